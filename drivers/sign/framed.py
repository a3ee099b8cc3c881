"""A sign that takes frames and never answers."""

from __future__ import annotations

from drivers.sign.frame import Frame
from drivers.sign.line import Line, LineLost
from drivers.sign.port import Face, Shown, Sign, Status


class FramedSign(Sign):
    """Sends one frame for each face."""

    def __init__(self, line: Line, frame: Frame) -> None:
        self._line = line
        self._frame = frame

    def show(self, face: Face) -> Status:
        try:
            self._line.ask(self._frame.encode(face))
        except LineLost as error:
            return Status(shown=Shown.FAILED, detail=str(error))
        return Status(shown=Shown.SENT)

    def close(self) -> None:
        self._line.close()

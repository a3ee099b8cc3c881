"""Tickets as PDF files, each at its true size: for archives, and for printing elsewhere.

The page is the slip's own picture, dot for dot, as wide as the paper of the model; so what
is kept is what the citizen would have held. A file is whole or not there.

Try it: ``python -m drivers.printer "pdf:slips"`` writes ``slips/test-strip.pdf``.
"""

import io
import time
from pathlib import Path

from PIL import Image

from drivers.printer.escpos import encode
from drivers.printer.letters import NotPrintableError
from drivers.printer.models import Model
from drivers.printer.port import Job, Outcome, Printer, State, Status, Verdict
from drivers.printer.render import render
from drivers.printer.slip_files import check_name, store


class PdfPrinter(Printer):
    """A folder that takes slips. Everything is drawn: the PDF has no letters of its own."""

    def __init__(self, folder: Path, model: Model) -> None:
        self.paper = model.paper
        self._folder = folder
        self._model = model

    def print(self, job: Job) -> Outcome:
        check_name(job.job_id)
        try:
            data = encode(job.document, self._model)
        except NotPrintableError as error:
            return Outcome(verdict=Verdict.FAILED, reason=f"{error}.", status=self.status())
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = store(self._folder, job.job_id, ".pdf", self._pdf(data, job.job_id))
        except OSError as error:
            status = Status(state=State.OFFLINE, detail=self._words(error))
            return Outcome(verdict=Verdict.FAILED, reason=status.detail, status=status)
        return Outcome(
            verdict=Verdict.CONFIRMED,
            reason=f"Written to {file.name}.",
            status=Status(state=State.OK, detail="A folder takes everything."),
            sent_ns=time.monotonic_ns(),
        )

    def status(self) -> Status:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            probe = self._folder / ".writable"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            return Status(state=State.OFFLINE, detail=self._words(error))
        return Status(state=State.OK, detail="A folder takes everything.")

    def clear(self) -> Status:
        return self.status()

    def close(self) -> None:
        """Nothing is held open."""

    def _pdf(self, data: bytes, title: str) -> bytes:
        picture = render(data, self.paper.width_dots)
        if picture.width > self.paper.width_dots:
            # Whole bytes are wider than paper of 420 dots; the printer drops them, too.
            picture = picture.crop((0, 0, self.paper.width_dots, picture.height))
        return as_pdf(picture, self.paper.dots_per_mm, title)

    def _words(self, error: OSError) -> str:
        return f"Cannot write to {self._folder}: {error.strerror}."


def as_pdf(picture: Image.Image, dots_per_mm: float, title: str) -> bytes:
    """One page as large as the picture is on paper; lossless."""
    out = io.BytesIO()
    picture.save(out, format="PDF", resolution=dots_per_mm * 25.4, title=title)
    return out.getvalue()

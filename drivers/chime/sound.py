"""The chime as a clip."""

from pathlib import Path

from drivers.voice.port import Clip

CHIME = Path(__file__).resolve().parents[2] / "resources" / "sounds" / "chime.wav"


def load_chime(file: Path = CHIME) -> Clip:
    """The chime, or a branch's own; ``OSError`` when there is no such file."""
    return Clip(name="chime", text="(chime)", wav=file.read_bytes())

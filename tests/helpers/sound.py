"""WAV files measured: how long, how loud, and whether two sound alike."""

import array
import io
import math
import sys
import threading
import wave
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """``rms`` and ``peak`` are parts of full scale; ``clipped`` counts samples at the limit."""

    seconds: float
    rate: int
    channels: int
    rms: float
    peak: float
    clipped: int


def measure(data: bytes) -> Measured:
    """A 16-bit WAV file in figures."""
    with wave.open(io.BytesIO(data)) as file:
        assert file.getsampwidth() == 2
        rate, channels = file.getframerate(), file.getnchannels()
        samples = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return Measured(
        seconds=len(samples) / rate / channels,
        rate=rate,
        channels=channels,
        rms=math.sqrt(sum(value * value for value in samples) / len(samples)) / 32768,
        peak=max(abs(value) for value in samples) / 32768,
        clipped=sum(value in (-32768, 32767) for value in samples),
    )


def wait_for_file(file: Path, timeout_s: float = 60) -> None:
    """Return when another thread or process has made the file."""
    never = threading.Event()
    for _ in range(int(timeout_s / 0.01)):
        if file.exists():
            return
        never.wait(0.01)
    raise TimeoutError(f"{file.name} did not come")

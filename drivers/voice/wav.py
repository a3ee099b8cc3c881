"""WAV files in memory: how long, and whether they are whole."""

import io
import wave


class BadWavError(ValueError):
    """Bytes that are no playable WAV file."""


def seconds(data: bytes) -> float:
    """How long it plays; ``BadWavError`` when it does not."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            frames: int = len(file.readframes(file.getnframes())) // (
                file.getnchannels() * file.getsampwidth()
            )
            rate: int = file.getframerate()
    except (wave.Error, EOFError, ZeroDivisionError) as error:
        raise BadWavError(f"not a WAV file: {error or 'it ends too early'}") from error
    if not frames:
        raise BadWavError("a WAV file without any sound")
    return frames / rate

"""A sound without the long silences at its ends: eSpeak leaves 0.4 s of nothing after each."""

import array
import io
import sys
import wave

QUIET = 330  # of 32768, some 40 dB below the loudest


def trimmed(wav: bytes, *, lead_s: float, trail_s: float) -> bytes:
    """Return the WAV with so much silence at its ends; other than 16 bit, mono as it is."""
    with wave.open(io.BytesIO(wav)) as whole:
        if whole.getnchannels() != 1 or whole.getsampwidth() != 2:
            return wav
        rate, frames = whole.getframerate(), whole.readframes(whole.getnframes())
    samples = array.array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    loud = next((n for n, value in enumerate(samples) if abs(value) > QUIET), None)
    if loud is None:
        return wav
    last = next(n for n in range(len(samples) - 1, -1, -1) if abs(samples[n]) > QUIET)
    first, end = max(0, loud - int(lead_s * rate)), last + int(trail_s * rate)
    out = io.BytesIO()
    with wave.open(out, "wb") as short:
        short.setnchannels(1)
        short.setsampwidth(2)
        short.setframerate(rate)
        short.writeframes(frames[2 * first : 2 * end])
    return out.getvalue()

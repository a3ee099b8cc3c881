"""Speak a sentence: ``python -m drivers.voice URL TEXT LANGUAGE``."""

import argparse
import sys
import time
from pathlib import Path

from drivers.catalog import VOICES, voice
from drivers.chime.sound import load_chime
from drivers.url import DeviceUrlError
from drivers.voice.port import Utterance, VoiceUnavailable
from drivers.voice.wav import seconds


def main() -> int:
    """0 when it was said, 1 when not, 2 when the URL is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m drivers.voice", description="Play the chime and speak a sentence."
    )
    parser.add_argument("url", help=VOICES)
    parser.add_argument("text")
    parser.add_argument("language")
    parser.add_argument("--folder", type=Path, default=Path("spoken"), help="for virtual voices")
    options = parser.parse_args()
    try:
        speaker = voice(options.url, folder=options.folder)
    except DeviceUrlError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        start = time.perf_counter()
        clip = speaker.synthesizer.render(Utterance(text=options.text, language=options.language))
        took_ms = (time.perf_counter() - start) * 1000
        sys.stdout.write(f"{seconds(clip.wav):.2f} s of sound, made in {took_ms:.0f} ms\n")
        speaker.player.play(load_chime())
        speaker.player.play(clip)
    except VoiceUnavailable as error:
        sys.stderr.write(f"{error.reason}\n")
        return 1
    finally:
        speaker.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

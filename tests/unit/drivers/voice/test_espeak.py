"""The espeak-ng command when it is missing, slow or unwilling."""

import os
import stat
import sys
from pathlib import Path

import pytest

from drivers.voice.espeak import EspeakSynthesizer
from drivers.voice.port import Utterance, VoiceUnavailable

ONE = Utterance(text="one", language="xx")
VOICES = {"xx": "xx"}


def program(folder: Path, script: str) -> str:
    """A command of that shell script."""
    file = folder / "engine"
    file.write_text(f"#!/bin/sh\n{script}\n")
    os.chmod(file, stat.S_IRWXU)
    return str(file)


def test_a_missing_command_says_what_to_install() -> None:
    engine = EspeakSynthesizer(rate=150, limit_s=5, command="no-such-espeak")
    with pytest.raises(VoiceUnavailable, match="Install espeak-ng"):
        engine.render(ONE)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize(
    ("script", "limit_s", "words"),
    [
        ("exec sleep 600", 0.2, "longer than 0.2 s"),
        ("echo no such voice >&2; exit 1", 20, "no such voice"),
        ("cat > /dev/null", 20, "wrote no sound"),
    ],
)
def test_an_unwilling_command(tmp_path: Path, script: str, limit_s: float, words: str) -> None:
    command = program(tmp_path, script)
    engine = EspeakSynthesizer(rate=150, limit_s=limit_s, voices=VOICES, command=command)
    with pytest.raises(VoiceUnavailable, match=words):
        engine.render(ONE)


def test_a_closed_voice_is_silent() -> None:
    engine = EspeakSynthesizer(rate=150, limit_s=5, voices=VOICES)
    engine.close()
    with pytest.raises(VoiceUnavailable, match="closed"):
        engine.render(ONE)

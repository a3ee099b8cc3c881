"""Sentences are made once; a broken memory costs nothing but time."""

import os
from pathlib import Path

import pytest

from drivers.voice.cache import CachedSynthesizer
from drivers.voice.port import Clip, Synthesizer, Utterance
from drivers.voice.virtual import VirtualSynthesizer

ONE = Utterance(text="one", language="en")


class Counting(Synthesizer):
    """Tones, and how often they were asked for."""

    def __init__(self) -> None:
        self._tones = VirtualSynthesizer()
        self.made = 0

    def render(self, utterance: Utterance) -> Clip:
        self.made += 1
        return self._tones.render(utterance)

    def languages(self) -> frozenset[str]:
        return self._tones.languages()

    def close(self) -> None:
        self._tones.close()


def test_a_sentence_is_made_once(tmp_path: Path) -> None:
    engine = Counting()
    cache = CachedSynthesizer(engine, tmp_path, kind="a")
    assert cache.render(ONE) == cache.render(ONE) == VirtualSynthesizer().render(ONE)
    assert CachedSynthesizer(engine, tmp_path, kind="a").render(ONE) == cache.render(ONE)
    assert engine.made == 1


def test_another_voice_is_another_sound(tmp_path: Path) -> None:
    engine = Counting()
    CachedSynthesizer(engine, tmp_path, kind="a").render(ONE)
    CachedSynthesizer(engine, tmp_path, kind="b").render(ONE)
    CachedSynthesizer(engine, tmp_path, kind="a").render(Utterance(text="one", language="es"))
    assert engine.made == 3


@pytest.mark.parametrize("damage", [b"", b"RIFF", b"x" * 1000])
def test_a_broken_file_is_made_again(tmp_path: Path, damage: bytes) -> None:
    engine = Counting()
    cache = CachedSynthesizer(engine, tmp_path, kind="a")
    whole = cache.render(ONE)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage)
    assert cache.render(ONE) == whole
    assert cache.render(ONE) == whole
    assert engine.made == 2


@pytest.mark.expect_log("WARNING", "cannot be kept")
def test_a_full_disk_costs_the_memory_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = CachedSynthesizer(Counting(), tmp_path / "file", kind="a")
    assert cache.render(ONE).wav


def test_the_longest_unused_go_first(tmp_path: Path) -> None:
    cache = CachedSynthesizer(Counting(), tmp_path, kind="a")
    for number in range(4):
        cache.render(Utterance(text=f"{number}", language="en"))
    files = sorted(tmp_path.iterdir())
    for age, file in enumerate(files):
        os.utime(file, (age, age))
    size = files[0].stat().st_size
    CachedSynthesizer(Counting(), tmp_path, kind="a", limit_bytes=2 * size).render(ONE)
    assert set(files[2:]) < set(tmp_path.iterdir())
    assert not set(files[:2]) & set(tmp_path.iterdir())

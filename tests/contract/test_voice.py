"""One contract for everything that turns words into sound, and sound into noise."""

import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.catalog import voice as voice_at
from drivers.chime.sound import load_chime
from drivers.voice.players import CommandPlayer
from drivers.voice.port import (
    Clip,
    LanguageMissing,
    Player,
    SoundUnavailable,
    Synthesizer,
    Utterance,
    VoiceUnavailable,
)
from drivers.voice.virtual import VirtualPlayer
from tests.helpers.sound import measure, wait_for_file

SENTENCES = {
    "en": "Number A. 42, counter 3.",
    "es": "Número A. 42, ventanilla 3.",
    "ar": "رقم 42، شباك 3.",
}
needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"
)


@pytest.fixture(
    params=[
        "virtual://voice?engine=tones",
        pytest.param("espeak://?limit=30", marks=needs_espeak),
        pytest.param("speech://?limit=30", marks=needs_espeak),
    ]
)
def synthesizer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Synthesizer]:
    """Something that makes sound of words."""
    voice = voice_at(request.param, folder=tmp_path)
    yield voice.synthesizer
    voice.close()


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_can_be_heard(synthesizer: Synthesizer, language: str) -> None:
    clip = synthesizer.render(Utterance(text=SENTENCES[language], language=language))
    sound = measure(clip.wav)
    assert sound.seconds > 0.3
    assert sound.rms > 0.01
    assert sound.clipped == 0
    assert clip.text == SENTENCES[language]


def test_languages_sound_different(synthesizer: Synthesizer) -> None:
    sounds = {
        synthesizer.render(Utterance(text="42", language=language)).wav for language in SENTENCES
    }
    assert len(sounds) == len(SENTENCES)


def test_one_sentence_is_one_sound(synthesizer: Synthesizer) -> None:
    first = synthesizer.render(Utterance(text="One.", language="en"))
    between = synthesizer.render(Utterance(text="Something else.", language="es"))
    again = synthesizer.render(Utterance(text="One.", language="en"))
    # eSpeak NG's pauses differ a little, most in the first sentence of a process.
    assert measure(first.wav).seconds == pytest.approx(measure(again.wav).seconds, abs=0.4)
    assert between.wav != again.wav


def test_a_hundred_sentences_in_a_row(synthesizer: Synthesizer) -> None:
    """pyttsx3 stops the end of one sentence and hits the beginning of the next."""
    for number in range(100):
        utterance = Utterance(text=f"Number A. {number}.", language="en")
        assert measure(synthesizer.render(utterance).wav).seconds > 0.3


def test_the_languages_are_known(synthesizer: Synthesizer) -> None:
    languages = synthesizer.languages()
    assert {"es", "ar"} <= languages
    assert any(name.split("-")[0] == "en" for name in languages)


def test_several_threads_may_ask(synthesizer: Synthesizer) -> None:
    texts = [f"Number {number}." for number in range(6)]
    found: dict[str, Clip] = {}

    def make(text: str) -> None:
        found[text] = synthesizer.render(Utterance(text=text, language="en"))

    threads = [threading.Thread(target=make, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert set(found) == set(texts)
    assert len({clip.wav for clip in found.values()}) == len(texts)


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("espeak://", marks=needs_espeak),
        pytest.param("speech://", marks=needs_espeak),
        "virtual://voice?fail=language",
    ],
)
def test_a_language_without_a_voice(tmp_path: Path, url: str) -> None:
    voice = voice_at(url, folder=tmp_path)
    with pytest.raises(LanguageMissing, match="tlh-x"):
        voice.synthesizer.render(Utterance(text="nuqneH", language="tlh-x"))
    voice.close()


@pytest.mark.parametrize("fail", ["engine", "hang"])
def test_a_virtual_engine_can_be_missing(tmp_path: Path, fail: str) -> None:
    voice = voice_at(f"virtual://voice?fail={fail}", folder=tmp_path)
    with pytest.raises(VoiceUnavailable):
        voice.synthesizer.render(Utterance(text="One.", language="en"))
    voice.player.play(load_chime())
    assert (tmp_path / "0001-chime.wav").exists()
    voice.close()


COPY = "import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1])"
SLEEP = "import sys, time; open(sys.argv[1], 'w').close(); time.sleep(600)"
FAIL = "import sys; sys.exit('no sound card')"


def command(script: str, *words: str) -> list[str]:
    """A player made of Python: what it gets as its last argument is the clip."""
    return [sys.executable, "-c", script, *words]


@pytest.fixture(params=["virtual", "command"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    """Something that plays."""
    made: Player
    if request.param == "virtual":
        made = VirtualPlayer(tmp_path, speed=1000)
    else:
        made = CommandPlayer([command(COPY, str(tmp_path / "0001-chime.wav"))])
    yield made
    made.close()


def test_a_clip_is_played_as_it_is(player: Player, tmp_path: Path) -> None:
    player.play(load_chime())
    assert (tmp_path / "0001-chime.wav").read_bytes() == load_chime().wav


def test_bytes_that_are_no_sound(player: Player) -> None:
    with pytest.raises(SoundUnavailable, match="noise"):
        player.play(Clip(name="noise", text="", wav=b"RIFF"))


def test_a_closed_player_is_silent(player: Player, tmp_path: Path) -> None:
    player.close()
    player.play(load_chime())
    assert not list(tmp_path.glob("*.wav"))


@pytest.mark.parametrize("kind", ["virtual", "command"])
@pytest.mark.parametrize("end", ["stop", "close"])
def test_a_clip_can_be_ended(kind: str, end: str, tmp_path: Path) -> None:
    """Without it this would take ten minutes."""
    started = tmp_path / "0001-chime.wav"
    made: Player = (
        VirtualPlayer(tmp_path, speed=0.001)
        if kind == "virtual"
        else CommandPlayer([command(SLEEP, str(started))], spare_s=600)
    )
    done = threading.Event()

    def play() -> None:
        made.play(load_chime())
        done.set()

    thread = threading.Thread(target=play)
    thread.start()
    wait_for_file(started)
    assert not done.is_set()
    made.stop() if end == "stop" else made.close()
    assert done.wait(20)
    thread.join()
    made.close()


def test_the_next_player_is_tried() -> None:
    player = CommandPlayer([["no-such-player"], command(FAIL), command("pass")])
    player.play(load_chime())


def test_nothing_to_be_heard_says_why() -> None:
    player = CommandPlayer([["no-such-player"], command(FAIL)])
    with pytest.raises(SoundUnavailable, match=r"no-such-player.*no sound card"):
        player.play(load_chime())
    with pytest.raises(SoundUnavailable, match="install"):
        CommandPlayer([]).play(load_chime())


def test_a_player_that_never_ends_is_ended(tmp_path: Path) -> None:
    player = CommandPlayer([command(SLEEP, str(tmp_path / "started"))], spare_s=0.1)
    with pytest.raises(SoundUnavailable, match="did not end"):
        player.play(load_chime())


def test_virtual_clips_are_numbered_on(tmp_path: Path) -> None:
    for _ in range(2):
        player = VirtualPlayer(tmp_path, speed=1000)
        player.play(load_chime())
        player.play(Clip(name="en/A 42", text="Número A. 42", wav=load_chime().wav))
        player.close()
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == [
        f"{number:04}-{name}.{kind}"
        for number, name in enumerate(["chime", "en_A_42", "chime", "en_A_42"], 1)
        for kind in ("txt", "wav")
    ]
    assert (tmp_path / "0004-en_A_42.txt").read_text(encoding="utf-8") == "Número A. 42\n"


def test_a_sound_device_that_is_unplugged(tmp_path: Path) -> None:
    voice = voice_at("virtual://voice?fail=device&engine=tones", folder=tmp_path)
    clip = voice.synthesizer.render(Utterance(text="One.", language="en"))
    with pytest.raises(SoundUnavailable):
        voice.player.play(clip)
    assert list(tmp_path.iterdir()) == []
    voice.close()


def test_a_computer_that_shall_not_speak_says_so(tmp_path: Path) -> None:
    voice = voice_at("speech://?play=none", folder=tmp_path)
    with pytest.raises(SoundUnavailable, match="settings"):
        voice.player.play(load_chime())
    voice.close()

"""The speech engine's process: hung, crashed, lying, missing; and the next sentence."""

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from drivers.voice.port import LanguageMissing, Utterance, VoiceUnavailable
from drivers.voice.speech import SpeechSynthesizer, child_command
from tests.helpers.sound import wait_for_file

# An engine that does to a sentence what the sentence says. It counts its starts.
ENGINE = """
import json, shutil, sys, time
from pathlib import Path
with open(sys.argv[1], "a") as starts:
    starts.write("x")
for line in sys.stdin:
    order = json.loads(line)
    if order["do"] == "voices":
        voices = {"gb": ["en-gb"], "es": ["es"]}
        answer = {"voices": [{"id": id, "languages": names} for id, names in voices.items()]}
    elif order["text"] == "hang":
        Path(sys.argv[1]).with_name("hanging").touch()
        time.sleep(600)
    elif order["text"] == "crash":
        sys.exit(7)
    elif order["text"] == "fail":
        answer = {"error": "ValueError: no"}
    elif order["text"] == "nothing":
        answer = {}
    elif order["text"] == "nonsense":
        answer = "Audio saved"
    elif order["text"] == "empty":
        Path(order["file"]).write_bytes(b"")
        answer = {}
    else:
        shutil.copy(sys.argv[2], order["file"])
        answer = {}
    print(json.dumps(answer), flush=True)
"""
CHIME = Path(__file__).parents[4] / "resources" / "sounds" / "chime.wav"


class Engine:
    """A synthesizer over the fake engine."""

    def __init__(self, folder: Path, limit_s: float) -> None:
        self._starts = folder / "starts"
        self.synthesizer = SpeechSynthesizer(
            rate=150,
            limit_s=limit_s,
            voices={"fr": "my-french"},
            command=[sys.executable, "-c", ENGINE, str(self._starts), str(CHIME)],
        )

    @property
    def starts(self) -> int:
        """How often the process was started."""
        return len(self._starts.read_text())

    def say(self, text: str, language: str = "en") -> bytes:
        """The sound of it."""
        return self.synthesizer.render(Utterance(text=text, language=language)).wav


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    """Patient enough for a slow computer; tests that wait for the limit make their own."""
    return Engine(tmp_path, 20)


def test_one_process_for_many_sentences(engine: Engine) -> None:
    assert engine.say("one") == engine.say("two") == CHIME.read_bytes()
    assert engine.starts == 1
    engine.synthesizer.close()


def test_a_hung_engine_is_killed_and_the_next_sentence_is_spoken(tmp_path: Path) -> None:
    engine = Engine(tmp_path, 1.5)
    engine.say("one")
    with pytest.raises(VoiceUnavailable, match="no answer in"):
        engine.say("hang")
    assert engine.say("two") == CHIME.read_bytes()
    assert engine.starts == 2
    engine.synthesizer.close()


def test_a_crashed_engine_is_started_again(engine: Engine) -> None:
    with pytest.raises(VoiceUnavailable, match="exit code 7"):
        engine.say("crash")
    assert engine.say("two") == CHIME.read_bytes()
    engine.synthesizer.close()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fail", "ValueError: no"),
        ("nothing", "wrote no sound"),
        ("empty", "wrote no sound"),
        ("nonsense", "nonsense"),
    ],
)
def test_an_engine_that_fails_costs_one_sentence(engine: Engine, text: str, words: str) -> None:
    with pytest.raises(VoiceUnavailable, match=words):
        engine.say(text)
    assert engine.say("two") == CHIME.read_bytes()
    assert engine.starts == 1
    engine.synthesizer.close()


def test_an_engine_that_is_not_there() -> None:
    nobody = SpeechSynthesizer(rate=150, limit_s=5, command=["no-such-engine"])
    with pytest.raises(VoiceUnavailable, match="does not start"):
        nobody.render(Utterance(text="one", language="en"))
    nobody.close()


def test_a_relative_of_the_language_speaks(engine: Engine) -> None:
    assert engine.say("one", "en-NZ")
    assert engine.say("one", "fr")
    with pytest.raises(LanguageMissing, match="pl"):
        engine.say("one", "pl")
    assert engine.synthesizer.languages() == {"en-gb", "es", "fr"}
    engine.synthesizer.close()


def test_closing_ends_a_sentence_that_hangs(engine: Engine, tmp_path: Path) -> None:
    ended = threading.Event()

    def hang() -> None:
        with pytest.raises(VoiceUnavailable, match="ended by itself"):
            engine.say("hang")
        ended.set()

    thread = threading.Thread(target=hang)
    thread.start()
    wait_for_file(tmp_path / "hanging")
    engine.synthesizer.close()
    assert ended.wait(10)
    thread.join()
    with pytest.raises(VoiceUnavailable, match="closed"):
        engine.say("two")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_the_engine_leaves_with_its_parent() -> None:
    """A display that is killed closes the pipe, and nothing else."""
    child = subprocess.Popen(child_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(b'{"do": "voices"}\n')
    child.stdin.flush()
    assert b'"voices"' in child.stdout.readline()
    child.stdin.close()
    assert child.wait(20) == 0
    child.stdout.close()

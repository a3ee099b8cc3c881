"""The engine's own process: pyttsx3, one sentence at a time.

pyttsx3 hangs for good in some cases and crashes with its engine in others, so it lives
where it can be killed. Only ``save_to_file`` is used: ``say()`` loses sentences.

A line of JSON in, a line of JSON out: ``{"do": "voices"}`` answers ``{"voices": [...]}``,
``{"do": "save", "voice": ..., "rate": ..., "text": ..., "file": ...}`` answers ``{}``;
``{"error": ...}`` when it failed. Engines write on the standard output as they like, so
the answers go to a copy of it and the rest to nowhere. Run as a file, not as a module:
it needs nothing of this project and starts quicker so.

By hand: ``echo '{"do": "voices"}' | python drivers/voice/speech_child.py``
"""

import json
import os
import queue
import sys
import threading
import time
from typing import IO, Any, TypedDict


class Order(TypedDict):
    """What the parent wants; ``voices`` needs ``do`` alone."""

    do: str
    voice: str
    rate: int
    text: str
    file: str


class VoiceFacts(TypedDict):
    """One voice of the engine."""

    id: str
    languages: list[str]


class Answer(TypedDict, total=False):
    """What the parent gets; empty when all went well."""

    voices: list[VoiceFacts]
    error: str


def main() -> int:
    """Serve until the input ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    try:
        import pyttsx3

        engine = pyttsx3.init()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
        _answer(answers, {"error": f"{type(error).__name__}: {error}"})
        return 1
    while True:
        _answer(answers, _serve(engine, orders.get()))


def _listen(orders: "queue.SimpleQueue[Order]") -> None:
    """Leave with the parent, even while the engine hangs."""
    for line in sys.stdin:
        orders.put(json.loads(line))
    os._exit(0)


def _serve(engine: Any, order: Order) -> Answer:
    try:
        if order["do"] == "voices":
            return {"voices": [_voice(voice) for voice in engine.getProperty("voices")]}
        if order["voice"]:
            engine.setProperty("voice", order["voice"])
        engine.setProperty("rate", order["rate"])
        _wait_until_quiet()
        engine.save_to_file(order["text"], order["file"])
        engine.runAndWait()
    except Exception as error:  # noqa: BLE001 - engines raise what they like
        return {"error": f"{type(error).__name__}: {error}"}
    return {}


def _wait_until_quiet() -> None:
    """Wait until eSpeak NG has wholly ended the last sentence.

    ``runAndWait`` begins by stopping what still plays, and its stop then hits the new
    sentence: one file in thirty was empty. The last one counts as playing for a moment
    after its file is written. Other engines have no such thread.
    """
    if sys.platform.startswith("linux"):
        from pyttsx3.drivers import _espeak

        while _espeak.IsPlaying():
            time.sleep(0.001)


def _voice(voice: Any) -> VoiceFacts:
    languages = [
        name.decode("utf-8", "ignore") if isinstance(name, bytes) else str(name)
        for name in voice.languages or []
    ]
    return {"id": voice.id, "languages": [name.strip("\x05\x00") for name in languages]}


def _answer(answers: IO[str], answer: Answer) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())

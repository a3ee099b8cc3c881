"""What is said: every call once, in order, with its own number and counter."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from branch.domain.lobby import Announcement, StaffAnnouncement
from display.announcer import Announcer, Notice, Utterance
from display.board import Call

POLICY = Announcement(languages=("en", "es", "ar"), repeats=2)


def call(n: int, number: str = "A101", counter: str = "1", *, recall: bool = False) -> Call:
    return Call(
        call=n, event_id=f"e{n}", ticket=f"t{n}", number=number, counter=counter, recall=recall
    )


def test_a_call_is_said_in_every_language_of_the_branch_in_its_order() -> None:
    _, (said,) = Announcer(policy=POLICY, cursor=0).hear([call(1, "A042", "3")])

    assert [sentence.language for sentence in said.whole] == ["en", "es", "ar"]
    assert said.whole[0].text == "Number A, 42. Please go to counter 3."
    assert said.whole[1].text == "Número a, 42. Diríjase a la ventanilla 3."


def test_a_start_says_nothing_old() -> None:
    announcer = Announcer(policy=POLICY, cursor=7)

    assert announcer.hear([call(6), call(7)]) == (announcer, ())


def test_a_recall_is_said_again() -> None:
    announcer, _ = Announcer(policy=POLICY, cursor=0).hear([call(1)])

    _, said = announcer.hear([call(2, recall=True)])

    assert [one.call.event_id for one in said] == ["e2"]


def test_it_is_short_and_not_repeated_while_others_wait_to_be_announced() -> None:
    _, (said,) = Announcer(policy=POLICY, cursor=0).hear([call(1)])

    assert [sentence.language for sentence in said.sentences(waiting=0)] == ["en", "es", "ar"] * 2
    short = said.sentences(waiting=1)
    assert [sentence.language for sentence in short] == ["en", "es", "ar"]
    assert short[0].text == "Number A, 101. Counter 1."


def test_a_language_without_sentences_is_left_out_and_named() -> None:
    announcer = Announcer(policy=Announcement(languages=("sv", "en")), cursor=0)

    _, (said,) = announcer.hear([call(1)])

    assert [sentence.language for sentence in said.whole] == ["en"]
    assert announcer.mute_languages == ("sv",)


def test_what_is_made_ahead_is_what_is_said() -> None:
    announcer = Announcer(policy=POLICY, cursor=0)
    _, (said,) = announcer.hear([call(1, "B207", "12")])

    ahead = {*announcer.number_phrases("B207"), *announcer.counter_phrases("12")}

    assert ahead == {phrase for one in said.whole + said.short for phrase in one.phrases}


def test_each_language_may_be_repeated_before_the_next() -> None:
    policy = replace(POLICY, repeat_each_language=True)
    _, (said,) = Announcer(policy=policy, cursor=0).hear([call(1)])

    languages = [sentence.language for sentence in said.sentences(waiting=0)]
    assert languages == ["en", "en", "es", "es", "ar", "ar"]


def test_a_branch_decides_from_how_many_waiting_on_it_is_short() -> None:
    policy = replace(POLICY, short_from=3, own_language_from=10)
    spanish = replace(call(1), language="es")
    _, (said, foreign) = Announcer(policy=policy, cursor=0).hear([spanish, call(2)])

    assert len(said.sentences(waiting=2)) == 6
    assert [one.language for one in said.sentences(waiting=3)] == ["en", "es", "ar"]
    assert [one.language for one in said.sentences(waiting=10)] == ["es"]
    assert [one.language for one in foreign.sentences(waiting=10)] == ["en"]


def test_the_room_and_the_floor_are_said_where_the_branch_wants_it() -> None:
    far = replace(call(1, "A042", "3"), room={"en": "Room 12"}, floor={"en": "second floor"})
    policy = Announcement(languages=("en", "es"), say_place=True)
    _, (said,) = Announcer(policy=policy, cursor=0).hear([far])

    english, spanish = said.whole
    assert english.text == "Number A, 42. Please go to counter 3. Room 12, second floor."
    assert spanish.text.endswith("ventanilla 3.")
    assert said.short[0].text == "Number A, 42. Counter 3."


def test_words_of_the_staff_are_said_as_they_were_written_and_never_shortened() -> None:
    until = datetime(2026, 3, 2, tzinfo=UTC)
    texts = {"en": "The lift is out of order.", "es": "El ascensor no funciona."}
    notice = Notice(
        announcement=StaffAnnouncement(id="a", seq=1, texts=texts, displays=(), until=until)
    )

    assert [one.text for one in notice.sentences(waiting=20)] == list(texts.values())
    assert all(phrase.private for one in notice.sentences(0) for phrase in one.phrases)


_numbers = st.builds(
    lambda prefix, n: f"{prefix}{n:03d}",
    st.sampled_from(["A", "B", "R", "AB"]),
    st.integers(1, 999),
)


@given(
    chunks=st.lists(
        st.lists(st.tuples(_numbers, st.integers(1, 95)), max_size=8), min_size=1, max_size=12
    ),
    cursor=st.integers(0, 10),
    again=st.booleans(),
)
def test_every_call_is_said_once_in_order_and_never_with_a_wrong_number(
    chunks: list[list[tuple[str, int]]], cursor: int, again: bool
) -> None:
    announcer = Announcer(policy=POLICY, cursor=cursor)
    said: list[Utterance] = []
    given_calls: list[Call] = []
    for chunk in chunks:
        calls = [
            call(len(given_calls) + n, number, str(counter))
            for n, (number, counter) in enumerate(chunk, 1)
        ]
        given_calls += calls
        # The source may tell some calls twice; they are not said twice.
        announcer, new = announcer.hear(given_calls if again else calls)
        said += new
    assert [one.call for one in said] == [one for one in given_calls if one.call > cursor]
    for one in said:
        index = int(re.sub(r"\D", "", one.call.number))
        for sentence in one.whole + one.short:
            assert re.findall(r"\d+", sentence.text) == [str(index), one.call.counter]

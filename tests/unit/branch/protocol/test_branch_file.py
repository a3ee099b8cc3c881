"""A branch file is read whole, or answered with every mistake, its line and its remedy."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from branch.domain.configuration import AfterNoShow, Branch, Hours, Standing
from branch.protocol.branch_file import BranchFileError, Problem, main, read_branch

BRANCHES = Path(__file__).parents[4] / "resources" / "branches"

SMALL = """\
[branch]
id = "corner"
names = { en = "Corner", es = "Esquina" }
timezone = "Europe/Madrid"
languages = ["en", "es"]

[series.A]
prefix = "A"
last = 99

[services.papers]
names = { en = "Papers", es = "Papeles" }
series = "A"

[profiles.all]
queues = ["papers"]

[counters.1]
profile = "all"

[clerks.c1]
name = "Clerk 1"

[opening]
mon-fri = "08:00-12:00, 13:00-17:00"
"""


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(BranchFileError) as caught:
        read_branch(text, "small.toml")
    return caught.value.problems


def changed(old: str, new: str, text: str = SMALL) -> str:
    assert text.count(old) == 1, old
    return text.replace(old, new)


def the_one(text: str) -> Problem:
    (problem,) = problems(text)
    return problem


def sample(name: str) -> Branch:
    return read_branch((BRANCHES / name).read_text(encoding="utf-8"), name)


def test_the_small_file_is_enough() -> None:
    branch = read_branch(SMALL, "small.toml")
    assert branch.services["papers"].queue == "papers"
    assert branch.counters["1"].number == "1"
    assert branch.profiles["all"].weights == {"papers": 1.0}
    assert branch.series["A"].number(7) == "A07"
    assert branch.announcement.languages == ("en", "es")
    assert branch.opening.on(date(2026, 11, 23)) == (
        Hours(opens=time(8), closes=time(12)),
        Hours(opens=time(13), closes=time(17)),
    )
    assert branch.opening.on(date(2026, 11, 22)) == ()


def test_the_town_hall_is_a_town_hall() -> None:
    branch = sample("town_hall.toml")
    assert (len(branch.services), len(branch.counters)) == (6, 3)
    assert branch.languages == ("en", "es", "ar")
    assert branch.groups == {}
    assert branch.opening.on(date(2026, 12, 25)) == ()
    assert branch.rule(Standing.PRIORITY).head_start == 600


def test_the_large_centre_has_groups_put_backs_and_appointments() -> None:
    branch = sample("large_centre.toml")
    assert (len(branch.services), len(branch.counters)) == (25, 20)
    assert {service.group for service in branch.services.values()} == set(branch.groups)
    assert branch.no_show.then is AfterNoShow.AFTER_TICKETS
    assert branch.rule(Standing.APPOINTMENT).head_start > branch.rule(Standing.PRIORITY).head_start


def test_the_order_of_the_file_is_the_order_of_the_menu() -> None:
    assert list(sample("town_hall.toml").services)[:2] == ["identity", "address"]
    assert next(iter(sample("large_centre.toml").groups)) == "identity"


def test_a_problem_reads_as_one_line() -> None:
    problem = the_one(changed("Europe/Madrid", "Europe/Madird"))
    assert str(problem) == (
        'small.toml:4: branch.timezone: "Europe/Madird" is not a time zone.'
        ' Did you mean "Europe/Madrid"?'
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('id = "corner"', 'id = "the corner"', 2, "digits, - and _ only"),
        ('mon-fri = "08:00-12:00, 13:00-17:00"', "", 24, "there are no weekdays"),
        ('mon-fri = "08:00-12:00, 13:00-17:00"', "mon = 'closed'", 24, "never open"),
        ("last = 99", 'last = "99"', 9, "a text, not a whole number"),
        ("last = 99", "last = 100000", 9, "100000 is too large"),
        ("last = 99", "last = true", 9, "true or false, not a whole number"),
        ("last = 99", "first = -1\nlast = 99", 9, "-1 is too small"),
        ("last = 99", "first = 50\nlast = 20", 10, "the last number (20) is before the first"),
        ("last = 99", "", 7, "Add for example last = 999."),
        ('prefix = "A"', 'prefix = "O"', 8, "O looks like 0"),
        ('prefix = "A"', 'prefix = "a"', 8, "capital letters"),
        (', es = "Papeles"', "", 12, "Add for example es ="),
        ('es = "Papeles"', 'es = " "', 12, "this text is empty"),
        ('es = "Papeles"', 'es = "Papeles", fr = "Papiers"', 12, "not a language of this branch"),
        ('["en", "es"]', '["en", "es", "es"]', 5, "in the list twice"),
        ('series = "A"', 'series = "B"', 13, 'Write "A".'),
        ('series = "A"', 'series = "A"\ngroup = "x"', 14, 'no group "x"'),
        ('profile = "all"', 'profile = "al"', 19, 'Did you mean "all"?'),
        (
            '["papers"]',
            '[\n  "papers",\n  "permits",\n]',
            18,
            'no service feeds the queue "permits"',
        ),
        ('["papers"]', "{ papers = 0 }", 16, "0 is too small"),
        ("08:00-12:00", "12:00-08:00", 25, "closes before it opens"),
        ("13:00-17:00", "11:00-17:00", 25, "begins before the span in front"),
        ("mon-fri", "mon-fry", 25, "is not a day"),
        ("[opening]\n", '[opening]\nwed = "closed"\n', 26, "wed has hours already"),
        ("[opening]\n", '[opening]\nexceptions = { "x" = "closed" }\n', 25, "not a date"),
        ('id = "corner"\n', 'id = "corner"\nfollow_url = "ftp://x"\n', 3, "https://"),
        ("[clerks.c1]", '[clerks."c 1"]', 21, "this name cannot be used"),
        (
            "[clerks.c1]",
            "[groups.g]\nnames={en='G', es='G'}\n[clerks.c1]",
            21,
            "page would be empty",
        ),
        ("[opening]\n", '[displays.d]\ncounters = ["9"]\n[opening]\n', 25, 'no counter "9"'),
        ("[opening]\n", "[standings.vip]\n[opening]\n", 24, 'no standing "vip"'),
        ("[opening]\n", "[no_show]\nthen = 'after_tickets'\ntimes = 1\n[opening]\n", 25, "amount"),
        ('series = "A"', 'series = "A"\nicon = "a/b.svg"', 14, "not the name of an icon"),
        ("[opening]\n", '[no_show]\nthen = "end_of_queue"\n[opening]\n', 25, "Add times = 1."),
        ("[opening]\n", '[announcement]\nlanguages = ["ar"]\n[opening]\n', 25, '"ar"'),
        ("[opening]\n", '[day]\nstarts_at = "25:00"\n[opening]\n', 25, "not a time of day"),
        ("[opening]\n", '[day]\nstarts_at = "24:00"\n[opening]\n', 25, "not a time of day"),
        (
            "[clerks.c1]",
            "[counters.2]\nprofile = 'all'\nnumber = '1'\n[clerks.c1]",
            23,
            "counter 1",
        ),
        ("[series.A]\n", "[series.A]\nprefix = 'A'\n", 9, "this key is there twice"),
        ("[clerks.c1]", "[counters.1]\nprofile = 'all'\n[clerks.c1]", 21, "section is there twice"),
        ('name = "Clerk 1"', 'name = "Clerk 1', 22, "Look for a missing quote"),
    ],
)
def test_each_mistake_has_its_line_and_its_remedy(old: str, new: str, line: int, said: str) -> None:
    problem = the_one(changed(old, new))
    assert (problem.line, said in str(problem)) == (line, True), problem


def test_a_key_with_a_slip_is_suggested_and_also_missed() -> None:
    missed, slip = problems(changed("timezone =", "time_zone ="))
    assert (missed.line, missed.what) == (1, "this is missing")
    assert (slip.line, slip.remedy) == (4, 'Did you mean "timezone"?')


def test_all_mistakes_come_at_once_and_in_order() -> None:
    text = changed("last = 99", 'last = "x"', changed('"Clerk 1"', "1", changed('"all"', '"no"')))
    found = problems(text)
    assert [(p.line, p.field) for p in found] == [
        (9, "series.A.last"),
        (19, "counters.1.profile"),
        (22, "clerks.c1.name"),
    ]


def test_two_series_may_not_give_the_same_number() -> None:
    more = '[series.B]\nprefix = "A"\nfirst = 99\nlast = 200\n'
    problem = the_one(SMALL + more)
    assert (problem.line, problem.field) == (28, "series.B.first")
    assert "A099 to A200 overlaps with series A (A01 to A99)" in problem.what
    read_branch(SMALL + more.replace("first = 99", "first = 100"), "apart")


@pytest.mark.parametrize(("language", "alike"), [("en", "SX"), ("es", "BV"), ("ar", "FV")])
def test_letters_that_sound_alike_in_a_language_of_the_branch_are_refused(
    language: str, alike: str
) -> None:
    text = changed('["en", "es"]', f'["{language}"]')
    text = changed('names = { en = "Corner", es = "Esquina" }', f"names.{language} = 'X'", text)
    text = changed('names = { en = "Papers", es = "Papeles" }', f"names.{language} = 'X'", text)
    text = changed('"A"\nlast', f'"{alike[0]}"\nlast', text)
    problem = the_one(text + f'[series.B]\nprefix = "{alike[1]}"\nlast = 99\n')
    assert f"sounds like {alike[0]} of series A ({language})" in problem.what


def test_a_code_that_is_no_language_is_refused() -> None:
    problem = the_one(SMALL.replace("en =", "eng =").replace('"en"', '"eng"'))
    assert (problem.line, problem.field) == (5, "branch.languages.item 1")
    assert problem.remedy == 'Did you mean "en"?'


def test_a_queue_that_no_counter_calls_from_is_a_mistake() -> None:
    text = changed(
        "[profiles.all]",
        '[services.permits]\nnames = { en = "P", es = "P" }\nseries = "A"\n\n[profiles.all]',
    )
    assert the_one(text).what == 'no counter calls from the queue "permits"'


@pytest.mark.parametrize("section", ["services", "series", "profiles", "counters", "clerks"])
def test_a_branch_without_the_main_things_says_so(section: str) -> None:
    kept = [part for part in SMALL.split("\n\n") if not part.startswith(f"[{section}.")]
    assert f"the branch has no {section}" in [p.what for p in problems("\n\n".join(kept))]


@pytest.mark.parametrize("absurd", ["9" * 5000, "[" * 5000 + "]" * 5000, "nan", "1e999", "-inf"])
def test_absurd_values_are_problems_like_any_other(absurd: str) -> None:
    assert problems(SMALL + f"[standings.priority]\nhead_start = {absurd}\n")


def test_an_empty_file_names_what_is_missing() -> None:
    fields = {p.field for p in problems("")}
    assert {"branch.id", "branch.languages", "services", "opening"} <= fields


def test_dates_alone_are_no_opening_hours() -> None:
    text = changed("mon-fri", "2026-12-24", changed("[opening]", "[opening.exceptions]"))
    assert the_one(text).what == "there are no weekdays"


def test_two_letters_sound_alike_only_if_both_do() -> None:
    two = SMALL.replace('"A"\nlast', '"HB"\nlast') + "[series.B]\nlast = 99\nprefix = "
    assert "HD sounds like HB" in the_one(two + '"HD"\n').what
    read_branch(two + '"LB"\n', "apart")
    read_branch(two + '"B"\n', "a shorter prefix is heard as one")


def test_round_the_clock_and_past_midnight() -> None:
    text = changed('mon-fri = "08:00-12:00, 13:00-17:00"', 'mon-sun = "00:00-24:00"')
    (hours,) = read_branch(text, "x").opening.on(date(2026, 11, 22))
    assert hours == Hours(opens=time(0), closes=time.max)


def test_checked_by_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, latin = tmp_path / "good.toml", tmp_path / "bad.toml", tmp_path / "latin.toml"
    good.write_text(SMALL.replace("\n", "\r\n"), encoding="utf-8-sig", newline="")
    bad.write_text(changed("last = 99", "last = 0"), encoding="utf-8")
    latin.write_text(changed("Esquina", "España"), encoding="latin-1")
    assert main([str(good)]) == 0
    assert "is good: 1 service, 1 counter," in capsys.readouterr().out
    assert main([str(bad), str(good), str(latin), str(tmp_path / "none.toml")]) == 1
    said = capsys.readouterr().err
    assert f"{bad}:9: series.A.last: 0 is too small." in said
    assert "not a UTF-8 text" in said
    assert "No such file" in said

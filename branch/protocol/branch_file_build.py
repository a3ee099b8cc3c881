"""From the sections of a branch file to a ``Branch``: one function per kind of section.

Each reads its own keys and says what is wrong with them. What one section says about another is
compared afterwards, in ``branch_file_check.py``, when all names are known.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from branch.domain.configuration import (
    AfterNoShow,
    AtDayClose,
    Branch,
    DayPolicy,
    LastTicket,
    NoShowPolicy,
    Series,
    Service,
    ServiceGroup,
    Standing,
    StandingRule,
    WorkProfile,
)
from branch.protocol.branch_file_counter import counter_rules, record
from branch.protocol.branch_file_hours import hour, opening
from branch.protocol.branch_file_letters import is_language, language_codes
from branch.protocol.branch_file_people import clerk, roles, sign_in
from branch.protocol.branch_file_screens import announcement, counter, display, playlist
from branch.protocol.branch_file_section import ID_RULE, Section, did_you_mean, is_id
from branch.protocol.branch_file_visit import (
    appointments,
    kiosk,
    party_max,
    priority_class,
    question,
)
from branch.protocol.branch_file_words import icon, words

_BREAK_REASONS = ("break", "meal", "meeting")
_OUTCOMES = ("served", "unresolved")


@dataclass
class _Basics:
    """The section [branch]: what every other section needs to be read."""

    languages: tuple[str, ...]
    section: Section
    names: dict[str, str] = field(default_factory=dict)


def build(root: Section) -> Branch:
    """Read the whole file; what is wrong is in the report, the answer is then not to be used."""
    basics = _basics(root.section("branch"))
    head = basics.section
    speak = basics.languages
    built = Branch(
        id=_branch_id(head),
        names=basics.names,
        address=head.text("address", default=""),
        timezone=head.text("timezone", example='timezone = "Europe/Madrid"'),
        languages=speak,
        services={k: _service(k, s, speak) for k, s in root.section("services").sections()},
        groups={k: _group(k, s, speak) for k, s in root.section("groups").sections()},
        series={k: _series(k, s) for k, s in root.section("series").sections()},
        profiles={k: _profile(k, s) for k, s in root.section("profiles").sections()},
        counters={k: counter(k, s, speak) for k, s in root.section("counters").sections()},
        clerks={k: clerk(k, s) for k, s in root.section("clerks").sections()},
        displays={k: display(k, s, speak) for k, s in root.section("displays").sections()},
        standings=_standings(root.section("standings")),
        no_show=_no_show(root.section("no_show")),
        opening=opening(root.section("opening")),
        day=_day(root.section("day")),
        announcement=announcement(root.section("announcement"), speak),
        ticket_footer=words(head, "ticket_footer", speak, required=False),
        follow_url=head.text("follow_url", default="", example='follow_url = "https://..."'),
        break_reasons=head.texts("break_reasons", _BREAK_REASONS),
        priority_classes={
            k: priority_class(k, s, speak) for k, s in root.section("priority_classes").sections()
        },
        questions={k: question(k, s, speak) for k, s in root.section("questions").sections()},
        kiosk=kiosk(root.section("kiosk")),
        appointments=appointments(root.section("appointments")),
        playlists={k: playlist(k, s) for k, s in root.section("playlists").sections()},
        counter_rules=counter_rules(root.section("counter_rules")),
        no_show_appointments=_no_show_appointments(root),
        roles=roles(root.section("roles")),
        sign_in=sign_in(root.section("sign_in")),
    )
    head.finish()
    root.finish()
    return built


def _branch_id(section: Section) -> str:
    """Read the name under which logs and the server know the branch."""
    name = section.text("id", example='id = "town-hall"')
    if name and not is_id(name):
        section.wrong("id", f'"{name}" cannot be used', ID_RULE)
    return name


def _basics(section: Section) -> _Basics:
    languages = section.texts("languages", (), example='languages = ["en", "es"]')
    if not section.has("languages"):
        section.missing("languages", 'languages = ["en", "es"]')
    for language in languages:
        if not is_language(language):
            what = f'"{language}" is not a language code (BCP 47)'
            place = list(languages).index(language)
            path = (*section.path, "languages", place)
            section.report.add(path, what, did_you_mean(language, _suggestions(language)))
    return _Basics(languages, section, words(section, "names", languages))


def _suggestions(code: str) -> list[str]:
    """The known codes that the wrong one may have meant; all of them would be no help."""
    start = code[:2].lower()
    return [c for c in language_codes() if c == start] or ["en", "es", "fr", "ar", "zh-Hant"]


def _service(key: str, section: Section, languages: tuple[str, ...]) -> Service:
    service = Service(
        id=key,
        names=words(section, "names", languages),
        queue=section.text("queue", default=key),
        series=section.text("series", example='series = "A"'),
        group=section.optional_text("group"),
        icon=icon(section),
        where_to_wait=words(section, "where_to_wait", languages, required=False),
        daily_cap=section.optional_whole("daily_cap", least=1),
        typical_service_s=section.whole("typical_service_s", 300, least=1, most=86_400),
        target_wait_min=section.optional_whole("target_wait_min", least=1),
        target_percent=section.whole("target_percent", 80, least=1, most=99),
        outcomes=section.texts("outcomes", _OUTCOMES),
        party_max=party_max(section),
        questions=section.texts("questions", (), example='questions = ["phone"]'),
        record=record(section),
    )
    section.finish()
    return service


def _group(key: str, section: Section, languages: tuple[str, ...]) -> ServiceGroup:
    names = words(section, "names", languages)
    group = ServiceGroup(id=key, names=names, icon=icon(section))
    section.finish()
    return group


def _series(key: str, section: Section) -> Series:
    if not section.has("prefix"):
        section.missing("prefix", f'prefix = "{key[:1].upper()}"')
    series = Series(
        id=key,
        # The empty prefix is allowed: numbers without a letter.
        prefix=section.value("prefix", str, "a text", 'prefix = "A"') or "",
        first=section.whole("first", 1, least=0, most=99_999),
        last=section.required_whole("last", 999, least=1, most=99_999),
    )
    section.finish()
    return series


def _profile(key: str, section: Section) -> WorkProfile:
    """Queues as a list when they weigh the same, as a table with weights when they do not."""
    example = 'queues = ["passports", "permits"] or queues = { passports = 2, permits = 1 }'
    if isinstance(section.peek("queues"), dict):
        table = section.section("queues")
        weights = {q: table.number(q, 1.0, least=0.001, most=1000) for q in table}
    else:
        weights = dict.fromkeys(section.texts("queues", (), example=example), 1.0)
        if not section.has("queues"):
            section.missing("queues", example)
    section.finish()
    return WorkProfile(id=key, weights=weights)


def _standings(section: Section) -> dict[Standing, StandingRule]:
    rules: dict[Standing, StandingRule] = {}
    for key, rule in section.sections():
        if key not in list(Standing):
            remedy = did_you_mean(key, list(Standing))
            section.wrong(key, f'there is no standing "{key}"', remedy)
            continue
        rules[Standing(key)] = StandingRule(
            head_start=rule.number("head_start", 0.0, least=-1e7, most=1e7),
            rate=rule.number("rate", 1.0, least=0.0, most=1000),
        )
        rule.finish()
    return rules


def _no_show_appointments(root: Section) -> NoShowPolicy | None:
    """Read [no_show.appointments], if it is there."""
    table = root.section("no_show")
    return _no_show(table.section("appointments")) if table.has("appointments") else None


def _no_show(section: Section) -> NoShowPolicy:
    policy = NoShowPolicy(
        calls=section.whole("calls", 2, least=1, most=20),
        between_calls_s=section.whole("between_calls_s", 20, least=0, most=3600),
        then=AfterNoShow(section.choice("then", "no_show", list(AfterNoShow))),
        amount=section.whole("amount", 0, least=0, most=1000),
        times=section.whole("times", 0, least=0, most=100),
        readmission_min=section.whole("readmission_min", 60, least=0, most=1440),
    )
    needs_amount = policy.then in (AfterNoShow.AFTER_TICKETS, AfterNoShow.AFTER_MINUTES)
    if needs_amount and not policy.amount:
        unit = "tickets" if policy.then is AfterNoShow.AFTER_TICKETS else "minutes"
        what = f'"{policy.then}" needs to know after how many {unit}'
        section.wrong("amount" if section.has("amount") else "then", what, "Add amount = 5.")
    if policy.then is not AfterNoShow.NO_SHOW and not policy.times:
        what = f'"{policy.then}" needs to know how many times a ticket is put back'
        section.wrong("times" if section.has("times") else "then", what, "Add times = 1.")
    section.finish(known=("appointments",) if section.path == ("no_show",) else ())
    return policy


def _day(section: Section) -> DayPolicy:
    policy = DayPolicy(
        starts_at=hour(section, "starts_at", DayPolicy().starts_at),
        restart_numbers=section.yes_no("restart_numbers", True),
        at_close=AtDayClose(section.choice("at_close", "expire", list(AtDayClose))),
        last_ticket=LastTicket(section.choice("last_ticket", "off", list(LastTicket))),
        after_closing_min=section.whole("after_closing_min", 0, least=0, most=600),
        report_printer=section.text("report_printer", default="", example='"kiosk-1"'),
    )
    section.finish()
    return policy

"""The agent's commands beside ``run``: each reads or changes the shared file, and ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from branch.agent.settings import PROGRAM, AgentSettings, server_line
from branch.domain.clock import Clock
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.settings import read_settings
from branch.sync.announce import announce
from branch.sync.clerks import USAGE, clerk_command
from branch.sync.commands import configure, print_lines, verify
from branch.sync.enrol_commands import enrol_command, new_key_command
from branch.sync.forecast_report import DAYS, check_lines, explain_lines
from branch.sync.foreteller import KEEP_DAYS
from branch.sync.personal_data import PERSONAL_USAGE, personal_command
from branch.sync.rehearsal import rehearse_command
from branch.sync.report import export_lines, status_lines
from branch.sync.take_over import take_over_command

DESCRIPTION = (
    "The hub of a branch, or one of its other computers: decides, tells the server and ends"
    " business days, or follows the hub. Commands: run (the default), configure FILE"
    " (puts a branch file in force), status (what is unsent, and how it"
    " stands with the server), verify (checks the chain of the log), export (prints the log),"
    " announce TEXT or LANGUAGE=TEXT ... (says it in the room and shows it),"
    " enrol --server URL --code CODE (gets a key that the server knows), new-key (changes it),"
    f" {USAGE} (PINs and passwords),"
    f" {PERSONAL_USAGE} (what is kept about one person),"
    " rehearse --day FILE --rule NEW.toml (a day again under another call rule)."
)
COMMANDS = {
    "run": (0, 0),
    "configure": (1, 1),
    "status": (0, 0),
    "verify": (0, 0),
    "export": (0, 0),
    "explain": (1, 2),
    "announce": (0, 100),
    "forecast": (0, 1),
    "clerk": (1, 2),
    "personal": (2, 2),
    "rehearse": (0, 0),
    "take-over": (0, 0),
    "enrol": (0, 0),
    "new-key": (0, 0),
}
"""How many words each takes, at least and at most."""

FLAGS = frozenset({"-h", "--help", "--plain-http", "--no-plain-http"})


def read_command(arguments: Sequence[str]) -> tuple[str, AgentSettings, list[str]]:
    """Return the command, the settings and what the command is about. Raises CannotStart."""
    command, options, operands = split_command(arguments)
    settings = read_settings(AgentSettings, PROGRAM, DESCRIPTION, options)
    least, most = COMMANDS[command]
    if not least <= len(operands) <= most:
        what = "words" if command in {"explain", "forecast", "clerk", "personal"} else "file"
        takes = least if least == most else f"{least} to {most}"
        raise CannotStart(Exit.USAGE, f"'{command}' takes {takes or 'no'} {what}. See --help.")
    return command, settings, operands


def carry_out(
    command: str, settings: AgentSettings, folder: DataFolder, clock: Clock, operands: list[str]
) -> int:
    """Do what was asked and return the exit code. Raises CannotStart."""
    match command:
        case "rehearse":
            return rehearse_command(
                folder,
                clock,
                day=settings.day,
                rule=settings.rule,
                branch=settings.branch,
                plot=settings.plot,
            )
        case "take-over":
            return take_over_command(
                folder,
                clock,
                device=settings.device or settings.role,
                lan=settings.lan,
                server=server_line(settings, folder, clock),
            )
        case "clerk":
            return clerk_command(folder, clock, operands)
        case "personal":
            return personal_command(folder, clock, operands)
        case "enrol":
            return enrol_command(folder, clock, settings.server, settings.code, settings.pin)
        case "new-key":
            return new_key_command(folder, clock, settings.server)
        case "configure":
            return configure(folder, clock, Path(operands[0]))
        case "status":
            return print_lines(folder, clock, status_lines)
        case "verify":
            return verify(folder, clock)
        case "announce":
            shown = tuple(filter(None, settings.displays.split(",")))
            return announce(folder, clock, operands, displays=shown, minutes=settings.minutes)
        case "explain":
            number, *day = operands
            lines = partial(explain_lines, number=number, day=_day(day))
            return print_lines(folder, clock, lines)
        case "forecast":
            return print_lines(folder, clock, partial(check_lines, days=_days(operands)))
        case _:
            return print_lines(folder, clock, export_lines)


def split_command(arguments: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """Return the command, the options and what the command is about; options may stand anywhere.

    Every option takes a value but those that say yes or no.
    """
    options: list[str] = []
    words: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if not argument.startswith("-"):
            words.append(argument)
            continue
        options.append(argument)
        if "=" not in argument and argument not in FLAGS:
            options.extend(value for value in [next(rest, None)] if value is not None)
    command, *operands = words or ["run"]
    if command not in COMMANDS:
        known = ", ".join(COMMANDS)
        raise CannotStart(Exit.USAGE, f"'{command}' is no command. Known: {known}.")
    return command, options, operands


def _day(words: Sequence[str]) -> str:
    try:
        return date.fromisoformat(words[0]).isoformat() if words else ""
    except ValueError as error:
        raise CannotStart(Exit.USAGE, f"'{words[0]}' is no day like 2026-03-02.") from error


def _days(words: Sequence[str]) -> int:
    if not words:
        return DAYS
    if not words[0].isdigit() or not 1 <= int(words[0]) <= KEEP_DAYS:
        words_ = f"'{words[0]}' is no number of days from 1 to {KEEP_DAYS}."
        raise CannotStart(Exit.USAGE, words_)
    return int(words[0])

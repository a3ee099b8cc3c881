"""A device board with a hub and one other computer, for tests of who shows it."""

from __future__ import annotations

from datetime import UTC, datetime

from branch.protocol.devices import (
    ComputerFacts,
    ComputerNow,
    DeviceBoard,
    PrinterFacts,
    ProgramFacts,
    ScreenFacts,
)

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def screen_facts(
    *,
    shown: int = 9,
    unshown: int = 0,
    missed: int = 0,
    silent_s: int = 0,
    audio: str = "plays",
    trouble: str = "",
) -> ScreenFacts:
    return ScreenFacts(
        display="annex",
        device="tv-2",
        shown=shown,
        spoken=shown,
        unshown=unshown,
        missed=missed,
        silent_s=silent_s,
        audio=audio,
        trouble=trouble,
    )


def computer_facts(
    device: str = "annex",
    role: str = "satellite",
    *,
    link: str = "current",
    unsent: int = 0,
    screens: tuple[ScreenFacts, ...] = (),
    printers: tuple[PrinterFacts, ...] = (),
    programs: tuple[ProgramFacts, ...] = (),
) -> ComputerFacts:
    return ComputerFacts(
        id=device.encode().hex().ljust(32, "0")[:32],
        device=device,
        role=role,
        reign=1,
        at=AT,
        version="1.1",
        seq=7,
        link=link,
        unsent=unsent,
        unsent_s=65 if unsent else None,
        screens=screens,
        printers=printers,
        programs=programs,
    )


def device_board(*others: ComputerFacts, heard_s: int = 4, offset_s: float = 0.0) -> DeviceBoard:
    hub = ComputerNow(facts=computer_facts("hub", "hub"), heard_s=0, clock_offset_s=0.0)
    far = [ComputerNow(facts=one, heard_s=heard_s, clock_offset_s=offset_s) for one in others]
    return DeviceBoard(at=AT, computers=(hub, *far))

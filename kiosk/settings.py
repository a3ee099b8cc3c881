"""What a kiosk can be told; see ``branch.host.settings`` for where values come from."""

from __future__ import annotations

from dataclasses import dataclass

from branch.host.settings import WindowSettings, setting


@dataclass(frozen=True, kw_only=True)
class KioskSettings(WindowSettings):
    """Settings of the kiosk."""

    printer: str = setting(
        "Printer, such as 'escpos+tcp://10.0.0.7:9100?profile=TM-T20III'.", "virtual://printer"
    )
    ask_every: int = setting(
        "Ask each n-th visitor whether the ticket came out that the printer confirms; 0: none.",
        0,
    )
    paper_dots: int = setting("Dots across the paper; 0 means what the printer's model has.", 0)
    layout: str = setting(
        "Layout of the ticket: a file of layouts in the data folder or of resources/tickets.",
        "standard",
    )
    pixels_per_mm: float = setting(
        "Fineness of the touch screen; 0 means what it says itself.", 0.0
    )
    reduced_motion: bool = setting("Show everything at once, without movement.", False)
    theme: str = setting("Colours and sizes, a file of resources/theme.", "calm")
    scheme: str = setting("light, dark, light_contrast or dark_contrast.", "light")
    screen_bottom_mm: float = setting("How far the screen's lower edge is above the floor.", 800.0)
    viewing_distance_mm: float = setting("How far the eyes are from the screen.", 600.0)
    keypad: str = setting("Keys of a key pad, such as 'repeat=F5, speech=F24'.", "")
    voice: str = setting("URL of the voice that reads out; empty: none.", "speech://")
    idle_s: float = setting(
        "Seconds without a touch until it shows what is happening; 0: never.", 120.0
    )
    scanner: str = setting(
        "Reader of codes, such as 'serial:///dev/ttyACM0' or 'keyboard://'; empty: none.", ""
    )
    pin_hash: str = setting("Technician's PIN as 'python -m kiosk.pin' prints it; empty: none.", "")

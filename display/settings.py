"""What a display can be told; ``python -m display --help`` prints it."""

from __future__ import annotations

from dataclasses import dataclass

from branch.host.settings import WindowSettings, setting


@dataclass(frozen=True, kw_only=True)
class DisplaySettings(WindowSettings):
    """The settings of the lobby screen."""

    display: str = setting("Which display of the branch file this is; the first if empty.", "")
    voice: str = setting("URL of the voice; empty: this screen does not speak.", "speech://")
    mode: str = setting("'lobby' or 'counter': refuse a display of the other mode.", "")
    pixels_per_mm: float = setting(
        "Pixels in a millimetre of the screen; 0: as the screen says, else 55 inches.", 0.0
    )
    screen: int = setting("Which screen of this computer, from 1; 0: the main one.", 0)
    scheme: str = setting(
        "Colours: light, dark, light_contrast or dark_contrast; else as the branch file says.", ""
    )
    sign: str = setting("URL of the LED sign over the desk; empty: there is none.", "")
    sign_free: str = setting("What the sign shows while nobody is called.", "")
    sign_closed: str = setting("What the sign shows while the counter is closed.", "")
    sign_break: str = setting("What the sign shows during a break.", "----")

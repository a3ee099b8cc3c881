"""The colours of the kiosk and the display, as CSS: one file of tokens for screens and pages."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

_WRAPPERS = (
    ("light", "{}"),
    ("dark", "@media (prefers-color-scheme: dark) {{ {} }}"),
    ("light_contrast", "@media (prefers-contrast: more) {{ {} }}"),
    (
        "dark_contrast",
        "@media (prefers-contrast: more) and (prefers-color-scheme: dark) {{ {} }}",
    ),
)


def read_schemes(name: str = "calm") -> dict[str, dict[str, str]]:
    """Return the colours by scheme and token."""
    text = (files("resources") / "theme" / f"{name}.toml").read_text(encoding="utf-8")
    whole = tomllib.loads(text)
    return {scheme: dict(whole[scheme]) for scheme, _ in _WRAPPERS}


def stylesheet(schemes: dict[str, dict[str, str]]) -> str:
    """Return custom properties, ``--accent-text`` for ``accentText``, per scheme."""
    parts = []
    for scheme, wrapper in _WRAPPERS:
        lines = " ".join(f"--{_dashed(k)}: {v};" for k, v in schemes[scheme].items())
        parts.append(wrapper.format(f":root {{ {lines} }}"))
    return "\n".join(parts) + "\n"


def _dashed(token: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", lambda found: "-" + found[1].lower(), token)

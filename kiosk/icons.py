"""Line icons of services by name, as SVG paths in a square of 24; drawn for this product.

A branch file says ``icon = "passport"``. A name that is not here gives no icon, and the tile shows
the letter of the number series instead.
"""

from __future__ import annotations

_BOX = "M4 5h16v14H4z"
_PAGE = "M6 3h8l4 4v14H6z M14 3v4h4"
_PERSON = "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z M4 21c0-5 3.5-7 8-7s8 2 8 7"

_PATHS = {
    "identity": "M3 5h18v14H3z M8.5 9a2 2 0 1 1 0 4a2 2 0 1 1 0-4z M5.5 17c0-2 1.2-3 3-3s3 1 3 3"
    " M14 10h4 M14 14h4",
    "passport": "M5 3h14v18H5z M12 7a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z M8.5 10.5h7"
    " M12 7c-1.6 2-1.6 5 0 7c1.6-2 1.6-5 0-7 M9 17.5h6",
    "home": "M3 11.5L12 4l9 7.5 M5.5 9.5V20h13V9.5 M10 20v-6h4v6",
    "family": "M8 5a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2z M3 20c0-5 2-7 5-7s5 2 5 7"
    " M17 9a2 2 0 1 1 0 4a2 2 0 1 1 0-4z M14.5 20c0-3 .8-4.6 2.5-4.6s3.8 1.2 3.8 4.6",
    "vehicle": "M3 17v-4l2-6h14l2 6v4z M3 13h18 M6.5 17a1.8 1.8 0 1 0 .01 0z"
    " M17.5 17a1.8 1.8 0 1 0 .01 0z",
    "payment": "M3 6h18v12H3z M3 10h18 M6.5 14.5h4",
    "support": "M12 20C6 15.5 3.5 12.5 3.5 9.2C3.5 6.6 5.4 5 7.6 5C9.6 5 11.1 6.2 12 7.6"
    "C12.9 6.2 14.4 5 16.4 5C18.6 5 20.5 6.6 20.5 9.2C20.5 12.5 18 15.5 12 20z",
    "business": "M3 8h18v12H3z M9 8V5h6v3 M3 13h18 M12 12v2.5",
    "building": "M5 21V4h9v17 M14 10h5v11 M3 21h18 M8 8h3 M8 12h3 M8 16h3",
    "lost": "M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z M15.3 15.3L21 21",
    "collect": "M12 3v11 M7.5 9.5L12 14l4.5-4.5 M4 15v5h16v-5",
    "permit": f"{_PAGE} M9 14l2.2 2.2L15.5 12",
    "certificate": "M4 4h16v11H4z M8 8h8 M8 11h5 M15 15v6l2-1.4l2 1.4v-6",
    "birth": "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z M6 21c0-5 2.4-7 6-7s6 2 6 7z"
    " M10.6 9.2q1.4 1 2.8 0",
    "marriage": "M9 8a6 6 0 1 1 0 12a6 6 0 1 1 0-12z M15 8a6 6 0 1 1 0 12a6 6 0 1 1 0-12z"
    " M10.5 4.5h3L12 6.5z",
    "death": "M12 21v-9 M12 12c-4 0-5-3.5-4-7.5c1.4 0 2.4.8 4 2.5c1.6-1.7 2.6-2.5 4-2.5"
    "c1 4 0 7.5-4 7.5z M12 18c-2.5 0-4-1-4.5-3",
    "licence": "M3 5h18v14H3z M6 9h6 M6 12.5h4 M14 15.5c0-2 1-3 2.2-3s2.2 1 2.2 3 M16.2 8.5a1.7 1.7"
    " 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z",
    "parking": f"{_BOX} M10 16V8h3a2.5 2.5 0 1 1 0 5h-3",
    "question": "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M9.3 9.8c0-1.6 1.2-2.6 2.7-2.6s2.7 1 2.7 2.5"
    "c0 2-2.7 2.2-2.7 4.3 M12 16.8v.4",
    "school": "M2.5 9.5L12 5l9.5 4.5L12 14z M6.5 11.5V17c3 2.2 8 2.2 11 0v-5.5 M21.5 9.5V15",
    "disability": "M11 3.5a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z M11 8.5v5.5h5l2.5 5.5"
    " M11 11h4.5 M8.6 11.5a4.8 4.8 0 1 0 6 6.4",
    "person": _PERSON,
}


def icon_path(name: str | None) -> str:
    """Return the path of an icon, an empty text if there is none of that name."""
    return _PATHS.get(name or "", "")

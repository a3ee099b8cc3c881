"""What a browser is given at a sign-in, and where it may go on to."""

from __future__ import annotations

from fastapi import Request, Response

from server.staff import sessions
from server.staff.door import cookie_name
from server.staff.signing_in import SignedIn


def keep(request: Request, answer: Response, signed_in: SignedIn) -> None:
    """Give the browser its two secrets."""
    for what, secret, life in (
        ("session", signed_in.session, None),
        ("browser", signed_in.browser, sessions.KNOWN_FOR),
    ):
        answer.set_cookie(
            cookie_name(request, what),
            secret,
            max_age=None if life is None else int(life.total_seconds()),
            path="/",
            secure=is_tls(request),
            httponly=True,
            samesite="lax",
        )


def own_page(to: str) -> str:
    """Return the page of ours to go on to; never another site's."""
    odd = not to.startswith("/") or to.startswith(("//", "/\\")) or not to.isprintable()
    return "/" if odd or "\\" in to else to


def is_tls(request: Request) -> bool:
    return request.url.scheme == "https"

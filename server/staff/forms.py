"""What a form of ours sent: read within bounds, and only from our own pages."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from fastapi import Request

LARGEST = 16 * 1024

_log = logging.getLogger(__name__)


class StrangeForm(Exception):
    """It is no form of ours, or another site sent it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        _log.info("a form was refused: %s", why)


async def read_form(request: Request) -> Mapping[str, str]:
    """Return the fields. Raises StrangeForm for other kinds of bodies and for other sites."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise StrangeForm("not a form")
    _from_here(request)
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            raise StrangeForm("too long")
    try:
        pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=20)
    except ValueError as error:
        raise StrangeForm("not readable") from error
    return dict(pairs)


def check_token(given: str, expected: str) -> None:
    """Raise StrangeForm if the form was not made for this session."""
    if not hmac.compare_digest(given.encode(), expected.encode()):
        raise StrangeForm("the form is not of this session")


def _from_here(request: Request) -> None:
    """Believe what browsers say of where a form comes from; old ones say nothing."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise StrangeForm("sent by another site")
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise StrangeForm("sent by another site")

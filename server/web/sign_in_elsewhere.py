"""Two addresses: one sends a browser to the identity provider, one takes it back."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from functools import partial

from anyio import to_thread
from fastapi import APIRouter, Request, Response
from starlette.responses import RedirectResponse

from server.staff.door import Door, cookie_name, is_private, source_of
from server.staff.provider import Errand, NotVouched, Provider, ProviderAway, Vouched
from server.staff.vouching import enter, turn_away
from server.web.cookies import keep, own_page

log = logging.getLogger(__name__)

ERRAND = "errand"
ERRAND_S = 600

Show = Callable[[Request, str, int], Response]
"""Shows the sign-in page with a problem and a status."""


def routes(door: Door, provider: Provider, show: Show) -> APIRouter:
    router = APIRouter(include_in_schema=False)
    name = provider.settings.name
    away = (
        f"{name} does not answer. Try again later. Whoever has a password of this server can sign"
        " in with it; that is written down."
    )

    @router.get("/sign-in/elsewhere")
    async def leave(request: Request, to: str = "/") -> Response:
        if not is_private(request):
            return RedirectResponse("/sign-in", status_code=303)
        try:
            address, errand = await to_thread.run_sync(provider.send)
        except ProviderAway as error:
            log.warning("the identity provider does not answer: %s", error)
            return show(request, away, 503)
        answer = RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})
        kept = [errand.state, errand.nonce, errand.verifier, own_page(to)]
        answer.set_cookie(
            cookie_name(request, ERRAND),
            json.dumps(kept).encode().hex(),
            max_age=ERRAND_S,
            path="/",
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="lax",
        )
        return answer

    @router.get("/sign-in/back")
    async def back(request: Request) -> Response:
        """The provider sends people here; what counts is one code, good once, for this browser."""
        errand, to = _errand(request)
        if errand is None or not is_private(request):
            return show(request, "That sign-in was begun too long ago. Please try again.", 403)
        source = source_of(request)
        vouched: Vouched | None = None
        try:
            receive = partial(provider.receive, errand, dict(request.query_params))
            vouched = await to_thread.run_sync(receive)
            membership = provider.settings.membership(vouched.groups)
            begin = partial(
                enter,
                vouched=vouched,
                membership=membership,
                now=door.clock.now(),
                by=name,
                source=source,
            )
            signed_in = await door.writer.write(begin)
        except ProviderAway as error:
            log.warning("the identity provider does not answer: %s", error)
            return show(request, away, 503)
        except NotVouched as no:
            log.info("not signed in by the identity provider: %s", no)
            if vouched is None:
                return show(request, f"{name} did not sign you in. Please try again.", 403)
            refuse = partial(
                turn_away, vouched=vouched, now=door.clock.now(), why=str(no), source=source
            )
            await door.writer.write(refuse)
            words = f"{name} knows you, but you have no role here. Ask your administrator."
            return show(request, words, 403)
        answer = RedirectResponse(to, status_code=303)
        answer.delete_cookie(cookie_name(request, ERRAND), path="/")
        keep(request, answer, signed_in)
        return answer

    return router


def _errand(request: Request) -> tuple[Errand | None, str]:
    text = request.cookies.get(cookie_name(request, ERRAND), "")
    try:
        state, nonce, verifier, to = json.loads(bytes.fromhex(text))
    except ValueError:
        return None, "/"
    return Errand(state=str(state), nonce=str(nonce), verifier=str(verifier)), own_page(str(to))

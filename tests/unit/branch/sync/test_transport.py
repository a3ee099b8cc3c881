"""What the hub makes of everything that an HTTP server, a proxy or a cut line can answer."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from branch.domain.clock import ManualClock
from branch.protocol.uplink import Hello, Welcome
from branch.sync.transport import (
    LONGEST_WAIT_S,
    Failure,
    Gap,
    HttpTransport,
    Refused,
    Revoked,
    Wait,
)
from tests.helpers.signing import shared

HELLO = Hello(
    device="hub", program="test", seq=0, names={}, counters={}, services={}, timezone="UTC"
)
WELCOME = (
    '{"protocol":1,"server_time":"2026-03-02T09:00:00Z","epoch":1,"expects":1,'
    '"durable_up_to":0,"standing":"current","words":"hello"}'
)
PROBLEM = '{"type":"urn:nowserving:problem:%s","title":"T","status":%d,"detail":"D"%s}'


@dataclass
class Scripted:
    """A small web server that answers one thing and keeps what it was asked."""

    status: int = 200
    body: str = WELCOME
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def server() -> Iterator[Scripted]:
    script = Scripted()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            script.asked.append((self.path, self.headers["Authorization"]))
            self.send_response(script.status)
            for name, value in script.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(script.body.encode())

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        script.url = f"http://127.0.0.1:{listening.server_port}"
        yield script
        listening.shutdown()
        thread.join()


def transport_to(address: str, key: str | None = None) -> HttpTransport:
    """Return a transport of a computer that is not enrolled."""
    return HttpTransport(address, shared(key), ManualClock(), lambda _line: None)


def ask(server: Scripted, key: str | None = "secret") -> Welcome | Failure:
    transport = transport_to(server.url + "/", key)
    try:
        return transport.hello("town-hall", HELLO)
    finally:
        transport.close()


def test_the_answer_is_read_and_the_key_is_sent(server: Scripted) -> None:
    answer = ask(server)
    assert isinstance(answer, Welcome)
    assert answer.words == "hello"
    assert server.asked == [("/v1/branches/town-hall/hello", "Bearer secret")]


def test_without_a_key_none_is_sent(server: Scripted) -> None:
    ask(server, None)
    assert server.asked == [("/v1/branches/town-hall/hello", None)]


def test_a_line_that_is_cut_means_wait() -> None:
    transport = transport_to("http://127.0.0.1:9")
    answer = transport.hello("x", HELLO)
    transport.close()
    assert isinstance(answer, Wait)
    assert "no connection" in answer.words


def test_a_page_of_something_else_means_wait(server: Scripted) -> None:
    server.body = "<html>Please accept the terms of this network</html>"
    answer = ask(server)
    assert isinstance(answer, Wait)
    assert "not a Now Serving server" in answer.words


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 507])
def test_the_server_in_trouble_means_wait(server: Scripted, status: int) -> None:
    server.status, server.body = status, "<html>Bad gateway</html>"
    answer = ask(server)
    assert isinstance(answer, Wait)
    assert str(status) in answer.words


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("7", 7.0),
        ("Mon, 02 Mar 2026 09:02:00 GMT", 120.0),
        ("Mon, 02 Mar 2026 08:00:00 GMT", 0.0),
        ("999999999", LONGEST_WAIT_S),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_retry_after_in_both_of_its_forms(
    server: Scripted, given: str, seconds: float | None
) -> None:
    server.status, server.headers = 503, {"Retry-After": given}
    assert ask(server) == Wait(words=ask_words(server), seconds=seconds)


def ask_words(server: Scripted) -> str:
    answer = ask(server)
    assert isinstance(answer, Wait)
    return answer.words


def test_a_gap_says_where_to_go_on(server: Scripted) -> None:
    server.status, server.body = 409, PROBLEM % ("gap", 409, ',"expects":17')
    assert ask(server) == Gap(words="D", expects=17)


@pytest.mark.parametrize(("status", "name"), [(409, "fork"), (422, "chain"), (401, "unauthorised")])
def test_a_refusal_is_for_a_person(server: Scripted, status: int, name: str) -> None:
    server.status, server.body = status, PROBLEM % (name, status, "")
    assert ask(server) == Refused(words="D", kind=f"urn:nowserving:problem:{name}")


def test_revoked_is_its_own_answer(server: Scripted) -> None:
    server.status, server.body = 403, PROBLEM % ("revoked", 403, "")
    assert ask(server) == Revoked(words="D")


def test_the_key_follows_no_redirect(server: Scripted) -> None:
    server.status, server.headers = 307, {"Location": "http://127.0.0.1:9/elsewhere"}
    assert isinstance(ask(server), Refused)
    assert len(server.asked) == 1

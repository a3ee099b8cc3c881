"""The audit from outside: heads while the server runs, and the commands of an auditor."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from branch.domain.clock import ManualClock
from branch.host.exits import Exit
from server.api.keys import Keys
from server.app import create_app, heads_of, main
from server.audit.publishing import Publishing, to_address, to_file
from server.audit.tree_head import TreeHead, make_key
from server.db.engine import open_engine
from server.db.upgrade import bring_up_to_date
from server.db.writer import writer_for
from server.settings import Settings
from tests.helpers.branch_log import BranchLog

LOG = BranchLog.busy_day(steps=30)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'server.db'}")
    bring_up_to_date(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def client(engine: Engine) -> Iterator[TestClient]:
    with TestClient(create_app(engine, keys=Keys(unenrolled=True), clock=ManualClock())) as client:
        client.headers["Content-Type"] = "application/json"
        for path, body in (("hello", LOG.hello()), ("log", LOG.batch())):
            sent = client.post(f"/v1/branches/small/{path}", content=body.model_dump_json())
            assert sent.status_code == 200
        yield client


@pytest.fixture
def witness() -> Iterator[tuple[str, list[bytes]]]:
    """Somebody elsewhere who keeps what is posted."""
    kept: list[bytes] = []

    class Hear(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            kept.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_said: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Hear)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/heads", kept
    server.shutdown()
    server.server_close()


@pytest.mark.expect_log("ERROR", "was not given away")
def test_heads_are_signed_kept_and_given_away(
    client: TestClient, engine: Engine, tmp_path: Path, witness: tuple[str, list[bytes]]
) -> None:
    assert client.get("/v1/branches/small/head").status_code == 404
    url, kept = witness
    signer, file, writer = make_key(tmp_path / "key.pem"), tmp_path / "heads", writer_for(engine)
    publishing = Publishing(
        engine=engine,
        writer=writer,
        signer=signer,
        clock=ManualClock(),
        publish=(
            lambda head: to_address("http://127.0.0.1:1/", head),
            lambda head: to_file(file, head),
            lambda head: to_address(url, head),
        ),
    )
    (signed,) = asyncio.run(publishing.once())
    assert asyncio.run(publishing.once()) == [], "nothing new, nothing signed"
    writer.close()

    assert [TreeHead.model_validate_json(text) for text in kept] == [signed]
    assert TreeHead.model_validate_json(file.read_text()) == signed
    assert signed.is_signed_by(signer.public_key)
    assert TreeHead.model_validate(client.get("/v1/branches/small/head").json()) == signed
    proof = client.get("/v1/branches/small/proof/inclusion?seq=3&size=30").json()
    assert len(proof["hashes"]) == 5
    assert client.get("/v1/branches/small/proof/inclusion?seq=31&size=30").status_code == 404
    assert client.get("/v1/branches/small/proof/consistency?first=9&second=30").status_code == 200


def test_an_auditor_goes_the_whole_way_by_commands(
    client: TestClient, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = f"--database=sqlite:///{tmp_path / 'server.db'}"
    key, export, head = tmp_path / "key.pem", tmp_path / "log.jsonl", tmp_path / "head.json"

    def run(*arguments: str) -> str:
        assert main(arguments) == Exit.OK
        return capsys.readouterr().out

    public = run("signing-key", str(key)).splitlines()[-1]
    assert key.stat().st_mode & 0o077 == 0, "nobody else reads the key"
    head.write_text(run("head", "small", database, "--signing-key", str(key)))
    export.write_text(run("export", "small", database))
    said = run("verify", str(export), "--heads", str(head), "--public-key", public)
    assert "records  1 to 30: unchanged" in said
    assert "the newest over 30 records; signed by that key" in said
    assert "cannot be known" in run("verify", str(export))
    day = tmp_path / "day.jsonl"
    day.write_text(run("export", "small", database, "--after", "12"))
    assert "records  13 to 30" in run("verify", str(day), "--heads", str(head))

    lines = export.read_text().splitlines(keepends=True)
    export.write_text("".join(lines[:-2]))
    assert main(["verify", str(export), "--heads", str(head)]) == Exit.NOT_PROVED
    assert "2 were cut off" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["signing-key", "{folder}/there"], Exit.FOLDER, "never written over"),
        (["head", "small", "--signing-key", "{folder}/there"], Exit.USAGE, "is no signing key"),
        (["head", "small", "--signing-key", "{folder}/no"], Exit.USAGE, "cannot be read"),
        (["verify", "{folder}/no"], Exit.USAGE, "cannot be read"),
        (["verify", "{folder}/there"], Exit.NOT_PROVED, "Line 1"),
        (["verify", "{folder}/there", "--heads", "{folder}/there"], Exit.USAGE, "tree heads"),
        (["verify", "{folder}/there", "--public-key", "k"], Exit.NOT_PROVED, "and no head"),
        (["--heads-file", "f"], Exit.USAGE, "need --signing-key"),
        (["export", "small", "--database", "sqlite:///{folder}/s.db"], Exit.USAGE, "not known"),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: Exit,
    words: str,
) -> None:
    (tmp_path / "there").write_text("something else\n")
    assert main([text.format(folder=tmp_path) for text in arguments]) == code
    assert words in capsys.readouterr().err


def test_settings_say_who_signs_and_where_heads_go(tmp_path: Path) -> None:
    assert heads_of(Settings()) is None
    signer = make_key(tmp_path / "key.pem")
    heads = heads_of(
        Settings(
            signing_key=tmp_path / "key.pem",
            heads_file=tmp_path / "heads",
            heads_webhook="http://127.0.0.1:1/",
        )
    )
    assert heads is not None
    assert (heads.signer.public_key, len(heads.publish)) == (signer.public_key, 2)
    head = signer.sign(branch="small", size=1, root=bytes(32), at=ManualClock().now())
    heads.publish[0](head)
    assert json.loads((tmp_path / "heads").read_text())["size"] == 1

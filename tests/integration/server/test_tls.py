"""The server with an authority of its own: pinned at enrolment, believed alone, at any time."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from branch.agent import main as agent_main
from branch.domain.clock import SystemClock
from branch.host.credentials import Credentials
from branch.host.exits import Exit
from branch.host.folders import DataFolder
from branch.host.pinned import PinnedAdapter, pinned_context
from branch.host.signer import Signer
from branch.protocol.enrolment import DeviceSelf
from branch.protocol.pinning import fingerprint
from branch.protocol.roles import AccessRole
from branch.sync.certifying import kept_certificate
from branch.sync.transport import ServerLine, Wait
from server.access.authority import make_authority, make_certificate, read_authority
from server.access.codes import make_code
from server.app import main as server_main
from server.db.engine import WRITES, open_engine
from tests.helpers.server_process import ServerProcess
from tests.helpers.tls import new_authority

Words = pytest.CaptureFixture[str]
IN_2049 = datetime(2049, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority, and a certificate that is good from 2049 on: every clock here is wrong."""
    folder = tmp_path_factory.mktemp("tls")
    make_authority(folder, IN_2049)
    make_certificate(folder, ["127.0.0.1"], IN_2049)
    return folder


@pytest.fixture(scope="module")
def server(tls: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    folder = tmp_path_factory.mktemp("server")
    options = ["--tls", str(tls)]
    address = f"sqlite:///{folder / 'server.db'}"
    made = ServerProcess(folder, address, *options, unenrolled=False).start()
    yield made
    made.kill()


def https(server: ServerProcess) -> str:
    return server.url.replace("http://", "https://")


def a_code(server: ServerProcess) -> str:
    engine = open_engine(f"sqlite:///{server.folder / 'server.db'}")
    connection = engine.connect().execution_options(**{WRITES: True})
    with connection, connection.begin():
        code = make_code(connection, "town-hall", AccessRole.HUB, "hub", SystemClock().now())
    engine.dispose()
    return code


def test_a_device_pins_the_authority_and_enrols(
    server: ServerProcess, tls: Path, tmp_path: Path, capsys: Words
) -> None:
    enrol = ["--data", str(tmp_path), "enrol", "--server", https(server), "--code", a_code(server)]
    assert agent_main(enrol) == Exit.USAGE
    assert "certificate is not accepted" in capsys.readouterr().err
    assert agent_main([*enrol, "--pin", "ab" * 32]) == Exit.USAGE
    assert "another fingerprint" in capsys.readouterr().err
    credentials = Credentials(DataFolder(tmp_path))
    assert credentials.authority() is None
    assert agent_main([*enrol, "--pin", fingerprint(read_authority(tls))]) == Exit.OK
    clock = SystemClock()
    with closing(ServerLine(https(server), Signer(credentials, clock), clock)) as line:
        assert isinstance(line.ask("device", None, DeviceSelf), DeviceSelf)


def test_without_a_pin_the_public_vouches_for_who_certifies_hubs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Words
) -> None:
    """The computer's own list of authorities stands for the public's."""
    folder = tmp_path / "tls"
    authority = new_authority(folder, SystemClock().now())
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(folder / "authority.pem"))
    options = ["--tls", str(folder)]
    address = f"sqlite:///{tmp_path / 'server.db'}"
    server = ServerProcess(tmp_path, address, *options, unenrolled=False).start()
    data = tmp_path / "data"
    code = a_code(server)
    enrol = ["--data", str(data), "enrol", "--server", https(server), "--code", code]
    assert agent_main(enrol) == Exit.OK
    server.kill()
    credentials = Credentials(DataFolder(data))
    assert credentials.authority() is None, "the public's authorities count for the server itself"
    assert credentials.hub_authority() == authority.certificate
    assert kept_certificate(credentials) is not None


def test_another_authority_is_not_believed(server: ServerProcess, tmp_path: Path) -> None:
    make_authority(tmp_path, SystemClock().now())
    credentials = Credentials(DataFolder(tmp_path / "data"))
    credentials.keep_authority((tmp_path / "authority.pem").read_text())
    clock = SystemClock()
    with closing(ServerLine(https(server), Signer(credentials, clock), clock)) as line:
        answer = line.ask("device", None, DeviceSelf)
    assert isinstance(answer, Wait)
    assert "certificate is not accepted" in answer.words


def test_only_the_calendar_is_left_out_not_the_name(server: ServerProcess, tls: Path) -> None:
    authority = read_authority(tls)
    address = f"{https(server)}/health"
    with requests.Session() as session:
        session.mount("https://", PinnedAdapter(pinned_context(authority)))
        assert session.get(address, timeout=60).json() == {"status": "alive"}
        with pytest.raises(requests.exceptions.SSLError, match="localhost"):
            session.get(address.replace("127.0.0.1", "localhost"), timeout=60)
    strict = ssl.create_default_context(cadata=authority)
    with requests.Session() as session:
        session.mount("https://", PinnedAdapter(strict))
        with pytest.raises(requests.exceptions.SSLError, match="not yet valid"):
            session.get(address, timeout=60)


def test_certificates_are_made_anew_and_the_authority_stays(tmp_path: Path, capsys: Words) -> None:
    make = ["certificates", str(tmp_path / "tls"), "--host"]
    assert server_main([*make, "queue.example.org", "--host", "10.0.0.2"]) == Exit.OK
    first = capsys.readouterr().out
    server_pem = (tmp_path / "tls" / "server.pem").read_text()
    assert server_main([*make, "localhost"]) == Exit.OK
    assert capsys.readouterr().out.splitlines()[-1] == first.splitlines()[-1]
    assert (tmp_path / "tls" / "server.pem").read_text() != server_pem
    assert (tmp_path / "tls" / "authority.key").stat().st_mode & 0o077 == 0


def test_other_computers_are_not_served_in_the_open_by_mistake(
    tmp_path: Path, capsys: Words
) -> None:
    key = tmp_path / "key"
    key.write_text("a-key-that-tools-read-with\n")
    open_to_all = ["--host", "0.0.0.0", "--port", "0", "--key-file", str(key)]
    assert server_main(open_to_all) == Exit.ADDRESS
    assert "--tls" in capsys.readouterr().err
    assert server_main([*open_to_all, "--tls", str(tmp_path)]) == Exit.USAGE
    assert "certificates" in capsys.readouterr().err

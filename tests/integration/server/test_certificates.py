"""A computer that may become the hub is certified by the server, and again, whatever is killed."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from branch.domain.clock import ManualClock
from branch.host.credentials import Credential
from branch.protocol.enrolment import CertificateAsk, Certified
from branch.protocol.pinning import hub_name
from branch.protocol.roles import AccessRole
from branch.sync.certifying import RENEWED_AFTER, both, request_for, wants_certificate
from branch.sync.enrolling import KeyKeeper, enrol
from branch.sync.transport import Refused
from server.access.certifying import Authority
from server.access.codes import make_code
from server.api.keys import Keys
from server.app import create_app
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from tests.helpers.tls import new_authority
from tests.helpers.wired import SERVER, Computer, Fuse, Killed

BRANCH = "town-hall"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def authority(tmp_path: Path, clock: ManualClock) -> Authority:
    return new_authority(tmp_path / "tls", clock.now())


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'server.db'}")
    bring_up_to_date(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def client(engine: Engine, clock: ManualClock, authority: Authority) -> Iterator[TestClient]:
    with TestClient(create_app(engine, keys=Keys(), clock=clock, authority=authority)) as client:
        yield client


@pytest.fixture
def hub(
    tmp_path: Path, engine: Engine, clock: ManualClock, client: TestClient, authority: Authority
) -> Computer:
    return enrolled(tmp_path / "hub", engine, clock, client, authority)


def enrolled(
    folder: Path,
    engine: Engine,
    clock: ManualClock,
    client: TestClient,
    authority: Authority,
    role: AccessRole = AccessRole.HUB,
) -> Computer:
    computer = Computer(folder, client, clock)
    computer.credentials.keep_authority(authority.certificate)
    connection = engine.connect().execution_options(**{WRITES: True})
    with connection, connection.begin():
        code = make_code(connection, BRANCH, role, str(role), clock.now())
    done = enrol(
        computer.line,
        computer.credentials,
        clock,
        server=SERVER,
        code=code,
        agrees=lambda _looked: True,
    )
    assert isinstance(done, Credential)
    return computer


def contact(computer: Computer) -> None:
    """Do what an agent does before each hello."""
    KeyKeeper(computer.credentials, computer.clock)(computer.line)


def certificate(computer: Computer) -> x509.Certificate:
    """Return the certificate that a hub would answer with; its key fits, or this raises."""
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(computer.credentials.certificate_file)
    kept = computer.credentials.certificate()
    assert kept is not None
    return x509.load_pem_x509_certificate(kept.encode())


def test_a_hub_is_certified_for_its_branch_and_no_address(
    hub: Computer, authority: Authority
) -> None:
    contact(hub)
    made, known = certificate(hub), hub.credentials.current()
    assert known is not None
    made.verify_directly_issued_by(x509.load_pem_x509_certificate(authority.certificate.encode()))
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == [hub_name(BRANCH)]
    devices = names.get_values_for_type(x509.UniformResourceIdentifier)
    assert devices == [f"urn:uuid:{known.device}"]
    assert names.get_values_for_type(x509.IPAddress) == []
    assert hub.credentials.certificate_file.stat().st_mode & 0o077 == 0
    before = made.serial_number
    contact(hub)
    assert certificate(hub).serial_number == before, "a good one is not asked for again"


def test_it_gets_the_next_one_in_time_by_the_servers_clock(
    hub: Computer, clock: ManualClock
) -> None:
    contact(hub)
    first = certificate(hub)
    hub.clock = ManualClock(datetime(1970, 1, 1, tzinfo=UTC))
    clock.forward(int(RENEWED_AFTER.total_seconds()) - 2 * 24 * 3600)
    contact(hub)
    assert certificate(hub) == first
    clock.forward(3 * 24 * 3600)
    contact(hub)
    second = certificate(hub)
    assert second.serial_number != first.serial_number
    assert second.public_key() != first.public_key()
    assert first.not_valid_after_utc > clock.now(), "long before the end of the first"


@pytest.mark.parametrize("role", [AccessRole.KIOSK, AccessRole.DISPLAY, AccessRole.COUNTER])
def test_a_computer_that_cannot_be_the_hub_is_not_certified(
    tmp_path: Path,
    engine: Engine,
    clock: ManualClock,
    client: TestClient,
    authority: Authority,
    role: AccessRole,
) -> None:
    computer = enrolled(tmp_path / role, engine, clock, client, authority, role)
    contact(computer)
    assert computer.credentials.certificate() is None
    ask = CertificateAsk(request=request_for(ec.generate_private_key(ec.SECP256R1())))
    answer = computer.line.ask("device/certificate", ask, Certified)
    assert isinstance(answer, Refused)
    assert answer.kind.endswith("not-allowed")


def test_what_is_no_request_is_refused(hub: Computer) -> None:
    other = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    of_another_kind = other.sign(ed25519.Ed25519PrivateKey.generate(), None)
    whole = request_for(ec.generate_private_key(ec.SECP256R1()))
    changed = whole.splitlines()
    changed[-2] = changed[-2][:-8] + "AAAAAA" + changed[-2][-2:]
    for text in ("", "nonsense", "\n".join(changed), _pem(of_another_kind)):
        answer = hub.line.ask("device/certificate", CertificateAsk(request=text), Certified)
        assert isinstance(answer, Refused), text
        assert answer.kind.endswith("no-request"), text


@pytest.mark.expect_log("WARNING", "no new certificate")
def test_a_server_without_its_authoritys_key_says_so_and_the_old_one_goes_on(
    hub: Computer, engine: Engine, clock: ManualClock, authority: Authority, tmp_path: Path
) -> None:
    contact(hub)
    first = certificate(hub)
    clock.forward(int(RENEWED_AFTER.total_seconds()) + 1)
    keyless = Authority(authority.certificate)
    app = create_app(engine, keys=Keys(), clock=clock, authority=keyless)
    with TestClient(app) as client:
        computer = Computer(tmp_path / "hub", client, clock)
        contact(computer)
        assert certificate(computer) == first
        assert wants_certificate(computer.credentials, clock.now())


def test_renewal_killed_at_every_step_ends_in_one_working_certificate(
    tmp_path: Path, clock: ManualClock, client: TestClient, hub: Computer
) -> None:
    def renew(fuse: Fuse) -> None:
        contact(Computer(tmp_path / "hub", client, clock, fuse))

    contact(hub)
    counting = Fuse()
    clock.forward(int(RENEWED_AFTER.total_seconds()) + 1)
    renew(counting)
    assert counting.moments > 4
    for moment in range(1, counting.moments + 1):
        before = certificate(hub)
        clock.forward(int(RENEWED_AFTER.total_seconds()) + 1)
        with pytest.raises(Killed):
            renew(Fuse(moment))
        certificate(hub)
        contact(Computer(tmp_path / "hub", client, clock))
        after = certificate(hub)
        assert after.serial_number != before.serial_number, f"moment {moment}"
        kept = [file.name for file in hub.credentials.certificate_file.parent.glob("hub*")]
        assert kept == ["hub.pem"], f"moment {moment}"


def test_a_computer_that_is_enrolled_anew_is_certified_anew(
    hub: Computer,
    tmp_path: Path,
    engine: Engine,
    clock: ManualClock,
    client: TestClient,
    authority: Authority,
) -> None:
    contact(hub)
    first = certificate(hub)
    hub.credentials.wipe()
    assert hub.credentials.certificate() is None, "what was withdrawn cannot answer as the hub"
    aside = both(ec.generate_private_key(ec.SECP256R1()), _pem(first))
    hub.credentials.keep_certificate(aside)
    again = enrolled(tmp_path / "hub", engine, clock, client, authority)
    contact(again)
    assert certificate(again).serial_number != first.serial_number


def _pem(made: x509.Certificate | x509.CertificateSigningRequest) -> str:
    return made.public_bytes(Encoding.PEM).decode()

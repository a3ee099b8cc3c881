"""Where a hub may be reached, and with which key."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from branch.host.exits import CannotStart, Exit
from branch.hub.address import lan_of
from branch.hub.gate import KeyGate, OpenGate

KEY = "0123456789abcdef0123456789abcdef"


def test_nobody_else_reaches_a_hub_unless_it_is_wanted() -> None:
    assert lan_of("", "") is None


def test_without_a_key_a_hub_answers_its_own_computer_only() -> None:
    own = lan_of("127.0.0.1:0", "")
    assert own is not None
    assert isinstance(own.gate, OpenGate)
    assert not own.announced
    own.bound.close()
    with pytest.raises(CannotStart, match="--branch-key-file") as why:
        lan_of("0.0.0.0:0", "")
    assert why.value.code is Exit.USAGE


def test_with_a_key_it_answers_who_has_it(tmp_path: Path) -> None:
    file = tmp_path / "branch.key"
    file.write_text(f"# shared by all computers\n{KEY}\n")
    lan = lan_of("127.0.0.1:0", str(file))
    assert lan is not None
    assert isinstance(lan.gate, KeyGate)
    assert lan.gate.admits(f"Bearer {KEY}")
    assert lan.gate.admits(f"bearer {KEY}")
    assert not lan.gate.admits(f"Basic {KEY}")
    assert not lan.gate.admits("")
    assert not lan.gate.admits(f"Bearer {KEY}x")
    lan.bound.close()


def test_a_hub_that_others_reach_announces_itself_unless_it_shall_not(tmp_path: Path) -> None:
    file = tmp_path / "branch.key"
    file.write_text(KEY)
    for mdns, announced in (("on", True), ("off", False)):
        lan = lan_of("0.0.0.0:0", str(file), mdns, plain=True)
        assert lan is not None
        assert lan.announced is announced
        lan.bound.close()
    with pytest.raises(CannotStart, match="on or off"):
        lan_of("0.0.0.0:0", str(file), "maybe")


def test_a_hub_that_others_reach_speaks_tls_or_is_told_not_to(tmp_path: Path) -> None:
    file = tmp_path / "branch.key"
    file.write_text(KEY)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    for spec, plain, wanted in (
        ("0.0.0.0:0", False, tls),
        ("0.0.0.0:0", True, None),
        ("127.0.0.1:0", False, None),
    ):
        lan = lan_of(spec, str(file), tls=lambda: tls, plain=plain)
        assert lan is not None
        assert lan.tls is wanted
        lan.bound.close()
    with pytest.raises(CannotStart, match="--plain-http") as why:
        lan_of("0.0.0.0:0", str(file))
    assert why.value.code is Exit.ADDRESS


@pytest.mark.parametrize("spec", [":80", "10.0.0.1:http", "10.0.0.1:70000", "10.0.0.1:-1"])
def test_an_address_that_is_none_is_told(spec: str) -> None:
    with pytest.raises(CannotStart, match="is no address"):
        lan_of(spec, "")


@pytest.mark.parametrize("text", ["short\n", "# nothing\n", ""])
def test_a_weak_or_missing_key_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "branch.key"
    file.write_text(text)
    with pytest.raises(CannotStart, match="key"):
        lan_of("127.0.0.1:0", str(file))
    with pytest.raises(CannotStart, match="key"):
        lan_of("127.0.0.1:0", str(tmp_path / "nowhere"))

"""Signing in by OpenID Connect, against a certified provider that was not written here."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from httpx2 import Response
from sqlalchemy import update

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart
from branch.protocol.roles import AccessRole
from server.db import tables
from server.staff import accounts, acts
from server.staff.provider import Errand, NotVouched, Provider
from server.staff.provider_file import ProviderSettings
from server.staff.provider_file import read_provider as read_provider_file
from tests.helpers.oidc import OidcProvider, sign_in_there
from tests.helpers.staff_pages import Browser, StaffPages

PUBLIC = "https://server.test"
FILE = """
issuer = "{issuer}"
client_id = "now-serving"
client_secret_file = "{secret}"
name = "City account"

[groups.queue-admins]
role = "administrator"

[groups.harbour]
role = "branch_manager"
branches = ["harbour"]

[groups.town-hall]
role = "branch_manager"
branches = ["town-hall"]

[groups.revision]
role = "auditor"
"""


def read_provider(
    file: Path, environment: Mapping[str, str], public_url: str = PUBLIC
) -> ProviderSettings:
    return read_provider_file(file, environment, public_url=public_url)


def settings_file(folder: Path, issuer: str, text: str = FILE) -> Path:
    secret = folder / "secret"
    secret.write_text("a secret of the tests alone\n", encoding="utf-8")
    file = folder / "oidc.toml"
    file.write_text(text.format(issuer=issuer, secret=secret), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[OidcProvider]:
    provider = OidcProvider(f"{PUBLIC}/sign-in/back").start()
    yield provider
    provider.stop()


@pytest.fixture
def settings(tmp_path: Path, elsewhere: OidcProvider) -> ProviderSettings:
    return read_provider(settings_file(tmp_path, elsewhere.issuer), {})


@pytest.fixture
def pages(tmp_path: Path, settings: ProviderSettings) -> Iterator[StaffPages]:
    clock = SystemClock()
    made = StaffPages(tmp_path, clock, Provider(settings, clock))
    yield made
    made.close()


def come_back(browser: Browser, name: str, to: str = "/") -> Response:
    """Press the button, sign in at the provider, and come back."""
    leaving = browser.get(f"/sign-in/elsewhere?to={to}")
    assert leaving.status_code == 303
    return browser.get(sign_in_there(leaving.headers["location"], name))


def account(pages: StaffPages, name: str) -> accounts.Account | None:
    with pages.engine.connect() as connection:
        return accounts.find(connection, name)


def acts_of(pages: StaffPages, who: str) -> list[tuple[str, str]]:
    with pages.engine.connect() as connection:
        return [(deed.act, deed.about) for deed in acts.deeds(connection, who=who)]


def test_a_person_signs_in_and_the_groups_say_as_what(pages: StaffPages) -> None:
    with pages.browser() as browser:
        assert "Sign in with City account" in browser.get("/sign-in").text
        answer = come_back(browser, "hanna", "/staffing")
        assert (answer.status_code, answer.headers["location"]) == (303, "/staffing")
        assert browser.get("/staffing").status_code == 200
        assert "Your organisation signs you in" in browser.get("/account").text
    hanna = account(pages, "hanna")
    assert hanna is not None
    assert (hanna.role, hanna.branches) == (AccessRole.BRANCH_MANAGER, ("harbour", "town-hall"))
    assert hanna.password is None
    assert acts_of(pages, "hanna") == [("signed_in", "City account")]
    with pages.browser() as browser:
        come_back(browser, "iris")
        assert browser.get("/staffing").status_code == 403


def test_what_a_group_allows_is_looked_at_at_every_sign_in(pages: StaffPages) -> None:
    with pages.browser() as browser:
        come_back(browser, "hanna")
        more = update(tables.staff).values(role="administrator", branches=None)
        pages.write(lambda c: c.execute(more))
        come_back(browser, "hanna")
    hanna = account(pages, "hanna")
    assert hanna is not None
    assert hanna.role is AccessRole.BRANCH_MANAGER
    assert "account_changed" in [act for act, _ in acts_of(pages, "City account")]


def test_who_is_in_no_group_or_disabled_here_is_refused_in_words(pages: StaffPages) -> None:
    with pages.browser() as browser:
        answer = come_back(browser, "guest")
        assert answer.status_code == 403
        assert "you have no role here" in answer.text
        assert account(pages, "guest") is None
        come_back(browser, "ada")
        pages.write(lambda c: accounts.disable(c, "ada", pages.clock.now()))
        assert browser.get("/").status_code == 303
        assert come_back(browser, "ada").status_code == 403
    assert ("refused", "disabled here") in acts_of(pages, "ada")


def test_the_same_name_is_not_the_same_person(pages: StaffPages) -> None:
    pages.has("ada", AccessRole.ADMINISTRATOR)
    with pages.browser() as browser:
        assert come_back(browser, "ada").status_code == 303
        assert 'href="/account"' in browser.get("/").text
    own = account(pages, "ada")
    assert own is not None
    assert own.subject is None, "the account with a password is another one"
    with pages.engine.connect() as connection:
        names = [each.name for each in accounts.everyone(connection) if each.subject]
    assert len(names) == 1
    assert names[0].startswith("ada-")


def test_an_answer_counts_once_and_only_for_the_browser_that_asked(pages: StaffPages) -> None:
    with pages.browser() as browser, pages.browser() as other:
        leaving = browser.get("/sign-in/elsewhere").headers["location"]
        asked = parse_qs(urlsplit(leaving).query)
        assert asked["code_challenge_method"] == ["S256"]
        assert asked["state"] != asked["nonce"]
        back = sign_in_there(leaving, "ada")
        assert other.get(back).status_code == 403
        other.get("/sign-in/elsewhere")
        assert other.get(back).status_code == 403, "another errand"
        cookie = dict(browser.client.cookies)
        assert browser.get(back).status_code == 303
        for name, value in cookie.items():
            browser.client.cookies.set(name, value, domain="server.test", path="/")
        assert browser.get(back).status_code == 403, "the code was used"
        assert browser.get("/sign-in/back?error=access_denied").status_code == 403


def test_a_token_for_another_sign_in_is_not_believed(settings: ProviderSettings) -> None:
    provider = Provider(settings, SystemClock())
    leaving, errand = provider.send()
    answer = {k: v[0] for k, v in parse_qs(urlsplit(sign_in_there(leaving, "ada")).query).items()}
    for change, why in (
        ({"iss": "https://evil.test"}, "another provider"),
        ({"iss": None}, "which provider"),
        ({"state": "other"}, "another sign-in"),
    ):
        changed = {k: v for k, v in {**answer, **change}.items() if v is not None}
        with pytest.raises(NotVouched, match=why):
            provider.receive(errand, changed)
    odd = Errand(state=errand.state, nonce="another nonce", verifier=errand.verifier)
    with pytest.raises(NotVouched, match="not valid"):
        provider.receive(odd, answer)


def test_the_code_is_worth_nothing_without_what_the_browser_kept(
    settings: ProviderSettings,
) -> None:
    provider = Provider(settings, SystemClock())
    leaving, errand = provider.send()
    answer = {k: v[0] for k, v in parse_qs(urlsplit(sign_in_there(leaving, "ada")).query).items()}
    stolen = Errand(state=errand.state, nonce=errand.nonce, verifier="x" * 64)
    with pytest.raises(NotVouched, match="invalid_grant"):
        provider.receive(stolen, answer)


@pytest.mark.expect_log("WARNING", "identity provider does not answer")
@pytest.mark.expect_log("WARNING", "signed in with a password of this server")
def test_while_the_provider_is_away_an_administrator_gets_in_and_it_is_marked(
    tmp_path: Path,
) -> None:
    gone = OidcProvider(f"{PUBLIC}/sign-in/back")
    clock = SystemClock()
    provider = Provider(read_provider(settings_file(tmp_path, gone.issuer), {}), clock)
    pages = StaffPages(tmp_path, clock, provider)
    pages.has("ada", AccessRole.ADMINISTRATOR)
    with pages.browser() as browser:
        answer = browser.get("/sign-in/elsewhere")
        assert answer.status_code == 503
        assert "City account does not answer" in answer.text
        assert browser.sign_in("ada").status_code == 303
        assert browser.get("/").status_code == 200
    assert [act for act, _ in acts_of(pages, "ada")] == ["signed_in_without_provider"]
    pages.close()


def test_a_secret_may_come_from_the_environment(tmp_path: Path) -> None:
    text = FILE.replace('client_secret_file = "{secret}"', "")
    file = settings_file(tmp_path, "https://id.test", text)
    assert read_provider(file, {}).client_secret is None
    given = {"NOWSERVING_SERVER_OIDC_SECRET": "from the environment"}
    assert read_provider(file, given).client_secret == "from the environment"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('issuer = "{issuer}"', 'issuer = "http://id.example.org"', "issuer: 'http://id.example"),
        ('name = "City account"', "colour = 1", "colour: Extra"),
        ('role = "auditor"', 'role = "kiosk"', "groups.revision.role"),
        ('role = "auditor"', 'role = "branch_manager"', "groups.revision.branches"),
        ('role = "auditor"', "", "groups.revision.role"),
        ('client_id = "now-serving"', "client_id = ", "Invalid value"),
        ("{secret}", "/nowhere/secret", "client_secret_file"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in FILE
    file = settings_file(tmp_path, "https://id.test", FILE.replace(old, new))
    with pytest.raises(CannotStart, match=r"oidc\.toml") as wrong:
        read_provider(file, {})
    assert words in str(wrong.value)


@pytest.mark.parametrize("address", ["", "http://queue.example.org", "queue.example.org"])
def test_people_must_be_able_to_come_back(tmp_path: Path, address: str) -> None:
    with pytest.raises(CannotStart, match="--public-url"):
        read_provider(settings_file(tmp_path, "https://id.test"), {}, address)


def test_nothing_secret_is_logged(pages: StaffPages, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), pages.browser() as browser:
        leaving = browser.get("/sign-in/elsewhere").headers["location"]
        back = sign_in_there(leaving, "ada")
        browser.get(back)
        session = browser.client.cookies["__Host-nowserving-session"]
    ours = " ".join(r.getMessage() for r in caplog.records if r.name.startswith("server"))
    for secret in (session, parse_qs(urlsplit(back).query)["code"][0], "secret of the tests"):
        assert secret not in ours

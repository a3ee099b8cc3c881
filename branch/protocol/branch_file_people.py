"""The sections of a branch file about who works there: clerks, roles and how they sign in."""

from __future__ import annotations

from branch.domain.configuration import Clerk
from branch.domain.permissions import CLERK, DEFAULT_ROLES, Permission, Role, SignInPolicy
from branch.protocol.branch_file_counter import some_words
from branch.protocol.branch_file_section import Section


def clerk(key: str, section: Section) -> Clerk:
    """Read [clerks.NAME]."""
    found = Clerk(
        id=key,
        name=section.text("name", example='name = "Clerk 1"'),
        profile=section.optional_text("profile"),
        role=section.text("role", default=CLERK, example='role = "supervisor"'),
    )
    section.finish()
    return found


def roles(section: Section) -> dict[str, Role]:
    """Read [roles]; what the file does not write anew stays as it is without a word."""
    return {**DEFAULT_ROLES, **{key: _role(key, table) for key, table in section.sections()}}


def _role(key: str, section: Section) -> Role:
    if not section.has("permissions"):
        section.missing("permissions", 'permissions = ["choose_ticket"]')
    given = some_words(section, "permissions", Permission, ())
    section.finish()
    return Role(id=key, permissions=frozenset(given))


def sign_in(section: Section) -> SignInPolicy:
    """Read [sign_in]."""
    usual = SignInPolicy()
    policy = SignInPolicy(
        required=section.yes_no("required", usual.required),
        attempts=section.whole("attempts", usual.attempts, least=1, most=100),
        pause_s=section.whole("pause_s", usual.pause_s, least=1, most=3600),
        lapse_days=section.whole("lapse_days", usual.lapse_days, least=0, most=3650),
        offline_days=section.whole("offline_days", usual.offline_days, least=0, most=3650),
        lock_after_min=section.whole("lock_after_min", usual.lock_after_min, least=0, most=600),
    )
    section.finish()
    return policy

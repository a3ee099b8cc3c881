"""What the counter says about who may do what, PINs, messages and calls for help.

Beside ``words.py``, which asks here first.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from branch.domain import errors as x
from branch.domain.configuration import Branch
from branch.domain.permissions import Permission
from branch.ui.language import own_name
from counter.names import clerk_name

translate = QCoreApplication.translate

_MINUTE = 60


def _isolated(text: str) -> str:
    return f"\u2068{text}\u2069"


def permission_name(permission: str) -> str:
    """Return what is not permitted, so that it fits after "You may not"."""
    return {
        Permission.CHOOSE_TICKET: translate("Permission", "call a chosen ticket"),
        Permission.SUPERVISE: translate("Permission", "supervise the branch"),
        Permission.MOVE_CLERKS: translate("Permission", "change what a clerk calls"),
        Permission.PAUSE_SERVICES: translate("Permission", "pause services"),
        Permission.REOPEN_VISITS: translate("Permission", "let back in who was missed long ago"),
        Permission.FORCE_CHECK_IN: translate(
            "Permission", "let an appointment count outside its time"
        ),
    }[Permission(permission)]


def people_refusal(error: x.BranchError, branch: Branch) -> str | None:
    """Say what is in the way, if it is about people; None if it is about anything else."""
    match error:
        case x.NotPermitted(permission=permission):
            text = translate("Refusal", "Your role does not allow this: {what}. Ask a supervisor.")
            return text.format(what=permission_name(permission))
        case x.UnknownClerk(clerk=clerk):
            text = translate("Refusal", "{clerk} is not one of this branch's clerks any more.")
            return text.format(clerk=_isolated(clerk_name(branch, clerk)))
        case x.UnknownProfile():
            return translate("Refusal", "This work profile does not exist any more.")
        case x.MessageGone():
            return translate("Refusal", "This message was read already.")
        case x.EmergencyOver():
            return translate("Refusal", "This call for help was switched off already.")
        case x.EmptyMessage(most=most):
            text = translate("Refusal", "Write a message of 1 to {most} letters.")
            return text.format(most=most)
        case _:
            return _secret_refusal(error, branch)


def _secret_refusal(error: x.BranchError, branch: Branch) -> str | None:
    match error:
        case x.SecretNeeded():
            return translate("Refusal", "Enter your PIN or password.")
        case x.SecretNotSet(clerk=clerk):
            text = translate(
                "Refusal", "{clerk} has no PIN or password yet. An administrator gives one."
            )
            return text.format(clerk=_isolated(clerk_name(branch, clerk)))
        case x.WrongSecret(tries_left=0):
            return translate(
                "Refusal", "This is not the PIN or password. Wait before you try again."
            )
        case x.WrongSecret(tries_left=left):
            text = translate(
                "Refusal", "This is not the PIN or password. Tries before a pause: {count}."
            )
            return text.format(count=left)
        case x.SignInPaused(wait_s=seconds):
            text = translate(
                "Refusal", "Too many wrong tries. Try again in {time}, or ask an administrator."
            )
            return text.format(time=_time(seconds))
        case x.SecretLapsed(days=days):
            text = translate(
                "Refusal",
                "This PIN or password was not used for more than {days} days."
                " An administrator gives a new one.",
            )
            return text.format(days=days)
        case x.NotSeenLately(days=days):
            text = translate(
                "Refusal",
                "The branch has no line to the server, and you have not signed in here for more"
                " than {days} days. An administrator gives a new PIN or password.",
            )
            return text.format(days=days)
        case x.NothingSigned():
            return translate(
                "Refusal",
                "This branch never had a server that signs its log: nothing can be printed.",
            )
        case x.AnnouncementRefused(why=why, what=what):
            return _not_announced(why, what)
        case x.WindowLocked():
            return translate("Refusal", "This window is locked. Unlock it first.")
        case _:
            return None


def _not_announced(why: str, what: str) -> str:
    match why:
        case "language":
            text = translate("Refusal", "This branch does not speak {language} any more.")
            return text.format(language=_isolated(own_name(what)))
        case "display":
            text = translate("Refusal", "There is no display {display} in this branch any more.")
            return text.format(display=_isolated(what))
        case "long":
            text = translate("Refusal", "An announcement has at most {most} letters in a language.")
            return text.format(most=what)
        case "minutes":
            text = translate("Refusal", "An announcement is shown for 1 to {most} minutes.")
            return text.format(most=what)
        case _:
            return translate("Refusal", "Write what is to be said, in one language at least.")


def _time(seconds: int) -> str:
    if seconds < _MINUTE:
        return translate("Duration", "{s} s").format(s=seconds)
    return translate("Duration", "{m} min").format(m=-(-seconds // _MINUTE))

"""Installs npos, the ticket reader of the tests, from package-lock.json into node_modules, once."""

import hashlib
import os
import shutil
import subprocess

from tools.places import ROOT, SetupError, say

_MARK = ROOT / "node_modules" / ".nowserving.mark"
_LOCK = ROOT / "package-lock.json"


def ensure() -> None:
    """Bring node_modules to what package-lock.json says; usually there is nothing to do."""
    fingerprint = hashlib.sha256(_LOCK.read_bytes()).hexdigest()
    if _MARK.exists() and _MARK.read_text(encoding="ascii") == fingerprint:
        return
    npm = shutil.which("npm")
    if npm is None:
        raise SetupError("the tests need npm and Node.js (on Windows: the Node.js installer)")
    say("installing the ticket reader of the tests into node_modules")
    environment = os.environ | {"NO_UPDATE_NOTIFIER": "1"}
    done = subprocess.run(
        [npm, "ci", "--loglevel=error"], cwd=ROOT, env=environment, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise SetupError(f"npm ci did not work:\n{done.stdout}{done.stderr}")
    _MARK.write_text(fingerprint, encoding="ascii")

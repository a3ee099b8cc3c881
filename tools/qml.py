"""qmllint over every QML file of ours, with the types that our Python view models bring.

`tools/qml_types.py` writes the types into build/qml first. A warning is a complaint: a binding to
a property that is not there would otherwise be seen by the first visitor.
"""

import subprocess

from tools.places import ROOT, our_files, venv_python, venv_script

_TYPES = ROOT / "tools" / "qml_types.py"
_BUILT = ROOT / "build" / "qml"


def complaints() -> list[str]:
    """Return what qmllint says, or what stands in the way of asking it."""
    files = our_files(".qml")
    if not files:
        return []
    if _TYPES.exists() and (words := _failure(str(venv_python()), "-m", "tools.qml_types")):
        return [words]
    words = _failure(
        str(venv_script("pyside6-qmllint")), "--max-warnings", "0", "-I", str(_BUILT),
        *(str(file.relative_to(ROOT)) for file in files),
    )  # fmt: skip
    return [words] if words else []


def _failure(*command: str) -> str | None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    return (done.stdout + done.stderr).strip() or f"exit code {done.returncode}"

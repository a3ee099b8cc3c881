"""What runs here: the program's version, and which version of the branch file it goes by.

For the clerk on the telephone with the IT department; F1 shows it.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from branch.store.configuring import Running
from counter.lookout import BranchNow

translate = QCoreApplication.translate

ABOUT_KEY = "F1"


def about_box(parent: QWidget, now: BranchNow | None) -> QMessageBox:
    """Return the box, not shown yet; it closes with Esc or its button."""
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle(translate("About", "About this program"))
    box.setText("\n".join(about_lines(now)))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box


def about_lines(now: BranchNow | None) -> list[str]:
    """Return the facts, a line each."""
    try:
        program = version("nowserving")
    except PackageNotFoundError:
        program = "?"
    lines = [f"Now Serving {program}"]
    if now is not None:
        lines.append(now.branch.words(now.branch.names, now.branch.languages[0]))
    if now is not None and now.running is not None:
        lines.append(_file(now.running))
    return lines


def _file(running: Running) -> str:
    short = running.digest[:8]
    if running.version is None:
        words = translate("About", "Branch file: {0} ({1}), not from the server")
        return words.format(running.name, short)
    words = translate("About", "Branch file: version {0} from the server ({1})")
    return words.format(running.version, short)

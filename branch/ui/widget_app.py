"""A program made of Widgets: its application, dressed in the shared theme.

The ``app.py`` of such a program reads like this::

    app = make_widget_app("counter", sys.argv)
    install_crash_exit()
    theme = Theme(load_tokens(THEMES / "calm.toml"), ScreenMetrics.desk(3.78))
    dress(app, theme)

By hand: ``python -m branch.ui.gallery --widgets --grab widgets.png``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from branch.ui.app import prepare_app


def make_widget_app(name: str, argv: Sequence[str]) -> QApplication:
    """Make the application of a Widgets program; Fusion, so it looks alike everywhere."""
    app = QApplication(list(argv))
    app.setStyle("Fusion")
    prepare_app(app, name)
    return app

"""Where a PIN or password is typed: never shown, never offered again, Enter sends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

translate = QCoreApplication.translate


class SecretField(QLineEdit):
    """The field and its ``label``, which come and go together."""

    def __init__(self, entered: Callable[[], None]) -> None:
        super().__init__()
        words = translate("SignIn", "PIN or password")
        self.setObjectName("secret")
        self.setAccessibleName(words)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(200)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.label = QLabel(words)
        self.label.setBuddy(self)
        self.returnPressed.connect(entered)

    def show_asked(self, asked: bool) -> None:
        """Show field and label where a secret is asked for."""
        self.setVisible(asked)
        self.label.setVisible(asked)

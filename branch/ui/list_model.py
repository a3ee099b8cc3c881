"""Lists for QML: frozen dataclasses in, the smallest changes out.

A delegate that is rebuilt loses its pressed finger, its focus and its
animation. So `ListModel.set_rows` compares old and new by a key and says only
what differs: rows removed, inserted, moved, or some fields of a row changed.

The roles are the fields of the dataclass, so a delegate says what it needs::

    delegate: BigButton { required property string name; text: name }

A view model keeps its model for life and declares it
``@Property(QObject, constant=True)``.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RowT = TypeVar("RowT", bound="DataclassInstance")
_Index = QModelIndex | QPersistentModelIndex


class ListModel(QAbstractListModel, Generic[RowT]):
    """Rows of one dataclass; ``key`` says which row is the same one as before."""

    def __init__(
        self,
        row_type: type[RowT],
        key: Callable[[RowT], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._key = key
        self._rows: list[RowT] = []

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows shown now."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show these rows. Raises ValueError if two have the same key."""
        wanted = {self._key(row) for row in rows}
        if len(wanted) != len(rows):
            raise ValueError("two rows of a list have the same key")
        self._remove_all_but(wanted)
        for place, row in enumerate(rows):
            self._put(place, row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    def roleNames(self) -> dict[int, QByteArray]:
        first = int(Qt.ItemDataRole.UserRole)
        return {first + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}

    def _remove_all_but(self, wanted: set[Hashable]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[place]) not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: RowT) -> None:
        key = self._key(row)
        if place < len(self._rows) and self._key(self._rows[place]) == key:
            self._change(place, row)
            return
        for old in range(place + 1, len(self._rows)):
            if self._key(self._rows[old]) == key:
                self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), place)
                self._rows.insert(place, self._rows.pop(old))
                self.endMoveRows()
                self._change(place, row)
                return
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def _change(self, place: int, row: RowT) -> None:
        old = self._rows[place]
        changed = [
            int(Qt.ItemDataRole.UserRole) + n
            for n, name in enumerate(self._names)
            if getattr(old, name) != getattr(row, name)
        ]
        if changed:
            self._rows[place] = row
            here = self.index(place, 0)
            self.dataChanged.emit(here, here, changed)

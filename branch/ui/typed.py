"""``Property`` as a type checker should see it.

PySide6's stub types every ``@Property`` attribute as ``Property``, so that
``view_model.title.upper()`` is an error to mypy. Here the attribute has the type
that the getter returns. At run time it is PySide6's own.

Rules for view models, which ``tools/qml_types.py`` reads from the source:
``from branch.ui.typed import Property``, a type or a name as first argument,
and either ``notify=`` or ``constant=True``. A property that is a `ListModel` is
declared ``@Property(QObject, constant=True)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, Self, TypeVar

    from PySide6.QtCore import Signal

    T_co = TypeVar("T_co", covariant=True)

    class _Readable(Generic[T_co]):
        def __get__(self, instance: object, owner: type) -> T_co: ...
        def __set__(self, instance: object, value: Any) -> None: ...
        def setter(self, fset: Callable[[Any, Any], None]) -> Self: ...

    class Property:
        """A property that QML can read and follow."""

        def __init__(
            self,
            type: type | str,
            *,
            notify: Signal | None = None,
            constant: bool = False,
        ) -> None: ...

        def __call__(self, getter: Callable[[Any], T_co]) -> _Readable[T_co]: ...
else:
    from PySide6.QtCore import Property

__all__ = ["Property"]

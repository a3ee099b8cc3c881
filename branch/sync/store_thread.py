"""A thread of the agent that owns a store of its own and works until it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing

from branch.store.store import Store


class StoreThread:
    """Runs ``work`` once; it returns soon after ``stopping`` is set.

    A failure ends it and is handed on: ``failed`` is called, in this thread, with what nobody here
    can do anything about.
    """

    def __init__(
        self,
        name: str,
        open_store: Callable[[], Store],
        *,
        failed: Callable[[Exception], None],
        stop_within_s: float,
    ) -> None:
        self._open_store = open_store
        self._failed = failed
        self._stop_within_s = stop_within_s
        self.stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def work(self, store: Store) -> None:
        """Do the thread's work until ``stopping`` is set."""
        raise NotImplementedError

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish what is under way, within the deadline."""
        self.stopping.set()
        self._thread.join(self._stop_within_s)

    def _run(self) -> None:
        try:
            with closing(self._open_store()) as store:
                self.work(store)
        except Exception as error:  # noqa: BLE001 - the program's thread decides
            self._failed(error)

"""Print queues that are not there: the commands of CUPS as a script, and winspool.drv.

Both can be told what becomes of a job and what the queue says of its printer. The script
speaks in the words of CUPS 2.4.2, taken down from a real one; a CUPS itself is not used.
"""

import ctypes
import re
from pathlib import Path
from typing import Any

_SCRIPT = r"""#!/bin/sh
# lp, lpstat and cancel in one; the folder beside it is the queue.
home=$(dirname "$0")/queue
fate=$(cat "$home/fate")
case "$fate" in
    refuses) echo "lp: The printer or class does not exist." >&2; exit 1 ;;
    silent) exec sleep 60 ;;
esac
echo "$(basename "$0") $*" >> "$home/asked"
case "$(basename "$0")" in
lp)
    number=$(ls "$home" | grep -c '^job')
    number=$((number + 1))
    cat > "$home/job$number"
    echo "request id is Tickets-$number (0 file(s))"
    ;;
cancel)
    echo aborted > "$home/fate"
    echo none > "$home/alerts"
    ;;
lpstat)
    number=$(ls "$home" | grep -c '^job')
    case "$*" in
    *-p*)
        if [ "$fate" = disabled ]; then
            echo "printer Tickets disabled since Mon 02 Mar 2026 09:00:00 AM UTC -"
            echo "	Paused"
        elif [ "$fate" = printing ]; then
            echo "printer Tickets now printing Tickets-$number.  enabled since Mon 02 Mar 2026"
        else
            echo "printer Tickets is idle.  enabled since Mon 02 Mar 2026 09:00:00 AM UTC"
        fi
        echo "	Form mounted:"
        echo "	Alerts: $(cat "$home/alerts")"
        ;;
    *not-completed*)
        case "$fate" in
        printing|waiting) echo "Tickets-$number  kiosk  1024   Mon 02 Mar 2026 09:00:00 AM UTC" ;;
        esac
        ;;
    *)
        [ "$fate" = forgotten ] && exit 0
        reason=processing-to-stop-point  # what CUPS 2.4.2 says of one that is just done
        [ "$fate" = aborted ] && reason=aborted-by-system
        echo "Tickets-$number  kiosk  1024   Mon 02 Mar 2026 09:00:00 AM UTC"
        echo "	Status: "
        echo "	Alerts: $reason"
        echo "	queued for Tickets"
        echo "Tickets-0  kiosk  1024   Mon 02 Mar 2026 08:00:00 AM UTC"
        echo "	Alerts: job-canceled-by-operator"
        ;;
    esac
    ;;
esac
"""


class FakeCups:
    """A folder for ``PATH``; ``fate`` is what becomes of jobs."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self._home = self.bin / "queue"
        self._home.mkdir(parents=True)
        for name in ("lp", "lpstat", "cancel"):
            (self.bin / name).write_text(_SCRIPT, encoding="utf-8")
            (self.bin / name).chmod(0o755)
        self.become("done")

    def become(self, fate: str, alerts: str = "none") -> None:
        """``done``, ``aborted``, ``waiting``, ``printing``, ``forgotten``, ``disabled``..."""
        (self._home / "fate").write_text(fate, encoding="utf-8")
        (self._home / "alerts").write_text(alerts, encoding="utf-8")

    def jobs(self) -> list[bytes]:
        """What was queued, oldest first."""
        return [file.read_bytes() for file in sorted(self._home.glob("job*"))]

    def asked(self) -> str:
        """Every command with its options."""
        file = self._home / "asked"
        return file.read_text(encoding="utf-8") if file.exists() else ""


_JOB_BITS = {"done": 0x80, "aborted": 0x2, "waiting": 0, "printing": 0x10}


class FakeWinspool:
    """winspool.drv as Microsoft describes it; writes down what it is called with."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.error = 0
        self.attributes = 0
        self.bits = 0
        self.fate = "done"
        self.chunk = 1 << 20
        self._jobs: list[bytes] = []

    def become(self, fate: str, bits: int = 0) -> None:
        """What becomes of jobs, and the PRINTER_STATUS bits."""
        self.fate, self.bits = fate, bits

    def jobs(self) -> list[bytes]:
        """What was queued, oldest first."""
        return list(self._jobs)

    def call(self, name: str, *arguments: Any) -> int:
        """Call a function by its name, such as "OpenPrinterW"."""
        words = re.sub(r"(?=[A-Z])", "_", name.removesuffix("W")).lower()
        return int(getattr(self, words)(*arguments))

    def asked(self) -> str:
        """Every call."""
        return "\n".join(self.calls)

    def last_error(self) -> int:
        """GetLastError."""
        return self.error

    def _open_printer(self, name: Any, handle: Any, defaults: None) -> int:
        self.calls.append(f"open {name.value}")
        if self.fate == "refuses":
            self.error = 1801
            return 0
        handle._obj.value = 7
        return 1

    def _close_printer(self, handle: Any) -> int:
        self.calls.append("close")
        return 1

    def _start_doc_printer(self, handle: Any, level: Any, info: Any) -> int:
        document = info._obj
        self.calls.append(f"begin {document.document} {document.datatype} level {level.value}")
        self._jobs.append(b"")
        return len(self._jobs)

    def _start_page_printer(self, handle: Any) -> int:
        self.calls.append("page")
        return 1

    def _write_printer(self, handle: Any, data: bytes, size: Any, wrote: Any) -> int:
        if self.fate == "full":
            self.error = 112
            return 0
        assert size.value == len(data)
        taken = data[: self.chunk]
        self.calls.append(f"write {len(taken)}")
        self._jobs[-1] += taken
        wrote._obj.value = len(taken)
        return 1

    def _end_page_printer(self, handle: Any) -> int:
        self.calls.append("end page")
        return 1

    def _end_doc_printer(self, handle: Any) -> int:
        self.calls.append("end")
        return 1

    def _get_printer(self, handle: Any, level: Any, room: Any, size: Any, needed: Any) -> int:
        number = ctypes.c_uint32(self.bits if level.value == 6 else self.attributes)
        pointers = 0 if level.value == 6 else 2 * ctypes.sizeof(ctypes.c_void_p)
        return self._fill(bytes(pointers) + bytes(number), room, size, needed)

    def _get_job(self, handle: Any, job: Any, level: Any, room: Any, size: Any, needed: Any) -> int:
        assert (level.value, job.value) == (1, len(self._jobs))
        if self.fate in ("forgotten", "cancelled"):
            self.error = 87
            return 0
        pointer = ctypes.sizeof(ctypes.c_void_p)
        status = ctypes.c_uint32(_JOB_BITS[self.fate])
        # JobId and its padding, six pointers, the status, then what is not read.
        return self._fill(bytes(7 * pointer) + bytes(status) + bytes(40), room, size, needed)

    def _set_job(self, handle: Any, job: Any, level: Any, info: None, command: Any) -> int:
        self.calls.append(f"job {job.value} command {command.value}")
        self.fate = "cancelled" if self.fate != "full" else "full"
        return 1

    def _set_printer(self, handle: Any, level: Any, info: None, command: Any) -> int:
        self.calls.append(f"queue command {command.value}")
        return 1

    def _fill(self, data: bytes, room: Any, size: Any, needed: Any) -> int:
        needed._obj.value = len(data)
        if room is None or size.value < len(data):
            self.error = 122
            return 0
        ctypes.memmove(room, data, len(data))
        return 1

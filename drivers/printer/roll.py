"""How many tickets a roll still has, from its near-end sensor and what was printed since.

The sensor feels how thick the roll is; what is left is a ring of paper around the core,
so its length is the ring's area divided by the paper's thickness:
``pi * (outside**2 - core**2) / (4 * thickness)``.

The numbers are a common small roll's: a core of 18 mm outside, a sensor that speaks at
23 mm, paper of 65 micrometres. They make 2.5 m. Sensors can be moved and rolls differ, so
a technician who has measured it writes ``near_end=`` (metres) into the printer's URL. An
estimate never says more than the arithmetic gives: it is rounded down.

Pure. By hand: ``tickets_left(ring_mm(23, 18, 0.065), 300, 120)``.
"""

from dataclasses import dataclass, replace
from math import floor, pi

from drivers.printer.port import State, Status


def ring_mm(outside_mm: float, core_mm: float, thickness_mm: float) -> float:
    """The length of the paper in a ring, in millimetres."""
    if not outside_mm >= core_mm > 0 or thickness_mm <= 0:
        raise ValueError(f"no roll: {outside_mm} mm on {core_mm} mm, {thickness_mm} mm thick")
    return pi * (outside_mm**2 - core_mm**2) / (4 * thickness_mm)


NEAR_END_MM = ring_mm(23.0, 18.0, 0.065)


def tickets_left(near_end_mm: float, used_mm: float, ticket_mm: float) -> int:
    """Whole tickets of that length after the sensor has spoken and ``used_mm`` were used."""
    if ticket_mm <= 0:
        raise ValueError(f"a ticket of {ticket_mm} mm")
    return max(0, floor((near_end_mm - used_mm) / ticket_mm))


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """What is known of the roll; every change is a new value.

    ``was_well``: it was seen with enough paper, so the moment of the sensor is known.
    Otherwise (after a start) the sensor may have spoken long ago, and the estimate is a
    most, not an about.
    """

    near_end_mm: float
    ticket_mm: float = 120.0
    used_mm: float = 0.0
    was_well: bool = False
    low: bool = False

    def printed(self, length_mm: float) -> "Roll":
        """After a ticket of that length; one test strip does not change what is usual."""
        used_mm = self.used_mm + length_mm if self.low else 0.0
        return replace(self, ticket_mm=(3 * self.ticket_mm + length_mm) / 4, used_mm=used_mm)

    def seen(self, state: State) -> "Roll":
        """After the printer has said how it is."""
        match state:
            case State.LOW:
                return replace(self, low=True)
            case State.OK:
                return replace(self, low=False, used_mm=0.0, was_well=True)
            case State.OUT:
                # The next roll is a new one, or the same sensor word about an old one.
                return replace(self, low=False, used_mm=0.0, was_well=False)
            case _:
                return self

    def tell(self, status: Status) -> Status:
        """The status with the estimate in numbers and words, if the paper is low."""
        if status.state is not State.LOW:
            return status
        left = tickets_left(self.near_end_mm, self.used_mm, self.ticket_mm)
        words = f"{'About' if self.was_well else 'At most'} {left} tickets are left."
        return replace(status, detail=f"{status.detail} {words}", tickets_left=left)

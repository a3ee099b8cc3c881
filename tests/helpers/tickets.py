"""Pictures and jobs the size of a ticket, for tests of printers."""

from drivers.printer.port import Cut, Document, Job, Raster

WIDTH = 576


def picture(height: int = 900, *, width: int = WIDTH, seed: int = 1) -> Raster:
    """A raster in which every row differs, the same for the same seed."""
    row = (width + 7) // 8
    rows = bytearray()
    value = seed
    for _ in range(row * height):
        value = (value * 1103515245 + 12345) & 0x7FFFFFFF
        rows.append(value >> 16 & 0xFF)
    return Raster(width_dots=width, height=height, rows=bytes(rows))


def ticket(job_id: str = "A001", height: int = 900, seed: int = 1) -> Job:
    """One picture and a cut, as the kiosk prints it."""
    document = Document(parts=(picture(height, seed=seed), Cut()))
    return Job(job_id=job_id, document=document)

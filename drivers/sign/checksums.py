"""The checksums that signs use: one byte or two behind what they cover.

CRC-16/MODBUS: polynomial 0xA001 reflected, start 0xFFFF, low byte first (Modbus over Serial Line
1.02, appendix B). LRC: two's complement of the sum (Modbus ASCII, section 2.5.2.2).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from operator import xor


def crc16(data: bytes) -> int:
    """Return CRC-16/MODBUS; 0x4B37 of the digits 1 to 9."""
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ 0xA001 if value & 1 else value >> 1
    return value


def _one(value: int) -> bytes:
    return bytes([value & 0xFF])


CHECKSUMS: Mapping[str, Callable[[bytes], bytes]] = {
    "none": lambda _data: b"",
    "xor": lambda data: _one(reduce(xor, data, 0)),
    "sum8": lambda data: _one(sum(data)),
    "lrc": lambda data: _one(-sum(data)),
    "crc16": lambda data: crc16(data).to_bytes(2, "little"),
}
"""From what is covered to the bytes of the checksum, by the name in a device's URL."""

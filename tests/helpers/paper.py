"""The paper a printer would have made, seen by readers that were not written here.

Our own packer and our own picture of a ticket could agree with each other and both be wrong, so
the npm package npos turns the printed bytes into a picture and zbar reads the QR code from it.
npos sees raster pictures (``GS v 0``) alone: native text and native QR codes are not on the
picture, and it refuses a stream with a native QR code.

By hand: ``node tests/helpers/npos_decode.js < ticket.bin > ticket.pgm`` and
``zbarimg ticket.pgm``.
"""

import io
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
_DECODER = Path(__file__).with_name("npos_decode.js")
_DEADLINE_S = 60


class NotPaperError(Exception):
    """The bytes hold nothing that the reader takes for a ticket; the text is the reader's own."""


def decode(data: bytes) -> Image.Image:
    """Return the paper of an ESC/POS stream, 1 bit per pixel, black dots on white.

    Raises `NotPaperError` when npos cannot follow the stream or finds no picture in it.
    """
    _need("node", "nodejs")
    if not (ROOT / "node_modules" / "npos").is_dir():
        pytest.fail("npos is not installed: run `python3 dev.py test` once, or `npm ci`")
    answer = _run("node", "--no-deprecation", str(_DECODER), stdin=data)
    if answer.returncode != 0:
        raise NotPaperError(answer.stderr.decode(errors="replace").strip())
    return Image.open(io.BytesIO(answer.stdout)).convert("1")


def qr_codes(image: Image.Image) -> list[str]:
    """Return what zbar reads from every QR code on the picture, in zbar's order.

    The picture gets a white margin first: on paper the margin is there, in the bytes it may not
    be.
    """
    _need("zbarimg", "zbar-tools")
    framed = Image.new("L", (image.width + 64, image.height + 64), 255)
    framed.paste(image.convert("L"), (32, 32))
    buffer = io.BytesIO()
    framed.save(buffer, "PNG")
    answer = _run(
        "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-", stdin=buffer.getvalue()
    )
    if answer.returncode not in {0, 4}:  # 4: it looked and found no code
        raise NotPaperError(answer.stderr.decode(errors="replace").strip())
    return answer.stdout.decode().splitlines()


def _run(*command: str, stdin: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, input=stdin, capture_output=True, timeout=_DEADLINE_S, cwd=ROOT, check=False
    )


@cache
def _need(program: str, package: str) -> None:
    if shutil.which(program) is None:
        pytest.fail(f"the ticket reader needs {program} (Debian package {package})")

"""The socket, the ready file and the web server's own loop: from application to process.

The socket is bound before anything else, so that a port in use is a sentence and not a traceback,
and so that port 0 has a number to tell. Requests in flight are finished on SIGTERM.
"""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from branch.host.exits import Exit
from branch.host.web_loop import WebLoop

KEEP_ALIVE_S = 75
"""Longer than a hub's 30 seconds between two hellos, so that its connection lives on."""

FINISH_WITHIN_S = 5


def _announce(bound: socket.socket, ready: Path | None, scheme: str) -> None:
    """Say that requests are answered, and where."""
    host, port = bound.getsockname()[:2]
    if ready is not None:
        write_whole(ready, f"{port}\n")
    shown = f"[{host}]" if ":" in host else host
    print(f"Now Serving server is ready on {scheme}://{shown}:{port}/", flush=True)


def write_whole(file: Path, text: str) -> None:
    """Write a file that nobody ever sees half of."""
    beside = file.with_name(file.name + ".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)


def serve(app: FastAPI, bound: socket.socket, ready: Path | None, tls: Path | None = None) -> int:
    """Answer requests until SIGTERM or SIGINT; returns the exit code.

    ``tls`` is a folder of ``server.access.authority``.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=FINISH_WITHIN_S,
        # A worker's database and ready file belong to this process.
        lifespan="on",
        ssl_certfile=tls / "server.pem" if tls else None,
        ssl_keyfile=tls / "server.key" if tls else None,
    )
    # uvicorn raises the signal again when it has finished; by then it was obeyed.
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.signal(signal.SIGINT, lambda *_: None)
    scheme = "https" if tls else "http"
    WebLoop(config, lambda: _announce(bound, ready, scheme)).run(sockets=[bound])
    return int(Exit.OK)

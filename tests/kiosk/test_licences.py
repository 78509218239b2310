"""Does the program say what it is built with, and under which licences?"""

import tomllib
from pathlib import Path

from kiosk.licences import LETTERS_MOST, licences, own_version

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_library_of_the_project_is_named_with_its_licence() -> None:
    said = licences()
    assert len(said) == len({one.name for one in said}) >= len(PROJECT["project"]["dependencies"]) - 1
    assert all(one.version for one in said)
    without = [one.name for one in said if not one.licence]
    assert without == []
    assert all(len(one.licence) <= 2 * LETTERS_MOST for one in said)


def test_the_version_is_the_projects() -> None:
    assert own_version() == PROJECT["project"]["version"]

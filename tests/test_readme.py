"""What the README shows works: its commands are commands, its settings are settings, its files are there."""

import re
import tomllib
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from kiosk.commands.line import app
from kiosk.settings import Settings

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"`kiosk((?: [^`]*)?)`", README)))
FILES = sorted(set(re.findall(r"\]\((resources/[^)]+)\)", README)))
PATHS = sorted(set(re.findall(r"`((?:kiosk|ui|db|resources|tests)/[\w./]+)`", README)))


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_and_option_exists(words: str) -> None:
    given = words.split()
    asked = CliRunner().invoke(app, [*[w for w in given if w.islower() and w.isalpha()][:2], "--help"])
    assert asked.exit_code == 0, asked.output
    for option in (word for word in given if word.startswith("--")):
        assert option in asked.output


def test_the_settings_shown_are_settings() -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    assert isinstance(msgspec.convert(tomllib.loads(shown), Settings), Settings)


@pytest.mark.parametrize("name", [*FILES, *PATHS])
def test_every_file_named_is_there(name: str) -> None:
    assert (PROJECT / name).exists()


def test_every_library_of_the_project_has_its_reason() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = {re.split(r"[<>=\[;]", line)[0].strip() for line in needed}
    table = README[README.index("## The libraries") : README.index("## Tests")]
    assert {name for name in names if name not in table} == set()


def test_make_targets_exist() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?:`|^)make (\w+)", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target

"""The four sentences of the design hold, and a planted violation of each is found."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

PLANTED = {
    "1. Imports point down": ("db/planted.py", "import kiosk.clock\n"),
    "1. Imports point down: ui": ("kiosk/planted.py", "import ui.theme\n"),
    "1. No screen reaches two floors down": ("ui/planted.py", "import db.journal\n"),
    "2. Qt lives in ui": ("kiosk/planted.py", "import PySide6.QtCore\n"),
    "2. SQLAlchemy, Alembic and SQLCipher live in db": ("kiosk/planted.py", "import sqlalchemy\n"),
    "2. OpenCV and the decoders live in kiosk.camera": ("ui/planted.py", "import cv2\n"),
    "2. Signatures of cards live in kiosk.cards": ("kiosk/camera/planted.py", "import hmac\n"),
    "2. The HTTP client lives in kiosk.sync": ("ui/planted.py", "import httpx\n"),
    "2. The HTTP server lives in kiosk.hub": ("kiosk/sync/planted.py", "import fastapi\n"),
    "3. Screens draw frozen values": ("ui/cashier/planted.py", "import kiosk.till\n"),
    "3. Rules, greetings and cards are pure": ("kiosk/programme/planted.py", "import db.journal\n"),
    "4. The journal only grows": ("kiosk/planted.py", "import db.tables\n"),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    for floor in ("kiosk", "ui", "db", "resources"):
        shutil.copytree(PROJECT / floor, folder / floor, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", folder)
    return folder


def lint(folder: Path) -> str:
    run = subprocess.run(  # its report is looked at, whatever it returns
        [LINT_IMPORTS, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=False,
    )
    return " ".join(run.stdout.split())


@pytest.mark.parametrize("sentence", PLANTED)
def test_a_planted_violation_breaks_its_sentence(copy: Path, sentence: str) -> None:
    name, text = PLANTED[sentence]
    planted = copy / name
    planted.write_text(f'"""Planted."""\n\n{text}')
    try:
        report = lint(copy)
    finally:
        planted.unlink()
    broken = sentence.partition(": ui")[0]
    assert f"{broken}" in report.partition("Broken contracts")[2], report


def test_the_house_as_it_stands_keeps_every_sentence(copy: Path) -> None:
    assert "0 broken." in lint(copy)


def test_nobody_but_the_journal_writes_entries_and_nobody_changes_them() -> None:
    """Sentence four, in the code of `db` itself: only journal.py inserts entries, none updates them."""
    for file in (PROJECT / "db").rglob("*.py"):
        text = " ".join(file.read_text(encoding="utf-8").lower().split())
        assert "update entries" not in text, file
        assert "update(entries" not in text, file
        if "migrations" not in file.parts and file.name not in {"tables.py", "schema.py"}:
            assert "delete from entries" not in text, file
            assert file.name == "journal.py" or "insert into entries" not in text, file

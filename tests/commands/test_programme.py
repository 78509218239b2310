"""Can the rules be taken out as a file, changed there, and brought back? By the real program."""

from pathlib import Path

import pytest

from kiosk.home import Home
from kiosk.programme.toml import read_programme
from kiosk.shop import open_shop
from tests.commands.test_bad_input import assert_calm, run
from tests.makers import make_programme


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "shop")
    open_shop(home, programme=make_programme()).close()
    return home


def test_a_file_goes_out_is_changed_and_comes_back(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    assert run("programme", "export", file, home=home).returncode == 0
    text = file.read_text(encoding="utf-8")
    assert read_programme(text) == make_programme()
    file.write_text(text.replace("size = 10", "size = 8"), encoding="utf-8")
    tried = run("programme", "try", file, home=home)
    assert "0 purchases of 0 customers in 90 days" in tried.stdout, tried.stderr
    later = run("programme", "import", file, "--from", "2999-01-01", home=home)
    assert later.returncode == 0, later.stderr
    assert run("programme", "export", tmp_path / "same.toml", home=home).returncode == 0
    assert (tmp_path / "same.toml").read_text(encoding="utf-8") == text
    assert run("programme", "import", file, home=home).returncode == 0
    shop = open_shop(home)
    assert shop.ledger.programme().stamp_cards[0].size == 8
    shop.close()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a = 1\nb = = 2", "rules.toml: Line 2: a value is expected"),
        (b"\xff\xfe\x00", "This is not text"),
        (b"names = 3", "Line 1: names: found: a whole number; expected: names with values"),
        (b"", "is missing; it is expected here"),
    ],
)
def test_a_file_with_a_mistake_is_told_with_its_line_and_changes_nothing(
    home: Home, tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "rules.toml"
    file.write_bytes(content)
    assert_calm(run("programme", "import", file, home=home), said)
    assert_calm(run("programme", "try", file, home=home), said)


def test_a_mistake_is_told_in_the_shops_own_language(home: Home, tmp_path: Path) -> None:
    home.settings.write_text('cashier_language = "et"\n', encoding="utf-8")
    file = tmp_path / "rules.toml"
    file.write_text("names = 3", encoding="utf-8")
    assert_calm(run("programme", "import", file, home=home), "Rida 1: names: ")


def test_a_file_that_is_not_there_and_a_day_that_is_none_are_said_calmly(home: Home, tmp_path: Path) -> None:
    assert_calm(run("programme", "import", tmp_path / "none.toml", home=home), "No such file")
    good = tmp_path / "rules.toml"
    assert run("programme", "export", good, home=home).returncode == 0
    assert_calm(run("programme", "import", good, "--from", "soon", home=home), "2026-12-01 is expected")
    assert_calm(run("programme", "export", tmp_path / "no" / "where.toml", home=home), "No such file")

"""A settings file: what is missing has a default, a mistake is told with its place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import Settings, SettingsMistake, read_settings


def write(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.toml") == Settings()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    text = 'shop_name = "Kafejnīca"\nzone = "Europe/Riga"\nlanguages = ["lv", "ru"]\nday_ends_hour = 3\n'
    settings = read_settings(write(tmp_path, text))
    assert (settings.shop_name, settings.zone, settings.languages) == (
        "Kafejnīca",
        "Europe/Riga",
        ("lv", "ru"),
    )
    assert settings.day_ends_hour == 3


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('theme = "light"\nshop_name = ?', "line 2"),
        ("colour = 1", "colour"),
        ('day_ends_hour = "three"', "day_ends_hour"),
        ("day_ends_hour = 25", "day_ends_hour"),
        ('zone = "Europe/Atlantis"', "zone"),
        ('zone = "../../etc/passwd"', "zone"),
        ('languages = ["et", "et"]', "languages"),
        ("languages = []", "languages"),
        ('cashier_language = "fi"', "cashier_language"),
        ('brand_colour = "green"', "brand_colour"),
        ('theme = "pink"', "theme"),
        ('currency = "euro"', "currency"),
        ('shop_name = ""', "shop_name"),
        ("clear_seconds_customer = 0", "clear_seconds_customer"),
    ],
)
def test_a_mistake_names_its_place(tmp_path: Path, text: str, place: str) -> None:
    with pytest.raises(SettingsMistake, match=place):
        read_settings(write(tmp_path, text))


def test_a_file_that_is_not_text_is_a_mistake_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsMistake):
        read_settings(path)
    with pytest.raises(SettingsMistake, match="cannot be read"):
        read_settings(tmp_path)


@given(content=st.text(max_size=80))
def test_any_text_is_settings_or_a_mistake(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    path = write(tmp_path_factory.mktemp("home"), content.replace("\ud800", ""))
    try:
        answer = repr(read_settings(path))
    except SettingsMistake as mistake:
        answer = str(mistake)
    assert answer.startswith(("Settings(", "settings.toml"))

"""Name days come from sourced calendars, several a name, and from the shop's own list where it has one."""

from calendar import monthrange
from pathlib import Path

import pytest

from kiosk.name_days import NO_NAME_DAYS, NameDaysMistake, find_name_days, name_days_of, read_calendar


@pytest.mark.parametrize(
    ("country", "name", "days"),
    [
        ("LV", "Jānis", ((6, 24),)),
        ("LV", "Līga", ((6, 23),)),
        ("LV", "Radomirs", ((7, 23),)),  # of the extended list
        ("LV", "Emīlija", ((5, 22),)),
        ("LV", "Zzyzx-Kims", ((5, 22),)),  # in no list: the day of all others
        ("LT", "Jonas", ((6, 24),)),
        ("LT", "Ona", ((7, 26),)),
        ("LT", "Andrius", ((2, 4), (11, 1), (11, 10), (11, 30))),
        ("LT", "Zzz", ()),
        ("EE", "Jaan", ((6, 24),)),
        ("EE", "Kadri", ((11, 25),)),
        ("EE", "Õie", ((5, 13),)),
        ("EE", "Kert", ((1, 3), (3, 17))),
        ("HU", "Zsófia", ((5, 15), (9, 17))),
        ("HU", "Ágota", ((1, 11), (2, 5))),
        ("HU", "Örs", ((7, 14),)),
    ],
)
def test_a_name_has_its_days(country: str, name: str, days: tuple[tuple[int, int], ...]) -> None:
    assert name_days_of(country).of(name) == days


def test_a_name_is_found_without_accents_in_capitals_and_as_one_of_two() -> None:
    latvia = name_days_of("LV")
    assert latvia.of("karlis") == latvia.of(" KĀRLIS ") == latvia.of("Kārlis Pēteris") == ((1, 28),)
    assert latvia.of("Anna-Marija") == latvia.of("Anna") == ((7, 26),)
    assert latvia.of("") == latvia.of("  ") == latvia.of("???") == ()


def test_in_a_leap_year_hungary_puts_in_a_day_and_others_do_not() -> None:
    hungary = name_days_of("HU")
    matyas, elemer, albin = hungary.of("Mátyás"), hungary.of("Elemér"), hungary.of("Albin")
    assert (matyas, elemer, albin) == (((2, 24),), ((2, 28),), ((3, 1),))
    assert hungary.in_year((*matyas, *elemer, *albin), 2027) == (*matyas, *elemer, *albin)
    assert hungary.in_year((*matyas, *elemer, *albin), 2028) == ((2, 25), (2, 29), (3, 1))
    assert name_days_of("LT").in_year(((2, 24),), 2028) == ((2, 24),)


@pytest.mark.parametrize(("country", "most_days_without"), [("LV", 1), ("LT", 0), ("EE", 0), ("HU", 1)])
def test_hardly_a_day_is_without_a_name(country: str, most_days_without: int) -> None:
    kept = {day for days in name_days_of(country).by_name.values() for day in days}
    every = {(month, day) for month in range(1, 13) for day in range(1, monthrange(2024, month)[1] + 1)}
    assert kept <= every
    assert len(every - kept) <= most_days_without


def test_every_list_in_the_resources_names_its_source() -> None:
    for country in ("LT", "EE", "HU"):
        path = Path(__file__).parents[2] / "resources" / "name_days" / f"{country.lower()}.txt"
        head = path.read_text(encoding="utf-8").splitlines()[:6]
        assert any(line.startswith("# Source: ") for line in head)
        assert any("checked" in line for line in head)


def test_a_country_without_name_days_has_none() -> None:
    assert name_days_of("GB") == NO_NAME_DAYS
    assert name_days_of("GB").of("John") == ()


def test_the_shops_own_list_takes_the_countrys_place(tmp_path: Path) -> None:
    own = tmp_path / "name_days.txt"
    assert find_name_days(own, "LT") is name_days_of("LT")
    own.write_text("\ufeff# ours\n\n03-17 Patrick, Pat\n05-22 *\n", encoding="utf-8")
    ours = find_name_days(own, "LT")
    assert (ours.of("Pat"), ours.of("Jonas")) == (((3, 17),), ((5, 22),))


@pytest.mark.parametrize(
    "text",
    [
        "Jonas 06-24",
        "02-30 Jonas",
        "13-01 Jonas",
        "06-24",
        "06-24 Jonas,",
        "leap",
        "leap x",
        "6/24 Jonas",
        "٠-1 A",
    ],
)
def test_a_mistake_in_a_list_names_its_line(text: str) -> None:
    with pytest.raises(NameDaysMistake, match=r"mine.txt, line 2: expected"):
        read_calendar(f"# ours\n{text}\n", "mine.txt")


def test_a_list_that_is_no_text_is_told_calmly(tmp_path: Path) -> None:
    own = tmp_path / "name_days.txt"
    own.write_bytes(b"\xff\xfe\x00J\x00o")
    with pytest.raises(NameDaysMistake, match="UTF-8"):
        find_name_days(own, "LT")

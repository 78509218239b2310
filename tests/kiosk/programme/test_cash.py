"""Bills rounded to what can be paid in cash, and points before or after it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.programme.bodies import Line
from kiosk.programme.cash import cash_step, rounded, to_cash
from kiosk.settings import Settings, SettingsMistake, read_settings
from kiosk.shop import open_shop
from tests.fakes import SetClock
from tests.kiosk.till.counter import member, ok
from tests.makers import make_programme


@pytest.mark.parametrize(
    ("cents", "paid"), [(1240, 1240), (1241, 1240), (1242, 1240), (1243, 1245), (1247, 1245), (1248, 1250)]
)
def test_five_is_the_smallest_coin(cents: int, paid: int) -> None:
    assert to_cash(cents, 5) == paid


def test_countries_round_as_their_law_says() -> None:
    assert [cash_step(country) for country in ("HU", "EE", "LT", "LV", "XX")] == [5, 5, 5, 1, 1]


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 400)), min_size=1, max_size=5),
    st.integers(1, 100),
)
def test_rounded_lines_add_up_to_the_rounded_bill(amounts: list[tuple[int, int]], step: int) -> None:
    lines = tuple(Line(cents=cents + off, off_cents=off) for cents, off in amounts)
    total = sum(line.paid_cents for line in lines)
    paid = sum(line.paid_cents for line in rounded(lines, step))
    assert paid == (to_cash(total, step) or total)


def test_points_count_before_or_after_by_the_setting(tmp_path: Path) -> None:
    counted = []
    for is_after in (False, True):
        home = Home(tmp_path / str(is_after))
        home.folder.mkdir()
        home.settings.write_text(f"points_after_cash_rounding = {str(is_after).lower()}\n", encoding="utf-8")
        shop = open_shop(home, SetClock(), programme=make_programme())
        _, visit = member(shop)
        visit = ok(shop.till.purchases.record_amount(new_id(), visit, 498))
        assert visit.act is not None
        counted.append((visit.act.cents, visit.points))
        shop.close()
    assert counted == [(498, 49), (500, 50)]


def test_the_setting_may_name_another_coin_and_a_mistake_is_told(tmp_path: Path) -> None:
    assert Settings(country="LV", points_after_cash_rounding=True, cash_rounding=10).points_step == 10
    assert Settings(country="HU", cash_rounding=10).points_step == 1
    path = tmp_path / "settings.toml"
    path.write_text("cash_rounding = -5", encoding="utf-8")
    with pytest.raises(SettingsMistake, match="cash_rounding"):
        read_settings(path)

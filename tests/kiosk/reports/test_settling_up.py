"""What partners are owed opens as the day does, in the spreadsheets of six countries."""

import csv
import io
from datetime import date

import pytest

from kiosk.programme.stock import Settlement
from kiosk.reports.settling_up import SettlementList, to_csv
from kiosk.reports.spreadsheet import FORMULA_SIGNS

TODAY = date(2026, 11, 27)


def owed(partner: str, language: str) -> list[list[str]]:
    lines = (Settlement(partner=partner, count=14, cents=4200),)
    listed = SettlementList(since=TODAY, until=TODAY, currency="EUR", lines=lines)
    content = to_csv(listed, language)
    assert content.startswith(b"\xef\xbb\xbf")  # or Excel reads Õ as two letters
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.reader(text, delimiter="," if language == "en" else ";"))


@pytest.mark.parametrize("language", ["en", "et", "ru"])
def test_a_partners_line_is_in_cells_of_its_own(language: str) -> None:
    head, line = owed("Kino Sõprus", language)
    assert head == ["partner", "since", "until", "count", "cents", "currency"]
    assert line == ["Kino Sõprus", "2026-11-27", "2026-11-27", "14", "4200", "EUR"]


@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_no_partners_name_is_a_formula(sign: str) -> None:
    assert owed(f"{sign}1+1", "en")[1][0] == f"'{sign}1+1"

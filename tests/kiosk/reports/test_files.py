"""The day as JSON, CSV and PDF: for programs, for spreadsheets of six countries, for paper."""

import csv
import io
import itertools
import json
import re
from itertools import product
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kiosk.reports.as_csv import to_csv
from kiosk.reports.as_json import FORMAT, to_json
from kiosk.reports.as_pdf import to_pdf
from kiosk.reports.day import DayReport, RewardCount
from kiosk.reports.figures import figures_of, shown
from kiosk.reports.page import fitted, measure_mm, wrapped
from kiosk.reports.proof import Proof
from kiosk.reports.spreadsheet import FORMULA_SIGNS
from kiosk.words import Words, spoken_languages
from tests.kiosk.reports.makers import WEEK_BEFORE, make_report, make_row, reports

NUMBER_KEYS = {
    "visits", "new", "returning", "returning_percent", "stamps", "points_earned", "points_spent",
    "spent_cents", "rewards_given", "rewards_cost_cents", "by_hour", "business_date",
}  # fmt: skip
ENGLISH, ESTONIAN = Words("en"), Words("et", fallbacks=("et", "en"))
HOSTILE = (
    "=1+1", "+372", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", '";=1+1;"', "'", "", "\0=1", "שלום",
    "🎉", "Ä" * 5000, "%PDF <b>&amp;", "\u202egnp.exe",
)  # fmt: skip


def busy_report() -> DayReport:
    row = make_row(1, cents=1234567, points=-560, rewards='[["free-coffee", 80], ["free-cake", 1234]]')
    return make_report((row, make_row(2, is_first=True, hour=14)), (make_row(3, on=WEEK_BEFORE),))


def cells_of(report: DayReport, words: Words) -> list[list[str]]:
    text = to_csv(report, words).decode("utf-8-sig")
    delimiter = "," if words.language == "en" else ";"
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def pdf_text(report: DayReport, words: Words) -> str:
    reader = PdfReader(io.BytesIO(to_pdf(report, words)))
    assert len(reader.pages) == 1
    return reader.pages[0].extract_text().replace("\xa0", " ")


@given(reports)
def test_json_has_the_numbers_under_keys_that_stay(report: DayReport) -> None:
    document: dict[str, Any] = json.loads(to_json(report))
    assert set(document) == NUMBER_KEYS | {
        "format", "shop_name", "currency", "rewards", "compared", "debts", "proof"
    }  # fmt: skip
    assert set(document["compared"]) == NUMBER_KEYS
    assert document["format"] == FORMAT
    assert document["visits"] == report.visits
    assert document["returning_percent"] == report.returning_percent
    assert document["compared"]["stamps"] == report.compared.stamps
    assert document["proof"] == {
        "entries": 1234, "chains": 2, "faults": [], "balances_equal": True, "proved": True
    }  # fmt: skip
    assert [one["count"] for one in document["rewards"]] == [one.count for one in report.rewards]


def test_a_report_that_was_not_verified_says_so_in_json() -> None:
    assert json.loads(to_json(make_report(proof=None)))["proof"] is None


def test_spreadsheets_of_the_country_open_it_without_asking() -> None:
    report = busy_report()
    assert to_csv(report, ESTONIAN).startswith(b"\xef\xbb\xbfP\xc3\xa4evaaruanne;Kohvik P")
    assert ["Püsiklientide ostud, EUR", "12350,17", "4,50"] in cells_of(report, ESTONIAN)
    assert ["Spent by members, EUR", "12350.17", "4.50"] in cells_of(report, ENGLISH)
    assert ["", "2026-09-22", "2026-09-15"] in cells_of(report, ENGLISH)
    assert ["9", "1", "1"] in cells_of(report, ESTONIAN)
    assert ["Free cake", "1", "12.34"] in cells_of(report, ENGLISH)


@pytest.mark.parametrize("language", spoken_languages())
def test_on_paper_and_in_files_amounts_have_the_languages_decimal_sign(language: str) -> None:
    words, report = Words(language), busy_report()
    on_slip = [shown(figure.value, figure.unit, words) for figure in figures_of(report, words)]
    said = " | ".join((pdf_text(report, words), *on_slip, *itertools.chain(*cells_of(report, words))))
    signs = set(re.findall(r"(?<![\d.,])\d+([.,])\d{2}(?![\d.,])", said))
    assert signs == {"." if language == "en" else ","}


def test_forints_have_no_decimals() -> None:
    report = msgspec.structs.replace(busy_report(), currency="HUF")
    assert ["Spent by members, HUF", "1235017", "450"] in cells_of(report, ENGLISH)


def test_what_is_not_defined_is_an_empty_cell() -> None:
    assert ["Returning, %", "", ""] in cells_of(make_report(), ENGLISH)


@pytest.mark.parametrize("words", [ENGLISH, ESTONIAN], ids=["en", "et"])
@given(shop_name=st.text(), reward=st.text())
def test_no_name_becomes_a_formula_or_another_cell(words: Words, shop_name: str, reward: str) -> None:
    given_reward = RewardCount(reward="x", names={"en": reward}, count=3, cost_cents=5)
    cells = cells_of(make_report((make_row(),), shop_name=shop_name, rewards=(given_reward,)), words)
    plain = cells_of(make_report((make_row(),), shop_name="x", rewards=(given_reward,)), words)
    assert [len(row) for row in cells] == [len(row) for row in plain]
    assert not [cell for row in cells for cell in row if cell.startswith(FORMULA_SIGNS)]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_text_in_every_file(name: str) -> None:
    given_reward = RewardCount(reward=name, names={"en": name}, count=3, cost_cents=5)
    report = make_report((make_row(),), shop_name=name, rewards=(given_reward,) * 3)
    assert json.loads(to_json(report))["shop_name"] == name
    assert not [c for row in cells_of(report, ESTONIAN) for c in row if c.startswith(FORMULA_SIGNS)]
    assert "22. september 2026" in pdf_text(report, ESTONIAN)


def test_the_page_shows_the_numbers_beside_last_weeks() -> None:
    text = pdf_text(busy_report(), ENGLISH)
    for expected in (
        "Kohvik Päike",
        "Tuesday, 22 September 2026",
        "Compared with: Tuesday, 15 September 2026",
        "€12,350.17",
        "A week before: €4.50",
        "Free coffee",
        "€12.34",
        "Proved: 1,234 entries read again, every chain unbroken (2), all balances rebuilt equal.",
    ):
        assert expected in text


def test_the_page_speaks_the_managers_language() -> None:
    text = pdf_text(busy_report(), ESTONIAN)
    assert "Teisipäev, 22. september 2026" in text
    assert "Tasuta kohv" in text
    assert "Tõendatud: 1 234 kannet" in text.replace("\n", " ")


@pytest.mark.parametrize(
    ("proof", "expected"),
    [
        (None, "have not been verified"),
        (Proof(entries=5, chains=1, balances_equal=False), "balances do not follow from the entries"),
        (Proof(entries=5, chains=1, faults=("entry 3 was changed",)), "Not proved: entry 3 was changed"),
    ],
)
def test_what_is_not_proved_is_not_called_proved(proof: Proof | None, expected: str) -> None:
    report = make_report(proof=proof)
    for text in (pdf_text(report, ENGLISH), str(cells_of(report, ENGLISH))):
        assert expected in text
        assert "Proved:" not in text


@settings(max_examples=20, deadline=None)
@given(reports)
def test_any_day_is_one_page_and_the_same_bytes_again(report: DayReport) -> None:
    made = to_pdf(report, ESTONIAN)
    assert made == to_pdf(report, ESTONIAN)
    assert len(PdfReader(io.BytesIO(made)).pages) == 1


def test_thirty_rewards_fit_with_their_total() -> None:
    rewards = tuple(
        RewardCount(reward=f"r{number}", names={"en": f"Reward {number}"}, count=2, cost_cents=50)
        for number in range(30)
    )
    report = msgspec.structs.replace(make_report((make_row(),)), rewards=rewards)
    text = pdf_text(report, ENGLISH)
    assert "Reward 4" in text
    assert "Reward 5" not in text
    assert "Others" in text
    assert "€15.00" in text


def test_the_font_comes_with_the_page() -> None:
    page: Any = PdfReader(io.BytesIO(to_pdf(busy_report(), ENGLISH))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    used = [font for font in fonts if font["/BaseFont"] != "/Helvetica"]  # reportlab names it in every file
    assert used
    assert all("Inter" in font["/BaseFont"] and "/FontFile2" in font["/FontDescriptor"] for font in used)


@pytest.mark.parametrize(("text", "width"), [*product(HOSTILE, (0.5, 8.0, 60.0))])
def test_text_never_leaves_its_place(text: str, width: float) -> None:
    shown, points = fitted(text, 12, width)
    assert shown in ("", "…") or measure_mm(shown, points) <= width + 0.02


def test_a_long_sentence_is_wrapped_into_the_lines_there_are() -> None:
    sentence = "all balances rebuilt equal " * 6
    assert len(wrapped(sentence, 10, 60, most=2)) == 2
    assert " ".join(wrapped(sentence, 10, 60, most=2)) == sentence.strip()
    assert wrapped("", 10, 60, most=2) == []

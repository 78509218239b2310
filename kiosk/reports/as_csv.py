"""How does the day get into a spreadsheet? As the CSV that a double click opens rightly here.

Spreadsheets with Estonian, Hungarian, Latvian, Lithuanian or Russian settings part cells by semicolons
and write decimals with a comma; English ones take commas and points. So the language decides. UTF-8
with its mark (BOM), or Excel would read Õ as two letters; dates are ISO 8601, lines end as on Windows
(RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
"""

import csv
import io
from decimal import Decimal

from kiosk.money import currency_decimals
from kiosk.reports.day import DayReport
from kiosk.reports.figures import Figure, Unit, cost_figure, figures_of, open_hours, proof_line
from kiosk.words import Phrase, Words

REWARD_HEADINGS = (Phrase("report", "Reward"), Phrase("report", "Count"), Phrase("report", "Cost"))
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_csv(report: DayReport, words: Words) -> bytes:
    """The day in three columns: what, this day, one week before; then the rewards and the proof."""
    is_english = words.language == "en"
    written = io.StringIO()
    writer = csv.writer(written, delimiter="," if is_english else ";")
    point = "." if is_english else ","

    def number(figure: Figure, value: int | None) -> str:
        if value is None:
            return ""
        return _amount(value, report.currency, point) if figure.unit is Unit.CENTS else str(value)

    def row(*cells: str) -> None:
        writer.writerow(cells)

    row(_text(words.say("report", "Day report")), _text(report.shop_name))
    row("", report.business_date.isoformat(), report.compared_date.isoformat())
    for figure in (*figures_of(report, words), cost_figure(report, words)):
        row(_label(figure, report.currency), number(figure, figure.value), number(figure, figure.before))
    row()
    row(_text(words.say("report", "Visits by hour")))
    for hour in open_hours(report):
        row(str(hour), str(report.by_hour[hour]), str(report.compared.by_hour[hour]))
    row()
    row(*(_text(words.say(*heading)) for heading in REWARD_HEADINGS))
    for reward in report.rewards:
        cost = _amount(reward.cost_cents, report.currency, point)
        row(_text(words.name_of(reward.names)), str(reward.count), cost)
    row()
    row(_text(proof_line(report.proof, words)))
    return written.getvalue().encode("utf-8-sig")


def _label(figure: Figure, currency: str) -> str:
    units = {Unit.CENTS: f"{figure.label}, {currency}", Unit.PERCENT: f"{figure.label}, %"}
    return _text(units.get(figure.unit, figure.label))


def _text(cell: str) -> str:
    """Text that stays text in every spreadsheet."""
    plain = cell.replace("\0", "")
    return f"'{plain}" if plain.startswith(FORMULA_SIGNS) else plain


def _amount(cents: int, currency: str, point: str) -> str:
    decimals = currency_decimals(currency)
    return f"{Decimal(cents).scaleb(-decimals):.{decimals}f}".replace(".", point)

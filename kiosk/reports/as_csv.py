"""How does the day get into a spreadsheet? As rows of what, this day, and one week before."""

from decimal import Decimal

from kiosk.money import currency_decimals
from kiosk.reports.day import DayReport
from kiosk.reports.figures import Figure, Unit, cost_figure, figures_of, open_hours, proof_line
from kiosk.reports.spreadsheet import as_text, decimal_point, to_spreadsheet
from kiosk.words import Phrase, Words

REWARD_HEADINGS = (Phrase("report", "Reward"), Phrase("report", "Count"), Phrase("report", "Cost"))


def to_csv(report: DayReport, words: Words) -> bytes:
    """The day in three columns: what, this day, one week before; then the rewards and the proof."""
    rows: list[tuple[str, ...]] = []
    point = decimal_point(words.language)

    def number(figure: Figure, value: int | None) -> str:
        if value is None:
            return ""
        return _amount(value, report.currency, point) if figure.unit is Unit.CENTS else str(value)

    def row(*cells: str) -> None:
        rows.append(cells)

    row(as_text(words.say("report", "Day report")), as_text(report.shop_name))
    row("", report.business_date.isoformat(), report.compared_date.isoformat())
    for figure in (*figures_of(report, words), cost_figure(report, words)):
        row(_label(figure, report.currency), number(figure, figure.value), number(figure, figure.before))
    row()
    row(as_text(words.say("report", "Visits by hour")))
    for hour in open_hours(report):
        row(str(hour), str(report.by_hour[hour]), str(report.compared.by_hour[hour]))
    row()
    row(*(as_text(words.say(*heading)) for heading in REWARD_HEADINGS))
    for reward in report.rewards:
        cost = _amount(reward.cost_cents, report.currency, point)
        row(as_text(words.name_of(reward.names)), str(reward.count), cost)
    row()
    row(as_text(proof_line(report.proof, words)))
    return to_spreadsheet(rows, words.language)


def _label(figure: Figure, currency: str) -> str:
    units = {Unit.CENTS: f"{figure.label}, {currency}", Unit.PERCENT: f"{figure.label}, %"}
    return as_text(units.get(figure.unit, figure.label))


def _amount(cents: int, currency: str, point: str) -> str:
    decimals = currency_decimals(currency)
    return f"{Decimal(cents).scaleb(-decimals):.{decimals}f}".replace(".", point)

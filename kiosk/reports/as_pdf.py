"""How does the day look on paper? One A4 page: figures, bars by hour, rewards with cost, the proved line.

Importing this module imports reportlab: do it where a PDF is made, not at the start.
"""

from collections.abc import Sequence

from kiosk.reports.as_csv import REWARD_HEADINGS
from kiosk.reports.day import DayReport, RewardCount
from kiosk.reports.figures import (
    Figure,
    Unit,
    cost_figure,
    figures_of,
    open_hours,
    proof_line,
    shown,
)
from kiosk.reports.page import HEIGHT_MM, WIDTH_MM, Page, wrapped
from kiosk.words import Words

INK, MUTED, HAIRLINE, PALE = "#1A211E", "#55605B", "#DDD9CE", "#D9D5C9"
PRIMARY, GOLD, SURFACE = "#0B6B58", "#F2B23E", "#F6F4EE"
GOOD, GOOD_SOFT, BAD, BAD_SOFT = "#08503F", "#E0F0EB", "#9B1C1C", "#FBE9E7"

LEFT_MM = 18.0
WIDE_MM = WIDTH_MM - 2 * LEFT_MM
TILES_A_ROW, TILE_GAP_MM, TILE_HEIGHT_MM = 4, 4.0, 25.0
TILES_TOP_MM, BARS_TOP_MM, REWARDS_TOP_MM = 46.0, 112.0, 198.0
BARS_HEIGHT_MM = 58.0
REWARDS_MOST = 6
PROOF_HEIGHT_MM = 16.0


def to_pdf(report: DayReport, words: Words) -> bytes:
    """The page in the language of `words`. The same report gives the same bytes."""
    page = Page(f"{words.say('report', 'Day report')} {report.business_date.isoformat()}")
    _draw_heading(page, report, words)
    _draw_tiles(page, [*figures_of(report, words)], words)
    _draw_bars(page, report, words)
    _draw_rewards(page, report, words)
    _draw_proof(page, report, words)
    return page.to_bytes()


def _draw_heading(page: Page, report: DayReport, words: Words) -> None:
    day, before = (
        f"{words.weekday(on)}, {words.long_date(on, with_year=True)}"
        for on in (report.business_date, report.compared_date)
    )
    page.text(LEFT_MM, 22, report.shop_name, points=11, colour=MUTED, width=WIDE_MM)
    page.text(LEFT_MM, 31, day[:1].upper() + day[1:], points=22, colour=INK, width=WIDE_MM, bold=True)
    compared = words.say("report", "Compared with: {date}", date=before)
    page.text(LEFT_MM, 38, compared, points=10.5, colour=MUTED, width=WIDE_MM)


def _draw_tiles(page: Page, figures: Sequence[Figure], words: Words) -> None:
    width = (WIDE_MM - (TILES_A_ROW - 1) * TILE_GAP_MM) / TILES_A_ROW
    for place, figure in enumerate(figures):
        row, column = divmod(place, TILES_A_ROW)
        left = LEFT_MM + column * (width + TILE_GAP_MM)
        top = TILES_TOP_MM + row * (TILE_HEIGHT_MM + TILE_GAP_MM)
        page.rect(left, top, width, TILE_HEIGHT_MM, SURFACE, radius=2.5)
        _draw_tile(page, figure, words, left + 4, top, width - 8)


def _draw_tile(page: Page, figure: Figure, words: Words, left: float, top: float, width: float) -> None:
    page.text(left, top + 7, figure.label, points=9, colour=MUTED, width=width)
    value = shown(figure.value, figure.unit, words)
    page.text(left, top + 15.5, value, points=19, colour=INK, width=width, bold=True)
    before = shown(figure.before, figure.unit, words)
    indent = 0.0
    if figure.value is not None and figure.before is not None and figure.value != figure.before:
        indent = 3.4
        page.triangle(left, top + 21.3, 2.3, MUTED, up=figure.value > figure.before)
    said = words.say("report", "A week before: {before}", before=before)
    page.text(left + indent, top + 21.3, said, points=8.5, colour=MUTED, width=width - indent)


def _draw_bars(page: Page, report: DayReport, words: Words) -> None:
    """A pair of bars an hour; the busiest hour in gold. The hour is the one in which visits began."""
    heading = words.say("report", "Visits by hour")
    page.text(LEFT_MM, BARS_TOP_MM, heading, points=13, colour=INK, width=WIDE_MM / 2, bold=True)
    _draw_legend(page, words)
    hours = open_hours(report)
    floor = BARS_TOP_MM + 9 + BARS_HEIGHT_MM
    page.line(LEFT_MM, floor, WIDE_MM, HAIRLINE)
    if not hours:
        nobody = words.say("report", "Nobody came on either day.")
        page.text(LEFT_MM, floor - 20, nobody, points=11, colour=MUTED, width=WIDE_MM, align=0.5)
        return
    most = max(*report.by_hour, *report.compared.by_hour)
    place = WIDE_MM / len(hours)
    bar = min(7.0, place * 0.38)
    for number, hour in enumerate(hours):
        visits, before = report.by_hour[hour], report.compared.by_hour[hour]
        left = LEFT_MM + number * place + (place - 1.6 * bar) / 2
        tall, pale = (BARS_HEIGHT_MM * count / most for count in (visits, before))
        page.rect(left + 0.75 * bar, floor - pale, 0.85 * bar, pale, PALE, radius=0.8)
        colour = GOLD if visits == max(report.by_hour) else PRIMARY
        page.rect(left, floor - tall, bar, tall, colour, radius=0.8)
        if visits:
            page.text(
                left - bar, floor - tall - 1.2, str(visits), points=8, colour=INK, width=3 * bar, align=0.5
            )
        slot = LEFT_MM + number * place
        page.text(slot, floor + 4.6, str(hour), points=8.5, colour=MUTED, width=place, align=0.5)


def _draw_legend(page: Page, words: Words) -> None:
    texts = (words.say("report", "This day"), words.say("report", "A week before"))
    half = WIDE_MM / 4
    for place, (text, colour) in enumerate(zip(texts, (PRIMARY, PALE), strict=True)):
        left = LEFT_MM + WIDE_MM / 2 + place * half
        page.rect(left + half * 0.2, BARS_TOP_MM - 2.6, 2.8, 2.8, colour, radius=0.6)
        page.text(left + half * 0.2 + 4.4, BARS_TOP_MM, text, points=9, colour=MUTED, width=half * 0.8 - 4.4)


def _draw_rewards(page: Page, report: DayReport, words: Words) -> None:
    count_left, cost_left, column = LEFT_MM + WIDE_MM * 0.6, LEFT_MM + WIDE_MM * 0.8, WIDE_MM * 0.2
    heading = words.say("report", "Rewards given")
    page.text(LEFT_MM, REWARDS_TOP_MM, heading, points=13, colour=INK, width=WIDE_MM * 0.55, bold=True)
    if not report.rewards:
        none = words.say("report", "No rewards were given.")
        page.text(LEFT_MM, REWARDS_TOP_MM + 8, none, points=10.5, colour=MUTED, width=WIDE_MM)
        return
    _, count, cost = (words.say(*heading) for heading in REWARD_HEADINGS)
    page.text(count_left, REWARDS_TOP_MM, count, points=9, colour=MUTED, width=column, align=1)
    page.text(cost_left, REWARDS_TOP_MM, cost, points=9, colour=MUTED, width=column, align=1)
    baseline = REWARDS_TOP_MM + 8
    for name, times, cents in _reward_rows(report, words):
        is_total = name == ""
        label = cost_figure(report, words).label if is_total else name
        page.line(LEFT_MM, baseline - 5.4, WIDE_MM, HAIRLINE)
        cells = (
            (LEFT_MM, label, WIDE_MM * 0.58, 0.0),
            (count_left, words.number(times), column, 1.0),
            (cost_left, shown(cents, Unit.CENTS, words), column, 1.0),
        )
        for left, text, width, align in cells:
            page.text(left, baseline, text, points=10.5, colour=INK, width=width, bold=is_total, align=align)
        baseline += 7.4


def _reward_rows(report: DayReport, words: Words) -> list[tuple[str, int, int]]:
    """(name, count, cost in cents): those that fit, the rest as one, and the total with no name."""
    fits = REWARDS_MOST if len(report.rewards) <= REWARDS_MOST else REWARDS_MOST - 1
    fit, rest = report.rewards[:fits], report.rewards[fits:]
    rows = [(words.name_of(one.names), one.count, one.cost_cents) for one in fit]
    if rest:
        rows.append((words.say("report", "Others"), *_sum_of(rest)))
    return [*rows, ("", *_sum_of(report.rewards))]


def _sum_of(rewards: Sequence[RewardCount]) -> tuple[int, int]:
    return sum(one.count for one in rewards), sum(one.cost_cents for one in rewards)


def _draw_proof(page: Page, report: DayReport, words: Words) -> None:
    top = HEIGHT_MM - 16 - PROOF_HEIGHT_MM
    is_bad = report.proof is not None and not report.proof.is_proved
    ink, soft = (BAD, BAD_SOFT) if is_bad else (GOOD, GOOD_SOFT) if report.proof else (MUTED, SURFACE)
    page.rect(LEFT_MM, top, WIDE_MM, PROOF_HEIGHT_MM, soft, radius=2.5)
    lines = wrapped(proof_line(report.proof, words), 10, WIDE_MM - 10, most=2)
    baseline = top + (9.3 if len(lines) == 1 else 6.9)
    for line in lines:
        page.text(LEFT_MM + 5, baseline, line, points=10, colour=ink, width=WIDE_MM - 10)
        baseline += 5.2

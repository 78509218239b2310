"""What is kept of a customer, on paper: section after section, as many pages as it takes.

Importing this module imports reportlab: do it where a PDF is made, not at the start.
"""

from kiosk.privacy.told import Told
from kiosk.reports.page import HEIGHT_MM, WIDTH_MM, Page, wrapped
from kiosk.words import Words

INK, MUTED = "#1A211E", "#55605B"
LEFT_MM, TOP_MM, BOTTOM_MM = 18.0, 22.0, 20.0
WIDE_MM = WIDTH_MM - 2 * LEFT_MM
LINES_MOST = 12


def to_pdf(told: Told, shop_name: str, words: Words) -> bytes:
    """The same person gives the same bytes."""
    title = words.say("person", "Everything kept of one customer")
    return _Writer(Page(title)).write(told, f"{shop_name} · {title}")


class _Writer:
    """Goes down the page, and on to the next one."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._at = TOP_MM

    def write(self, told: Told, title: str) -> bytes:
        self._line(title, 10.5, MUTED)
        self._line(told.name, 20, INK, bold=True)
        self._line(told.summary, 11, MUTED)
        for section in told.sections:
            self._at += 5
            self._line(section.title, 13, INK, bold=True)
            for line in section.lines:
                self._line(line.text, 10.5, INK)
                for below in (line.note, *line.why):
                    if below:
                        self._line(below, 9, MUTED, indent=4)
        return self._page.to_bytes()

    def _line(self, text: str, points: float, colour: str, *, bold: bool = False, indent: float = 0) -> None:
        step, width = points * 0.5, WIDE_MM - indent
        for part in wrapped(text, points, width, LINES_MOST):
            if self._at + step > HEIGHT_MM - BOTTOM_MM:
                self._page.turn()
                self._at = TOP_MM
            self._at += step
            self._page.text(
                LEFT_MM + indent,
                self._at,
                part,
                points=points,
                colour=colour,
                width=WIDE_MM - indent,
                bold=bold,
            )

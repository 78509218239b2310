"""How is something drawn on an A4 page? In millimetres from its top left corner, with letters that fit.

Importing this module imports reportlab: do it where a PDF is made, not at the start.
"""

import io
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.cards.lettering import font_path, printable

WIDTH_MM, HEIGHT_MM = A4[0] / mm, A4[1] / mm
_BOLD_STROKE = 0.035  # of the letters' size: an outline makes the one weight that is embedded semi-bold


class Page:
    """One page, or more by turning. The same drawing gives the same bytes: no date and no random id is
    written into the file."""

    def __init__(self, title: str) -> None:
        self._written = io.BytesIO()
        self._canvas = Canvas(self._written, pagesize=A4, invariant=1)
        self._canvas.setTitle(printable(title))

    def rect(
        self, left: float, top: float, width: float, height: float, colour: str, radius: float = 0.0
    ) -> None:
        """A filled rectangle; nothing where it has no height."""
        if width <= 0 or height <= 0:
            return
        self._canvas.setFillColor(HexColor(colour))
        bottom = A4[1] - (top + height) * mm
        radius = min(radius, width / 2, height / 2)
        self._canvas.roundRect(left * mm, bottom, width * mm, height * mm, radius * mm, stroke=0, fill=1)

    def line(self, left: float, top: float, width: float, colour: str) -> None:
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(0.5)
        self._canvas.line(left * mm, A4[1] - top * mm, (left + width) * mm, A4[1] - top * mm)

    def triangle(self, left: float, baseline: float, size: float, colour: str, *, up: bool) -> None:
        """Stands on the baseline, pointing up or down."""
        flat, tip = (baseline, baseline - size) if up else (baseline - size, baseline)
        path = self._canvas.beginPath()
        path.moveTo(left * mm, A4[1] - flat * mm)
        path.lineTo((left + size) * mm, A4[1] - flat * mm)
        path.lineTo((left + size / 2) * mm, A4[1] - tip * mm)
        path.close()
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def text(
        self,
        left: float,
        baseline: float,
        text: str,
        *,
        points: float,
        colour: str,
        width: float,
        bold: bool = False,
        align: float = 0.0,
    ) -> None:
        """One line within `width`: a long one is drawn smaller, down to a half, and then cut.
        `align`: 0 left, 0.5 middle, 1 right."""
        shown, size = fitted(printable(text), points, width)
        start = left + align * (width - measure_mm(shown, size))
        drawn = self._canvas.beginText(start * mm, A4[1] - baseline * mm)
        drawn.setFont(_font(), size)
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(size * _BOLD_STROKE)
        drawn.setTextRenderMode(2 if bold else 0)
        drawn.textOut(shown)
        drawn.setTextRenderMode(0)
        self._canvas.drawText(drawn)

    def turn(self) -> None:
        """What is drawn from now on is on the next page."""
        self._canvas.showPage()

    def to_bytes(self) -> bytes:
        """The finished file; nothing can be drawn after it."""
        self._canvas.save()
        return self._written.getvalue()


def measure_mm(text: str, points: float) -> float:
    return float(pdfmetrics.stringWidth(text, _font(), points) / mm)


def wrapped(text: str, points: float, width: float, most: int) -> list[str]:
    """The text in at most that many lines; the last one takes the rest."""
    lines: list[str] = []
    for word in printable(text).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (measure_mm(longer, points) <= width or len(lines) == most):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitted(text: str, points: float, width: float) -> tuple[str, float]:
    """The text and the size in points that fit."""
    needed = measure_mm(text, points)
    size = min(points, max(points * width / needed, points / 2)) if needed else points
    if measure_mm(text, size) <= width + 0.01:
        return text, size
    while text and measure_mm(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…", size


@cache
def _font() -> str:
    """The embedded font's name; reportlab takes a variable font's default instance."""
    pdfmetrics.registerFont(TTFont("Inter", str(font_path())))
    return "Inter"

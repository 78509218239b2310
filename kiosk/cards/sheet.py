"""A sheet of cards to print and cut: A4 PDF, ten bank-card-sized cards a page, edge to edge, with cut marks.

Everything but the logo is drawn in vectors with the font embedded, so it is sharp on any printer. The same
cards give the same bytes.
"""

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.cards.code import CardCode
from kiosk.cards.layout import (
    CARD_HEIGHT_MM,
    CARD_WIDTH_MM,
    CODE_BOX,
    INK,
    LOGO_BOX,
    MODULE_MM,
    QUIET_MODULES,
    Line,
    place_name,
    place_number,
)
from kiosk.cards.lettering import font_path, printable
from kiosk.cards.logo import read_logo
from kiosk.cards.number import number_of
from kiosk.cards.picture import make_qr_matrix

COLUMNS = 2
ROWS = 5
CARDS_PER_PAGE = COLUMNS * ROWS

_LEFT_MM = (A4[0] / mm - COLUMNS * CARD_WIDTH_MM) / 2
_TOP_MM = (A4[1] / mm - ROWS * CARD_HEIGHT_MM) / 2
_MARK_GAP_MM = 2
_MARK_MM = 4.5  # ends 7 mm from the paper's edge, where every printer still prints
_NAME_STROKE = 0.03  # of the letters' size: Regular drawn with this outline stands for semi-bold


class Labelled(NamedTuple):
    """A card with what is written on it: the name beside its code, the line under it."""

    code: CardCode
    name: str
    under: str


def make_sheet(codes: Sequence[CardCode], shop_name: str, logo: Path | None, path: Path) -> None:
    """Writes the cards' sheet to `path`: the shop's name on each, its number under its code. A file that was
    there is replaced only once the new one is whole.

    Raises `BadLogoError` with a sentence, ValueError without cards, OSError when the place cannot be written.
    """
    cards = [Labelled(code, shop_name, number_of(code.card_id)) for code in codes]
    make_labelled_sheet(cards, shop_name, logo, path)


def make_labelled_sheet(cards: Sequence[Labelled], title: str, logo: Path | None, path: Path) -> None:
    """As `make_sheet`, for cards that say something of their own: badges, commands. Raises the same."""
    if not cards:
        raise ValueError("There are no cards to print.")
    page = _draw(cards, printable(title), None if logo is None else read_logo(logo))
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_bytes(page)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _draw(cards: Sequence[Labelled], title: str, logo: Image.Image | None) -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    picture = None if logo is None else ImageReader(logo)
    for index, card in enumerate(cards):
        place = index % CARDS_PER_PAGE
        if index and not place:
            canvas.showPage()
        if not place:
            _draw_cut_marks(canvas)
        row, column = divmod(place, COLUMNS)
        canvas.saveState()
        # the card's top left corner; millimetres below it are negative, as PDF counts upwards
        canvas.translate(
            (_LEFT_MM + column * CARD_WIDTH_MM) * mm, A4[1] - (_TOP_MM + row * CARD_HEIGHT_MM) * mm
        )
        _draw_card(canvas, card, picture)
        canvas.restoreState()
    canvas.save()
    return written.getvalue()


def _draw_card(canvas: Canvas, card: Labelled, logo: ImageReader | None) -> None:
    lines: Sequence[Line] = place_name(printable(card.name), logo is not None, _measure)
    if logo is not None:
        canvas.drawImage(
            logo,
            LOGO_BOX.left * mm,
            -(LOGO_BOX.top + LOGO_BOX.height) * mm,
            LOGO_BOX.width * mm,
            LOGO_BOX.height * mm,
            preserveAspectRatio=True,
            anchor="nw",
        )
    _draw_code(canvas, make_qr_matrix(card.code.text))
    canvas.setFillColor(HexColor(INK))
    canvas.setStrokeColor(HexColor(INK))
    for line in lines:
        text = canvas.beginText(line.left * mm, -line.baseline * mm)
        text.setFont(_font(), line.size * mm)
        text.setTextRenderMode(2)  # fill, then outline
        canvas.setLineWidth(line.size * mm * _NAME_STROKE)
        text.textOut(line.text)
        text.setTextRenderMode(0)  # would otherwise go on for the number
        canvas.drawText(text)
    under = printable(card.under)
    if not under:
        return
    number = place_number(under, _measure)
    canvas.setFont(_font(), number.size * mm)
    canvas.drawString(number.left * mm, -number.baseline * mm, number.text)


def _draw_code(canvas: Canvas, matrix: list[list[bool]]) -> None:
    """One path for the whole code, a rectangle per run of dark modules: no seams when drawn on a screen."""
    path = canvas.beginPath()
    side = MODULE_MM * mm
    left = CODE_BOX.left * mm + QUIET_MODULES * side
    top = -CODE_BOX.top * mm - QUIET_MODULES * side
    for row, modules in enumerate(matrix):
        for start, length in _dark_runs(modules):
            path.rect(left + start * side, top - (row + 1) * side, length * side, side)
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)


def _dark_runs(modules: Sequence[bool]) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules in a row."""
    runs: list[tuple[int, int]] = []
    for index, is_dark in enumerate(modules):
        if not is_dark:
            continue
        if runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((index, 1))
    return runs


def _draw_cut_marks(canvas: Canvas) -> None:
    right_mm = _LEFT_MM + COLUMNS * CARD_WIDTH_MM
    bottom_mm = _TOP_MM + ROWS * CARD_HEIGHT_MM
    canvas.setStrokeGray(0.4)
    canvas.setLineWidth(0.3)
    near, far = _MARK_GAP_MM, _MARK_GAP_MM + _MARK_MM
    marks = []
    for column in range(COLUMNS + 1):
        x = _LEFT_MM + column * CARD_WIDTH_MM
        marks += [(x, _TOP_MM - far, x, _TOP_MM - near), (x, bottom_mm + near, x, bottom_mm + far)]
    for row in range(ROWS + 1):
        y = _TOP_MM + row * CARD_HEIGHT_MM
        marks += [(_LEFT_MM - far, y, _LEFT_MM - near, y), (right_mm + near, y, right_mm + far, y)]
    canvas.lines([tuple(value * mm for value in mark) for mark in marks])


@cache
def _font() -> str:
    """The embedded font's name; reportlab takes a variable font's default instance."""
    pdfmetrics.registerFont(TTFont("Inter", str(font_path())))
    return "Inter"


def _measure(text: str, size_mm: float) -> float:
    return float(pdfmetrics.stringWidth(text, _font(), size_mm)) * (1 + _NAME_STROKE)

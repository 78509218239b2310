"""A guest ticket on paper: as large as a card, its code, what it is, until when; and it is no receipt."""

from pathlib import Path

from PIL import Image, ImageDraw
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.cards.layout import CARD_HEIGHT_MM, CARD_WIDTH_MM, CODE_BOX, LOGO_BOX, Line, place_number
from kiosk.cards.lettering import printable
from kiosk.cards.picture import draw_code, draw_line, make_qr_matrix, measure

WIDTH_PX = 1400
"""Some 415 dots an inch."""
_TOP_MM, _BOTTOM_MM = 9.0, 46.0
_SIZES_MM = (4.6, 3.4, 2.5)
_GAPS_MM = (8.0, 6.4)


def make_ticket_picture(
    text: str, number: str, shop_name: str, title: str, lines: tuple[str, ...], note: str
) -> Image.Image:
    """RGB, in the proportions of a bank card: the code at the right, the words at the left."""
    scale = WIDTH_PX / CARD_WIDTH_MM
    paper = Image.new("RGB", (WIDTH_PX, round(CARD_HEIGHT_MM * scale)), "white")
    draw_code(paper, make_qr_matrix(text), scale)
    draw = ImageDraw.Draw(paper)
    for line in (*_place(shop_name, title, lines, note), place_number(number, measure)):
        draw_line(draw, line, scale)
    return paper


def save_ticket(picture: Image.Image, path: Path) -> None:
    """As the path's ending says: .png, or .pdf on a page of the ticket's own size. Raises OSError."""
    if path.suffix.lower() == ".png":
        picture.save(path)
        return
    size = (CARD_WIDTH_MM * mm, CARD_HEIGHT_MM * mm)
    page = Canvas(str(path), pagesize=size, invariant=True)
    page.drawImage(ImageReader(picture), 0, 0, *size)
    page.save()


def _place(shop_name: str, title: str, lines: tuple[str, ...], note: str) -> list[Line]:
    """One under another in the left column, each as large as fits."""
    room = CODE_BOX.left - LOGO_BOX.left - 1
    placed, baseline = [], _TOP_MM
    for text, size in (
        (shop_name, _SIZES_MM[1]),
        (title, _SIZES_MM[0]),
        *((one, _SIZES_MM[1]) for one in lines),
    ):
        placed.append(_fitted(text, baseline, size, room))
        baseline += _GAPS_MM[0] if size == _SIZES_MM[0] else _GAPS_MM[1]
    placed.append(_fitted(note, _BOTTOM_MM, _SIZES_MM[2], room))
    return placed


def _fitted(text: str, baseline: float, size: float, room: float) -> Line:
    told = printable(text)
    width = measure(told, size)
    return Line(told, LOGO_BOX.left, baseline, size * min(1.0, room / width) if width else size)

"""One card as a picture, to look at, to send, to show on a phone; and the QR modules of every drawing."""

from functools import lru_cache
from pathlib import Path

import qrcode
from PIL import Image, ImageDraw, ImageFont
from qrcode.util import MODE_ALPHA_NUM, QRData

from kiosk.cards.code import CardCode
from kiosk.cards.layout import (
    CARD_HEIGHT_MM,
    CARD_WIDTH_MM,
    CODE_BOX,
    CODE_MODULES,
    INK,
    LOGO_BOX,
    MODULE_MM,
    Line,
    place_name,
    place_number,
)
from kiosk.cards.lettering import font_path, printable
from kiosk.cards.logo import read_logo
from kiosk.cards.number import number_of

QR_VERSION = 3
WIDTH_LEAST_PX = 240  # three pixels a module; below, the number cannot be read
WIDTH_MOST_PX = 4096

_SEMI_BOLD = 600


def make_qr_matrix(text: str) -> list[list[bool]]:
    """29 rows of 29 modules, True is dark, without the quiet zone (four light modules all around).

    Version 3, error correction H, alphanumeric mode. Raises ValueError for a text that does not fit these
    (more than 35 characters, or one outside 0-9 A-Z and space $%*+-./:).
    """
    maker = qrcode.QRCode(version=QR_VERSION, error_correction=qrcode.ERROR_CORRECT_H, border=0)
    maker.add_data(QRData(text, mode=MODE_ALPHA_NUM))
    try:
        maker.make(fit=False)
    except qrcode.exceptions.DataOverflowError:
        raise ValueError(f"{len(text)} characters do not fit a QR code of version {QR_VERSION}") from None
    return [[bool(module) for module in row] for row in maker.get_matrix()]


def make_card_picture(code: CardCode, shop_name: str, logo: Path | None, *, width_px: int) -> Image.Image:
    """The card in the proportions of a bank card, `width_px` (240 to 4096) wide, RGB.

    Raises `BadLogoError` with a sentence, ValueError for a width out of range.
    """
    if not WIDTH_LEAST_PX <= width_px <= WIDTH_MOST_PX:
        raise ValueError(f"a card picture is {WIDTH_LEAST_PX} to {WIDTH_MOST_PX} pixels wide, not {width_px}")
    scale = width_px / CARD_WIDTH_MM
    card = Image.new("RGB", (width_px, round(CARD_HEIGHT_MM * scale)), "white")
    if logo is not None:
        _paste_logo(card, read_logo(logo), scale)
    draw_code(card, make_qr_matrix(code.text), scale)
    name = place_name(printable(shop_name), logo is not None, measure)
    draw = ImageDraw.Draw(card)
    for line in (*name, place_number(number_of(code.card_id), measure)):
        draw_line(draw, line, scale)
    return card


def draw_line(draw: ImageDraw.ImageDraw, line: Line, scale: float) -> None:
    """A line of letters at its place, in pixels a millimetre."""
    start = (line.left * scale, line.baseline * scale)
    draw.text(start, line.text, INK, _font(line.size * scale), anchor="ls")


def draw_code(card: Image.Image, matrix: list[list[bool]], scale: float) -> None:
    """Whole pixels for each module: a module of 3.5 would come out as threes and fours."""
    module_px = int(MODULE_MM * scale)
    side_px = module_px * CODE_MODULES
    small = Image.new("1", (CODE_MODULES, CODE_MODULES))
    small.putdata([0 if module else 1 for row in matrix for module in row])
    left = round((CODE_BOX.left + CODE_BOX.width / 2) * scale - side_px / 2)
    top = round((CODE_BOX.top + CODE_BOX.height / 2) * scale - side_px / 2)
    card.paste(small.resize((side_px, side_px), Image.Resampling.NEAREST), (left, top))


def _paste_logo(card: Image.Image, logo: Image.Image, scale: float) -> None:
    fit = min(LOGO_BOX.width * scale / logo.width, LOGO_BOX.height * scale / logo.height)
    size = (max(1, round(logo.width * fit)), max(1, round(logo.height * fit)))
    card.paste(
        logo.resize(size, Image.Resampling.LANCZOS),
        (round(LOGO_BOX.left * scale), round(LOGO_BOX.top * scale)),
    )


@lru_cache(maxsize=32)
def _font(size_px: float) -> ImageFont.FreeTypeFont:
    # the basic layout is the same on every machine; the complex one depends on a library that may be missing
    font = ImageFont.truetype(str(font_path()), size_px, layout_engine=ImageFont.Layout.BASIC)
    optical_size = min(32.0, max(14.0, size_px))
    font.set_variation_by_axes([optical_size, _SEMI_BOLD])
    return font


def measure(text: str, size_mm: float) -> float:
    """The width in millimetres of a text at a letter size in millimetres."""
    return _font(100.0).getlength(text) * size_mm / 100

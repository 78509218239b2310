"""The sheet is opened again: pages, names, numbers, fonts, and the codes read from the drawn rectangles."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ContentStream

from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.keys import KeyRing
from kiosk.cards.layout import CODE_BOX, MODULE_MM, QUIET_MODULES
from kiosk.cards.logo import BadLogoError
from kiosk.cards.number import number_of
from kiosk.cards.sheet import CARDS_PER_PAGE, make_sheet
from tests.cards.makers import HOSTILE_NAMES, LETTERS, decode

POINTS_PER_MM = 72 / 25.4
PIXELS_PER_POINT = 3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cards.pdf"


@pytest.fixture(scope="module")
def cards(ring: KeyRing) -> list[CardCode]:
    return [make_code(CardKind.CUSTOMER, ring, f"{number * 104729:018x}") for number in range(23)]


def text_of(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def draw_first_page(path: Path) -> Image.Image:
    """Draws the page's filled rectangles, and only these: enough of a PDF viewer to see the codes."""
    reader = PdfReader(path)
    page = reader.pages[0]
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    seen = np.full((round(height * PIXELS_PER_POINT), round(width * PIXELS_PER_POINT)), 255, np.uint8)
    corners = [(0.0, 0.0)]
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"q":
            corners.append(corners[-1])
        elif operator == b"Q":
            corners.pop()
        elif operator == b"cm":
            corners[-1] = (corners[-1][0] + float(operands[4]), corners[-1][1] + float(operands[5]))
        elif operator == b"re":
            x, y, wide, high = (float(operand) for operand in operands)
            x, y = x + corners[-1][0], height - y - corners[-1][1]
            top, bottom = (round(value * PIXELS_PER_POINT) for value in (y - high, y))
            left, right = (round(value * PIXELS_PER_POINT) for value in (x, x + wide))
            seen[top:bottom, left:right] = 0
    return Image.fromarray(seen)


def test_ten_cards_a_page_each_with_name_and_number(path: Path, cards: list[CardCode]) -> None:
    make_sheet(cards, "Kohvik Õunapuu", None, path)
    texts = text_of(path)
    assert len(texts) == 3
    for index, card in enumerate(cards):
        assert number_of(card.card_id) in texts[index // CARDS_PER_PAGE]
    assert [text.count("Õunapuu") for text in texts] == [10, 10, 3]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (10, 1), (11, 2), (20, 2)])
def test_pages_are_as_many_as_needed(path: Path, cards: list[CardCode], count: int, pages: int) -> None:
    make_sheet(cards[:count], "Kohvik", None, path)
    assert len(PdfReader(path).pages) == pages


def test_the_paper_is_a4(path: Path, cards: list[CardCode]) -> None:
    make_sheet(cards[:1], "Kohvik", None, path)
    paper = PdfReader(path).pages[0].mediabox
    assert float(paper.width) / POINTS_PER_MM == pytest.approx(210, abs=0.1)
    assert float(paper.height) / POINTS_PER_MM == pytest.approx(297, abs=0.1)


def test_every_code_on_the_sheet_is_read_where_its_card_is_cut(path: Path, cards: list[CardCode]) -> None:
    make_sheet(cards[:10], "Kohvik", None, path)
    page = draw_first_page(path)
    pixels_per_mm = POINTS_PER_MM * PIXELS_PER_POINT
    for index, card in enumerate(cards[:10]):
        row, column = divmod(index, 2)
        left, top = 210 / 2 + (column - 1) * 85.6, (297 - 5 * 54) / 2 + row * 54
        right, bottom = (left + 85.6) * pixels_per_mm, (top + 54) * pixels_per_mm
        cut = page.crop((left * pixels_per_mm, top * pixels_per_mm, right, bottom))
        assert [found.text for found in decode(cut)] == [card.text]


def test_the_code_on_the_sheet_keeps_its_quiet_zone(path: Path, cards: list[CardCode]) -> None:
    make_sheet(cards[:1], "W" * 200, None, path)
    pixels_per_mm = POINTS_PER_MM * PIXELS_PER_POINT
    rows, columns = np.nonzero(np.asarray(draw_first_page(path)) == 0)
    quiet = QUIET_MODULES * MODULE_MM
    left, top = (210 - 2 * 85.6) / 2 + CODE_BOX.left + quiet, (297 - 5 * 54) / 2 + CODE_BOX.top + quiet
    side = CODE_BOX.width - 2 * quiet
    drawn = (columns.min(), rows.min(), columns.max(), rows.max())
    assert drawn == pytest.approx([mm * pixels_per_mm for mm in (left, top, left + side, top + side)], abs=2)


@pytest.mark.parametrize("language", LETTERS)
def test_letters_of_the_six_languages_are_in_the_file(
    path: Path, cards: list[CardCode], language: str
) -> None:
    letters = LETTERS[language]
    found = ""
    for start in range(0, len(letters), 12):
        make_sheet(cards[:1], letters[start : start + 12], None, path)
        found += text_of(path)[0]
    assert set(letters) <= set(found)


def test_the_font_is_embedded_and_is_the_only_one(path: Path, cards: list[CardCode]) -> None:
    make_sheet(cards[:1], "Кофейня Ёлка", None, path)
    used = PdfReader(path).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    described = [font.get_object() for font in used.values()]
    embedded = [font for font in described if "/FontFile2" in font.get("/FontDescriptor", {})]
    assert embedded
    assert all("Inter" in font["/BaseFont"] for font in embedded)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_no_shop_name_breaks_the_sheet(path: Path, cards: list[CardCode], name: str) -> None:
    make_sheet(cards[:1], name, None, path)
    assert number_of(cards[0].card_id) in text_of(path)[0]


def test_a_name_of_200_letters_is_shortened(path: Path, cards: list[CardCode]) -> None:
    make_sheet(cards[:1], "Kohvik " * 30, None, path)
    text = text_of(path)[0]
    assert "…" in text
    assert text.count("Kohvik") < 12


def test_the_logo_is_in_the_file_once(tmp_path: Path, path: Path, cards: list[CardCode]) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (300, 200), (10, 100, 80, 128)).save(logo)
    make_sheet(cards, "Kohvik", logo, path)
    names = {image.name for page in PdfReader(path).pages for image in page.images}
    assert len(names) == 1
    assert PdfReader(path).pages[0].images[0].image is not None


def test_the_same_cards_make_the_same_bytes(tmp_path: Path, path: Path, cards: list[CardCode]) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (300, 200), "green").save(logo)
    make_sheet(cards, "Kohvik Õunapuu", logo, path)
    first = path.read_bytes()
    make_sheet(cards, "Kohvik Õunapuu", logo, path)
    assert path.read_bytes() == first


def test_without_cards_there_is_no_file(path: Path) -> None:
    with pytest.raises(ValueError, match="no cards"):
        make_sheet([], "Kohvik", None, path)
    assert not path.exists()


def test_a_bad_logo_leaves_the_old_sheet_as_it_was(tmp_path: Path, path: Path, cards: list[CardCode]) -> None:
    path.write_bytes(b"the old one")
    with pytest.raises(BadLogoError):
        make_sheet(cards, "Kohvik", tmp_path, path)
    assert path.read_bytes() == b"the old one"


def test_a_place_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path, cards: list[CardCode]) -> None:
    with pytest.raises(OSError, match="none"):
        make_sheet(cards[:1], "Kohvik", None, tmp_path / "none" / "cards.pdf")
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"):
        make_sheet(cards[:1], "Kohvik", None, tmp_path / "taken")
    assert [found.name for found in tmp_path.iterdir()] == ["taken"]

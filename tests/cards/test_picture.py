"""The drawn card is read by a decoder, and no name of a shop breaks it."""

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.keys import KeyRing
from kiosk.cards.layout import CARD_WIDTH_MM, CODE_BOX, CODE_MODULES, LOGO_BOX, Line, place_name, place_number
from kiosk.cards.lettering import can_print, printable
from kiosk.cards.logo import BadLogoError
from kiosk.cards.picture import make_card_picture, make_qr_matrix
from tests.cards.makers import HOSTILE_NAMES, LETTERS, decode


def measure(text: str, size_mm: float) -> float:
    """Letters all as wide as they are high: wide ones."""
    return len(text) * size_mm


def test_the_code_is_version_3_with_the_strongest_correction(card: CardCode) -> None:
    matrix = make_qr_matrix(card.text)
    assert [len(row) for row in matrix] == [29] * 29
    modules = np.pad(np.array(matrix), 4)
    picture = Image.fromarray(np.kron(~modules, np.ones((4, 4))).astype(np.uint8) * 255)
    (found,) = decode(picture)
    assert found.text == card.text
    assert found.ec_level == "H"
    assert found.content_type == zxingcpp.ContentType.Text


def test_a_text_too_long_for_the_code_is_refused() -> None:
    assert len(make_qr_matrix("K" * 35)) == 29  # the most of version 3, H, alphanumeric
    with pytest.raises(ValueError, match="36 characters do not fit"):
        make_qr_matrix("K" * 36)
    with pytest.raises(ValueError, match="mode"):
        make_qr_matrix("small letters")


@pytest.mark.parametrize("width_px", [240, 241, 337, 600, 1011, 2048, 4096])
def test_the_picture_is_read_at_every_width(card: CardCode, width_px: int) -> None:
    picture = make_card_picture(card, "Kohvik Õunapuu", None, width_px=width_px)
    assert picture.size == (width_px, round(width_px * 54 / 85.6))
    assert [found.text for found in decode(picture)] == [card.text]


def test_a_code_60_pixels_wide_is_still_read(ring: KeyRing) -> None:
    for number in range(20):
        card = make_code(CardKind.CUSTOMER, ring, f"{number * 7919:018x}")
        picture = make_card_picture(card, "Kavinė Ąžuolas", None, width_px=1011)
        (found,) = decode(picture)
        code_px = found.position.top_right.x - found.position.top_left.x
        shrink = 60 / code_px
        small = picture.resize((round(1011 * shrink), round(picture.height * shrink)), Image.Resampling.BOX)
        assert [small_found.text for small_found in decode(small)] == [card.text], number


def test_the_quiet_zone_of_four_modules_is_white(card: CardCode) -> None:
    picture = np.asarray(make_card_picture(card, "W" * 200, None, width_px=1011).convert("L"))
    module = 14
    middle_x = round((CODE_BOX.left + CODE_BOX.width / 2) * 1011 / CARD_WIDTH_MM)
    middle_y = round((CODE_BOX.top + CODE_BOX.height / 2) * 1011 / CARD_WIDTH_MM)
    outer, inner = module * (CODE_MODULES + 8) // 2 - 1, module * CODE_MODULES // 2 + 1
    around = picture[middle_y - outer : middle_y + outer, middle_x - outer : middle_x + outer].copy()
    around[outer - inner : outer + inner, outer - inner : outer + inner] = 255
    assert around.shape == (2 * outer, 2 * outer)
    assert around.min() == 255


@pytest.mark.parametrize("language", LETTERS)
def test_every_letter_of_the_six_languages_prints(language: str) -> None:
    assert printable(LETTERS[language]) == LETTERS[language]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_no_shop_name_breaks_the_card(card: CardCode, name: str) -> None:
    picture = make_card_picture(card, name, None, width_px=480)
    assert [found.text for found in decode(picture)] == [card.text]


def test_letters_the_font_lacks_are_left_out_and_never_boxes() -> None:
    assert printable("Cafe\u0301 ☕ שלום №1") == "Café №1"
    assert printable("☕🍰") == ""
    assert printable("one\n\ttwo\u202e\u200bthree\0") == "one twothree"
    assert not can_print("\u202e")


@given(st.text())
def test_printable_letters_stay_printable(text: str) -> None:
    assert printable(printable(text)) == printable(text)


@settings(max_examples=200)
@given(st.text(st.sampled_from("ab W-Щ "), max_size=200), st.booleans())
def test_every_name_stays_in_its_column(name: str, has_logo: bool) -> None:
    lines = place_name(" ".join(name.split()), has_logo, measure)
    assert bool(lines) == bool(name.strip())
    assert len(lines) <= 3
    for line in lines:
        assert measure(line.text, line.size) <= LOGO_BOX.width
        assert line.left + LOGO_BOX.width < CODE_BOX.left
        assert line.baseline - line.size > (LOGO_BOX.top + LOGO_BOX.height if has_logo else 1)
        assert line.baseline + line.size * 0.3 < CODE_BOX.top + CODE_BOX.height
    drawn = "".join(line.text for line in lines).replace(" ", "")
    whole = name.replace(" ", "")
    assert drawn == whole or (drawn.endswith("…") and whole.startswith(drawn[:-1]))


def test_a_name_of_200_letters_ends_with_dots() -> None:
    lines = place_name("W" * 200, True, measure)
    assert len(lines) == 3
    assert lines[-1].text.endswith("…")


def test_a_short_name_is_bigger_than_a_long_one() -> None:
    (short,) = place_name("Kohv", False, measure)
    assert short.size > place_name("Kohvik " * 10, False, measure)[0].size


@given(st.text(st.sampled_from("W1-"), min_size=20, max_size=20))
def test_every_number_stays_under_the_code(number: str) -> None:
    line: Line = place_number(number, measure)
    assert line.left >= CODE_BOX.left - 1e-9
    assert line.left + measure(number, line.size) <= CARD_WIDTH_MM
    assert line.baseline - line.size * 0.8 > CODE_BOX.top + CODE_BOX.height - 1.2


def test_the_logo_is_on_the_card(tmp_path: Path, card: CardCode) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (50, 400), "#FF0000").save(logo)
    picture = make_card_picture(card, "Kohvik", logo, width_px=1000)
    red = (np.asarray(picture) == (255, 0, 0)).all(axis=2)
    scale = 1000 / CARD_WIDTH_MM
    assert red.any(axis=1).sum() == pytest.approx(LOGO_BOX.height * scale, abs=2)
    assert red.any(axis=0).sum() == pytest.approx(LOGO_BOX.height / 8 * scale, abs=2)
    assert [found.text for found in decode(picture)] == [card.text]


def test_a_bad_logo_is_a_sentence(tmp_path: Path, card: CardCode) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"not a picture")
    with pytest.raises(BadLogoError, match=r"logo\.png"):
        make_card_picture(card, "Kohvik", logo, width_px=1000)


@pytest.mark.parametrize("width_px", [-1, 0, 239, 4097, 10**9])
def test_a_width_out_of_range_is_refused(card: CardCode, width_px: int) -> None:
    with pytest.raises(ValueError, match="240 to 4096"):
        make_card_picture(card, "Kohvik", None, width_px=width_px)

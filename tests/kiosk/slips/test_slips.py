"""Each slip in each language comes out of the printer as it was drawn, and our own camera reads its codes."""

from datetime import date, datetime

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from kiosk.camera import read_texts
from kiosk.cards.code import CardKind, make_code
from kiosk.cards.keys import make_key_ring
from kiosk.care.codes import make_face_code
from kiosk.care.consent import consents_asked, minimum_age
from kiosk.slips.contents import (
    card_slip,
    consent_slip,
    face_picture,
    faces_slip,
    points_slip,
    ticket_slip,
)
from kiosk.slips.escpos import encode
from kiosk.slips.paper import Paper, printable_line, slip_font, wrapped
from kiosk.slips.values import Letterhead, PointsSlip
from kiosk.words import Words, spoken_languages
from tests.kiosk.slips.raster import pictures_of

KEYS = make_key_ring()
HEAD = Letterhead(shop_name="Kohvik Päike", state_language="et")
NAMES = {"en": "Coffee card", "et": "Kohvikaart", "ru": "Кофейная карта", "hu": "Kávékártya"}


def make_slip(**changes: object) -> PointsSlip:
    slip = {
        "at": datetime(2026, 11, 22, 14, 32),  # noqa: DTZ001 (a wall clock)
        "why": ("2 × Flat white: +2", "7,60 € → +76"),
        "language": "en",
        "stamps": ((NAMES, 7, 10),),
        "points": 1240,
        "ready": (NAMES,),
        "card_end": "36FE",
    }
    return PointsSlip(**{**slip, **changes})  # type: ignore[arg-type]


def same(one: Image.Image, other: Image.Image) -> bool:
    return (
        one.size == other.size
        and ImageChops.difference(one.convert("L"), other.convert("L")).getbbox() is None
    )


def codes_in(slip: Image.Image) -> list[str]:
    frame = cv2.cvtColor(np.asarray(slip.convert("L")), cv2.COLOR_GRAY2BGR)
    return read_texts(frame)


@pytest.mark.parametrize("language", spoken_languages())
@pytest.mark.parametrize("width", [384, 576])
def test_each_slip_comes_out_of_the_printer_as_it_was_drawn(language: str, width: int) -> None:
    head, words = Letterhead(shop_name="Kohvik Päike", state_language="et", width=width), Words(language)
    ticket = make_code(CardKind.GUEST, KEYS)
    drawn = [
        points_slip(head, words, make_slip(recommend=make_code(CardKind.FEEDBACK, KEYS).text)),
        ticket_slip(head, words, ticket.text, NAMES, date(2026, 12, 24)),
        consent_slip(head, words, consents_asked(language, "Päike OÜ", "EE"), "36FE"),
        faces_slip(head, words, [make_face_code(score, KEYS) for score in range(1, 6)]),
        card_slip(head, words, make_code(CardKind.CUSTOMER, KEYS).text, "0XSR-3JQM-794Z-236FE"),
    ]
    printed = pictures_of(b"".join(encode(slip) for slip in drawn))
    assert [slip.width for slip in printed] == [width] * len(drawn)
    assert all(same(*pair) for pair in zip(drawn, printed, strict=True))


def test_what_is_printed_is_read_by_our_own_camera() -> None:
    words = Words("lv")
    ticket, card = make_code(CardKind.GUEST, KEYS), make_code(CardKind.CUSTOMER, KEYS)
    assert codes_in(ticket_slip(HEAD, words, ticket.text, NAMES, date(2026, 12, 24))) == [ticket.text]
    assert codes_in(card_slip(HEAD, words, card.text, "0XSR")) == [card.text]
    faces = [make_face_code(score, KEYS) for score in range(1, 6)]
    assert sorted(codes_in(faces_slip(HEAD, words, faces))) == sorted(code.text for code in faces)


def test_a_slip_says_in_the_states_language_that_it_is_no_receipt() -> None:
    with_line = points_slip(HEAD, Words("ru"), make_slip())
    foreign = points_slip(Letterhead(shop_name="Kohvik Päike", state_language="ru"), Words("ru"), make_slip())
    assert with_line.height > foreign.height  # Estonian and Russian, against Russian once


@given(st.text(max_size=300))
def test_whatever_a_name_holds_a_slip_is_drawn_and_stays_on_the_paper(text: str) -> None:
    paper = Paper(384)
    paper.write(text, strong=True)
    paper.pair(text, text[:20])
    assert paper.picture().width == 384
    font = slip_font(25)
    assert all(font.getlength(line) <= 368 or len(line) == 1 for line in wrapped(text, font, 368))


@given(st.text(max_size=200))
def test_no_letter_that_prints_is_lost_between_the_lines(text: str) -> None:
    lines = wrapped(text, slip_font(25), 200)
    assert "".join("".join(lines).split()) == "".join(printable_line(text).split())


def test_every_letter_of_the_six_languages_is_drawn() -> None:
    letters = "ÕÄÖÜŠŽõäöüšž ĀČĒĢĪĶĻŅŠŪŽ ĄČĘĖĮŠŲŪŽ ÁÉÍÓÖŐÚÜŰ АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ €"
    assert printable_line(letters) == letters


def test_five_faces_differ() -> None:
    faces = [face_picture(score) for score in range(1, 6)]
    assert len({face.tobytes() for face in faces}) == 5


@pytest.mark.parametrize(("country", "age"), [("EE", 13), ("LV", 13), ("LT", 14), ("HU", 16), ("XX", 16)])
@pytest.mark.parametrize("language", spoken_languages())
def test_consent_names_controller_and_age_in_every_language(language: str, country: str, age: int) -> None:
    assert minimum_age(country) == age
    for asked in consents_asked(language, "Päike & Pojad OÜ", country):
        assert "Päike & Pojad OÜ" in asked.terms
        assert str(age) in asked.terms
        assert asked.wording == f"1/{language}: {asked.question} {asked.terms}"

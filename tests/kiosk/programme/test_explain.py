"""Whoever reads the explanation can add it up: in every language the kiosk speaks."""

import re
from decimal import Decimal
from random import Random

import msgspec
import pytest
from babel.numbers import get_decimal_symbol
from hypothesis import given

from db.entry import Kind
from kiosk.programme.bodies import Line, Redemption, to_body
from kiosk.programme.document import PointsRule
from kiosk.programme.document_earning import Promotion
from kiosk.programme.earn import make_purchase
from kiosk.programme.explain import explain
from kiosk.programme.fold import fold, movement_in, movement_of, movements
from kiosk.programme.other_bodies import Return
from kiosk.programme.trace import ReasonKind
from kiosk.words import Words, spoken_languages
from tests.kiosk.programme.makers import EN, seeds
from tests.kiosk.programme.test_laws import make_life
from tests.makers import CUSTOMER, MORNING, make_fact, make_programme, make_purchase_fact

LANGUAGES = spoken_languages()
SIGNED = re.compile(r"([+−])((?:\d[\d.,\u00a0\u202f ]*)?\d)")
PRODUCT = re.compile(r"([\d.,\u00a0 ]+)\D{0,3} × ([\d.,]+) = \D{0,3}([\d.,\u00a0 ]+)")
SIMPLE = make_programme(points=PointsRule(points=1, cents=100), stamp_cards=(), rewards=())


def points_in(lines: tuple[str, ...]) -> int:
    found = SIGNED.findall(" | ".join(lines))
    return sum(int(re.sub(r"\D", "", digits)) * (1 if sign == "+" else -1) for sign, digits in found)


def number_in(text: str, language: str) -> Decimal:
    decimal = get_decimal_symbol({"en": "en_GB"}.get(language, language))
    digits = re.sub(rf"[^\d{re.escape(decimal)}]", "", text).replace(decimal, ".")
    return Decimal(digits.strip("."))


@pytest.mark.parametrize("language", LANGUAGES)
@given(seed=seeds)
def test_the_explanation_read_and_added_up_is_the_movement(language: str, seed: int) -> None:
    programme, facts = make_life(seed)
    words = Words(language)
    for move in movements(facts, CUSTOMER):
        lines = explain(move, programme, words)
        assert lines
        assert all(line.strip() for line in lines)
        assert points_in(lines) == move.points
        for left, times, right in PRODUCT.findall(" | ".join(lines)):
            if "," in times or "." in times or int(times) > 1:
                product = number_in(left, language) * number_in(times, language)
                assert product == number_in(right, language)


def test_a_multiplier_that_leaves_parts_of_a_cent_is_told_to_the_last_digit() -> None:
    promotion = Promotion(id="odd", names=EN, multiplier_percent=333)
    programme = msgspec.structs.replace(SIMPLE, promotions=(promotion,))
    fact = make_fact(Kind.PURCHASE, body=to_body(make_purchase(programme, (Line(cents=3),))))
    lines = explain(movement_in([fact], fact.id), programme, Words("en"))
    assert lines[1] == "€0.03 × 3.33 = 0.0999\u00a0EUR; for every €1.00 1 point: +0 points"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_undo_and_a_return_explain_what_they_changed(language: str) -> None:
    random = Random(language)
    for _ in range(10):
        programme, facts = make_life(random.randrange(2**40))
        for fact in facts:
            if fact.kind in (Kind.UNDO, Kind.RETURN):
                move = movement_in(facts, fact.id, CUSTOMER)
                assert points_in(explain(move, programme, Words(language))) == move.points


def tuesday() -> tuple[str, ...]:
    promotion = Promotion(id="tuesday", names={"en": "Tuesday", "et": "Teisipäev"}, multiplier_percent=200)
    promotions = (promotion, Promotion(id="more", names={"en": "Plus", "et": "Pluss"}, points=3))
    programme = msgspec.structs.replace(SIMPLE, promotions=promotions)
    fact = make_fact(Kind.PURCHASE, body=to_body(make_purchase(programme, (Line(cents=480),))))
    move = movement_of(fold([], CUSTOMER)[0], fact)
    assert move is not None
    return explain(move, programme, Words("en")) + explain(move, programme, Words("et"))


def test_four_eighty_doubled_reads_as_people_would_say_it() -> None:
    assert tuesday() == (
        "Tuesday: × 2",
        "€4.80 × 2 = €9.60; for every €1.00 1 point: +9 points",
        "€0.60 is carried on; €0.40 more = 1 point",
        "Plus: +3 points",
        "Teisipäev: × 2",
        "4,80\u00a0€ × 2 = 9,60\u00a0€; iga 1,00\u00a0€ eest 1 punkt: +9 punkti",
        "0,60\u00a0€ jääb järgmiseks korraks; veel 0,40\u00a0€ = 1 punkt",
        "Pluss: +3 punkti",
    )


def test_what_was_missing_is_said() -> None:
    fact = make_fact(Kind.PURCHASE, body=to_body(make_purchase(SIMPLE, (Line(cents=480),))))
    move = movement_in([fact], fact.id)
    assert "€0.20 more = 1 point" in explain(move, SIMPLE, Words("en"))[1]
    picky = msgspec.structs.replace(SIMPLE, points=PointsRule(points=1, cents=100, minimum_cents=500))
    fact = make_fact(Kind.PURCHASE, body=to_body(make_purchase(picky, (Line(cents=480),))))
    lines = explain(movement_in([fact], fact.id), picky, Words("en"))
    assert lines == ("Points from €5.00 on; this was €4.80",)


def test_a_rule_change_never_changes_the_explanation_of_the_past() -> None:
    programme = make_programme()
    sale = make_purchase_fact(programme, ("coffee", 1))
    dearer = msgspec.structs.replace(programme, points=PointsRule(points=1, cents=5000))
    before = explain(movement_in([sale], sale.id), programme, Words("en"))
    assert explain(movement_in([sale], sale.id), dearer, Words("en")) == before
    assert before == (
        "€3.00; for every €0.10 1 point: +30 points",
        "Coffee card: 1 stamp, 1 of 10 now",
    )


def test_a_return_says_what_went_and_a_free_one_what_paid() -> None:
    programme = make_programme()
    nine = make_purchase_fact(programme, ("coffee", 9))
    free = make_fact(
        Kind.REDEMPTION,
        at=MORNING + 1,
        body=to_body(Redemption(reward="free-coffee", card="coffee", cost_cents=80)),
    )
    lines = explain(movement_in([nine, free], free.id), programme, Words("en"))
    assert lines == ("Free coffee: a full card paid for it",)
    back = make_fact(Kind.RETURN, at=MORNING + 2, body=to_body(Return(of=nine.id)))
    lines = explain(movement_in([nine, free, back], back.id), programme, Words("en"))
    assert lines == ("Taken back: −270 points", "Taken back: 9 stamps")


def test_every_reason_has_its_words() -> None:
    from kiosk.programme.explain import Explainer
    from kiosk.programme.trace import Reason

    for language in LANGUAGES:
        to = Explainer(make_programme(), Words(language))
        for kind in ReasonKind:
            reason = Reason(
                kind=kind,
                name="x",
                points=5,
                count=1,
                cents=1,
                needed=2,
                first_day=739000,
                last_day=740000,
                rate_cents=1,
                parts=((100, 100),),
            )
            assert list(to.lines(reason)), kind

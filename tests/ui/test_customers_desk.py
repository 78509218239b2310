"""Does the manager find a customer, read all of them with reasons, hand it over, and erase them for good?"""

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from db import reading
from db.entry import Kind
from kiosk.cards.number import number_of
from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.printed import printed_cards
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import BlankCard, NewCustomer, Visit
from tests.fakes import SetClock
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from tests.ui.managers_hands import ManagersHands
from ui.customers_desk import NEW_CARDS, CustomersDesk
from ui.manager.page_name import PageName
from ui.stage import Stage

KNOWN = msgspec.structs.replace(MARTA, phone="+372 5123 4567", consents=("news",), with_first_stamp=True)
SEARCH = "Name, phone, e-mail or card number"


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path) -> Iterator[Stage]:
    office = Office(shop.engine, shop.home, shop.settings, clock)
    with opened(shop, clock, papers=Papers(shop.engine, shop.settings, clock), office=office) as stage:
        desk_of(stage).folder = tmp_path / "papers"
        yield stage


def desk_of(stage: Stage) -> CustomersDesk:
    assert stage.manager is not None
    desk = stage.manager.desks[PageName.CUSTOMERS]
    assert isinstance(desk, CustomersDesk)
    return desk


def open_page(qtbot: QtBot, stage: Stage) -> ManagersHands:
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.CUSTOMERS, "The latest customers")
    return hands


def serve(shop: Shop, new: NewCustomer) -> Visit:
    visit = shop.till.members.enrol(new_id(), new)
    assert isinstance(visit, Visit)
    return visit


def test_who_was_here_last_is_listed_and_somebody_is_found_by_name(
    qtbot: QtBot, stage: Stage, shop: Shop, clock: SetClock
) -> None:
    serve(shop, KNOWN)
    clock.pass_days()
    serve(shop, msgspec.structs.replace(JANIS, with_first_stamp=True))
    hands = open_page(qtbot, stage)
    hands.wait_for("Marta Õunapuu")
    assert hands.sees("Jānis Bērziņš")
    hands.type_into(SEARCH, "ounapu")
    hands.wait_for("1 found")
    assert not hands.sees("Jānis Bērziņš")
    hands.type_into(SEARCH, "nobody at all")
    hands.wait_for("Nobody found")


def test_all_of_somebody_is_read_with_dates_and_reasons(qtbot: QtBot, stage: Stage, shop: Shop) -> None:
    serve(shop, KNOWN)
    hands = open_page(qtbot, stage)
    hands.tap("Marta Õunapuu")
    hands.wait_for("Phone: +37251234567")
    assert hands.sees("when joining")
    hands.tap("Consents")
    hands.wait_for("News and offers")
    hands.tap("What happened")
    hands.wait_for("Purchase · 1 × Coffee")
    assert hands.sees("+30 points")


def test_everything_is_handed_over_as_a_pdf_and_as_json(
    qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path
) -> None:
    serve(shop, KNOWN)
    hands = open_page(qtbot, stage)
    hands.tap("Marta Õunapuu")
    hands.wait_for("Hand over all their data")
    hands.tap("Hand over all their data")
    hands.wait_for("It is not encrypted", 30_000)
    (folder,) = (tmp_path / "papers").iterdir()
    assert "Marta" not in folder.name
    told = json.loads((folder / "customer.json").read_text(encoding="utf-8"))
    assert told["accounts"][0]["profile"]["fields"]["phone"]["value"] == "+37251234567"
    paper = "".join(page.extract_text() for page in PdfReader(folder / "customer.pdf").pages)
    assert "Marta Õunapuu" in paper
    assert "+37251234567" in paper


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    serve(shop, KNOWN)
    (tmp_path / "papers").write_text("", encoding="utf-8")
    hands = open_page(qtbot, stage)
    hands.tap("Marta Õunapuu")
    hands.wait_for("Hand over all their data")
    hands.tap("Hand over all their data")
    hands.wait_for("The file could not be written.", 30_000)
    assert "could not be written" in caplog.text


def test_new_cards_are_printed_and_can_be_given_out_at_once(
    qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path
) -> None:
    serve(shop, KNOWN)
    before = blank_cards(shop)
    hands = open_page(qtbot, stage)
    hands.tap("New cards (PDF)")
    hands.wait_for("The cards can be given out now.", 30_000)
    (sheet,) = (tmp_path / "papers").iterdir()
    paper = "".join(page.extract_text() for page in PdfReader(sheet).pages)
    new = blank_cards(shop) - before
    assert len(new) == NEW_CARDS
    assert all(number_of(card) in paper for card in new)
    assert isinstance(shop.till.greet_number(number_of(new.pop())), BlankCard)


def test_no_card_is_known_that_could_not_be_printed(
    qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    serve(shop, KNOWN)
    before = blank_cards(shop)
    (tmp_path / "papers").write_text("", encoding="utf-8")
    hands = open_page(qtbot, stage)
    hands.tap("New cards (PDF)")
    hands.wait_for("No new cards", 30_000)
    assert blank_cards(shop) == before
    assert "could not be written" in caplog.text


def blank_cards(shop: Shop) -> set[str]:
    facts = reading.entries_of_kind(shop.ledger.connection, Kind.CARDS_PRINTED)
    return {row.card for row in printed_cards(facts)}


def test_erasing_is_asked_twice_and_then_for_good(qtbot: QtBot, stage: Stage, shop: Shop) -> None:
    visit = serve(shop, KNOWN)
    hands = open_page(qtbot, stage)
    hands.tap("Marta Õunapuu")
    hands.wait_for("Erase this person")
    hands.tap("Erase this person")
    hands.tap("Keep")
    hands.tap("Erase this person")
    assert shop.ledger.profile(visit.person.customer).text("given_name") == "Marta"
    hands.tap("Erase for good")
    hands.wait_for("Erased for good.", 30_000)
    hands.wait_until_gone("Marta Õunapuu")
    assert shop.ledger.profile(visit.person.customer).fields == {}
    assert CounterPage(stage, shop).cashier_sees("Marta") is False


def test_a_long_life_takes_several_pages_and_odd_names_are_text(
    qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path, clock: SetClock
) -> None:
    odd = NewCustomer(given_name="<b>Ł</b> {x}", family_name="Ж" * 80, language="ru", with_first_stamp=False)
    visit = serve(shop, odd)
    for _ in range(60):
        clock.pass_days()
        again = shop.till.open_customer(visit.person.customer)
        assert isinstance(again, Visit)
        assert isinstance(shop.till.purchases.record_amount(new_id(), again, 1234), Visit)
    hands = open_page(qtbot, stage)
    hands.tap("<b>Ł</b> {x}")
    hands.wait_for("Hand over all their data")
    hands.tap("Hand over all their data")
    hands.wait_for("It is not encrypted", 30_000)
    (folder,) = (tmp_path / "papers").iterdir()
    paper = PdfReader(folder / "customer.pdf")
    assert len(paper.pages) > 1
    assert paper.pages[0].extract_text().count("12.34") + paper.pages[-1].extract_text().count("12.34") > 0


def test_two_cards_of_one_person_are_joined_listed_and_parted(
    qtbot: QtBot, stage: Stage, shop: Shop, clock: SetClock
) -> None:
    for new in (KNOWN, msgspec.structs.replace(JANIS, with_first_stamp=True)):
        serve(shop, new)
        clock.pass_minutes(31)
    hands = open_page(qtbot, stage)
    assert not hands.sees("Joined cards")
    hands.tap("Marta Õunapuu")
    hands.wait_for("Another card of theirs")
    hands.tap("Another card of theirs")
    hands.wait_for("Now choose the owner of the other card")
    hands.tap("Jānis Bērziņš")
    hands.wait_for("The names differ: better ask.")
    assert hands.sees("Together: \u2068Jānis B.\u2069")
    hands.tap("Join both cards")
    hands.wait_for("Joined. Both cards open one page now.")
    hands.wait_until_gone("Marta Õunapuu")  # the name that was told last is the person's
    hands.wait_for("Joined cards")
    hands.tap("Joined cards")
    hands.wait_for("Marta Õunapuu + Jānis Bērziņš")
    hands.tap("Separate again")
    hands.wait_for("Separated.")
    hands.wait_for("No cards are joined.")
    hands.tap("Back")
    hands.wait_for("Marta Õunapuu")
    assert hands.sees("Jānis Bērziņš")


def test_somebody_is_not_joined_with_themselves_nor_with_who_was_erased_meanwhile(
    qtbot: QtBot, stage: Stage, shop: Shop, clock: SetClock
) -> None:
    serve(shop, KNOWN)
    clock.pass_minutes(31)
    gone = serve(shop, msgspec.structs.replace(JANIS, with_first_stamp=True)).person.customer
    hands = open_page(qtbot, stage)
    hands.tap("Marta Õunapuu")
    hands.wait_for("Another card of theirs")
    hands.tap("Another card of theirs")
    hands.wait_for("Now choose")
    hands.tap("Marta Õunapuu")
    hands.wait_for("This card already opens the same page")
    hands.tap("Jānis Bērziņš")
    hands.wait_for("Join both cards")
    shop.till.privacy.erase(new_id(), gone)
    hands.tap("Join both cards")
    hands.wait_for("Nobody with this number is known here")
    assert shop.till.merging.listed() == ()

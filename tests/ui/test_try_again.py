"""What does "Try again" repeat? What was just refused, for whom it was refused, as one and the same tap."""

from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

import kiosk.till.slips
from db.problems import ProblemKind, StorageProblem
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.slips.printer import make_printer
from kiosk.slips.printing import Printing
from kiosk.visit import Undone, Visit
from tests.fakes import RasterPrinter, SetClock
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock) as stage:
        page = CounterPage(stage, shop)
        page.settle()
        yield page


def fail(*_: object) -> None:
    raise StorageProblem(ProblemKind.DISK_FULL)


def refused_by_a_full_disk(answer: object) -> bool:
    return isinstance(answer, Refusal) and answer.kind is RefusalKind.DISK_FULL


def test_a_stamp_stored_but_not_acknowledged_is_not_given_twice(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.scan(page.enrol(MARTA))
    with monkeypatch.context() as full:
        full.setattr(shop.journal._head_file, "write", fail)
        assert refused_by_a_full_disk(page.press("Add "))
        assert refused_by_a_full_disk(page.press("Try again"))
    again = page.press("Try again")
    assert isinstance(again, Visit)
    assert again.stamp_cards[0].stamps == 1


def test_an_undo_that_was_not_saved_is_undone_by_trying_again(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.scan(page.enrol(MARTA))
    page.ask_for_stamps(20)
    page.press("Redeem")
    with monkeypatch.context() as full:
        full.setattr(shop.ledger, "write", fail)
        assert refused_by_a_full_disk(page.press("Undo"))
    undone = page.press("Try again")
    assert isinstance(undone, Undone)
    assert shop.till.today().rewards == 0


def test_after_an_undo_that_was_not_saved_undo_is_still_there(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.scan(page.enrol(MARTA))
    page.press("Add ")
    with monkeypatch.context() as full:
        full.setattr(shop.ledger, "write", fail)
        assert refused_by_a_full_disk(page.press("Undo"))
    page.touch("Leave it")
    assert isinstance(page.press("Undo"), Undone)


def test_a_card_that_could_not_be_looked_up_is_looked_up_again(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the customer before, who was found by name."""
    page.enrol(JANIS)
    marta = page.enrol(MARTA)
    cashier = page.stage.cashier
    assert cashier is not None
    cashier.search_asked.emit("janis")
    page.settle()
    page.press("Jānis")
    with monkeypatch.context() as away:
        away.setattr(shop.ledger, "card", fail)
        assert refused_by_a_full_disk(page.scan(marta))
    again = page.press("Try again")
    assert isinstance(again, Visit)
    assert again.person.call_name == "Marta"


def test_try_again_never_enrols_the_member_before_once_more(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    marta = page.enrol(MARTA)
    page.touch("New customer")
    page.type_into("First name", "Rūta")
    assert isinstance(page.press("Save"), Visit)
    with monkeypatch.context() as away:
        away.setattr(shop.ledger, "card", fail)
        assert refused_by_a_full_disk(page.scan(marta))
    page.press("Try again")
    assert len(shop.till.search("Rūta")) == 1


def test_a_tap_found_stored_is_acknowledged_only_when_the_head_file_follows(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.scan(page.enrol(MARTA))
    visit = page.stage.counter.visit
    assert visit is not None
    stamp = partial(shop.till.purchases.record_one_tap, "0" * 31 + "1", visit)
    written: list[object] = []
    with monkeypatch.context() as full:
        full.setattr(shop.journal._head_file, "write", fail)
        assert refused_by_a_full_disk(stamp())
    with monkeypatch.context() as watched:
        watched.setattr(shop.journal._head_file, "write", written.append)
        assert isinstance(stamp(), Visit)
    assert len(written) == 1


def test_a_slip_that_was_refused_is_asked_again_and_not_the_tap_before_it(
    qtbot: QtBot, shop: Shop, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RasterPrinter() as printer:
        printing = Printing(shop.settings, shop.home.slips, make_printer(printer.place))
        with opened(shop, clock, printing=printing) as stage:
            page = CounterPage(stage, shop)
            page.scan(page.enrol(MARTA))
            page.press("Add ")
            with monkeypatch.context() as full:
                full.setattr(kiosk.till.slips, "entries_of_person", fail)
                assert refused_by_a_full_disk(page.press("Print slip"))
            page.touch("Try again")
            qtbot.waitUntil(lambda: len(printer.taken) == 1)
            assert shop.till.today().stamps == 1
        printer.shutdown()

"""Two real windows on two monitors: a whole shift by mouse, by keys and by scanner leaves the same entries.

One start of the program for all of it. What came of it is read from the database and from the program's own
`verify` and `report`, never from a widget.
"""

import json
import signal
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.engine import open_engine
from db.entry import Kind
from db.key import get_key
from db.reading import entries_of_kind
from kiosk.cards.commands import Command, make_command
from kiosk.care.codes import make_face_code
from kiosk.home import Home
from kiosk.programme.document_care import AskMoment, FeedbackRule
from kiosk.shop import open_shop
from kiosk.visit import NewCustomer
from tests.journeys.counter import member
from tests.journeys.pairs_of_hands import Hands, Keys, Mouse, Scanner
from tests.journeys.program import PATIENCE_SECONDS, Display, a_display, started
from tests.journeys.real_counter import CASHIER, CUSTOMER, RealCounter
from tests.journeys.test_program import kiosk
from tests.kiosk.staff.makers import CASHIER_PIN, LEAD_PIN, OWNER_PIN, hire_three
from tests.makers import make_programme

SHOP = "Proof Cafe"
SETTINGS = f'shop_name = "{SHOP}"\ncamera = ""\nsounds = false\nmotion = false\n'
HANDS = ("mouse", "keys", "scanner")
FACE = 5

OF_A_SHIFT = Counter(
    {
        Kind.STAFF_SIGNED_IN: 2,
        Kind.PURCHASE: 4,
        Kind.UNDO: 1,
        Kind.REDEMPTION: 1,
        Kind.RETURN: 1,
        Kind.CUSTOMER_ENROLLED: 1,
        Kind.CARD_LINKED: 1,
        Kind.CARD_REPLACED: 1,
        Kind.COMPLAINT_MADE: 1,
        Kind.PROFILE_CHANGED: 1,
        Kind.FEEDBACK_GIVEN: 1,
    }
)
"""What each pair of hands writes: the stamp that is undone, one more, two at once, a new member's first."""


@dataclass
class Guests:
    """Whom one shift serves, as the texts of their cards."""

    first: str
    second: str
    full: str
    lost: str
    blank: str
    new: str


@dataclass
class Shift:
    """What is ready before the program starts."""

    home: Home
    guests: dict[str, Guests]
    commands: dict[Command, str]
    face: str


def named(name: str) -> NewCustomer:
    return NewCustomer(given_name=name, language="en", with_first_stamp=False)


@pytest.fixture(scope="module")
def shift(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shift]:
    """A shop with three people at work, and for each pair of hands guests of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOYALTY_KIOSK_KEYRING", "off")
        home = Home(tmp_path_factory.mktemp("real") / "shop")
        home.make()
        home.settings.write_text(SETTINGS, encoding="utf-8")
        programme = make_programme(feedback=FeedbackRule(ask=AskMoment.AFTER_PAYMENT))
        shop = open_shop(home, programme=programme)
        hire_three(shop)
        guests = {}
        for hands in HANDS:
            blank, new = (card.text for card in shop.print_cards(2))
            guests[hands] = Guests(
                first=member(shop, named(f"Ada {hands}")).text,
                second=member(shop, named(f"Bea {hands}")).text,
                full=member(shop, named(f"Cleo {hands}"), 9).text,
                lost=member(shop, named(f"{hands}lost")).text,
                blank=blank,
                new=new,
            )
        commands = {command: make_command(command, shop.keys).text for command in Command}
        face = make_face_code(FACE, shop.keys).text
        shop.close()
        yield Shift(home, guests, commands, face)


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    with a_display(monitors=2) as display:
        yield display


@pytest.mark.timeout(400)
def test_a_day_on_two_monitors_by_mouse_by_keys_and_by_scanner(
    shift: Shift, display: Display, tmp_path: Path
) -> None:
    """One test, because each part stands on the one before, in one open program."""
    with started(shift.home, display.environment, module="tests.journeys.telling") as program:
        counter = RealCounter(display, program)
        counter.wait_for("Type the number")
        see_that_each_window_fills_its_own_monitor(counter, display)
        for hands in HANDS:
            go_through_a_shift(counter, shift, hands)
        close_by_hand_and_only_be_asked(counter, display)
        unplug_a_monitor_and_its_window_goes_along(counter, display)
        end_calmly_with_what_the_shifts_did_proved(counter, shift, display, tmp_path)
    scan_in_self_service_and_leave_it_by_pin(shift, display)


def entries_in(home: Home) -> Counter[Kind]:
    """How many of each kind the journal holds, read beside the open kiosk."""
    engine = open_engine(home.database, get_key(home.folder), read_only=True)
    with engine.connect() as connection:
        return Counter({kind: len(entries_of_kind(connection, kind)) for kind in OF_A_SHIFT})


def hands_of(name: str, counter: RealCounter, shift: Shift) -> Hands:
    if name == "mouse":
        return Mouse(counter)
    return Keys(counter) if name == "keys" else Scanner(counter, shift.commands)


def see_that_each_window_fills_its_own_monitor(counter: RealCounter, display: Display) -> None:
    windows = [one for one in counter.look() if one.kind == "window"]
    assert [(one.window, one.x, one.y) for one in windows] == [
        (CASHIER, 683, 384),
        (CUSTOMER, 1366 + 683, 384),
    ]
    for monitor in (CASHIER, CUSTOMER):  # painted up to its edges: nothing of the bare display shows
        picture = display.picture(monitor)
        assert (picture.max(axis=2) > 0).mean() > 0.99
        assert all(tuple(picture[row, column]) == (236, 242, 244) for row in (1, -2) for column in (1, -2))
    assert (display.picture(CASHIER) != display.picture(CUSTOMER)).any()


def go_through_a_shift(counter: RealCounter, shift: Shift, hands: str) -> None:
    before = entries_in(shift.home)
    person, guests = hands_of(hands, counter, shift), shift.guests[hands]
    sign_in(person, "Liis", CASHIER_PIN)
    stamp_and_take_it_back(person, guests.first)
    note_something(person, "tea")
    say_how_it_was(person, shift.face)
    bring_something_back(person)
    leave(person)
    buy_two(person, guests.second)
    complain(person)
    leave(person)
    redeem(person, guests.full)
    leave(person)
    enrol(person, guests.blank)
    leave(person)
    replace_a_card(person, f"{hands}lost", guests)
    leave(person)
    sign_in(person, "Lars", LEAD_PIN)
    assert entries_in(shift.home) - before == OF_A_SHIFT
    see_the_day_and_go_back(person)


def sign_in(person: Hands, name: str, pin: str) -> None:
    """Also when somebody else is at the till."""
    person.do("Liis · F12" if person.counter.sees("Liis · F12") else "", "F12")
    person.choose(name)
    person.key_in(pin)
    person.counter.wait_for(f"{name} · F12")


def stamp_and_take_it_back(person: Hands, card: str) -> None:
    person.counter.scan(card, "Add stamp")
    person.do("Add stamp", "F1", Command.STAMP)
    person.counter.wait_for("Stamped")
    person.do("Undo ", "F9", Command.UNDO)
    person.do("Add stamp", "F1", Command.STAMP)
    person.counter.wait_for("Stamped")


def note_something(person: Hands, text: str) -> None:
    person.choose("Notes")
    person.counter.wait_for("What to remember about them")
    person.write("What to remember", text)
    person.do("Note it", "F1")
    person.counter.wait_for("Stamped")


def say_how_it_was(person: Hands, printed: str) -> None:
    """On the customer's own side, which takes no key from the cashier's."""
    person.counter.wait_for("How", window=CUSTOMER)
    person.answer("Very happy", printed, "Thank you")


def bring_something_back(person: Hands) -> None:
    person.do("History", "F5")
    person.choose("Return all or some")
    person.do("Return it", "F1")
    person.counter.wait_for("Undo ", kind="button")


def leave(person: Hands) -> None:
    person.do("Done", "Escape", Command.DONE)
    person.counter.wait_for("Type the number")


def buy_two(person: Hands, card: str) -> None:
    person.counter.scan(card, "Add stamp")
    person.do("One more", "plus")
    person.do("Add 2 stamps", "F1", Command.STAMP)
    person.counter.wait_for("Stamped")


def complain(person: Hands) -> None:
    person.do("Make it right", "F4")
    person.choose("Waiting")
    person.choose("An apology")
    person.do("Make it right", "F1")
    person.counter.wait_for("Stamped")


def redeem(person: Hands, card: str) -> None:
    person.counter.scan(card, "Redeem")
    person.do("Redeem: Free coffee", "F2", Command.REDEEM)
    person.counter.wait_for("1 coffee, 100 % off")


def enrol(person: Hands, blank: str) -> None:
    person.do("New customer", "F6")
    person.counter.scan(blank, "Card scanned")
    person.write("First name", "dan")
    person.do("Save", "F1")
    person.counter.wait_for("New customer saved")


def replace_a_card(person: Hands, name: str, guests: Guests) -> None:
    person.do("Lost card", "F7")
    person.counter.wait_for("Lost card: whose is it?")
    person.write("Name, phone or card number", name)
    person.choose(name)
    person.counter.scan(guests.new, "New card works")


def see_the_day_and_go_back(person: Hands) -> None:
    person.do("For the manager", "F10")
    person.choose("Olga")
    person.key_in(OWNER_PIN)
    person.counter.wait_for("Stamps given")
    person.do("Customers", "ctrl+2")
    person.counter.wait_for("Cleo ")  # in the list of those who came last
    person.do("To the counter", "Escape")
    person.counter.wait_for("Type the number")


def close_by_hand_and_only_be_asked(counter: RealCounter, display: Display) -> None:
    display.close_by_hand(SHOP)
    counter.wait_for("Who leaves full screen?")
    assert len(windows_of(counter)) == 2
    display.press("Escape")
    counter.wait_for("Type the number")


def unplug_a_monitor_and_its_window_goes_along(counter: RealCounter, display: Display) -> None:
    display.unplug(CUSTOMER)
    counter.wait_until(lambda: len(windows_of(counter)) == 1, "one window")
    display.plug(CUSTOMER)
    counter.wait_until(lambda: len(windows_of(counter)) == 2, "two windows")
    assert windows_of(counter)[1] == (1366 + 683, 384)
    display.press("F6")  # the keys are still the cashier's
    counter.wait_for("First name")
    display.press("Escape")


def windows_of(counter: RealCounter) -> list[tuple[int, int]]:
    return [(one.x, one.y) for one in counter.look() if one.kind == "window"]


def end_calmly_with_what_the_shifts_did_proved(
    counter: RealCounter, shift: Shift, display: Display, tmp_path: Path
) -> None:
    counter.program.send_signal(signal.SIGTERM)
    assert counter.program.wait(PATIENCE_SECONDS) == 0
    proved = kiosk(shift.home, display.environment, "verify")
    assert "0 faults, all balances rebuilt equal" in proved.stdout
    assert (
        kiosk(shift.home, display.environment, "report", "--json", str(tmp_path / "day.json")).returncode == 0
    )
    day = json.loads((tmp_path / "day.json").read_text(encoding="utf-8"))
    assert day["rewards_given"] == len(HANDS)
    assert day["stamps"] == len(HANDS) * (9 + 1 - 1 + 2 + 1)
    assert shift.home.log.read_text(encoding="utf-8") == ""


def scan_in_self_service_and_leave_it_by_pin(shift: Shift, display: Display) -> None:
    before = entries_in(shift.home)
    words = ("--self-service",)
    with started(shift.home, display.environment, *words, module="tests.journeys.telling") as program:
        alone = RealCounter(display, program)
        alone.wait_for("Liituge siin")
        alone.scan(shift.guests["mouse"].first, "Ada mouse")
        assert alone.find("Add stamp") is None
        alone.click("Hide")
        alone.wait_for("Liituge siin")
        display.close_by_hand(SHOP)
        alone.wait_for("Who leaves full screen?")
        alone.click("Back")
        alone.wait_for("Liituge siin")
        display.close_by_hand(SHOP)
        alone.wait_for("Who leaves full screen?")
        display.type(OWNER_PIN)
        alone.wait_for("Liituge siin")
        display.close_by_hand(SHOP)  # out of full screen nobody is asked
        assert program.wait(PATIENCE_SECONDS) == 0
    assert entries_in(shift.home) == before

"""What can be laid over the customer's page? An `Errand`: a bill, a new member, a lost card…

An errand is begun by its key or its button and ends with Escape, or when its ask was answered by a visit.
It is a page in the middle; the big button beside it (F1, Enter) does what the page offers. It knows no till
and no other page: it says by its own signals what was asked. `ui/errands.py` lists them all.
"""

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.refusal import Refusal
from kiosk.today import Today
from kiosk.visit import Visit
from ui.widgets.panel import Panel
from ui.words import Words


class Stand(Enum):
    """Where the button stands that begins it."""

    CAMERA = auto()
    """Under the camera, whoever is served."""
    CUSTOMER = auto()
    """Beside the customer, while one is there."""
    ABOVE = auto()
    """In the line above everything."""
    PAGE = auto()
    """Under the customer's page: what is not asked for at every visit."""
    NOWHERE = auto()
    """It has only a key, or something else begins it."""


class Beginning(NamedTuple):
    """How an errand is begun: `name` is what a state's answer begins it by, `key` is "F3" or ""."""

    name: str
    key: str
    icon: str
    stand: Stand


class AtCounter(NamedTuple):
    """Who and what is at the counter when an errand begins: a visit, a blank card of ours, or nothing."""

    visit: Visit | None = None
    card_text: str = ""
    card_number: str = ""


class Offer(NamedTuple):
    """What the big button does, and to what or whom."""

    title: str
    subtitle: str = ""
    can_do: bool = True


class Errand(Panel):
    """The base of every page over the customer's; what it does not need it leaves as it is here."""

    beginning = Beginning("", "", "", Stand.NOWHERE)

    takes_typing = False
    """Letters typed anywhere go into the search field, whose answers it shows."""

    lies_over = False
    """It is over another errand, not in its place: Escape leads back there, and nothing typed is lost."""

    changed = Signal()
    """What is offered, or whether a card is wanted, is another now."""
    left = Signal()
    """It is over: back to the customer, or to nobody."""

    def set_words(self, words: Words) -> None:
        raise NotImplementedError

    def named(self, _words: Words, _visit: Visit | None) -> tuple[str, str]:
        """What its button says, and the second line; ("", ""): not offered to this customer, or never by a
        button of its own."""
        return "", ""

    def begin(self, at: AtCounter) -> None:
        """A page as new, for whoever is at the counter."""
        raise NotImplementedError

    def can_begin(self) -> bool:
        """Whether there is anything to do on it."""
        return True

    def show_today(self, today: Today) -> None:
        """How the day stands, and who works here."""

    def forget(self) -> None:
        """The next customer steps up: nothing stays, hidden labels included."""
        self.begin(AtCounter())

    def start(self) -> None:
        """It was just shown: takes the focus where typing begins; also when it is asked for again."""

    def offer(self) -> Offer | None:
        """What the big button does now; None: there is none, and the day's numbers stand there."""
        return None

    def do(self) -> None:
        """The big button was pressed."""

    def take_key(self, _event: QKeyEvent) -> bool:
        """A key that nobody else wanted; whether it was for this page."""
        return False

    def take_refusal(self, _refusal: Refusal) -> bool:
        """The till said no; whether the page says so itself."""
        return False

    def wants_card(self) -> bool:
        """Whether the next card belongs to this page. Such a page is not swept away by a quiet minute."""
        return False

    def take_card(self, card_text: str) -> None:
        """The card that was wanted."""

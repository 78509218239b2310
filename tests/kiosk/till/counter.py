"""What every test of the till's verbs needs: an answer taken apart, a member to serve."""

from typing import TypeVar

from kiosk.cards.code import CardCode
from kiosk.ids import new_id
from kiosk.leave import AskFirst
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.till import Till
from kiosk.visit import BlankCard, NewCustomer, Visit
from tests.fakes import SetClock

T = TypeVar("T")


def ok(answer: T | Refusal | BlankCard | AskFirst) -> T:
    assert not isinstance(answer, Refusal | BlankCard | AskFirst), answer
    return answer


def refused(answer: object) -> RefusalKind:
    assert isinstance(answer, Refusal), answer
    return answer.kind


def member(shop: Shop, name: str = "Marta", *, with_first_stamp: bool = False) -> tuple[CardCode, Visit]:
    card = shop.print_cards(1)[0]
    new = NewCustomer(card_text=card.text, given_name=name, with_first_stamp=with_first_stamp)
    return card, ok(shop.till.members.enrol(new_id(), new))


def next_day(till: Till, card: CardCode, clock: SetClock) -> Visit:
    clock.pass_days()
    return ok(till.greet(card.text))

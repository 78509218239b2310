"""Every state of the customer's screen, by name: the gallery takes it from this table."""

from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from kiosk.camera.state import CameraState, Preview, View
from kiosk.gains import StampCardKind
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import Act, Person
from tests.ui.customer.makers import (
    ENROLLED,
    GIFT,
    LOW,
    MILESTONES,
    QUESTION,
    RECOMMEND,
    REDEEMED,
    REPLY,
    STAMPED,
    THANKED,
    TICKET,
    make_card,
    make_joined,
    make_visit,
)
from ui.customer.screen import CustomerScreen
from ui.words import Words

PREVIEW = Preview(bytes(4 * 16 * 9), 16, 9, (), View.LOOKING, 1)


def states_of(screen: CustomerScreen, person: Person) -> dict[str, Callable[[], None]]:
    """`person` is who is shown where somebody is."""
    two = (make_card(), make_card(4, kind=StampCardKind.FREE_AFTER))

    def show_idle(camera: CameraState = CameraState.LOOKING) -> None:
        screen.show_idle()
        screen.show_camera(camera)

    def show_visit(act: Act | None = None) -> None:
        screen.show_visit(make_visit(person, act, stamp_cards=two))
        screen.show_seconds_left(20)

    def show_gift() -> None:
        screen.show_visit(make_visit(person, gifts=(GIFT,), milestones=MILESTONES))
        screen.show_seconds_left(20)

    def show_ticket() -> None:
        act = Act(operation="0a" * 16, kind="ticket", call_name="Marta", ticket=TICKET)
        screen.show_visit(make_visit(person, act))
        screen.show_seconds_left(20)

    def show_asked(**changes: object) -> None:
        screen.show_idle()  # or a page that somebody writes on would stay
        screen.show_visit(make_visit(person, STAMPED, **changes))
        screen.show_seconds_left(20)

    def show_own_words(text: str) -> None:
        show_asked(answered=THANKED)
        more = Words(screen.language).translate("Customer", "Tell us more")
        next(one for one in screen.findChildren(QAbstractButton) if one.text() == more).click()
        for line in screen.findChildren(QLineEdit):
            line.setText(text)

    def show_full() -> None:
        screen.show_visit(make_visit(person, STAMPED, stamp_cards=(make_card(0, ready=2),)))

    def refuse(kind: RefusalKind) -> None:
        screen.show_refusal(Refusal(kind=kind, on="2026-11-03"))

    return {
        "idle": show_idle,
        "camera lost": lambda: show_idle(CameraState.LOST),
        "visit": show_visit,
        "stamped": lambda: show_visit(STAMPED),
        "redeemed": lambda: show_visit(REDEEMED),
        "gift": show_gift,
        "guest ticket": show_ticket,
        "full": show_full,
        "asked": lambda: show_asked(question=QUESTION),
        "asked why": lambda: show_asked(answered=LOW),
        "own words": lambda: show_own_words(""),
        "own words, written": lambda: show_own_words("Pehmem muusika hommikul, palun"),
        "thanked for words": lambda: show_asked(answered=msgspec.structs.replace(THANKED, has_words=True)),
        "thanked": lambda: show_asked(answered=THANKED),
        "you said, we did": lambda: show_asked(replies=(REPLY,)),
        "not ours": lambda: refuse(RefusalKind.NOT_OURS),
        "replaced": lambda: refuse(RefusalKind.CARD_REPLACED),
        "blocked": lambda: refuse(RefusalKind.CARD_REVOKED),
        "disk full": lambda: refuse(RefusalKind.DISK_FULL),
        "blank": screen.show_blank_card,
        "trouble": screen.show_trouble,
    }


def own_states_of(screen: CustomerScreen, person: Person) -> dict[str, Callable[[], None]]:
    """What the customer does on a side of their own, and the self-service kiosk's own pages."""

    def show_warning() -> None:
        screen.show_visit(make_visit(person))
        screen.show_seconds_left(4)

    def show_consents() -> None:
        screen.show_idle()
        screen.show_visit(make_visit(person, ENROLLED, consents=("news",)))
        screen.show_seconds_left(4)

    def show_new_card() -> None:
        screen.show_visit(make_joined(person).visit)
        screen.show_new_card(make_joined(person), is_printed=True)

    def press(name: str) -> None:
        screen.show_idle()
        buttons = [button for button in screen.findChildren(QAbstractButton) if button.isVisibleTo(screen)]
        words = Words(screen.language)
        wanted = {
            "join": words.translate("Customer", "Join here"),
            "no card": words.translate("Customer", "I have no card with me"),
        }
        next(button for button in buttons if button.text() == wanted[name]).click()

    return {
        "idle": screen.show_idle,
        "clears soon": show_warning,
        "consents": show_consents,
        "joining": lambda: press("join"),
        "no card": lambda: press("no card"),
        "new card": show_new_card,
        "recommend": lambda: screen.show_question(RECOMMEND),
        "recommended": screen.show_thanks,
        "slip's code at the counter": screen.show_slip_code_elsewhere,
    }

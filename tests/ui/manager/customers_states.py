"""The customers' page in all of its states: a list, somebody's sections, the question before erasing."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QAbstractButton

from kiosk.merging import MergeLine
from kiosk.office.people import CustomerLine
from kiosk.privacy.told import Line, Section, Told
from tests.makers import MORNING
from tests.ui.cashier.visits_of_rules import MERGE
from ui.manager.customers.page import CustomersPage

FOUND = tuple(
    CustomerLine(
        customer=f"{n:032x}", name=f"Zsófia Õunapuu-Bērziņa {n}", contact="+372 5123 4567",
        last_on=date(2026, 11, 22),
    )
    for n in range(40)
)  # fmt: skip
TOLD = Told(
    customer=FOUND[0].customer,
    name="Zsófia Õunapuu-Bērziņa",
    summary="47 visits · 1,240 points",
    sections=(
        Section(
            title="Told by the customer",
            lines=(
                Line(text="Phone: +372 5123 4567", note="3 January 2026, when joining"),
                Line(text="Wish: oat milk", note="17 November 2026"),
            ),
        ),
        Section(title="Consents", lines=()),
        Section(title="Cards", lines=(Line(text="1234 5678 9012", note="since: 3 January 2026"),)),
        Section(
            title="What happened",
            lines=tuple(
                Line(text="Purchase · 1 × Flat white · €3.80", note="3 January 2026, 09:12",
                     why=("€3.80; for every €0.10 1 point: +38 points", "Coffee card: +1 stamp"))
                for _ in range(30)
            ),
        ),
    ),
)  # fmt: skip


JOINED = tuple(
    MergeLine(
        merge=f"{n:032x}", at=MORNING, person=f"{n:032x}", one=f"Zsófia Õunapuu-Bērziņa {n}",
        other="2J22-MCYZ-WV1D-PHX6T", staff="Liis" if n % 2 else "",
    )
    for n in range(20)
)  # fmt: skip


def _list(page: CustomersPage) -> None:
    page.show_nobody()
    page.show_found(FOUND)


def _person(page: CustomersPage) -> None:
    _list(page)
    page.show_told(TOLD)


def _section(name: str) -> Callable[[CustomersPage], None]:
    def show(page: CustomersPage) -> None:
        _person(page)
        tap(page, name)

    return show


def _asked(page: CustomersPage) -> None:
    _person(page)
    tap(page, page.words.translate("Customers", "Erase this person"))


def _handed_over(page: CustomersPage) -> None:
    _person(page)
    page.show_handed_over("/home/manager/Documents/customer-0000001f")


def _other(page: CustomersPage) -> None:
    _person(page)
    tap(page, page.words.translate("Merging", "Another card of theirs"))


def _join(page: CustomersPage) -> None:
    _person(page)
    page.show_offer(MERGE)


def _joined(page: CustomersPage) -> None:
    _person(page)
    page.show_joined(JOINED)
    tap(page, page.words.translate("Merging", "Joined cards"))


def _none_joined(page: CustomersPage) -> None:
    _joined(page)
    page.show_joined(())


def tap(page: CustomersPage, name: str) -> None:
    buttons = [one for one in page.findChildren(QAbstractButton) if not one.isHidden()]
    next(one for one in buttons if one.accessibleName() == name).click()


STATES: dict[str, Callable[[CustomersPage], None]] = {
    "list": _list,
    "nobody": lambda page: page.show_found(()),
    "person": _person,
    "no consents": _section("Consents"),
    "history": _section("What happened"),
    "asked": _asked,
    "handed over": _handed_over,
    "which other": _other,
    "join": _join,
    "joined": _joined,
    "none joined": _none_joined,
    "new cards": lambda page: page.show_cards("/home/kohvik/Documents/cards-47113.pdf"),
    "no new cards": lambda page: page.show_no_cards(),
}

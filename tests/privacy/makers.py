"""People with words that nobody else has, so that whatever is left of them can be found."""

import random
from pathlib import Path

import msgspec

from db.entry import Kind
from db.key import get_key
from kiosk.home import Home
from kiosk.ids import Id, new_id
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.decrypted import everything_in, found_in

_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va")


class Someone(msgspec.Struct, frozen=True):
    """`words` are in nothing but what this person told."""

    customer: Id
    words: tuple[str, ...]
    card: str = ""


def enrol_someone(shop: Shop, number: int, *, with_card: bool = True) -> Someone:
    """Enrolled, stamped, and with a preference and an e-mail that were told later."""
    dice = random.Random(number)

    def word() -> str:
        return "".join(dice.choice(_SYLLABLES) for _ in range(6))

    given, family, mail, likes = word().capitalize(), word().capitalize(), word(), word()
    phone = f"+3725{dice.randrange(10**6, 10**7)}"
    card = shop.print_cards(1)[0].text if with_card else ""
    new = NewCustomer(
        card_text=card, given_name=given, family_name=family, phone=phone, email=f"{mail}@example.org",
        language="et", consents=("news",), with_first_stamp=True,
    )  # fmt: skip
    visit = shop.till.members.enrol(new_id(), new)
    assert isinstance(visit, Visit), visit
    customer = visit.person.customer
    tell(shop, customer, {f"preference:{likes}": {"kind": "stated", "on": "2026-03-01"}})
    words = (given, family, given.lower(), family.lower(), phone, phone[1:], mail, likes)
    return Someone(customer, words, card)


def tell(shop: Shop, customer: Id, fields: dict[str, object]) -> None:
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.PROFILE_CHANGED, customer=customer, personal={"fields": fields})
    shop.ledger.write(tap)


def left_in(home: Home, words: tuple[str, ...]) -> dict[str, set[str]]:
    """Where in the kiosk's folder which of the words are, the encrypted files decrypted."""
    key = get_key(home.folder)
    found = {}
    for path in sorted(home.folder.iterdir()):
        if path.name.endswith(("-wal", "-shm")):
            continue
        content = everything_in(path, key) if is_database(path) else path.read_bytes()
        if there := found_in(content, words):
            found[path.name] = there
    return found


def is_database(path: Path) -> bool:
    return path.name.startswith("kiosk.db")

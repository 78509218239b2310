"""`kiosk erase` and `kiosk export-person`: what somebody may ask of whoever keeps their data."""

import sys
from pathlib import Path

from kiosk.commands.calm import Misused, say
from kiosk.commands.homes import home_of
from kiosk.ids import Id, new_id
from kiosk.privacy.progress import Erasure
from kiosk.refusal import Refusal
from kiosk.shop import Shop, lock, open_shop

_ID_DIGITS = 32


def erase_customer(folder: Path | None, who: str, *, is_sure: bool) -> int:
    """Exit code 1 where it was not wanted after all. Raises Misused, StorageProblem."""
    home = home_of(folder)
    with lock(home):
        shop = open_existing(home.database, folder)
        try:
            customer = _find(shop, who)
            if not is_sure and not _ask():
                say("Nothing was changed.")
                return 1
            answer = shop.till.privacy.erase(new_id(), customer)
        finally:
            shop.close()
    if isinstance(answer, Refusal):
        raise Misused(f"There is nobody to erase under {who}; nothing was changed.")
    print(_sentence(answer))
    return 0


def export(folder: Path | None, who: str, file: Path | None) -> None:
    """Raises Misused, StorageProblem, OSError."""
    home = home_of(folder)
    with lock(home):
        shop = open_existing(home.database, folder)
        try:
            told = shop.till.privacy.export(_find(shop, who))
        finally:
            shop.close()
    if isinstance(told, Refusal):
        raise Misused(f"Nobody is known under {who}.")
    if file is None:
        sys.stdout.buffer.write(told + b"\n")
        return
    file.write_bytes(told)
    print(f"Written: {file}. It is not encrypted; hand it over and delete it.")


def open_existing(database: Path, folder: Path | None) -> Shop:
    """Of a shop that is there: a question makes no new one."""
    if not database.exists():
        raise Misused(f"There is no shop in {database.parent}.")
    return open_shop(home_of(folder))


def _find(shop: Shop, who: str) -> Id:
    """By id, or the one person whom a search finds. Raises Misused; never names anybody in doubt."""
    text = who.strip()
    if len(text) == _ID_DIGITS and set(text.lower()) <= set("0123456789abcdef"):
        return text.lower()
    shop.ledger.settle_all()
    found = shop.till.search(text)
    if not found:
        raise Misused(f"Nobody is known under {who}. A card's number, a phone number or a whole name helps.")
    if len(found) > 1:
        ids = "; ".join(f"{one.customer} ({one.short_name} {one.hint})".strip() for one in found)
        raise Misused(f"{len(found)} customers fit. Please give the id of the one who is meant: {ids}")
    return found[0].customer


def _ask() -> bool:
    import typer

    return typer.confirm("Everything personal of this customer goes, for good. Go on?", default=False)


def _sentence(erasure: Erasure) -> str:
    where = "No trace is left on this computer." if _is_done_here(erasure) else _LATER
    if erasure.is_at_hub is False:
        return f"Erased. {where} The hub and the other kiosks follow with the next sync."
    return f"Erased. {where} {_COPIES}"


_COPIES = (
    "The daily copies follow when the kiosk is closed next; a backup made elsewhere still has it until it is "
    "restored here or deleted."
)
_LATER = "What is left in the file's pages goes when the kiosk is opened next."


def _is_done_here(erasure: Erasure) -> bool:
    return any(one.done_at is not None for one in erasure.kiosks)

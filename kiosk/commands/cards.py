"""`kiosk cards`: blank cards on paper or as a picture, and reading codes from pictures."""

from pathlib import Path

from kiosk.commands.calm import say
from kiosk.commands.homes import home_of
from kiosk.shop import Shop, lock, open_shop


def print_sheet(folder: Path | None, pdf: Path, count: int) -> None:
    """New cards, registered as blank only once their sheet is on the disk: no card exists unprinted."""
    from kiosk.cards.sheet import make_sheet

    home = home_of(folder)
    with lock(home):
        shop = open_shop(home)
        try:
            codes = shop.make_codes(count)
            make_sheet(codes, shop.settings.shop_name, _logo(shop), pdf)
            shop.register_blank([code.card_id for code in codes])
        finally:
            shop.close()
    print(f"{count} cards: {pdf}")


def print_commands(folder: Path | None, pdf: Path) -> None:
    """The four cards that tell the till what to do, with their words in the cashier's language."""
    from kiosk.cards.commands import Command, make_command
    from kiosk.cards.sheet import Labelled, make_labelled_sheet
    from kiosk.words import Words

    home = home_of(folder)
    with lock(home):
        shop = open_shop(home)
        try:
            words = Words(shop.settings.cashier_language)
            named = {
                Command.STAMP: words.say("command card", "Stamp"),
                Command.REDEEM: words.say("command card", "Redeem"),
                Command.UNDO: words.say("command card", "Undo"),
                Command.DONE: words.say("command card", "Done"),
            }
            cards = [
                Labelled(make_command(command, shop.keys), name, shop.settings.shop_name)
                for command, name in named.items()
            ]
            make_labelled_sheet(cards, shop.settings.shop_name, _logo(shop), pdf)
        finally:
            shop.close()
    print(f"{len(cards)} cards: {pdf}")


def print_picture(folder: Path | None, png: Path) -> None:
    from kiosk.cards.number import number_of
    from kiosk.cards.picture import make_card_picture

    home = home_of(folder)
    with lock(home):
        shop = open_shop(home)
        try:
            (code,) = shop.make_codes(1)
            make_card_picture(code, shop.settings.shop_name, _logo(shop), width_px=1011).save(
                png, format="PNG"
            )
            shop.register_blank([code.card_id])
        finally:
            shop.close()
    print(f"{number_of(code.card_id)}: {png}")


def _logo(shop: Shop) -> Path | None:
    return Path(shop.settings.logo) if shop.settings.logo else None


def read_cards(folder: Path | None, pictures: list[Path]) -> int:
    """A line for each code found; exit code 1 where a picture held none or could not be looked at."""
    from kiosk.camera.picture import PictureUnreadable, read_picture
    from kiosk.cards.code import CardCode, read_code
    from kiosk.cards.number import number_of
    from kiosk.shop import find_keys

    keys, failed = find_keys(home_of(folder)), False
    for picture in pictures:
        try:
            texts = read_picture(picture)
        except PictureUnreadable as trouble:
            say(str(trouble))
            failed = True
            continue
        failed = failed or not texts
        for text in texts:
            code = read_code(text, keys) if keys else None
            what = f"card {number_of(code.card_id)}" if isinstance(code, CardCode) else "not one of our cards"
            print(f"{picture}: {what}: {text[:100]!a}")
        if not texts:
            say(f"{picture}: no code was found. A sharper or larger picture may help.")
    return 1 if failed else 0

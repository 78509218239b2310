"""Which cards are held up in the demo's film, by whom, and how? One scene for each moment of the day."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from kiosk.camera.film import Form, Scene
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.keys import KeyRing
from kiosk.cards.picture import make_card_picture
from kiosk.demo_shop.cast import DemoCast, Part

FOREIGN_TEXT = "https://example.org/menu?table=7"
HELD_SECONDS = 1.4
GAP_SECONDS = 0.8
"""The counter is empty; the next guest comes when the last one has been served (`kiosk.camera.patient`)."""
CARD_PIXELS = 700


class Moment(StrEnum):
    """The scenes in their order."""

    FULL_CARD = "full_card"
    REWARD = "reward"
    BIRTHDAY = "birthday"
    NOT_OURS = "not_ours"
    ALLERGY = "allergy"
    REPLACED = "replaced"
    NEW_CARD = "new_card"
    ENROL = "enrol"
    UNKNOWN = "unknown"
    TOO_SOON = "too_soon"
    BILL = "bill"
    GUEST = "guest"
    LONG_GONE = "long_gone"


class DemoFilm(msgspec.Struct, frozen=True):
    """The scenes to render, and which moment each text is held up for, in order."""

    scenes: tuple[Scene, ...]
    moments: tuple[tuple[Moment, str], ...]


def make_demo_film(cast: DemoCast, keys: KeyRing, shop_name: str) -> DemoFilm:
    def card(card_id: str) -> CardCode:
        return make_code(CardKind.CUSTOMER, keys, card_id)

    def of(part: Part) -> CardCode:
        return card(cast.parts[part].card_id)

    lost = card(cast.parts[Part.REPLACED_CARD].lost_card_id)
    held: list[tuple[Moment, CardCode | str, dict[str, object]]] = [
        (Moment.FULL_CARD, of(Part.ONE_STAMP_AWAY), {"turn": 8.0, "tilt": 10.0}),
        (
            Moment.REWARD,
            of(Part.REWARD_READY),
            {"form": Form.PHONE, "bands": 0.15, "enters_from": 90.0},
        ),
        (
            Moment.BIRTHDAY,
            of(Part.BIRTHDAY_TODAY),
            {"turn": -14.0, "light": 0.6},
        ),
        (Moment.ALLERGY, of(Part.ALLERGIC), {"form": Form.PHONE, "light_swing": 0.2}),
        (Moment.REPLACED, lost, {"tilt": -12.0, "blur": 0.9}),
        (Moment.NEW_CARD, of(Part.REPLACED_CARD), {"turn": 20.0, "shake": 2.0}),
        (Moment.ENROL, card(cast.blank_cards[0]), {"width_pixels": 340}),
        (Moment.UNKNOWN, make_code(CardKind.CUSTOMER, keys), {"light": 1.3, "noise": 8.0}),
        (Moment.TOO_SOON, of(Part.ONE_STAMP_AWAY), {"turn": -6.0, "where": (0.4, 0.55)}),
        (
            Moment.BILL,
            of(Part.REGULAR),
            {"form": Form.PHONE, "bands": 0.2, "noise": 6.0},
        ),
        # said only where nobody is served: the bill before ends with Escape
        (Moment.NOT_OURS, FOREIGN_TEXT, {"turn": 3.0}),
        (Moment.GUEST, make_code(CardKind.GUEST, keys, cast.guest_ticket), {"turn": -9.0, "tilt": 8.0}),
        (Moment.LONG_GONE, of(Part.LONG_GONE), {"turn": 11.0, "light": 0.5, "noise": 7.0}),
    ]
    scenes, moments = [], []
    for moment, shown, how in held:
        text = shown if isinstance(shown, str) else shown.text
        picture = _foreign_picture(text) if isinstance(shown, str) else _card_picture(shown, shop_name)
        make: Callable[..., Scene] = Scene
        scenes.append(
            make(text=text, picture=picture, held_seconds=HELD_SECONDS, gap_seconds=GAP_SECONDS, **how)
        )
        moments.append((moment, text))
    return DemoFilm(tuple(scenes), tuple(moments))


def _card_picture(code: CardCode, shop_name: str) -> object:
    return make_card_picture(code, shop_name, None, width_px=CARD_PIXELS)


def _foreign_picture(text: str) -> object:
    """A stranger's code, as on a menu or a poster."""
    import qrcode

    made = qrcode.QRCode(border=4, box_size=10)
    made.add_data(text)
    return made.make_image().get_image().convert("L")

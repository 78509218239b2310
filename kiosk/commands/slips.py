"""`kiosk slips`: is the printer there, and the five faces on paper."""

from collections.abc import Callable
from pathlib import Path

from kiosk.commands.calm import Misused
from kiosk.commands.homes import home_of
from kiosk.shop import Shop, lock, open_shop
from kiosk.slips.printing import Printing

SECONDS_MOST = 20.0


def print_test(folder: Path | None) -> None:
    """A slip with every letter of the six languages; says whether it came out."""
    _print(folder, lambda printing, _shop: printing.print_test())


def print_faces(folder: Path | None, language: str) -> None:
    """Five faces to stand on the counter."""
    from kiosk.care.codes import FACES, make_face_code

    _print(
        folder,
        lambda printing, shop: printing.print_faces(
            [make_face_code(score, shop.keys) for score in FACES], language
        ),
    )


def _print(folder: Path | None, job: Callable[[Printing, Shop], None]) -> None:
    from threading import Event

    from kiosk.slips.state import PrinterLamp, PrinterState

    home = home_of(folder)
    with lock(home):
        shop = open_shop(home)
        try:
            if not shop.settings.printer:
                raise Misused('There is no printer yet. Name it in settings.toml: printer = "tcp://…:9100".')
            done, last = Event(), [PrinterState(PrinterLamp.UNREACHABLE)]

            def hear(state: PrinterState) -> None:
                last[0] = state
                if state.lamp is not PrinterLamp.PRINTING:
                    done.set()

            printing = Printing(shop.settings, home.slips)
            job(printing, shop)
            printing.start(hear)
            done.wait(SECONDS_MOST)
            printing.stop()
        finally:
            shop.close()
    print(_SAID[last[0].lamp].format(waiting=last[0].waiting))


_SAID = {
    "ready": "Printed.",
    "printing": "Still printing; what waits is not lost.",
    "out_of_paper": "The printer has no paper. {waiting} slips wait in the kiosk's folder.",
    "unreachable": "The printer does not answer. {waiting} slips wait in the kiosk's folder.",
}

"""How do the screens start and end? One application, one stage on it, closed in order whatever happens."""

import signal
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from kiosk.doubt import Doubt
from kiosk.memory import share_one_heap
from kiosk.office.office import Office
from kiosk.proving import Proving
from kiosk.settings import Settings
from kiosk.slips.printing import Printing
from kiosk.syncing import Syncing
from kiosk.till import Till
from ui.camera_feed import watch_at
from ui.day_desk import DayPapers
from ui.look import make_font
from ui.stage import Stage
from ui.theme import Type
from ui.words import install_qt_words

APPLICATION_NAME = "Loyalty kiosk"


def make_application(settings: Settings, arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication of this process, in the shop's language and our own font."""
    share_one_heap()
    application = QApplication([APPLICATION_NAME, *arguments])
    application.setApplicationName(APPLICATION_NAME)
    application.setStyle("Fusion")  # the same on every system: the rest is painted by us
    style = Type.BODY.value
    application.setFont(make_font(style.pixels, style.weight, style.tabular))
    install_qt_words(application, settings.cashier_language)
    return application


def run(
    till: Till,
    settings: Settings,
    papers: DayPapers | None = None,
    *,
    doubt: Doubt | None = None,
    proving: Proving | None = None,
    syncing: Syncing | None = None,
    office: Office | None = None,
    printing: Printing | None = None,
    is_windowed: bool = False,
) -> int:
    """Opens the screens and returns the exit code when the last window is closed. `doubt` is what the
    start found; `proving` is asked once the counter is open, `syncing` goes on beside it."""
    application = make_application(settings)
    stage = Stage(
        till,
        settings,
        watch_at(settings.camera, till.is_ours),
        papers,
        syncing=syncing,
        office=office,
        printing=printing,
        is_full_screen=not is_windowed,
    )
    stage.closed.connect(application.quit)
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stage.close())
    stage.open()
    if doubt is not None:
        stage.show_doubt(doubt)
    if proving is not None:
        stage.prove_later(proving)
    try:
        return application.exec()
    finally:
        stage.close()

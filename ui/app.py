"""How do the screens start and end? One application, one stage on it at a time, closed in order whatever
happens."""

import signal
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import msgspec
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.doubt import Doubt
from kiosk.first_run.draft import Draft
from kiosk.home import Home
from kiosk.memory import share_one_heap
from kiosk.office.office import Office
from kiosk.pretence import Pretence
from kiosk.proving import Proving
from kiosk.settings import Settings
from kiosk.slips.printing import Printing
from kiosk.syncing import Syncing
from kiosk.till import Till
from ui.between import Between
from ui.camera_feed import watch_at
from ui.day_desk import DayPapers
from ui.in_force import make_look
from ui.look import make_font
from ui.stage import Stage
from ui.theme import Type
from ui.wanted import Wanted
from ui.words import Words, install_qt_words

if TYPE_CHECKING:
    from ui.curtain import Awaited
    from ui.first_running import Join, SetUp

APPLICATION_NAME = "Loyalty kiosk"
T = TypeVar("T")


def make_application(settings: Settings, arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication of this process, in the shop's language and our own font."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        share_one_heap()
        application = QApplication([APPLICATION_NAME, *arguments])
        application.setApplicationName(APPLICATION_NAME)
        application.setStyle("Fusion")  # the same on every system: the rest is painted by us
        application.setQuitOnLastWindowClosed(False)  # one shop closes, and another opens
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
    pretence: Pretence | None = None,
    between: Between | None = None,
) -> Wanted:
    """Opens the screens, and says what is to be opened when the last window is closed. `doubt` is what the
    start found; `proving` is asked once the counter is open, `syncing` goes on beside it; `between` is to be
    seen before and after."""
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
        pretence=pretence,
        between=between,
    )
    stage.closed.connect(application.exit)  # `quit` would close the windows that are kept, too
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stage.close())
    stage.open()
    if doubt is not None:
        stage.show_doubt(doubt)
    if proving is not None:
        stage.prove_later(proving)
    try:
        application.exec()
    finally:
        stage.close()
    return stage.wanted


class FirstRunEnd(NamedTuple):
    """What was made, None where somebody left before the end; or they want to see the demo shop."""

    made: object | None = None
    wants_demo: bool = False


def run_first_run(
    home: Home,
    find_draft: Callable[[], Draft | None],
    set_up: "SetUp",
    join: "Join",
    *,
    camera: str = "",
    is_windowed: bool = False,
    between: Between | None = None,
) -> FirstRunEnd:
    """Asks what a new shop is, step by step, until its counter may open. `camera`: offered as the first."""
    from kiosk.first_run.draft import new_draft
    from ui.computer import this_system
    from ui.first_running import FirstRunning

    draft = find_draft() or new_draft(this_system())
    if camera:
        draft = msgspec.structs.replace(draft, camera=camera)
    application = make_application(Settings(cashier_language=draft.language))
    ends: list[FirstRunEnd] = []

    def end(how: FirstRunEnd) -> None:
        ends.append(how)
        application.exit()

    running = FirstRunning(home, draft, set_up, join)
    running.opened.connect(lambda made: end(FirstRunEnd(made)))
    running.demo_asked.connect(lambda: end(FirstRunEnd(wants_demo=True)))
    running.window.closed.connect(lambda: end(FirstRunEnd()))
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: running.window.close())
    running.window.show_on(QGuiApplication.primaryScreen(), is_full_screen=not is_windowed)
    if between is not None:
        between.let_go_behind(running.window.painted)
    try:
        application.exec()
    finally:
        running.close()
        if between is not None:
            between.take(running.window)
        else:
            running.window.close()
    return ends[0] if ends else FirstRunEnd()


def wait_for(
    settings: Settings,
    awaited: "Awaited",
    job: Callable[[Callable[[float], None]], T],
    *,
    is_windowed: bool = False,
    between: Between | None = None,
) -> T:
    """The job's result, while a calm page says what is waited for; with `between`, until the next window."""
    from ui.curtain import awaited_words, behind_curtain

    make_application(settings)
    said = awaited_words(Words(settings.cashier_language), awaited)
    return behind_curtain(make_look(settings), said, job, is_full_screen=not is_windowed, between=between)

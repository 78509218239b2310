"""What is to be seen while one shop closes and another opens? A calm page: one sentence, and how far it is.

The job has a thread of its own, so the page goes on being painted.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.text_label import TextLabel
from ui.widgets.whole_window import WholeWindow
from ui.window import Window
from ui.words import Words

if TYPE_CHECKING:
    from ui.between import Between

T = TypeVar("T")
Progress = Callable[[float], None]
"""From 0 to 1, from any thread."""


class Awaited(Enum):
    """What takes its time."""

    DEMO = auto()
    PRACTICE = auto()
    OWN_SHOP = auto()
    ROWS = auto()
    """A newer program works out anew what follows from the entries."""


def awaited_words(words: Words, awaited: Awaited) -> str:
    return {
        Awaited.DEMO: words.translate("Practice", "A year of a café is being made. It takes a moment, once."),
        Awaited.PRACTICE: words.translate("Practice", "The practice copy is being opened."),
        Awaited.OWN_SHOP: words.translate("Practice", "The real counter is being opened."),
        Awaited.ROWS: words.translate(
            "Practice", "The program was updated: all balances are worked out anew. It takes a moment, once."
        ),
    }[awaited]


class Curtain(Box):
    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__(look, gap=20, margins=(80, 40, 80, 40))
        WholeWindow(self, look)
        self.add_stretch()
        centre = Qt.AlignmentFlag.AlignHCenter
        self.add(TextLabel(look, Type.NAME, text=sentence, align=centre))
        row = self.add(Box(look, across=True, gap=0))
        row.add_stretch(1)
        self._bar = row.add(ProgressBar(look), 1)
        row.add_stretch(1)
        self._bar.hide()
        self.add_stretch()

    def show_share(self, share: float) -> None:
        self._bar.show()
        self._bar.show_share(share)


class _News(QObject):
    """Comes over to the screen's thread."""

    went_on = Signal(float)
    ended = Signal()


def behind_curtain(
    look: Look,
    sentence: str,
    job: Callable[[Progress], T],
    *,
    is_full_screen: bool = True,
    between: "Between | None" = None,
) -> T:
    """The job's result; raises what it raises. The program cannot be closed meanwhile. `between` closes the
    curtain, once there is something behind it."""
    curtain = Curtain(look, sentence)
    window = Window(sentence, curtain)
    window.show_on(QGuiApplication.primaryScreen(), is_full_screen=is_full_screen)
    if between is not None:
        between.let_go_behind(window.painted)
    news, loop = _News(), QEventLoop()
    news.went_on.connect(curtain.show_share, Qt.ConnectionType.QueuedConnection)
    news.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    with ThreadPoolExecutor(1, "behind the curtain") as doing:
        made = doing.submit(job, news.went_on.emit)
        made.add_done_callback(lambda _: news.ended.emit())
        loop.exec()
    if between is not None:
        between.take(window)
    else:
        window.close()
        window.deleteLater()
    return made.result()

"""What is to be seen while one shop closes and another opens? A calm page: one sentence, and how far it is.

The job has a thread of its own, so the page goes on being painted.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.painting import start_painting
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.text_label import TextLabel
from ui.window import Window
from ui.words import Words

T = TypeVar("T")
Progress = Callable[[float], None]
"""From 0 to 1, from any thread."""


class Awaited(Enum):
    """What takes its time."""

    DEMO = auto()


def awaited_words(words: Words, awaited: Awaited) -> str:
    return {
        Awaited.DEMO: words.translate("Practice", "A year of a café is being made. It takes a moment, once.")
    }[awaited]


class Curtain(Box):
    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__(look, gap=20, margins=(80, 40, 80, 40))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.look.fit(event.size())
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        painter.fillRect(self.rect(), self.look.colour("background"))
        painter.end()


class _News(QObject):
    """Comes over to the screen's thread."""

    went_on = Signal(float)
    ended = Signal()


def behind_curtain(
    look: Look, sentence: str, job: Callable[[Progress], T], *, is_full_screen: bool = True
) -> T:
    """The job's result; raises what it raises. The program cannot be closed meanwhile."""
    curtain = Curtain(look, sentence)
    window = Window(sentence, curtain)
    window.show_on(QGuiApplication.primaryScreen(), is_full_screen=is_full_screen)
    news, loop = _News(), QEventLoop()
    news.went_on.connect(curtain.show_share, Qt.ConnectionType.QueuedConnection)
    news.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    with ThreadPoolExecutor(1, "behind the curtain") as doing:
        made = doing.submit(job, news.went_on.emit)
        made.add_done_callback(lambda _: news.ended.emit())
        loop.exec()
    window.close()
    window.deleteLater()
    return made.result()

"""What is to be seen while one shop closes and another opens? The old windows, with a calm word on them.

A desktop that shows for a second looks as if the program had ended.
"""

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from ui.curtain import Awaited, Curtain, awaited_words
from ui.look import Look
from ui.window import Window
from ui.windows import Windows
from ui.words import Words

PAINT_MILLISECONDS_MOST = 1_000


class Between:
    """`keep` takes windows over that would close; `let_go_behind` closes them once the next are painted."""

    def __init__(self) -> None:
        self._kept: list[Window] = []

    def keep(self, windows: Windows, awaited: Awaited, look: Look, language: str) -> None:
        said = awaited_words(Words(language), awaited)
        for window in windows.part_with():
            self.take(window)
            curtain = Curtain(look, said)
            window.add_page(curtain)
            window.turn_to(curtain)
        QApplication.processEvents()  # painted now: what comes next keeps the screens' thread busy

    def take(self, window: Window) -> None:
        """As it is; nobody hears of it any more."""
        window.blockSignals(True)
        self._kept.append(window)

    def let_go_behind(self, painted: SignalInstance) -> None:
        """Whichever comes first: the new ones are painted, or a moment is over."""
        painted.connect(self.let_go)
        QTimer.singleShot(PAINT_MILLISECONDS_MOST, self.let_go)

    def let_go(self) -> None:
        kept, self._kept = self._kept, []
        for window in kept:
            window.close()
            window.deleteLater()

"""How does it stand with the hub? Who else is there, who has read how far, and what could not be taken in."""

from zoneinfo import ZoneInfo

from kiosk.sync.state import SyncOverview, SyncState
from ui.look import Look
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.manager.sync_words import SyncSentences
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.lamp import Lamp, LampState
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

KIOSKS_MOST, LINES_MOST = 6, 2
CALM = (LampState.GOOD, LampState.SENDING)
"""Beside any other lamp nobody is told that nothing needs a look."""


class KioskLine(Box):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0)
        self._name = self.add(TextLabel(look, Type.BODY_STRONG, lines_most=1))
        self._how = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))

    def show_kiosk(self, name: str, how: str) -> None:
        self._name.write(name)
        self._how.write(how)


class LinesPanel(Panel):
    """A title with some lines; without a line it leaves no pixel."""

    def __init__(self, look: Look, words: Words, title: str) -> None:
        super().__init__(look, gap=10, margins=(18, 16, 18, 16))
        self._words = words
        self.add(TextLabel(look, Type.ACTION, lines_most=1)).write(title)
        self._lines = [self.add(TextLabel(look, Type.BODY, lines_most=3)) for _ in range(LINES_MOST)]
        self._more = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))

    def show_lines(self, lines: tuple[str, ...]) -> None:
        self.setVisible(bool(lines))
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(lines))
            line.write(lines[at] if at < len(lines) else "")
        rest = max(0, len(lines) - LINES_MOST)
        self._more.setVisible(rest > 0)
        self._more.write(self._words.translate("Sync", "and %n more", "", rest))


class SyncPage(ManagerPage):
    """`show_overview` draws it all; there is nothing to do here but to read."""

    def __init__(self, look: Look, words: Words, zone: ZoneInfo) -> None:
        super().__init__(look, words)
        self._sentences = SyncSentences(words, zone)
        self.title.write(page_title(words, PageName.SYNC))
        self._state = self.add(Lamp(look))
        main = self.add(Box(look, across=True, gap=18), 1)
        kiosks = main.add(Panel(look, gap=14, margins=(18, 16, 18, 16)), 3)
        kiosks.add(TextLabel(look, Type.ACTION, lines_most=1)).write(words.translate("Sync", "Kiosks"))
        self._nobody = kiosks.add(TextLabel(look, Type.BODY, "muted"))
        self._nobody.write(words.translate("Sync", "The hub has not been reached since the start."))
        self._kiosks = [kiosks.add(KioskLine(look)) for _ in range(KIOSKS_MOST)]
        self._more = kiosks.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        kiosks.add_stretch()
        right = main.add(Box(look, gap=16), 2)
        self._update = right.add(LinesPanel(look, words, words.translate("Sync", "Update")))
        self._clock = right.add(LinesPanel(look, words, words.translate("Sync", "Clock")))
        self._aside = right.add(LinesPanel(look, words, words.translate("Sync", "Set aside, word for word")))
        self._erased = right.add(LinesPanel(look, words, words.translate("Sync", "Erased customers")))
        self._calm = right.add(Panel(look, margins=(18, 16, 18, 16)))
        calm = words.translate("Sync", "Nothing needs a look.")
        self._calm.add(TextLabel(look, Type.BODY, "muted", calm))
        right.add_stretch()
        self.show_overview(SyncOverview(state=SyncState(), address=""))

    def show_overview(self, seen: SyncOverview) -> None:
        sentences = self._sentences
        self.line.write(sentences.hub(seen))
        look, said = sentences.state(seen)
        self._state.show_state(look, said)
        self._show_kiosks(seen)
        update, clock = sentences.update(seen), sentences.clock(seen)
        aside = tuple(sentences.aside(one) for one in seen.aside)
        if seen.aside_at_hub:
            aside = (sentences.at_hub(seen), *aside)
        erased = tuple(sentences.erased(one) for one in seen.erased)
        self._update.show_lines((update,) if update else ())
        self._clock.show_lines((clock,) if clock else ())
        self._aside.show_lines(aside)
        self._erased.show_lines(erased)
        self._calm.setVisible(look in CALM and not (update or clock or aside or erased))

    def _show_kiosks(self, seen: SyncOverview) -> None:
        self._nobody.setVisible(not seen.kiosks)
        for at, line in enumerate(self._kiosks):
            line.setVisible(at < len(seen.kiosks))
            if at < len(seen.kiosks):
                line.show_kiosk(*self._sentences.kiosk(seen.kiosks[at]))
        rest = max(0, len(seen.kiosks) - KIOSKS_MOST)
        self._more.setVisible(rest > 0)
        self._more.write(self.words.translate("Sync", "and %n more", "", rest))

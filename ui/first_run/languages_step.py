"""Which languages do the customers find, and in which order? All six stand there: what is not wanted goes."""

from kiosk.first_run.draft import Draft
from ui.first_run.step import Step
from ui.look import Look
from ui.widgets.language_order import LanguageOrder
from ui.widgets.panel import Panel
from ui.words import Words


class LanguagesStep(Step):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        panel = self.add(Panel(look, margins=(24, 18, 24, 22)))
        self._order = panel.add(LanguageOrder(look, words))
        self._order.changed.connect(lambda codes: self.changed.emit({"languages": codes}))
        self.add_stretch()

    def title(self) -> str:
        return self.words.translate("FirstRun", "Which languages do you serve in?")

    def lead(self) -> str:
        return self.words.translate(
            "FirstRun", "The state language comes first. Each customer is greeted in their own."
        )

    def show_draft(self, draft: Draft) -> None:
        self._order.show_order(draft.languages)

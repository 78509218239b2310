"""Where can a programme come from? One of the four ready ones, or a file; and it can go into a file."""

from PySide6.QtCore import Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class StartTab(Box):
    """`ready_asked` names one of the ready programmes; files are the desk's."""

    ready_asked = Signal(str)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, across=True, gap=16)
        self._add_ready(words)
        self._add_files(words)

    def show_answer(self, text: str, *, is_wrong: bool = False) -> None:
        """What became of a file: where it went, or what is wrong in it and on which line."""
        self._answer.write(text, "danger" if is_wrong else "muted")

    def _add_ready(self, words: Words) -> None:
        look = self.look
        panel = self.add(Panel(look, gap=12, margins=(20, 18, 20, 20)), 1)
        panel.add(
            TextLabel(
                look, Type.ACTION, text=words.translate("Programme", "Begin with a ready one"), lines_most=1
            )
        )
        told = words.translate("Programme", "It replaces the draft here. Nothing changes until you publish.")
        panel.add(TextLabel(look, Type.BODY, "muted", told))
        ready = (
            ("cafe", "coffee", words.translate("Programme", "Café")),
            ("salon", "scissors", words.translate("Programme", "Salon")),
            ("garage", "car", words.translate("Programme", "Garage")),
            ("gym", "barbell", words.translate("Programme", "Gym")),
        )
        for name, icon, title in ready:
            button = panel.add(ActionButton(look, ButtonLook.PLAIN, icon, title, height=64))
            button.clicked.connect(lambda _=False, name=name: self.ready_asked.emit(name))
        panel.add_stretch()

    def _add_files(self, words: Words) -> None:
        look = self.look
        panel = self.add(Panel(look, gap=12, margins=(20, 18, 20, 20)), 1)
        panel.add(TextLabel(look, Type.ACTION, text=words.translate("Programme", "As a file"), lines_most=1))
        told = words.translate(
            "Programme", "A TOML file holds all of the rules, also those that have no form here."
        )
        panel.add(TextLabel(look, Type.BODY, "muted", told))
        read = panel.add(ActionButton(look, ButtonLook.PLAIN, "file-import", height=64))
        read.write(words.translate("Programme", "Open a file"))
        read.clicked.connect(self.import_asked)
        save = panel.add(ActionButton(look, ButtonLook.PLAIN, "file-export", height=64))
        save.write(words.translate("Programme", "Save as a file"))
        save.clicked.connect(self.export_asked)
        self._answer = panel.add(TextLabel(look, Type.BODY, "muted"))
        panel.add_stretch()

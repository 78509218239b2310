"""Which printer prints the slips, on which paper, and does it? Tried with one tap."""

from PySide6.QtCore import Signal

from kiosk.settings import Settings
from kiosk.slips.printer import Trouble
from ui.cashier.said import fill
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.settings.section import Section
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.choice import Choice
from ui.words import Words

PAPERS_MM = ("80", "58")


class PrinterSection(Section):
    test_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._place = self.left.add(TypedField(look, "printer"))
        self._place.ask(words.translate("Settings", "The slip printer"), "tcp://192.168.1.50:9100")
        self._place.line.editingFinished.connect(self._take)
        millimetres = words.translate("Settings", "{width} mm")
        widths = [(width, fill(millimetres, width=width)) for width in PAPERS_MM]
        self._paper = self.ask(self.left, words.translate("Settings", "Paper width"), Choice(look, widths))
        self._paper.chosen.connect(lambda: self.changed.emit({"paper_mm": int(self._paper.value)}))
        self._try = self.left.add(ActionButton(look, ButtonLook.PLAIN, "printer", height=56))
        self._try.write(words.translate("Settings", "Print a test slip"))
        self._try.clicked.connect(self._ask_to_try)
        self._answer = self.tell(self.left)
        self.left.add_stretch()
        self.tell(
            self.right,
            words.translate("Settings", "In the network: tcp://, its address, and a colon with 9100."),
        )
        self.tell(
            self.right,
            words.translate("Settings", "On this computer: its device, such as /dev/usb/lp0 or LPT1."),
        )
        self.tell(self.right, words.translate("Settings", "Empty: nothing is printed."))
        self.right.add_stretch()

    def show_settings(self, settings: Settings) -> None:
        if self._place.text != settings.printer:
            self._place.line.setText(settings.printer)
        self._paper.choose(str(settings.paper_mm))
        self._try.setEnabled(bool(settings.printer))
        self._answer.write("")

    def show_tried(self, trouble: Trouble | None) -> None:
        """What is in the way; None: the slip came out."""
        words = self.words
        said = {
            None: words.translate("Settings", "Printed. Check that every letter is there."),
            Trouble.OUT_OF_PAPER: words.translate("Settings", "The printer has no paper."),
            Trouble.UNREACHABLE: words.translate(
                "Settings", "The printer does not answer. Is it on, and is the address right?"
            ),
        }
        self._try.setEnabled(True)
        self._answer.write(said[trouble], "good" if trouble is None else "danger")

    def _ask_to_try(self) -> None:
        self._try.setEnabled(False)
        self._answer.write(self.words.translate("Settings", "Printing"), "muted")
        self.test_asked.emit()

    def _take(self) -> None:
        self.changed.emit({"printer": self._place.text})

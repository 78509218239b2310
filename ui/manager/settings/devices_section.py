"""Does the hand scanner work, and where do copies of the records go?"""

from PySide6.QtCore import Signal

from kiosk.settings import Settings
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.settings.section import Section
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.text_label import TextLabel
from ui.words import Words

SHOWN_LETTERS_MOST = 60


class DevicesSection(Section):
    """While this is shown, what a hand scanner reads comes here and not to the counter."""

    folder_asked = Signal()
    no_folder_asked = Signal()
    backup_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self.left.add(
            TextLabel(look, Type.ACTION, text=words.translate("Settings", "Hand scanner"), lines_most=1)
        )
        self.tell(self.left, words.translate("Settings", "Scan any code now. Nothing is stamped here."))
        self._scanned = self.left.add(TextLabel(look, Type.PRIMARY, lines_most=3))
        self._judged = self.left.add(TextLabel(look, Type.BODY))
        self.left.add_stretch()
        self.right.add(TextLabel(look, Type.ACTION, text=words.translate("Settings", "Copies"), lines_most=1))
        self.tell(
            self.right,
            words.translate(
                "Settings",
                "An encrypted copy goes there when the kiosk is closed. The last 14 are kept. "
                "Erased customers are erased there too; copies made elsewhere keep them.",
            ),
        )
        self._folder = self.tell(self.right)
        choose = self.right.add(ActionButton(look, ButtonLook.PLAIN, "folder", height=56))
        choose.write(words.translate("Settings", "Choose a folder"))
        choose.clicked.connect(self.folder_asked)
        self._now = self.right.add(ActionButton(look, ButtonLook.PLAIN, "device-floppy", height=56))
        self._now.write(words.translate("Settings", "Copy now"))
        self._now.clicked.connect(self.backup_asked)
        self._none = self.right.add(ActionButton(look, ButtonLook.QUIET, "x", height=52))
        self._none.write(words.translate("Settings", "No copies"))
        self._none.clicked.connect(self.no_folder_asked)
        self.right.add_stretch()

    def show_settings(self, settings: Settings) -> None:
        has_folder = bool(settings.backup_folder)
        none = self.words.translate("Settings", "No folder is chosen.")
        self._folder.write(settings.backup_folder if has_folder else none)
        self._now.setVisible(has_folder)
        self._none.setVisible(has_folder)
        self._scanned.write("")
        self._judged.write("")

    def show_scanned(self, text: str, *, is_ours: bool) -> None:
        words = self.words
        cut = text[:SHOWN_LETTERS_MOST] + ("…" if len(text) > SHOWN_LETTERS_MOST else "")
        self._scanned.write(cut)
        ours = words.translate("Settings", "One of our cards, read right.")
        other = words.translate(
            "Settings", "%n characters were read. It is not one of our cards.", "", len(text)
        )
        self._judged.write(ours if is_ours else other, "good" if is_ours else "muted")

    def show_copied(self, place: str) -> None:
        """Where the copy went; "" where it could not be written."""
        copied = fill(self.words.translate("Settings", "Copied to {file}"), file=place)
        failed = self.words.translate("Settings", "No copy was made: the folder cannot be written to.")
        self._folder.write(copied if place else failed, "muted" if place else "danger")

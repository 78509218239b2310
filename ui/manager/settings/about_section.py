"""What is this program, and what is it built with? Its version, and each library's licence."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.licences import Licence
from kiosk.settings import Settings
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.settings.section import Section
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.paged_rows import PagedRows
from ui.widgets.text_label import TextLabel
from ui.words import Words


class AboutSection(Section):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self.left.add(TextLabel(look, Type.QUESTION, text="Loyalty kiosk", lines_most=1))
        self._version = self.tell(self.left)
        self.tell(
            self.left, words.translate("Settings", "The kiosk’s licence: MIT. It works without the network.")
        )
        self.left.add_stretch()
        built = words.translate("Settings", "What it is built with")
        self.right.add(TextLabel(look, Type.ACTION, text=built, lines_most=1))
        self._rows = self.right.add(PagedRows(look, gap=6), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_settings(self, settings: Settings) -> None:
        """There is none of it here."""

    def show_licences(self, version: str, licences: Sequence[Licence]) -> None:
        said = self.words.translate("Settings", "Version {version}")
        self._version.write(fill(said, version=version))
        self._rows.show_rows(len(licences), lambda at: self._make_row(licences[at]))

    def _make_row(self, licence: Licence) -> QWidget:
        row = Box(self.look, gap=0)
        row.add(TextLabel(self.look, Type.BODY, text=f"{licence.name} {licence.version}", lines_most=1))
        row.add(TextLabel(self.look, Type.SECOND, "muted", licence.licence, lines_most=3))
        return row

"""How is the kiosk set up? Section by section; each change is saved as it is made, and said so."""

from enum import StrEnum

from PySide6.QtCore import Signal

from kiosk.settings import Settings
from ui.look import Look
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.manager.settings.about_section import AboutSection
from ui.manager.settings.camera_section import CameraSection
from ui.manager.settings.devices_section import DevicesSection
from ui.manager.settings.languages_section import LanguagesSection
from ui.manager.settings.look_section import LookSection
from ui.manager.settings.printer_section import PrinterSection
from ui.manager.settings.screens_section import ScreensSection
from ui.manager.settings.section import Section
from ui.manager.settings.shop_section import ShopSection
from ui.widgets.choice import Choice
from ui.widgets.pages import Pages
from ui.words import Words


class SectionName(StrEnum):
    SHOP = "shop"
    LANGUAGES = "languages"
    LOOK = "look"
    CAMERA = "camera"
    SCREENS = "screens"
    PRINTER = "printer"
    DEVICES = "devices"
    ABOUT = "about"


class SettingsPage(ManagerPage):
    """`changed` gives names with new values; what belongs to one section is that section's."""

    changed = Signal(object)
    turned = Signal()
    """Another section is shown."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self.title.write(page_title(words, PageName.SETTINGS))
        self.deeds.hide()
        self._sections = self.add(Choice(look, self._titles()))
        self._sections.chosen.connect(self._turn)
        self._body = self.add(Pages(look), 1)
        self.shop = self._body.add_page(ShopSection(look, words))
        self.spoken = self._body.add_page(LanguagesSection(look, words))
        self.appearance = self._body.add_page(LookSection(look, words))
        self.camera = self._body.add_page(CameraSection(look, words))
        self.screens = self._body.add_page(ScreensSection(look, words))
        self.printer = self._body.add_page(PrinterSection(look, words))
        self.devices = self._body.add_page(DevicesSection(look, words))
        self.about = self._body.add_page(AboutSection(look, words))
        for section in self._by_name().values():
            section.changed.connect(self.changed)
        self.turn_to(SectionName.SHOP)

    @property
    def section(self) -> SectionName:
        return SectionName(self._sections.value)

    def turn_to(self, name: SectionName) -> None:
        self._sections.choose(name)
        self._turn()

    def show_settings(self, settings: Settings) -> None:
        for section in self._by_name().values():
            section.show_settings(settings)

    def say_saved(self, *, is_in_force: bool) -> None:
        words = self.words
        now = words.translate("Settings", "Saved.")
        later = words.translate("Settings", "Saved. It takes effect after the next start.")
        self.line.write(now if is_in_force else later, "muted")

    def say_wrong(self) -> None:
        """The value cannot be, or the file cannot be written: nothing was changed."""
        told = self.words.translate("Settings", "That is not possible; nothing was changed.")
        self.line.write(told, "danger")

    def say_unsaved(self) -> None:
        told = self.words.translate("Settings", "The disk could not be written to; nothing was changed.")
        self.line.write(told, "danger")

    def say_no_logo(self) -> None:
        told = self.words.translate(
            "Settings", "This cannot be the logo: a PNG, JPEG or WebP picture up to 20 MB is expected."
        )
        self.line.write(told, "danger")

    def _turn(self) -> None:
        self._body.show_page(self._by_name()[self.section])
        self.line.write(self.words.translate("Settings", "Each change is saved at once."), "muted")
        self.turned.emit()

    def _by_name(self) -> dict[SectionName, Section]:
        return {
            SectionName.SHOP: self.shop,
            SectionName.LANGUAGES: self.spoken,
            SectionName.LOOK: self.appearance,
            SectionName.CAMERA: self.camera,
            SectionName.SCREENS: self.screens,
            SectionName.PRINTER: self.printer,
            SectionName.DEVICES: self.devices,
            SectionName.ABOUT: self.about,
        }

    def _titles(self) -> list[tuple[str, str]]:
        words = self.words
        return [
            (SectionName.SHOP, words.translate("Settings", "Shop")),
            (SectionName.LANGUAGES, words.translate("Settings", "Languages")),
            (SectionName.LOOK, words.translate("Settings", "Look and sound")),
            (SectionName.CAMERA, words.translate("Settings", "Camera")),
            (SectionName.SCREENS, words.translate("Settings", "Screens")),
            (SectionName.PRINTER, words.translate("Settings", "Printer")),
            (SectionName.DEVICES, words.translate("Settings", "Scanner and copies")),
            (SectionName.ABOUT, words.translate("Settings", "About")),
        ]

"""How does it look and sound? Light or dark, how large, in which colour, with motion and sounds."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.settings import Settings
from ui.cashier.said import fill
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.settings.section import Section, show_switch
from ui.theme import THEMES, Radius, with_brand
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.painting import draw_rounded, start_painting
from ui.words import Words

COLOUR_LETTERS = 7


class LookSection(Section):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        themes = (
            ("light", words.translate("Settings", "Light")),
            ("dark", words.translate("Settings", "Dark")),
            ("contrast", words.translate("Settings", "High contrast")),
        )
        self._theme = self._ask_choice("theme", words.translate("Settings", "Colours"), themes)
        sizes = (
            ("normal", words.translate("Settings", "Normal")),
            ("large", words.translate("Settings", "Large")),
            ("largest", words.translate("Settings", "Largest")),
        )
        self._size = self._ask_choice("text_size", words.translate("Settings", "Text size"), sizes)
        self._motion = self.ask_switch(self.left, words.translate("Settings", "Animation"), "motion")
        self._sounds = self.ask_switch(self.left, words.translate("Settings", "Sounds"), "sounds")
        self.left.add_stretch()
        brands = (
            ("#0B6B58", words.translate("Settings", "Green")),
            ("#1F4E9E", words.translate("Settings", "Blue")),
            ("#7A2E8E", words.translate("Settings", "Violet")),
            ("#A3341F", words.translate("Settings", "Red")),
            ("#6B4A1B", words.translate("Settings", "Brown")),
            ("#2F2F2F", words.translate("Settings", "Graphite")),
        )
        self._brand = self.ask(
            self.right, words.translate("Settings", "The shop’s colour"), Choice(look, brands)
        )
        self._brand.chosen.connect(lambda: self.changed.emit({"brand_colour": self._brand.value}))
        self._typed = self.right.add(TypedField(look, "palette"))
        self._typed.ask(words.translate("Settings", "Or type it"), "#RRGGBB")
        self._typed.line.editingFinished.connect(self._take_typed)
        swatches = self.right.add(Box(look, across=True, gap=12))
        self._own, self._shown = swatches.add(Swatch(look), 1), swatches.add(Swatch(look), 1)
        self._told = self.tell(self.right)
        self.right.add_stretch()

    def show_settings(self, settings: Settings) -> None:
        self._theme.choose(settings.theme)
        self._size.choose(settings.text_size)
        show_switch(self._motion, settings.motion)
        show_switch(self._sounds, settings.sounds)
        own = settings.brand_colour.upper()
        self._brand.choose(own)
        if self._typed.text.upper() != own:
            self._typed.line.setText(own)
        shown = with_brand(THEMES[settings.theme], own).primary
        self._own.show_colour(own)
        self._shown.show_colour(shown)
        if shown.upper() == own:
            self._told.write(self.words.translate("Settings", "It can be read as it is."))
        else:
            changed = self.words.translate("Settings", "Shown as {colour}, so that it can be read here.")
            self._told.write(fill(changed, colour=shown))

    def show_wrong_colour(self) -> None:
        self._told.write(self.words.translate("Settings", "A colour such as #0B6B58 is expected."), "danger")

    def _ask_choice(self, name: str, question: str, options: tuple[tuple[str, str], ...]) -> Choice:
        choice = self.ask(self.left, question, Choice(self.look, options))
        choice.chosen.connect(lambda: self.changed.emit({name: choice.value}))
        return choice

    def _take_typed(self) -> None:
        typed = self._typed.text.upper()
        typed = typed if typed.startswith("#") else f"#{typed}"
        if len(typed) == COLOUR_LETTERS and all(sign in "0123456789ABCDEF" for sign in typed[1:]):
            self.changed.emit({"brand_colour": typed})
        else:
            self.show_wrong_colour()


class Swatch(QWidget):
    """A colour to look at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._colour = "#000000"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.setAccessibleName(colour)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        radius = self.look.radius(Radius.CONTROL)
        line = self.look.colour("edge")
        draw_rounded(painter, QRectF(self.rect()), radius, QColor(self._colour), line, 1.2)
        painter.end()

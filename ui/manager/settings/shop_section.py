"""Who and where is the shop? Its name, its logo, its country with money and time, when its day ends."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.countries import COUNTRIES, country_of
from kiosk.settings import Settings
from ui.cashier.said import DOT, fill
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.settings.section import Section
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.choice import Choice
from ui.widgets.painting import start_painting
from ui.widgets.stepper import Stepper
from ui.words import Words, native_country

DAY_ENDS_MOST = 12


class ShopSection(Section):
    logo_asked = Signal()
    no_logo_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._shop = self.left.add(TypedField(look, "building-store"))
        self._shop.ask(words.translate("Settings", "Name of the shop"))
        self._counter = self.left.add(TypedField(look, "device-desktop"))
        self._counter.ask(words.translate("Settings", "Name of this counter"))
        self._shop.line.editingFinished.connect(lambda: self._take("shop_name", self._shop))
        self._counter.line.editingFinished.connect(lambda: self._take("counter_name", self._counter))
        self._logo = self.ask(self.left, words.translate("Settings", "Logo"), LogoView(look))
        choose = self.left.add(ActionButton(look, ButtonLook.PLAIN, "photo", height=56))
        choose.write(words.translate("Settings", "Choose a picture"))
        choose.clicked.connect(self.logo_asked)
        self._no_logo = self.left.add(ActionButton(look, ButtonLook.QUIET, "x", height=52))
        self._no_logo.write(words.translate("Settings", "No logo"))
        self._no_logo.clicked.connect(self.no_logo_asked)
        self.left.add_stretch()
        options = [(one.code, native_country(one.locale)) for one in COUNTRIES]
        self._country = self.ask(self.right, words.translate("Settings", "Country"), Choice(look, options))
        self._country.chosen.connect(self._take_country)
        self._follows = self.tell(self.right)
        self._day_ends = self.ask(
            self.right,
            words.translate("Settings", "The business day ends at (hours after midnight)"),
            Stepper(look, 0, DAY_ENDS_MOST),
        )
        self._day_ends.name(words.translate("Manager", "Less"), words.translate("Manager", "More"))
        self._day_ends.changed.connect(lambda hour: self.changed.emit({"day_ends_hour": hour}))
        self.right.add_stretch()

    def show_settings(self, settings: Settings) -> None:
        for field, text in ((self._shop, settings.shop_name), (self._counter, settings.counter_name)):
            if field.text != text:
                field.line.setText(text)
        self._country.choose(settings.country)
        follows = self.words.translate("Settings", "Money: {currency}{dot}time zone: {zone}")
        self._follows.write(fill(follows, currency=settings.currency, dot=DOT, zone=settings.zone))
        self._day_ends.show_value(settings.day_ends_hour, f"{settings.day_ends_hour:02}:00")
        self._logo.show_logo(settings.logo)
        self._no_logo.setVisible(bool(settings.logo))

    def _take(self, name: str, field: TypedField) -> None:
        if field.text:
            self.changed.emit({name: field.text})

    def _take_country(self) -> None:
        chosen = country_of(self._country.value)
        self.changed.emit({"country": chosen.code, "zone": chosen.zone, "currency": chosen.currency})


class LogoView(QWidget):
    """The logo as it is kept; a quiet frame where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)
        self.restyle()

    def show_logo(self, path: str) -> None:
        """What we made of the picture ourselves is read here, and nothing else."""
        self._picture = QPixmap(path) if path and Path(path).is_file() else QPixmap()
        self.setVisible(not self._picture.isNull())
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.look.px(88))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        if not self._picture.isNull():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            painter.drawPixmap(0, 0, self._picture.scaled(self.size(), keep, smooth))
        painter.end()

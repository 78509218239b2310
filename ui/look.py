"""How big is a button on this screen, and in which font? The `Look` of one window answers.

It joins the theme with the window's size, the text scale a person chose and "reduce motion". Every
widget of the window holds it and calls `restyle` when `changed` fires. One `Look` per window: the
cashier's and the customer's screens differ in size.
"""

from functools import cache
from pathlib import Path
from typing import Protocol

import fontpkg_inter
from PySide6.QtCore import QByteArray, QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from ui.theme import LIGHT, TARGET_LEAST, TEXT_LEAST, Radius, Theme, Token, Type

DESIGN_WIDTH, DESIGN_HEIGHT = 1366, 768
WEIGHT, OPTICAL_SIZE, TABULAR = QFont.Tag("wght"), QFont.Tag("opsz"), QFont.Tag("tnum")
OPTICAL_LEAST, OPTICAL_MOST = 14.0, 32.0


@cache
def font_family() -> str:
    """Loads Inter (once; needs a QGuiApplication) and returns its family name.

    From memory: by its path, Qt would map the file anew for each size and weight, 22 MB in all.
    """
    path = Path(fontpkg_inter.ROOT) / "files" / "Inter[opsz,wght].ttf"
    number = QFontDatabase.addApplicationFontFromData(QByteArray(path.read_bytes()))
    if number < 0:
        raise RuntimeError(f"The font is missing: {path.name}. Please install the program again.")
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def make_font(pixels: float, weight: int, tabular: bool) -> QFont:
    """Inter at a size in real pixels. The weight is set on the axis: `setWeight` only fakes a bold."""
    font = QFont(font_family())
    font.setPixelSize(max(1, round(pixels)))
    font.setVariableAxis(WEIGHT, weight)
    font.setVariableAxis(OPTICAL_SIZE, min(OPTICAL_MOST, max(OPTICAL_LEAST, pixels)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(TABULAR, 1)
    return font


@cache
def _colour(text: str) -> QColor:
    return QColor(text)


class Look(QObject):
    """Theme, scale, text scale and motion of one window."""

    changed = Signal()

    def __init__(self, theme: Theme = LIGHT, *, text_scale: float = 1.0, motion: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self.scale = 1.0
        self.text_scale = text_scale
        self.motion = motion

    def fit(self, size: QSize) -> None:
        """Scales to a window of this size; call it from the window's resizeEvent, before its layout."""
        scale = max(0.5, min(size.width() / DESIGN_WIDTH, size.height() / DESIGN_HEIGHT))
        if abs(scale - self.scale) > 1e-3:
            self.scale = scale
            self.changed.emit()

    def wear(self, theme: Theme, *, text_scale: float | None = None, motion: bool | None = None) -> None:
        """Changes to another theme, and to another text scale or motion where given."""
        self.theme = theme
        self.text_scale = self.text_scale if text_scale is None else text_scale
        self.motion = self.motion if motion is None else motion
        self.changed.emit()

    def px(self, design_pixels: float) -> int:
        """A length in real pixels."""
        return round(design_pixels * self.scale)

    def column(self, design_pixels: float) -> int:
        """A column's width: bigger words make it wider, half as much as they grow."""
        return round(self.px(design_pixels) * (1 + max(0.0, self.text_scale - 1) * 0.5))

    def target(self, design_pixels: float) -> int:
        """The side of something to touch: scaled, never under 48. (Bigger words make their own room.)"""
        return max(TARGET_LEAST, round(design_pixels * self.scale))

    def radius(self, radius: Radius) -> float:
        return radius.value * self.scale

    def text_pixels(self, style: Type) -> float:
        """The writing's height in real pixels, never under 12."""
        return max(TEXT_LEAST, style.value.pixels * self.scale * self.text_scale)

    def font(self, style: Type, shrunk: float = 1.0) -> QFont:
        """`shrunk` (≤ 1) is for a text that must fit; still never under 12 pixels."""
        pixels = max(TEXT_LEAST, self.text_pixels(style) * shrunk)
        return make_font(round(pixels), style.value.weight, style.value.tabular)

    def colour(self, token: Token) -> QColor:
        return _colour(self.theme.colour(token))


class Restyled(Protocol):
    """A widget that follows its window's look."""

    def restyle(self) -> None: ...

"""What is wrong with a screen as it stands? Its faults: what cannot be read, hit or reached.

Contrast is measured on the picture's pixels: within each text's own rectangle the commonest colour is the
ground, and the writing is the colour that differs most from it. Where the texts lie is noted while the
picture is painted.
"""

import itertools
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.widgets import writing
from ui.widgets.checks import cut_off_labels, overlapping_targets, small_targets
from ui.widgets.chip import Chip
from ui.widgets.touch_keyboard import TouchKeyboard
from ui.widgets.writing import Writing, breaks_a_word

SHARPER = 2
"""Times as many pixels: at one, thin strokes are smoothed away and never have their own colour."""

MEASURED_SLACK = 0.1
GROUND_SAMPLES = 2_000
"""Pixels among which the ground is the commonest colour; the writing is looked for in all of them."""
LONGEST_WORD = 30
"""Letters of a word that must stay whole; what is longer was scanned or typed, and no language's."""

_WITH_A_POINT = re.compile(r"(?<![\w.,€-])\d+\.\d{2}(?![\d.])|×\s?\d+\.\d|^\d+\.\d+$")
"""Amounts (not English ones, €3.80, which the samples say), times, and whatever stands in a line alone."""


class Written(NamedTuple):
    """A text as it was drawn: where on the picture."""

    text: str
    where: QRect
    is_broken: bool = False


class Seen(NamedTuple):
    picture: QImage
    written: tuple[Written, ...]


def look_at(screen: QWidget) -> Seen:
    """The screen's picture and every text on it."""
    picture = QImage(screen.size() * SHARPER, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SHARPER)
    with _noting() as written:
        screen.render(picture)
    return Seen(picture, tuple(written))


def faults_of(screen: QWidget, seen: Seen, contrast_least: float, language: str = "en") -> list[str]:
    """Sentences; none where everything can be read, hit and reached. `seen` is the screen as it stands."""
    return [
        *(f"broken: {text}" for text in broken_words(seen)),
        *(f"decimals as elsewhere: {text}" for text in foreign_decimals(screen, seen, language)),
        *(f"cut off: {text}" for text in cut_off_labels(screen)),
        *(f"small: {name}" for name in small_targets(screen)),
        *(f"overlapping: {names}" for names in overlapping_targets(screen)),
        *(f"faint: {line}" for line in faint_texts(seen, contrast_least)),
        *(f"without a name: {name}" for name in nameless_targets(screen)),
        *(f"no key reaches: {name}" for name in targets_without_focus(screen)),
        *(f"focus jumps back: {names}" for names in focus_jumps(screen)),
    ]


def broken_words(seen: Seen) -> list[str]:
    """Texts of which a word goes on in the next line, or does not fit at all."""
    return [one.text for one in seen.written if one.is_broken]


def foreign_decimals(screen: QWidget, seen: Seen, language: str) -> list[str]:
    """Amounts and other numbers with a point where the language writes a comma, on the picture and in lines
    to type in; dates and clock times have points of their own."""
    if QLocale(language).decimalPoint() == ".":
        return []
    lines = (line.text() for line in screen.findChildren(QLineEdit) if line.isVisibleTo(screen))
    return [text for text in (*(one.text for one in seen.written), *lines) if _WITH_A_POINT.search(text)]


def faint_texts(seen: Seen, least: float) -> list[str]:
    """Texts whose measured contrast is under `least`, with what was measured."""
    faint = []
    for text, where, _ in seen.written:
        measured = contrast_in(seen.picture, where.intersected(seen.picture.rect()))
        if measured is not None and measured < least - MEASURED_SLACK:
            faint.append(f"{text!r} {measured:.1f}")
    return faint


def contrast_in(picture: QImage, where: QRect) -> float | None:
    """Between the ground (the commonest colour) and what differs most from it; None of an empty place."""
    if where.isEmpty():
        return None
    part = picture.copy(where).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(part.constBits(), dtype=np.uint32) & 0xFFFFFF
    colours, counts = np.unique(pixels[:: max(1, len(pixels) // GROUND_SAMPLES)], return_counts=True)
    common = colours[counts.argmax()]
    light = _luminance(np.append(common, np.unique(pixels[pixels != common]))) + 0.05
    return float(max(light.max() / light[0], light[0] / light.min()))


def _luminance(pixels: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Relative luminance of 0xRRGGBB, WCAG 2.2; on purpose not the formula that the themes are made with."""
    parts = (pixels[:, None] >> np.array([16, 8, 0], dtype=np.uint32) & 0xFF) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def nameless_targets(screen: QWidget) -> list[str]:
    """What a screen reader could not name."""
    return [type(target).__name__ for target in _targets(screen) if not target.accessibleName().strip()]


def targets_without_focus(screen: QWidget) -> list[str]:
    """What can be touched, and the Tab key never comes to. (Who has keys needs none on the screen.)"""
    return [
        target.accessibleName()
        for target in _targets(screen)
        if not target.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_key_on_screen(target)
    ]


def _is_key_on_screen(target: QWidget) -> bool:
    outer = target.parentWidget()
    while outer is not None and not isinstance(outer, TouchKeyboard):
        outer = outer.parentWidget()
    return outer is not None


def focus_jumps(screen: QWidget) -> list[str]:
    """Neighbours in the Tab order within one parent, of which the later one stands above or to the left."""
    jumps = []
    chain = _focus_chain(screen)
    for one, other in itertools.pairwise(chain):
        if one.parentWidget() is other.parentWidget():
            a, b = one.geometry(), other.geometry()
            if b.bottom() < a.top() or (b.right() < a.left() and b.top() <= a.top()):
                jumps.append(f"{one.accessibleName()} → {other.accessibleName()}")
    return jumps


def _focus_chain(screen: QWidget) -> list[QWidget]:
    reachable = set(_targets(screen))
    chain, at = [], screen.nextInFocusChain()
    while at is not None and at is not screen:
        if at in reachable:
            chain.append(at)
        at = at.nextInFocusChain()
    return chain


def _targets(screen: QWidget) -> list[QWidget]:
    return [
        child
        for child in screen.findChildren(QWidget)
        if isinstance(child, QAbstractButton | QLineEdit)
        and child.isVisibleTo(screen)
        and child.isEnabled()
        and not (isinstance(child, Chip) and not child.is_tappable)
    ]


def _longest_word(text: Writing) -> int:
    return max(map(len, "".join(text.lines).split()))


@contextmanager
def _noting() -> Iterator[list[Written]]:
    """While this lasts, every text that `ui` draws is noted with its place on the picture."""
    written: list[Written] = []
    draw = writing.draw_text

    def note(
        painter: QPainter,
        text: Writing,
        where: QRectF,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        draw(painter, text, where, colour, align)
        high = min(where.height(), text.height)
        middle = QRectF(where.left(), where.center().y() - high / 2, where.width(), high)
        place = painter.deviceTransform().mapRect(middle).toRect()
        words = " ".join(text.lines).strip()
        if words:
            is_broken = breaks_a_word(text, ceil(where.width()) + 1) and _longest_word(text) <= LONGEST_WORD
            written.append(Written(words, place, is_broken))

    homes = [m for name, m in sys.modules.items() if name.startswith("ui.") and hasattr(m, "draw_text")]
    for home in homes:
        vars(home)["draw_text"] = note
    try:
        yield written
    finally:
        for home in homes:
            vars(home)["draw_text"] = draw

"""Can everybody read and hit everything? What a test or a design review asks of a laid-out widget."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.theme import TARGET_LEAST
from ui.widgets.chip import Chip


@runtime_checkable
class TellsCutOff(Protocol):
    def cut_off_texts(self) -> list[str]: ...


def cut_off_labels(widget: QWidget) -> list[str]:
    """Texts that are not wholly seen: elided ones, and those whose widget reaches out of its parents."""
    texts = []
    for child in _shown(widget):
        if isinstance(child, TellsCutOff):
            texts += child.cut_off_texts()
            if not _is_whole(child, widget):
                texts.append(child.accessibleName())
    return texts


def small_targets(widget: QWidget, least: int = TARGET_LEAST) -> list[str]:
    """Names of what can be touched and is narrower or lower than `least` real pixels, or partly hidden."""
    small = []
    for child in _shown(widget):
        is_target = isinstance(child, (QAbstractButton, QLineEdit))
        if isinstance(child, Chip):
            is_target = child.is_tappable
        if is_target and (min(child.width(), child.height()) < least or not _is_whole(child, widget)):
            small.append(f"{child.accessibleName()} {child.width()}×{child.height()}")
    return small


def overlapping_targets(widget: QWidget) -> list[str]:
    """Pairs of touchable things that lie on one another."""
    targets = [child for child in _shown(widget) if isinstance(child, (QAbstractButton, QLineEdit))]
    rects = [(child.accessibleName(), _rect_in(child, widget)) for child in targets]
    return [
        f"{name} / {other}"
        for at, (name, rect) in enumerate(rects)
        for other, other_rect in rects[at + 1 :]
        if rect.intersects(other_rect)
    ]


def _shown(widget: QWidget) -> list[QWidget]:
    return [
        child
        for child in widget.findChildren(QWidget)
        if child.isVisibleTo(widget) and child.size().isValid()
    ]


def _rect_in(child: QWidget, ancestor: QWidget) -> QRect:
    return QRect(child.mapTo(ancestor, QPoint(0, 0)), child.size())


def _is_whole(child: QWidget, ancestor: QWidget) -> bool:
    """Whether no widget between the child and the ancestor clips it."""
    outer = child.parentWidget()
    while outer is not None:
        if not outer.rect().contains(_rect_in(child, outer)):
            return False
        if outer is ancestor:
            break
        outer = outer.parentWidget()
    return True

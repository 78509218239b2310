"""What does every painted control share? Card grounds, outlines and the focus ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.theme import Radius, Token

SHADOW_PIXELS = 3.0


def start_painting(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_rounded(
    painter: QPainter, rect: QRectF, radius: float, ground: QColor | None, line: QColor | None = None,
    line_pixels: float = 1.0,
) -> None:  # fmt: skip
    """A rounded rectangle; its outline lies inside `rect`."""
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, line_pixels) if line is not None else QPen(Qt.PenStyle.NoPen))
    inset = line_pixels / 2 if line is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_card(
    painter: QPainter, look: Look, rect: QRectF, ground: Token = "surface", radius: Radius = Radius.CARD
) -> None:
    """A card with its hairline, and in light its soft shadow, all inside `rect`."""
    corner = look.radius(radius)
    body = rect.adjusted(0, 0, 0, -SHADOW_PIXELS)
    if look.theme.has_shadow:
        painter.save()  # only the sliver that shows is painted: a card is most of the screen
        painter.setClipRect(rect.adjusted(0, rect.height() - corner - SHADOW_PIXELS, 0, 0))
        shadow = QColor(look.colour("shadow"))
        for drop, alpha in ((SHADOW_PIXELS, 70), (SHADOW_PIXELS - 1, 110)):
            shadow.setAlpha(alpha)
            draw_rounded(painter, body.translated(0, drop), corner, shadow)
        painter.restore()
    draw_rounded(
        painter, body, corner, look.colour(ground), look.colour("hairline"), look.theme.hairline_pixels
    )


def draw_focus(painter: QPainter, look: Look, rect: QRectF, radius: float) -> None:
    """Where the keyboard is: two rings, light beside dark, so that one shows on any ground."""
    draw_rounded(painter, rect, radius, None, look.colour("focus"), 3)
    draw_rounded(painter, rect.adjusted(3, 3, -3, -3), max(1.0, radius - 3), None, look.colour("surface"), 2)


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """`share` (0–1) of `one`, the rest of `other`."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )

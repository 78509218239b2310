"""How are many pictures seen at once? On a contact sheet: small, in rows, each with its name."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.look import make_font

ACROSS, WIDTH, CAPTION, GAP = 4, 480, 28, 12


def contact_sheet(pictures: Mapping[str, QImage]) -> QImage:
    """All of one size, in the mapping's order."""
    height = max(WIDTH * picture.height() // picture.width() for picture in pictures.values())
    rows = -(-len(pictures) // ACROSS)
    sheet = QImage(
        ACROSS * (WIDTH + GAP) + GAP, rows * (height + CAPTION + GAP) + GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#777777"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(make_font(18, 500, tabular=False))
    painter.setPen(QColor("#FFFFFF"))
    for place, (name, picture) in enumerate(pictures.items()):
        left = GAP + place % ACROSS * (WIDTH + GAP)
        top = GAP + place // ACROSS * (height + CAPTION + GAP)
        small = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(1)
        painter.drawText(QRect(left, top, WIDTH, CAPTION), Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawImage(left, top + CAPTION, small)
    painter.end()
    return sheet

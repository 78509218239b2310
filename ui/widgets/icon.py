"""Where do the little pictures come from? The SVG files of Tabler Icons, drawn in any colour and size.

Names are Tabler's ("coffee", "gift"); "filled/star" takes the filled drawing. Only the files of the
package are used: its own module imports Pillow and Qt in ways we do not need.
"""

import importlib.util
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FALLBACK = "star"
LETTERS_MOST = 64
STROKE = 'stroke-width="2"'
THINNER_STROKE = 'stroke-width="1.75"'


@cache
def icon_folder() -> Path:
    spec = importlib.util.find_spec("pytablericons")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("The icons are missing. Please install the program again.")
    return Path(next(iter(spec.submodule_search_locations))) / "icons"


def has_icon(name: str) -> bool:
    """Whether Tabler has it. Names may come from a shop's programme: nothing outside the folder is read."""
    folder, _, plain = name.rpartition("/")
    if (
        folder not in ("", "filled")
        or len(name) > LETTERS_MOST
        or not plain.replace("-", "").isalnum()
        or not plain.isascii()
    ):
        return False
    return (icon_folder() / (folder or "outline") / f"{plain}.svg").is_file()


@cache
def _svg(name: str) -> str:
    known = name if has_icon(name) else FALLBACK
    folder, _, plain = known.rpartition("/")
    text = (icon_folder() / (folder or "outline") / f"{plain}.svg").read_text(encoding="utf-8")
    return text.replace(STROKE, THINNER_STROKE)


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """A square picture of `side` logical pixels for a screen with `ratio` real pixels per logical one.

    An unknown name gives a star: a shop's typo must not stop the counter.
    """
    pixmap = QPixmap(max(1, round(side * ratio)), max(1, round(side * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = _svg(name).replace("currentColor", colour)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def draw_icon(painter: QPainter, name: str, colour: QColor, centre: QPointF, side: int) -> None:
    """Draws the icon around a point; `side` in logical pixels."""
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(name, colour.name(), side, ratio)
    where = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    painter.drawPixmap(where.topLeft(), pixmap)

"""How many steps are there, and which one is this? A list: what is done has a check mark."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.icon import draw_icon
from ui.widgets.painting import draw_rounded, start_painting
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import draw_text, fit_text

SIDE = 30


class StepMark(QWidget):
    """A number in a circle; a check mark once it is done."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self.look = look
        self._number = number
        self._is_done = self._is_now = False
        look.changed.connect(self.restyle)
        self.restyle()

    def show_state(self, *, is_done: bool, is_now: bool) -> None:
        self._is_done, self._is_now = is_done, is_now
        self.update()

    def restyle(self) -> None:
        side = max(24, self.look.px(SIDE))
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect, look = QRectF(self.rect()), self.look
        ground = look.colour("primary" if self._is_now else "good_soft" if self._is_done else "sunken")
        ink = look.colour("on_primary" if self._is_now else "on_good_soft" if self._is_done else "ink")
        draw_rounded(painter, rect, rect.width() / 2, ground)
        if self._is_done and not self._is_now:
            draw_icon(painter, "check", ink, rect.center(), int(rect.width() * 0.6))
        else:
            pixels = look.text_pixels(Type.SECOND_STRONG)
            writing = fit_text(str(self._number), Type.SECOND_STRONG.value, pixels, int(rect.width()))
            draw_text(painter, writing, rect, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class StepList(Box):
    def __init__(self, look: Look, titles: Sequence[str]) -> None:
        super().__init__(look, gap=12)
        self._rows: list[tuple[StepMark, TextLabel]] = []
        for number, title in enumerate(titles, start=1):
            row = self.add(Box(look, across=True, gap=12))
            mark = row.add(StepMark(look, number))
            label = row.add(TextLabel(look, Type.BODY, "muted", title, lines_most=1), 1)
            self._rows.append((mark, label))

    def show_step(self, now: int) -> None:
        """Counted from 0."""
        for at, (mark, label) in enumerate(self._rows):
            mark.show_state(is_done=at < now, is_now=at == now)
            label.write_in(Type.BODY_STRONG if at == now else Type.BODY)
            label.write(label.text, "ink" if at <= now else "muted")

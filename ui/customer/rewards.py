"""Which rewards are there, and how near? A list: what is ready stands first, in gold."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gains import Milestone, RewardOffer
from kiosk.visit import Visit
from ui.customer.sentences import reward_line, reward_state
from ui.gift_words import how_far, what_it_brings
from ui.look import Look
from ui.theme import Radius, Token, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painting import draw_rounded, start_painting
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import Writing, draw_text, fit_text
from ui.words import Words

ROWS_MOST = 4
ROW_HEIGHT = 80
SHRINK_LEAST = 0.75


class RewardRow(QWidget):
    """One reward: its picture, its name, what is missing, and how far one is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._icon, self._name, self._line, self._state = "gift", "", "", ""
        self._is_ready = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def show_offer(self, words: Words, offer: RewardOffer) -> None:
        self._write(
            offer.icon, words.pick(offer.names), reward_line(words, offer), reward_state(words, offer)
        )
        self._is_ready = offer.ready_count > 0

    def show_milestone(self, words: Words, milestone: Milestone) -> None:
        """Amounts would be too long at its right end, and nobody's business: they are percent."""
        percent = words.percent(100 * milestone.have // milestone.need)
        far = percent if milestone.currency else how_far(words, milestone)
        self._write(milestone.icon, words.pick(milestone.names), what_it_brings(words, milestone), far)

    def forget(self) -> None:
        self._write("gift", "", "", "")

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def cut_off_texts(self) -> list[str]:
        return [writing.lines[-1] for writing in self._fitted() if writing.is_cut_off]

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.target(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(220), self.look.target(ROW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        ground: Token = "gold_soft" if self._is_ready else "surface"
        line: Token = "gold_line" if self._is_ready else "hairline"
        corner = self.look.radius(Radius.CONTROL)
        draw_rounded(painter, rect, corner, self.look.colour(ground), self.look.colour(line), 1.6)
        side = float(self.look.px(44))
        circle = QRectF(self.look.px(14), rect.center().y() - side / 2, side, side)
        disc: Token = "gold" if self._is_ready else "sunken"
        draw_rounded(painter, circle, side / 2, self.look.colour(disc))
        sign = self.look.colour("on_gold" if self._is_ready else "muted")
        draw_icon(painter, self._icon, sign, QPointF(circle.center()), int(side * 0.5))
        name, below, state = self._fitted()
        left, width = self._left(), self._name_room()
        top = rect.center().y() - (name.height + below.height) / 2
        ink = self.look.colour("ink")
        second = self.look.colour("on_gold_soft" if self._is_ready else "muted")
        draw_text(painter, name, QRectF(left, top, width, name.height), ink)
        draw_text(painter, below, QRectF(left, top + name.height, width, below.height), second)
        end = QRectF(
            rect.right() - self.look.px(16) - self._state_room(), 0, self._state_room(), rect.height()
        )
        draw_text(painter, state, end, second, Qt.AlignmentFlag.AlignRight)
        painter.end()

    def _write(self, icon: str, name: str, line: str, state: str) -> None:
        self._icon, self._name, self._line, self._state = icon, name, line, state
        self._is_ready = False
        self.setAccessibleName(" ".join(part for part in (name, line, state) if part))
        self.update()

    def _left(self) -> int:
        return self.look.px(14 + 44 + 14)

    def _state_room(self) -> int:
        return max(self.look.px(88), int(self.width() * 0.24))

    def _name_room(self) -> int:
        return max(1, self.width() - self._left() - self._state_room() - self.look.px(16 + 8))

    def _fitted(self) -> tuple[Writing, Writing, Writing]:
        room, half = self._name_room(), self.height() // 2
        return (
            self._fit(self._name, Type.BODY_STRONG, room, half + self.look.px(8)),
            self._fit(self._line, Type.SECOND, room, half),
            self._fit(self._state, Type.BODY_STRONG, self._state_room(), self.height()),
        )

    def _fit(self, text: str, style: Type, room: int, height: int) -> Writing:
        pixels = self.look.text_pixels(style)
        return fit_text(
            text, style.value, pixels, room, height=height, lines_most=2, shrink_least=SHRINK_LEAST
        )


class RewardList(Panel):
    """At most four rows: those that are ready, then the nearest. A strip below takes one row's place."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10, margins=(16, 16, 16, 20))
        self._title = self.add(TextLabel(look, Type.BODY_STRONG, "muted", lines_most=1))
        self._rows = [self.add(RewardRow(look)) for _ in range(ROWS_MOST)]
        self.add_stretch()
        for row in self._rows:
            row.hide()  # or the window would be as tall as all of them from the start

    def show_visit(self, words: Words, visit: Visit, *, beside_strip: bool) -> None:
        self._title.write(words.translate("Customer", "Your rewards"))
        every: list[RewardOffer | Milestone] = [*visit.rewards, *visit.milestones]
        nearest = sorted(every, key=_nearness)[: ROWS_MOST - beside_strip]
        for row, one in zip(self._rows, nearest, strict=False):
            if isinstance(one, RewardOffer):
                row.show_offer(words, one)
            else:
                row.show_milestone(words, one)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(nearest))
            if at >= len(nearest):
                row.forget()

    def forget(self) -> None:
        for row in self._rows:
            row.forget()


def _nearness(one: RewardOffer | Milestone) -> tuple[bool, float]:
    if isinstance(one, RewardOffer):
        return one.ready_count <= 0, one.missing / max(1, one.need)
    return True, 1 - one.have / one.need

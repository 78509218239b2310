"""How near is the next reward? The drawn stamp cards, their counts in words, and the points."""

from kiosk.gains import StampCardProgress
from kiosk.visit import Visit
from ui.cashier.said import DOT, count_of, fill, kind_of, missing_of
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.panel import Panel
from ui.widgets.stamp_card_view import StampCardView, is_shown_full
from ui.widgets.text_label import TextLabel
from ui.words import Words

SEVERAL_WIDTH = 280
LARGE_TEXT = 1.2
"""From here on the drawn card alone says which kind it is: large letters need the room."""


class StampCardBlock(Box):
    """One card: the drawing, and beside it the count, what is missing, and which kind it is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=26)
        self._room = self.add(Box(look))
        self.view = self._room.add(StampCardView(look))
        lines = self.add(Box(look, gap=2), 1)
        lines.add_stretch()
        self._count = lines.add(TextLabel(look, Type.NUMBER, lines_most=1))
        self._missing = lines.add(TextLabel(look, Type.BODY, "muted"))
        self._kind = lines.add(TextLabel(look, Type.SECOND, "muted"))
        self.points = lines.add(TextLabel(look, Type.COUNT, "ink", lines_most=1))
        self.ready = lines.add(TextLabel(look, Type.SECOND_STRONG, "on_gold_soft"))
        lines.add_stretch()

    def align(self, width: int, count_style: Type) -> None:
        """Words of several cards begin at one line."""
        self._room.setFixedWidth(width)
        self._count.write_in(count_style)

    def show_card(self, words: Words, progress: StampCardProgress, *, fresh: int, pops: bool) -> None:
        self.view.show_progress(progress, fresh=fresh, pops=pops)
        self.view.setAccessibleName(f"{words.pick(progress.names)}: {count_of(words, progress)}")
        self._count.write(count_of(words, progress))
        self._missing.write(missing_of(words, progress))
        self._missing.setVisible(not is_shown_full(progress))
        self._kind.write(words.pick(progress.names) + DOT + kind_of(progress))
        self._kind.setVisible(self.look.text_scale < LARGE_TEXT)


class StampsPanel(Panel):
    """Every stamp card of the customer; with the points beside a card alone, below several."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(20, 16, 20, 19), gap=14)
        self._blocks: list[StampCardBlock] = []
        self._points_alone = self.add(TextLabel(look, Type.NUMBER, lines_most=1))
        self._below_several = self.add(TextLabel(look, Type.SECOND_STRONG, "on_gold_soft"))
        self._shown: tuple[str, dict[str, int]] = ("", {})

    def show_visit(self, words: Words, visit: Visit) -> None:
        """Stamps that came since the last drawing of the same visit pop up."""
        self._match_blocks(len(visit.stamp_cards))
        before = self._shown[1] if self._shown[0] == visit.visit else {}
        for block, progress in zip(self._blocks, visit.stamp_cards, strict=True):
            total = progress.ready * progress.needed + progress.stamps
            fresh = visit.stamped_this_visit if block is self._blocks[0] else 0
            block.show_card(words, progress, fresh=fresh, pops=total > before.get(progress.card, total))
            before = {**before, progress.card: total}
        totals = {card.card: card.ready * card.needed + card.stamps for card in visit.stamp_cards}
        self._shown = (visit.visit, totals)
        self._show_points(words, visit)
        self._align()
        self.setVisible(bool(visit.stamp_cards) or visit.has_points)

    def restyle(self) -> None:
        super().restyle()
        self._align()

    def _align(self) -> None:
        """One card takes the room it likes; several stand under one another, so they share a smaller one
        and write their counts smaller."""
        widest = max((block.view.sizeHint().width() for block in self._blocks), default=0)
        if len(self._blocks) > 1:
            widest = min(widest, self.look.px(SEVERAL_WIDTH / self.look.text_scale))
        for block in self._blocks:
            block.align(widest, Type.NUMBER if len(self._blocks) == 1 else Type.QUESTION)

    def _show_points(self, words: Words, visit: Visit) -> None:
        points = words.translate("Cashier", "%n points", "", visit.points) if visit.has_points else ""
        self._points_alone.setVisible(not self._blocks and bool(points))
        self._points_alone.write(points)
        ready, is_alone = ready_words(words, visit), len(self._blocks) == 1
        below = DOT.join(part for part in (points, ready) if part and len(self._blocks) > 1)
        self._below_several.write(below)
        self._below_several.setVisible(bool(below))
        for block in self._blocks:
            block.points.write(points if is_alone else "")
            block.points.setVisible(bool(points) and is_alone)
            block.ready.write(ready if is_alone else "")
            block.ready.setVisible(bool(ready) and is_alone)

    def _match_blocks(self, count: int) -> None:
        while len(self._blocks) > count:
            block = self._blocks.pop()
            block.hide()
            block.deleteLater()
        while len(self._blocks) < count:
            block = StampCardBlock(self.look)
            self.insert(len(self._blocks), block)
            self._blocks.append(block)


def ready_words(words: Words, visit: Visit) -> str:
    """ "Ready: Free cake, Free coffee × 2"; "" for nothing."""
    ready = [offer for offer in visit.rewards if offer.ready_count > 0]
    counts = [
        f" × {offer.ready_count}" if offer.ready_count > 1 and not offer.part else "" for offer in ready
    ]
    names = [words.pick(offer.names) + count for offer, count in zip(ready, counts, strict=True)]
    return fill(words.translate("Cashier", "Ready: {reward}"), reward=", ".join(names)) if names else ""

"""What does a recognised customer see? Hello, their stamp cards, points and rewards. Nothing private."""

from kiosk.gains import RewardOffer, StampCardProgress
from kiosk.visit import Visit
from ui.customer.ask_strip import AskStrip
from ui.customer.medal import Medal
from ui.customer.rewards import RewardList
from ui.customer.sentences import heading_of
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.panel import Panel
from ui.widgets.points_ring import PointsRing
from ui.widgets.stamp_card_view import StampCardView, is_shown_full
from ui.widgets.text_label import TextLabel
from ui.words import Words

CARDS_MOST = 2


class StampBlock(Box):
    """One stamp card with its name and count."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=22)
        self.add_stretch()
        top = self.add(Box(look, across=True, gap=12))
        self._name = top.add(TextLabel(look, Type.BODY_STRONG, "muted", lines_most=1), 1)
        self._count = top.add(TextLabel(look, Type.QUESTION, lines_most=1))
        self._view = self.add(StampCardView(look, is_big=True), 6)
        self.add_stretch()

    def show_card(self, words: Words, card: StampCardProgress, fresh: int, *, pops: bool) -> None:
        self._name.write(words.pick(card.names))
        count = words.translate("Customer", "{stamps} of {size}", "stamps on a card")
        shown = card.needed if is_shown_full(card) else card.stamps
        self._count.write(count.format(stamps=words.number(shown), size=words.number(card.size)))
        self._view.show_progress(card, fresh=fresh, pops=pops)

    def forget(self) -> None:
        self._name.write("")
        self._count.write("")
        self._view.forget()


class WelcomePage(Box):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=16)
        top = self.add(Box(look, across=True, gap=24))
        heading = top.add(Box(look, gap=6), 1)
        self._hello = heading.add(TextLabel(look, Type.HELLO, lines_most=1))
        self._lead = heading.add(TextLabel(look, Type.LEAD, "muted"))
        self._medal = top.add(Medal(look))
        main = self.add(Box(look, across=True, gap=18), 1)
        self._earned = main.add(Panel(look, across=True, gap=36, margins=(34, 28, 34, 30)), 21)
        cards = self._earned.add(Box(look, gap=24), 1)
        self._cards = [cards.add(StampBlock(look), 1) for _ in range(CARDS_MOST)]
        self._ring = self._earned.add(PointsRing(look, side=190))
        self._rewards = main.add(RewardList(look), 10)
        self.strip = self.add(AskStrip(look))

    def show_visit(self, words: Words, visit: Visit, *, pops: bool) -> None:
        heading = heading_of(words, visit)
        self._hello.write(heading.title)
        self._lead.write(heading.lead, "on_gold_soft" if heading.is_reward else "muted")
        self._medal.setVisible(heading.is_reward)
        if heading.is_reward and pops:
            self._medal.pop()
        fresh = visit.act.stamps if visit.act is not None else 0
        self._show_cards(words, visit, fresh, pops=pops)
        self._ring.setVisible(visit.has_points)
        if visit.has_points:
            self._show_points(words, visit)
        self._earned.setVisible(bool(visit.stamp_cards) or visit.has_points)
        self._rewards.setVisible(bool(visit.rewards or visit.milestones))
        self.strip.show_visit(words, visit)
        self._rewards.show_visit(words, visit, beside_strip=self.strip.has_something)

    def forget(self) -> None:
        """Leaves nothing of this customer in any widget."""
        self._hello.write("")
        self._lead.write("")
        for block in self._cards:
            block.forget()
        self._ring.show_points(0, 0, "", "")
        self._rewards.forget()
        self.strip.forget()

    def _show_cards(self, words: Words, visit: Visit, fresh: int, *, pops: bool) -> None:
        for block, card in zip(self._cards, visit.stamp_cards, strict=False):
            block.show_card(words, card, fresh, pops=pops)
            fresh = 0  # the first card is the one stamped
        for at, block in enumerate(self._cards):
            block.setVisible(at < len(visit.stamp_cards))
            if at >= len(visit.stamp_cards):
                block.forget()

    def _show_points(self, words: Words, visit: Visit) -> None:
        points, goal = visit.points, points_goal(visit.points, visit.rewards)
        caption = words.translate("Customer", "points", "under the number in the ring", points)
        of_goal = words.translate("Customer", "of {count}", "the goal in points, under the ring's number")
        self._ring.show_points(
            points,
            goal,
            words.number(points),
            caption,
            of_goal.format(count=words.number(goal)) if goal else "",
        )


def points_goal(points: int, rewards: tuple[RewardOffer, ...]) -> int:
    """The price of the next reward still out of reach, else of the dearest; 0 where points buy nothing."""
    prices = sorted(offer.need for offer in rewards if offer.in_points)
    return next((price for price in prices if price > points), prices[-1] if prices else 0)

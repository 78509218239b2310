"""How is a prize draw held, and who won? Those that were held with their proof, and the next one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.office.campaigns import ENTRANT_DAYS, CampaignsNow, HeldDraw, first_day
from kiosk.programme.draws import WINNERS_MOST, DrawAsked
from kiosk.refusal import Refusal, RefusalKind
from ui.cashier.said import DOT, fill
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.choice import Choice
from ui.widgets.paged_rows import PagedRows
from ui.widgets.paged_stack import PagedStack
from ui.widgets.panel import Panel
from ui.widgets.stepper import Stepper
from ui.widgets.text_label import TextLabel
from ui.words import Words


class DrawsTab(Box):
    """`draw_asked` gives a `DrawAsked`."""

    draw_asked = Signal(object)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, across=True, gap=16)
        self._words = words
        self._now: CampaignsNow | None = None
        left = self.add(Panel(look, gap=10, margins=(20, 18, 20, 18)), 6)
        none = words.translate("Campaigns", "No draw was held yet.")
        self._none = left.add(TextLabel(look, Type.BODY, "muted", none, lines_most=2))
        self._rows = left.add(PagedRows(look, gap=14), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._form = self.add(Panel(look, gap=12, margins=(20, 18, 20, 20)), 5)
        self._lay_out_form()

    def show_now(self, now: CampaignsNow) -> None:
        self._now = now
        self._none.setVisible(not now.draws)
        self._rows.show_rows(len(now.draws), lambda at: self._make_row(now.draws[at]), keep_page=True)
        self._form.setVisible(bool(now.rewards))
        self._answer.write("")
        self._reward.offer(now.rewards)
        if now.rewards and self._reward.value not in [reward for reward, _ in now.rewards]:
            self._reward.choose(now.rewards[0][0])
        self._offer()

    def show_held(self) -> None:
        """The draw was held: the form is empty again."""
        self._name.line.clear()

    def show_refused(self, refusal: Refusal) -> None:
        self._answer.write(self._sentence(refusal.kind), "danger")

    def _lay_out_form(self) -> None:
        look, words = self.look, self._words
        title = words.translate("Campaigns", "Hold a draw")
        self._form.add(TextLabel(look, Type.ACTION, text=title, lines_most=1))
        fields = self._form.add(PagedStack(look, gap=14), 1)
        fields.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._name = TypedField(look, "confetti")
        self._name.ask(words.translate("Campaigns", "What is it called?"))
        self._name.line.textChanged.connect(self._offer)
        self._reward = Choice(look)
        days = [(str(days), words.translate("Campaigns", "%n days", "", days)) for days in ENTRANT_DAYS]
        self._days = Choice(look, days)
        self._days.choose(str(ENTRANT_DAYS[1]))
        self._days.chosen.connect(self._offer)
        self._winners = Stepper(look, 1, WINNERS_MOST)
        self._winners.name(words.translate("Manager", "Less"), words.translate("Manager", "More"))
        self._winners.show_value(1)
        self._entrants = TextLabel(look, Type.BODY, "muted", lines_most=2)
        fields.show_widgets(
            [
                self._name,
                self._asked(words.translate("Campaigns", "What is won?"), self._reward),
                self._asked(
                    words.translate("Campaigns", "Who takes part? All who came in"),
                    self._days,
                    self._entrants,
                ),
                self._asked(words.translate("Campaigns", "How many win?"), self._winners),
            ]
        )
        self._answer = self._form.add(TextLabel(look, Type.BODY, "muted", lines_most=3))
        self._draw = self._form.add(ActionButton(look, ButtonLook.PRIMARY, "confetti", height=60))
        self._draw.write(
            words.translate("Campaigns", "Draw now"),
            words.translate("Campaigns", "The list and the winners are kept"),
        )
        self._draw.clicked.connect(self._ask_to_draw)

    def _asked(self, question: str, *answers: QWidget) -> Box:
        box = Box(self.look, gap=4)
        box.add(TextLabel(self.look, Type.SECOND_STRONG, "muted", question, lines_most=2))
        for answer in answers:
            box.add(answer)
        return box

    def _offer(self) -> None:
        now = self._now
        if now is None:
            return
        entrants = now.entrants[ENTRANT_DAYS.index(int(self._days.value))]
        self._entrants.write(self._words.translate("Campaigns", "%n people take part", "", entrants))
        self._draw.setEnabled(bool(entrants and self._name.text and self._reward.value))

    def _ask_to_draw(self) -> None:
        now = self._now
        if now is not None:
            days = int(self._days.value)
            self.draw_asked.emit(
                DrawAsked(
                    name=self._name.text,
                    reward=self._reward.value,
                    since=first_day(now.today, days),
                    until=now.today,
                    winners=self._winners.value,
                )
            )

    def _make_row(self, draw: HeldDraw) -> QWidget:
        look, words = self.look, self._words
        row = Panel(look, gap=6, margins=(16, 12, 16, 14), ground="sunken", is_flat=True)
        row.add(TextLabel(look, Type.BODY_STRONG, text=draw.name, lines_most=2))
        nameless = words.translate("Cashier", "Card without a name")
        winners = ", ".join(winner or nameless for winner in draw.winners)
        won = words.translate("Campaigns", "Won {reward}: {winners}")
        said = fill(won, reward=draw.reward, winners=winners)
        row.add(TextLabel(look, Type.BODY, text=said, lines_most=4))
        of = words.translate("Campaigns", "%n people took part", "", draw.entrants)
        span = f"{words.short_day(draw.since)} – {words.short_day(draw.until)}"
        held = fill(words.translate("Campaigns", "held {day}"), day=words.short_day(draw.held_on))
        row.add(TextLabel(look, Type.SECOND, "muted", DOT.join((held, of, span)), lines_most=3))
        row.add(self._proof(draw))
        return row

    def _proof(self, draw: HeldDraw) -> QWidget:
        look, words = self.look, self._words
        if not draw.is_fair:
            wrong = words.translate("Campaigns", "The list that is here does not lead to these winners")
            return TextLabel(look, Type.SECOND_STRONG, "danger", wrong, lines_most=2)
        proof = Box(look, gap=6)
        seed = fill(words.translate("Campaigns", "seed {seed}"), seed=draw.seed)
        proof.add(TextLabel(look, Type.SECOND, "muted", seed, lines_most=1))
        line = proof.add(Box(look, across=True))
        proved = words.translate("Campaigns", "Drawn again: the same winners")
        line.add(Chip(look, ChipLook.GOOD, proved, icon="check"))
        line.add_stretch()
        return proof

    def _sentence(self, kind: RefusalKind) -> str:
        words = self._words
        sentences = {
            RefusalKind.NOBODY_TO_DRAW: words.translate("Campaigns", "Nobody came in these days."),
            RefusalKind.REWARD_GONE: words.translate("Campaigns", "This reward is not there any more."),
            RefusalKind.REASON_MISSING: words.translate("Campaigns", "Please give the draw a name."),
        }
        not_written = words.translate(
            "Campaigns", "Not drawn yet: the disk could not be written to. Please try again."
        )
        return sentences.get(kind, not_written)

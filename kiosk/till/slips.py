"""What stands on the customer's slip? What this visit brought and why, and what there is now."""

from kiosk.clock import at_zone
from kiosk.ids import Id
from kiosk.persons import entries_of_person
from kiosk.programme.explain import explain
from kiosk.programme.fold import movements
from kiosk.refusal import Refusal
from kiosk.slips.values import PointsSlip
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.till.feedback import FeedbackVerbs
from kiosk.visit import Visit
from kiosk.words import Words

CARD_END_SIGNS = 4


class SlipVerbs:
    """Reached as `till.slips`."""

    def __init__(self, desk: Desk, feedback: FeedbackVerbs) -> None:
        self._desk = desk
        self._feedback = feedback

    @refuse_storage_problems
    def points(self, operation: Id, visit: Visit) -> PointsSlip | Refusal:
        """The visit's slip. Where the programme wants it, "would you recommend us?" goes home with it, which
        is written down: at most once in ninety days."""
        ledger, programme = self._desk.ledger, self._desk.ledger.programme()
        customer = self._desk.customer_of(visit)
        shown = self._desk.showing.visit(customer, visit_id=visit.visit, card=visit.card, side=visit.side)
        language = visit.person.language or self._desk.showing.spoken[0]
        words = Words(language, currency=programme.currency, fallbacks=self._desk.showing.spoken)
        facts = entries_of_person(ledger.connection, customer)
        here = {fact.id for fact in facts if fact.visit == visit.visit}
        brought = [move for move in movements(facts, customer) if move.entry in here and move.reasons]
        is_asked = programme.feedback is not None and programme.feedback.nps_on_slip
        recommend = self._feedback.ask_on_slip(operation, visit) if is_asked else ""
        return PointsSlip(
            at=at_zone(ledger.now_millis(), ledger.zone),
            why=tuple(line for move in brought for line in explain(move, programme, words)),
            language=words.language,
            stamps=tuple((card.names, card.stamps, card.size) for card in shown.stamp_cards),
            points=shown.points if shown.has_points else None,
            ready=tuple(offer.names for offer in shown.rewards if offer.ready_count > 0),
            card_end=shown.person.card_number[-CARD_END_SIGNS:],
            recommend=recommend if isinstance(recommend, str) else "",
        )

"""What happened with this customer, and why is each number what it is?

Reads only. The newest visits come whole: what stands, what was undone, what was returned, each with the trace
of the fold that made its numbers.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from db.entry import Fact, Kind
from kiosk.clock import hlc_to_millis
from kiosk.history import History, HistoryVisit, PastEntry, PastKind, SoldLine, State
from kiosk.ids import Id, operation_of
from kiosk.names import Names
from kiosk.persons import entries_of_person
from kiosk.programme.bodies import Line, read_purchase, read_redemption
from kiosk.programme.document import Programme
from kiosk.programme.earn import find_item, find_reward
from kiosk.programme.explain import explain
from kiosk.programme.fold import movement_in, movements
from kiosk.programme.other_bodies import Grant, Return, ValueActDone
from kiosk.programme.returning import kept_lines
from kiosk.programme.trace import Movement
from kiosk.programme.what_stands import in_order, not_undone
from kiosk.refusal import Refusal
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk

VISITS_MOST = 30

KINDS = {
    Kind.PURCHASE: PastKind.PURCHASE,
    Kind.REDEMPTION: PastKind.REDEMPTION,
    Kind.RETURN: PastKind.RETURN,
    Kind.VALUE_ACT: PastKind.VALUE_ACT,
    Kind.ADJUSTMENT: PastKind.ADJUSTMENT,
    Kind.GRANT: PastKind.GIFT,
    Kind.VIP_JOINED: PastKind.VIP,
    Kind.REFERRAL: PastKind.REFERRAL,
    Kind.TICKET_ISSUED: PastKind.TICKET,
    Kind.CUSTOMER_ENROLLED: PastKind.ENROLMENT,
    Kind.CARD_REPLACED: PastKind.REPLACEMENT,
    Kind.MERGE: PastKind.MERGE,
}


class Histories:
    """The till's `history`: what was, by customer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @refuse_storage_problems
    def of(self, customer: Id, most: int = VISITS_MOST) -> History | Refusal:
        """The customer's newest visits, entry by entry."""
        past = Past(self._desk, customer)
        by_visit: dict[str, list[Fact]] = {}
        for entry in past.own:
            by_visit.setdefault(entry.visit or entry.id, []).append(entry)
        newest = sorted(by_visit.items(), key=lambda one: one[1][0].order, reverse=True)
        return History(
            customer=customer,
            visits=tuple(past.visit(visit, entries) for visit, entries in newest[:most]),
            has_points=self._desk.ledger.programme().points is not None,
            has_more=len(newest) > most,
        )


class Past:
    """One customer's entries being told: what stands, what each did, and why."""

    def __init__(self, desk: Desk, customer: Id) -> None:
        self._desk = desk
        self._customer = customer
        self.facts = entries_of_person(desk.ledger.connection, customer)
        members = desk.ledger.account(customer).members or (customer,)
        own = (fact for fact in in_order(self.facts) if fact.kind in KINDS and _is_of(fact, members))
        self.own = _each_card_once(own)
        self._live = {fact.id for fact in not_undone(in_order(self.facts))[0]}
        self.moves = {move.entry: move for move in movements(self.facts, customer)}
        self._taken_back = _taken_back(self.own, self._live)

    def visit(self, visit: str, entries: Sequence[Fact]) -> HistoryVisit:
        return HistoryVisit(
            visit=visit,
            on=self._desk.ledger.day_of(entries[0]),
            entries=tuple(self._entry(entry) for entry in entries),
        )

    def why(self, entry: Fact) -> tuple[str, ...]:
        """The reasons of what the entry did, in the cashier's language."""
        move = self._move(entry)
        return () if move is None else self.explained(entry, move)

    def explained(self, entry: Fact, move: Movement) -> tuple[str, ...]:
        return explain(move, self._desk.ledger.rules_of(entry), self._desk.showing.words)

    def _move(self, entry: Fact) -> Movement | None:
        if entry.kind == Kind.RETURN and entry.id in self._live:
            return movement_in(self.facts, entry.id, self._customer)
        return self.moves.get(entry.id)

    def _entry(self, entry: Fact) -> PastEntry:
        state, move = self._state(entry), self._move(entry)
        programme = self._desk.ledger.rules_of(entry)
        lines = self._lines(entry, programme)
        return PastEntry(
            entry=entry.id,
            operation=operation_of(entry.id),
            kind=KINDS[Kind(entry.kind)],
            at=hlc_to_millis(entry.hlc),
            names=names_of(entry, programme),
            lines=lines,
            cents=sum(line.cents for line in lines) or _cents(entry),
            points=move.points if move else 0,
            stamps=sum(reason.stamps for reason in move.reasons) if move else 0,
            why=self.explained(entry, move) if move and move.reasons else (),
            state=state,
            can_undo=state in (State.STANDS, State.PARTLY_RETURNED) and self._desk.is_recent(entry),
            can_return=(bool(lines) or entry.kind == Kind.REDEMPTION)
            and state in (State.STANDS, State.PARTLY_RETURNED)
            and self._desk.may_still_return(entry),
        )

    def _state(self, entry: Fact) -> State:
        if entry.id not in self._live:
            return State.UNDONE
        if entry.id not in self._taken_back:
            return State.STANDS
        left = entry.kind == Kind.PURCHASE and any(line.quantity for line in kept_lines(self.facts, entry.id))
        return State.PARTLY_RETURNED if left else State.RETURNED

    def _lines(self, entry: Fact, programme: Programme) -> tuple[SoldLine, ...]:
        if entry.kind != Kind.PURCHASE:
            return ()
        try:
            purchase = read_purchase(entry.body)
        except msgspec.MsgspecError:
            return ()
        lines = purchase.lines or (Line(cents=purchase.cents),)
        is_whole = entry.id not in self._taken_back
        kept = lines if is_whole else kept_lines(self.facts, entry.id) or lines
        return tuple(
            SoldLine(
                line=place,
                names=_item_names(programme, line.item) if line.item else {},
                quantity=line.quantity,
                cents=line.paid_cents,
                kept_quantity=left.quantity,
                kept_cents=left.paid_cents,
            )
            for place, (line, left) in enumerate(zip(lines, kept, strict=True))
        )


def _each_card_once(facts: Iterable[Fact]) -> list[Fact]:
    """A new card for people who became one is an entry for each of them."""
    told: dict[str, Fact] = {}
    for fact in facts:
        is_card = fact.kind == Kind.CARD_REPLACED
        told.setdefault(operation_of(fact.id) if is_card else fact.id, fact)
    return list(told.values())


def names_of(entry: Fact, programme: Programme) -> Names:
    """What the entry is about, by its name in the programme or, where that is gone, by its id."""
    try:
        if entry.kind == Kind.REDEMPTION:
            return _reward_names(programme, read_redemption(entry.body).reward)
        if entry.kind == Kind.VALUE_ACT:
            act = msgspec.json.decode(entry.body, type=ValueActDone).act
            return _named({one.id: one.names for one in programme.value_acts}, act)
        if entry.kind == Kind.GRANT:
            grant = msgspec.json.decode(entry.body, type=Grant)
            if grant.reward:
                return _reward_names(programme, grant.reward)
            return _named({one.id: one.names for one in programme.campaigns}, grant.campaign)
    except msgspec.MsgspecError:
        return {}
    return programme.vip.names if entry.kind == Kind.VIP_JOINED and programme.vip else {}


def _taken_back(own: Sequence[Fact], live: set[str]) -> set[str]:
    """The entries of which something was returned."""
    found = set()
    for entry in own:
        if entry.kind == Kind.RETURN and entry.id in live:
            back = read_return(entry)
            if back is not None:
                found.add(back.of)
    return found


def read_return(entry: Fact) -> Return | None:
    """None for a newer version's body."""
    try:
        return msgspec.json.decode(entry.body, type=Return)
    except msgspec.MsgspecError:
        return None


def _cents(entry: Fact) -> int:
    """The money an entry moved: below zero where it was given back or taken off."""
    if entry.kind == Kind.RETURN:
        back = read_return(entry)
        return -back.cents if back else 0
    try:
        if entry.kind == Kind.REDEMPTION:
            return -read_redemption(entry.body).value_cents
        if entry.kind == Kind.VALUE_ACT:
            return -msgspec.json.decode(entry.body, type=ValueActDone).off_cents
    except msgspec.MsgspecError:
        return 0
    return 0


def _is_of(entry: Fact, members: Sequence[str]) -> bool:
    return entry.customer in members


def _item_names(programme: Programme, item: str) -> Names:
    found = find_item(programme, item)
    return found.names if found else {"en": item}


def _reward_names(programme: Programme, reward: str) -> Names:
    found = find_reward(programme, reward)
    return found.names if found else {"en": reward}


def _named(names: Mapping[str, Names], name: str) -> Names:
    return names.get(name) or {"en": name}

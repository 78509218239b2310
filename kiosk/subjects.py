"""Whom or what does an entry concern beside its customer? They travel with it, so every kiosk agrees.

A referral concerns two customers, and so do the friend's first purchases, which pay it. A guest ticket and a
limited reward are subjects that are nobody: who issued, used or took it is among their entries. "You said, we
did" concerns those who said it. What undoes or returns an entry concerns whom that entry concerned.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256

import msgspec

from db import reading
from db.engine import Connection
from db.entry import THINGS, Fact, Kind
from db.rows import AccountRow
from kiosk.care.bodies import FeedbackAnswered, QuestionAsked
from kiosk.ids import Id
from kiosk.persons import entries_of_person, root_of
from kiosk.programme.account import FOLD_VERSION, decode_account
from kiosk.programme.bodies import read_redemption
from kiosk.programme.document import Programme
from kiosk.programme.earn import find_reward
from kiosk.programme.friends import MYSELF
from kiosk.programme.other_bodies import Merged, ReferralMade, Return, TicketIssued, TicketUsed

VISITS_WATCHED_BEYOND = 10
"""How many visits after the one that pays are still told to the referrer: only where more than these
come back is the payment not taken back."""

_return = msgspec.json.Decoder(Return)
_referral = msgspec.json.Decoder(ReferralMade)
_merged = msgspec.json.Decoder(Merged)
_issued = msgspec.json.Decoder(TicketIssued)
_used = msgspec.json.Decoder(TicketUsed)
_asked = msgspec.json.Decoder(QuestionAsked)
_answered = msgspec.json.Decoder(FeedbackAnswered)


def reward_subject(reward: str) -> Id:
    """Under which a limited reward's redemptions are found."""
    return _thing(f"reward/{reward}")


def ticket_subject(ticket: str) -> Id:
    """Under which a guest ticket's issue and uses are found."""
    return _thing(f"ticket/{ticket}")


def question_subject(ticket: str) -> Id:
    """Under which a question that went home with somebody is found by its ticket."""
    return _thing(f"question/{ticket}")


def _thing(name: str) -> Id:
    return THINGS + sha256(name.encode()).hexdigest()[: 32 - len(THINGS)]


def subjects_of(
    connection: Connection, facts: Sequence[Fact], programme: Callable[[], Programme]
) -> Mapping[Id, tuple[Id, ...]]:
    """By fact id, for those of one operation that concern more than their customer. Total, like the fold:
    a body that is not understood names nobody."""
    found: dict[Id, tuple[Id, ...]] = {}
    for fact in facts:
        subjects: dict[Id, None] = {}
        with suppress(msgspec.MsgspecError):
            subjects |= dict.fromkeys(_named(connection, fact, facts, programme))
            for target in _targets(fact):
                told = found.get(target) or reading.further_subjects_of(connection, target)
                subjects |= dict.fromkeys(told)
        subjects.pop(fact.customer or "", None)
        if subjects:
            found[fact.id] = tuple(subjects)
    return found


def _named(
    connection: Connection, fact: Fact, tap: Sequence[Fact], programme: Callable[[], Programme]
) -> Iterator[Id]:
    if fact.kind == Kind.PURCHASE:
        yield from _referrers(connection, fact.customer or "", tap)
    elif fact.kind == Kind.MERGE:
        yield _merged.decode(fact.body).other
    elif fact.kind == Kind.REFERRAL:
        yield _referral.decode(fact.body).referrer
    elif fact.kind == Kind.TICKET_ISSUED:
        yield ticket_subject(_issued.decode(fact.body).ticket)
    elif fact.kind == Kind.TICKET_USED:
        used = _used.decode(fact.body)
        yield used.member
        yield ticket_subject(used.ticket)
    elif fact.kind == Kind.QUESTION_ASKED:
        yield question_subject(_asked.decode(fact.body).ticket)
    elif fact.kind == Kind.FEEDBACK_ANSWERED:
        said = (reading.find_entry(connection, entry) for entry in _answered.decode(fact.body).of)
        yield from (entry.customer for entry in said if entry is not None and entry.customer)
    elif fact.kind == Kind.REDEMPTION:
        reward = find_reward(programme(), read_redemption(fact.body).reward)
        if reward is not None and reward.stock is not None:
            yield reward_subject(reward.id)


def _targets(fact: Fact) -> Iterator[Id]:
    """The entries that this one undoes or returns."""
    if fact.reverses:
        yield fact.reverses
    if fact.kind == Kind.RETURN:
        yield _return.decode(fact.body).of


def _referrers(connection: Connection, customer: Id, tap: Sequence[Fact]) -> Iterator[Id]:
    """Through whom the customer came, while their visits may still pay or unpay it."""
    yield from _referrers_in(fact for fact in tap if fact.customer == customer)
    row = reading.find_account(connection, customer) or _row_of_person(connection, customer)
    if row is None:
        return
    if row.fold_version == FOLD_VERSION:
        account = decode_account(row.state)
        came = account.friends.get(MYSELF)
        if came is None or account.shopping_visits >= came.needed + VISITS_WATCHED_BEYOND:
            return
    yield from _referrers_in(entries_of_person(connection, customer))


def _row_of_person(connection: Connection, customer: Id) -> AccountRow | None:
    """Of somebody who was merged, the row lies under the person's root."""
    root = root_of(connection, customer)
    return None if root == customer else reading.find_account(connection, root)


def _referrers_in(facts: Iterable[Fact]) -> Iterator[Id]:
    for fact in facts:
        if fact.kind == Kind.REFERRAL:
            with suppress(msgspec.MsgspecError):
                yield _referral.decode(fact.body).referrer

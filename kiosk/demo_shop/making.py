"""How does the demo shop come into being? Its year is made in memory and handed to the shop's journal."""

from collections.abc import Mapping, Sequence

import msgspec

from db.entry import Fact, Kind
from db.journal import Journal
from db.rows import Projected
from kiosk.demo_shop.cast import DemoCast
from kiosk.demo_shop.history import DemoHistory, Progress, make_demo_history
from kiosk.demo_shop.plan import DemoPlan
from kiosk.ids import Id
from kiosk.programme.other_bodies import TicketIssued
from kiosk.subjects import ticket_subject

FACTS_AN_APPEND = 4000
_MAKING_SHARE = 0.4
"""Of the time; the rest is writing."""


def make_demo_shop(journal: Journal, plan: DemoPlan, progress: Progress = lambda _part: None) -> DemoCast:
    """Adds the plan's whole year to the journal. `progress` is told from 0 to 1, on this thread.

    Made a second time, or after it was interrupted, it goes on where it was: the ids are the plan's.
    Raises StorageProblem.
    """
    history = make_demo_history(plan, lambda part: progress(part * _MAKING_SHARE))
    add_demo_history(journal, history, lambda part: progress(_MAKING_SHARE + part * (1 - _MAKING_SHARE)))
    return history.cast


def add_demo_history(journal: Journal, history: DemoHistory, progress: Progress = lambda _part: None) -> None:
    """In a few large appends; the last one brings the rows, so they come with the whole history or not."""
    facts = history.facts
    for at in range(0, len(facts), FACTS_AN_APPEND):
        part = facts[at : at + FACTS_AN_APPEND]
        personal = {fact.id: history.personal[fact.id] for fact in part if fact.id in history.personal}
        is_last = at + FACTS_AN_APPEND >= len(facts)
        projected = history.projected if is_last else Projected()
        journal.append(part, personal, projected, _subjects(part, history.subjects))
        progress((at + len(part)) / len(facts))


def _subjects(facts: Sequence[Fact], known: Mapping[Id, tuple[Id, ...]]) -> Mapping[Id, tuple[Id, ...]]:
    """Of the year's entries only guest tickets and answers concern more than their customer."""
    return {fact.id: known[fact.id] for fact in facts if fact.id in known} | {
        fact.id: (ticket_subject(msgspec.json.decode(fact.body, type=TicketIssued).ticket),)
        for fact in facts
        if fact.kind == Kind.TICKET_ISSUED
    }

"""Do the stored projections equal what the journal says, and how are they replaced if not?"""

import heapq
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import select

from db.engine import Connection, Engine, driver_of, writing
from db.prepared import Query
from db.projections import store_projected
from db.reading import make_card_row, make_visit_row
from db.rows import AccountRow, CardRow, ComplaintRow, FeedbackRow, ProfileRow, Projected, VisitRow
from db.tables import accounts, cards, complaints, feedback, profile_words, profiles, visits

_accounts = Query(select(accounts).order_by(accounts.c.customer), AccountRow)
_visits = Query(select(visits).order_by(visits.c.customer), make_visit_row)
_profiles = Query(select(profiles).order_by(profiles.c.customer), ProfileRow)
_cards = Query(select(cards).where(cards.c.customer.is_not(None)).order_by(cards.c.customer), make_card_row)
_feedback = Query(select(feedback).order_by(feedback.c.customer), FeedbackRow)
_complaints = Query(select(complaints).order_by(complaints.c.customer), ComplaintRow)
_nobodys_cards = Query(select(cards).where(cards.c.customer.is_(None)).order_by(cards.c.card), make_card_row)


def replace_projections(engine: Engine, projected: Iterable[Projected]) -> None:
    """Empty all projections and store these, in one transaction: all or nothing. Raises StorageProblem."""
    with engine.connect() as connection, writing(connection):
        for table in (accounts, visits, feedback, complaints, profiles, profile_words, cards):
            driver_of(connection).execute(f"DELETE FROM {table.name}")  # noqa: S608 (our own table's name)
        for rows in projected:
            store_projected(connection, rows)


def dump_projections(connection: Connection) -> Iterator[Projected]:
    """What is stored, customer by customer in the order of their ids, each with the account, the
    profile, and by id the visits, the feedback, the complaints and the cards; last the cards that belong
    to nobody.

    Holds one customer at a time. Wrap it in `db.engine.one_moment` while others write.
    """
    queries = (_accounts, _visits, _feedback, _complaints, _profiles, _cards)
    streams = (_by_customer(query, connection) for query in queries)
    for _, rows in groupby(heapq.merge(*streams, key=itemgetter(0)), key=itemgetter(0)):
        yield _gather(row for _, row in rows)
    if cards_of_nobody := tuple(_nobodys_cards.stream(connection)):
        yield Projected(cards=cards_of_nobody)


def _by_customer(query: Query[Any], connection: Connection) -> Iterator[tuple[str, Any]]:
    return ((row.customer, row) for row in query.stream(connection))


def _gather(rows: Iterable[object]) -> Projected:
    known = list(rows)
    return Projected(
        accounts=tuple(row for row in known if isinstance(row, AccountRow)),
        profiles=tuple(row for row in known if isinstance(row, ProfileRow)),
        visits=tuple(sorted((r for r in known if isinstance(r, VisitRow)), key=attrgetter("visit"))),
        feedback=tuple(sorted((r for r in known if isinstance(r, FeedbackRow)), key=attrgetter("entry"))),
        complaints=tuple(sorted((r for r in known if isinstance(r, ComplaintRow)), key=attrgetter("entry"))),
        cards=tuple(sorted((r for r in known if isinstance(r, CardRow)), key=attrgetter("card"))),
    )

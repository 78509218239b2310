"""How do the rows that follow from an entry get into their tables? Unread, in the entry's transaction."""

import re
from collections.abc import Iterable, Iterator

from db.engine import Connection
from db.erasing import erase_rows
from db.prepared import add_to, delete_from, insert_into, upsert_into
from db.rows import ProfileRow, Projected
from db.tables import (
    accounts,
    card_claims,
    cards,
    complaints,
    feedback,
    profile_words,
    profiles,
    stale,
    visits,
)

_add_account = upsert_into(accounts)
_drop_account = delete_from(accounts, "customer")
_add_visit = upsert_into(visits)
_drop_visits = delete_from(visits, "customer")
_add_feedback = upsert_into(feedback)
_drop_feedback = delete_from(feedback, "customer")
_add_complaint = upsert_into(complaints)
_drop_complaints = delete_from(complaints, "customer")
_add_profile = upsert_into(profiles)
_drop_profile = delete_from(profiles, "customer")
_add_word = insert_into(profile_words)
_drop_words = delete_from(profile_words, "customer")
_add_card = upsert_into(cards)
_drop_card = delete_from(cards, "card")
_add_claim = add_to(card_claims)
_settle = delete_from(stale, "customer")

_COUNTRY_DIGITS_MOST = 3


def store_projected(connection: Connection, projected: Projected) -> None:
    """Store all rows of one operation; the caller has begun the transaction."""
    for customers, drops in (
        (projected.refolded, (_drop_visits, _drop_feedback, _drop_complaints, _settle)),
        (projected.merged, (_drop_account,)),
    ):
        for drop in drops if customers else ():
            drop.run_many(connection, _one_column(customers))
    for rows, add in (
        (projected.accounts, _add_account),
        (projected.visits, _add_visit),
        (projected.feedback, _add_feedback),
        (projected.complaints, _add_complaint),
    ):
        if rows:
            add.store(connection, rows)
    if projected.cards:
        _add_card.store(connection, projected.cards)
        claims = ((row.card, row.customer) for row in projected.cards if row.customer is not None)
        _add_claim.run_many(connection, claims)
    if projected.dropped_cards:
        _drop_card.run_many(connection, _one_column(projected.dropped_cards))
    if projected.profiles:
        _store_profiles(connection, projected.profiles)
    if projected.dropped_profiles:
        _drop_profile.run_many(connection, _one_column(projected.dropped_profiles))
        _drop_words.run_many(connection, _one_column(projected.dropped_profiles))
    if projected.erased:
        erase_rows(connection, projected.erased)


def _store_profiles(connection: Connection, rows: Iterable[ProfileRow]) -> None:
    last = {row.customer: row for row in rows}
    _add_profile.store(connection, last.values())
    _drop_words.run_many(connection, _one_column(last))
    _add_word.run_many(connection, ((word, row.customer) for row in last.values() for word in words_of(row)))


def words_of(profile: ProfileRow) -> set[str]:
    """Every word a search may begin: those of the search key and the phone's digits, also without
    its country code, of which E.164 has one to three digits."""
    words = set(profile.search_key.split())
    digits = re.sub(r"\D", "", profile.phone)
    if digits:
        words.update(digits[skip:] for skip in range(_COUNTRY_DIGITS_MOST + 1) if digits[skip:])
    return words


def _one_column(values: Iterable[str]) -> Iterator[tuple[str]]:
    return ((value,) for value in values)

"""What does the database remember? Every question the counter asks, by its subject.

Each function takes a connection: the journal's own (on the till's thread) or another thread's. One
question sees one moment; for several of one moment, wrap them in `db.engine.one_moment`. Nothing found
is None or an empty list.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cache

import msgspec
from sqlalchemy import Select, Text, bindparam, exists, func, select

from db.engine import Connection
from db.entry import THINGS, Entry
from db.prepared import Query, only
from db.rows import AccountRow, CardRow, CardStatus, ProfileRow, VisitRow
from db.tables import (
    accounts,
    cards,
    entries,
    entry_subjects,
    erased,
    further_subjects,
    incarnations,
    personal,
    profile_words,
    profiles,
    visits,
)

OPERATION_ENTRIES_MOST = 16
"""An operation's entries have its own id and up to fifteen following ones (`kiosk.ids.nth`)."""

_LAST_CHARACTER = "\U0010ffff"
_DAY_MILLIS = 86_400_000


def make_visit_row(*, is_first: int, **columns: object) -> VisitRow:
    return VisitRow(is_first=bool(is_first), **columns)  # type: ignore[arg-type]


def make_card_row(*, status: str, **columns: object) -> CardRow:
    return CardRow(status=CardStatus(status), **columns)  # type: ignore[arg-type]


def _subject(*, subject: str) -> str:
    return subject


def _select_entries() -> Select[tuple[object, ...]]:
    """The columns of an Entry: its place in the tables stays out."""
    own = [column for column in entries.c if column.name not in {"position", "origin"}]
    chain = [column for column in incarnations.c if column.name != "origin"]
    return select(*own, *chain).join_from(entries, incarnations)


_account = Query(select(accounts).where(accounts.c.customer == bindparam("customer")), AccountRow)
_profile = Query(select(profiles).where(profiles.c.customer == bindparam("customer")), ProfileRow)
_card_by_id = Query(select(cards).where(cards.c.card == bindparam("card")), make_card_row)
_cards_of = Query(
    select(cards).where(cards.c.customer == bindparam("customer")).order_by(cards.c.since, cards.c.card),
    make_card_row,
)
_entry = Query(_select_entries().where(entries.c.id == bindparam("id")), Entry)
_operation = Query(
    _select_entries()
    .where(entries.c.id.between(bindparam("first"), bindparam("last")))
    .order_by(entries.c.position),
    Entry,
)
_entries_of_subject = Query(
    _select_entries()
    .join(entry_subjects, entry_subjects.c.id == entries.c.id)
    .where(entry_subjects.c.subject == bindparam("subject"))
    .order_by(entry_subjects.c.hlc, entry_subjects.c.id),
    Entry,
)
_entries_of_kind = Query(
    _select_entries().where(entries.c.kind == bindparam("kind")).order_by(entries.c.hlc, entries.c.id), Entry
)
_last_entries_of_kind = Query(
    _select_entries()
    .where(
        entries.c.kind == bindparam("kind"),
        entries.c.hlc.between(bindparam("from"), bindparam("to")),
        entries.c.business_date == bindparam("business_date"),
    )
    .order_by(entries.c.hlc.desc(), entries.c.id.desc())
    .limit(bindparam("most")),
    Entry,
)
_entries_of_kind_between = Query(
    _select_entries()
    .where(
        entries.c.kind == bindparam("kind"),
        entries.c.hlc.between(bindparam("from"), bindparam("to")),
        entries.c.business_date.between(bindparam("since"), bindparam("until")),
    )
    .order_by(entries.c.hlc, entries.c.id),
    Entry,
)
_entries_by = Query(
    _select_entries()
    .where(
        entries.c.kind == bindparam("kind"),
        entries.c.hlc.between(bindparam("from"), bindparam("to")),
        entries.c.business_date == bindparam("business_date"),
        entries.c.staff.is_not_distinct_from(bindparam("staff")),
        func.instr(entries.c.body, bindparam("part")) > 0,
    )
    .order_by(entries.c.hlc, entries.c.id),
    Entry,
)
_asked = func.json_each(bindparam("entries", type_=Text)).table_valued("value")
_personal_among = Query(
    select(personal.c.entry, personal.c.text).where(personal.c.entry.in_(select(func.unhex(_asked.c.value)))),
    lambda entry, text: (entry, text),
)
_accounts_in_debt = Query(
    select(accounts).where(accounts.c.owes > 0).order_by(accounts.c.customer), AccountRow
)
_everybody = Query(
    select(entry_subjects.c.subject)
    .where(entry_subjects.c.subject < bindparam("things"))
    .distinct()
    .order_by(entry_subjects.c.subject),
    _subject,
)
_further: Query[str] = Query(
    select(further_subjects.c.subject)
    .where(further_subjects.c.entry == bindparam("entry"))
    .order_by(further_subjects.c.subject),
    only,
)
_visits_of = Query(
    select(visits)
    .where(visits.c.customer == bindparam("customer"))
    .order_by(visits.c.at.desc(), visits.c.visit)
    .limit(bindparam("most")),
    make_visit_row,
)
_visits_on = Query(
    select(visits)
    .where(visits.c.business_date == bindparam("business_date"))
    .order_by(visits.c.at, visits.c.visit),
    make_visit_row,
)
_customers_since = Query(
    select(visits.c.customer)
    .where(visits.c.business_date >= bindparam("since"))
    .distinct()
    .order_by(visits.c.customer),
    only,
)
_visitors_between: Query[str] = Query(
    select(visits.c.customer)
    .where(visits.c.business_date.between(bindparam("since"), bindparam("until")))
    .where(~exists().where(erased.c.customer == visits.c.customer))
    .distinct()
    .order_by(visits.c.customer),
    only,
)
_kind_after = Query(
    select(func.min(entries.c.kind).label("kind")).where(entries.c.kind > bindparam("kind")),
    only,
)
_hashes: Query[bytes] = Query(select(entries.c.hash).order_by(entries.c.id), only)
_last_hlc = Query(
    select(func.max(entries.c.hlc).label("hlc")).where(entries.c.kind == bindparam("kind")), only
)
_later = entries.alias("later")
_last_seq = select(func.max(_later.c.seq)).where(_later.c.origin == incarnations.c.origin).scalar_subquery()
_last_own_hlc = Query(
    select(func.max(entries.c.hlc).label("hlc"))
    .join_from(incarnations, entries, entries.c.origin == incarnations.c.origin)
    .where(incarnations.c.kiosk == bindparam("kiosk"), entries.c.seq == _last_seq),
    only,
)
_members_after: Query[str] = Query(
    select(profiles.c.customer)
    .where(profiles.c.customer > bindparam("after"))
    .order_by(profiles.c.customer)
    .limit(bindparam("most")),
    only,
)
_customers = Query(select(func.count().label("count")).select_from(accounts), only)


def find_account(connection: Connection, customer: str) -> AccountRow | None:
    return _account.first(connection, customer)


def accounts_in_debt(connection: Connection) -> list[AccountRow]:
    """Those to whom more was given than was earned."""
    return _accounts_in_debt.all(connection)


def find_profile(connection: Connection, customer: str) -> ProfileRow | None:
    return _profile.first(connection, customer)


def find_card(connection: Connection, card: str) -> CardRow | None:
    return _card_by_id.first(connection, card)


def cards_of(connection: Connection, customer: str) -> list[CardRow]:
    """All the customer ever had, the oldest first."""
    return _cards_of.all(connection, customer)


def find_entry(connection: Connection, entry: str) -> Entry | None:
    return _entry.first(connection, entry)


def find_operation(connection: Connection, operation: str) -> list[Entry]:
    """All that the operation wrote, in the order of writing; empty where it is not stored."""
    last = f"{int(operation, 16) + OPERATION_ENTRIES_MOST - 1:032x}"
    return _operation.all(connection, operation, last)


def entries_of(connection: Connection, subject: str) -> list[Entry]:
    """The subject's entries in the order in which they are folded: (hlc, id)."""
    return _entries_of_subject.all(connection, subject)


def entries_of_kind(connection: Connection, kind: str) -> list[Entry]:
    """In (hlc, id) order; meant for rare kinds, such as programmes."""
    return _entries_of_kind.all(connection, kind)


def entries_between(
    connection: Connection, since: str, until: str, kinds: Collection[str]
) -> Iterator[Entry]:
    """The entries of these kinds on these business dates (both included), kind by kind, in (hlc, id) order;
    read row by row."""
    first, last = _around(since)[0], _around(until)[1]
    for kind in kinds:
        yield from _entries_of_kind_between.stream(connection, kind, first, last, since, until)


def last_entries(
    connection: Connection, business_date: str, kinds: Collection[str], most: int
) -> list[Entry]:
    """The day's last entries of these kinds, the newest first."""
    since, until = _around(business_date)
    found = [
        entry
        for kind in kinds
        for entry in _last_entries_of_kind.all(connection, kind, since, until, business_date, most)
    ]
    return sorted(found, key=lambda entry: entry.order, reverse=True)[:most]


def entries_by(
    connection: Connection, staff: str | None, business_date: str, kind: str, part: str
) -> list[Entry]:
    """What this member (None: nobody) wrote of the kind on that day with `part` in its body, in (hlc, id)
    order; all of it, however much else was written."""
    return _entries_by.all(connection, kind, *_around(business_date), business_date, staff, part)


def _around(business_date: str) -> tuple[int, int]:
    """Between which clocks entries of that date lie. The index is by kind and hlc: whatever the time zone and
    the hour the shop's day ends, they were stamped within a day of that date's midnights in UTC."""
    midnight = (date.fromisoformat(business_date) - date(1970, 1, 1)).days * _DAY_MILLIS
    return (midnight - _DAY_MILLIS) << 16, (midnight + 3 * _DAY_MILLIS) << 16


def personal_of(connection: Connection, entry_ids: Iterable[str]) -> dict[str, str]:
    """The personal parts that are there, by entry, in the given order; erased ones are not."""
    asked = list(entry_ids)
    found = dict(_personal_among.all(connection, msgspec.json.encode(asked).decode()))
    return {entry: found[entry] for entry in asked if entry in found}


def visits_of(connection: Connection, customer: str, most: int) -> list[VisitRow]:
    """The customer's last visits, the newest first."""
    return _visits_of.all(connection, customer, most)


def visits_on(connection: Connection, business_date: str) -> list[VisitRow]:
    """The day's visits in their order."""
    return _visits_on.all(connection, business_date)


def customers_since(connection: Connection, business_date: str) -> list[str]:
    """Everybody with a visit on that day or later, in the order of their ids."""
    return _customers_since.all(connection, business_date)


def visitors_between(connection: Connection, since: str, until: str) -> list[str]:
    """Everybody with a visit on these business dates (both included), in the order of their ids; nobody who
    was erased since."""
    return _visitors_between.all(connection, since, until)


def search_profiles(connection: Connection, words: Sequence[str], most: int) -> list[ProfileRow]:
    """Profiles that have, for each word given, a word that begins with it; whole matches first."""
    rarest_first = sorted({word for word in words if word}, key=lambda word: _count_words(connection, word))
    if not rarest_first:
        return []
    values = [value for word in rarest_first for value in (word, word + _LAST_CHARACTER)]
    customers: dict[str, None] = {}
    # a customer comes once for each of their words that fits the first one (Anna Annus): look further
    for customer in _search(len(rarest_first)).stream(connection, *values):
        customers[customer] = None
        if len(customers) >= most:
            break
    found = (find_profile(connection, customer) for customer in customers)
    return [row for row in found if row is not None]


_begins: Query[str] = Query(
    select(profile_words.c.word)
    .where(profile_words.c.word.between(bindparam("from"), bindparam("to")))
    .limit(1),
    only,
)


def begins_a_word(connection: Connection, beginning: str) -> bool:
    """Whether anybody has a word that begins so."""
    return _begins.first(connection, beginning, beginning + _LAST_CHARACTER) is not None


_COUNTED_MOST = 50_000
_counted = (
    select(profile_words.c.word)
    .where(profile_words.c.word.between(bindparam("from"), bindparam("to")))
    .limit(_COUNTED_MOST)
    .subquery()
)
_word_count: Query[int] = Query(select(func.count().label("count")).select_from(_counted), only)


def _count_words(connection: Connection, beginning: str) -> int:
    """How many words begin so; above fifty thousand it does not matter."""
    return _word_count.first(connection, beginning, beginning + _LAST_CHARACTER) or 0


@cache
def _search(words: int) -> Query[str]:
    """Who has a word in each of so many ranges. The profiles themselves are fetched afterwards: joined
    in here, SQLite would read each of ten thousand candidates'."""
    lead = profile_words.alias("lead")
    statement = (
        select(lead.c.customer)
        .where(lead.c.word.between(bindparam("from_0"), bindparam("to_0")))
        .order_by(lead.c.word, lead.c.customer)
    )
    for n in range(1, words):
        other = profile_words.alias(f"word_{n}")
        statement = statement.where(
            exists().where(
                other.c.customer == lead.c.customer,
                other.c.word.between(bindparam(f"from_{n}"), bindparam(f"to_{n}")),
            )
        )
    return Query(statement, only)


def members_after(connection: Connection, after: str, most: int) -> list[str]:
    """Enrolled customers in the order of their ids, those after one ("" for the first)."""
    return _members_after.all(connection, after, most)


def customers(connection: Connection) -> Iterator[str]:
    """Everybody with an entry, in the order of their ids, read row by row."""
    return _everybody.stream(connection, THINGS)


def further_subjects_of(connection: Connection, entry: str) -> list[str]:
    """Whom and what the entry concerns beside its customer."""
    return _further.all(connection, entry)


def hashes(connection: Connection) -> Iterator[bytes]:
    """Every entry's hash, in the order of their ids: two journals with the same ones are the same."""
    return _hashes.stream(connection)


def last_hlc(connection: Connection) -> int:
    """The greatest stamp in the journal, 0 in an empty one."""
    greatest, kind = 0, _kind_after.first(connection, "")
    while kind is not None:
        greatest = max(greatest, _last_hlc.first(connection, kind) or 0)
        kind = _kind_after.first(connection, kind)
    return greatest


def last_own_hlc(connection: Connection, kiosk: str) -> int:
    """The greatest stamp of this kiosk's chains, 0 without any: within a chain stamps grow."""
    return _last_own_hlc.first(connection, kiosk) or 0


def count_customers(connection: Connection) -> int:
    return _customers.first(connection) or 0

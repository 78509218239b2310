"""What did customers say, and what is still to be put right? Questions about feedback and complaints."""

from sqlalchemy import bindparam, select

from db.engine import Connection
from db.prepared import Query
from db.rows import ComplaintRow, FeedbackRow
from db.tables import complaints, feedback

_feedback_of = Query(
    select(feedback)
    .where(feedback.c.customer == bindparam("customer"))
    .order_by(feedback.c.at.desc(), feedback.c.entry.desc())
    .limit(bindparam("most")),
    FeedbackRow,
)
_feedback_between = Query(
    select(feedback)
    .where(feedback.c.business_date.between(bindparam("from"), bindparam("to")))
    .order_by(feedback.c.at, feedback.c.entry),
    FeedbackRow,
)
_complaint = Query(select(complaints).where(complaints.c.entry == bindparam("entry")), ComplaintRow)
_complaints_of = Query(
    select(complaints)
    .where(complaints.c.customer == bindparam("customer"))
    .order_by(complaints.c.at.desc(), complaints.c.entry.desc()),
    ComplaintRow,
)
_complaints_between = Query(
    select(complaints)
    .where(complaints.c.business_date.between(bindparam("from"), bindparam("to")))
    .order_by(complaints.c.at, complaints.c.entry),
    ComplaintRow,
)
_open_complaints = Query(
    select(complaints)
    .where(complaints.c.settled_at.is_(None))
    .order_by(complaints.c.follow_up_on, complaints.c.at, complaints.c.entry),
    ComplaintRow,
)


def feedback_of(connection: Connection, customer: str, most: int) -> list[FeedbackRow]:
    """The customer's last answers and suggestions, the newest first."""
    return _feedback_of.all(connection, customer, most)


def feedback_between(connection: Connection, first_day: str, last_day: str) -> list[FeedbackRow]:
    """Everybody's on these business dates (ISO 8601, both included), in the order of their time."""
    return _feedback_between.all(connection, first_day, last_day)


def find_complaint(connection: Connection, entry: str) -> ComplaintRow | None:
    return _complaint.first(connection, entry)


def complaints_of(connection: Connection, customer: str) -> list[ComplaintRow]:
    """The newest first."""
    return _complaints_of.all(connection, customer)


def complaints_between(connection: Connection, first_day: str, last_day: str) -> list[ComplaintRow]:
    """Those made on these business dates (ISO 8601, both included), in the order of their time."""
    return _complaints_between.all(connection, first_day, last_day)


def open_complaints(connection: Connection) -> list[ComplaintRow]:
    """All that are not settled, by the day on which somebody promised to ask."""
    return _open_complaints.all(connection)

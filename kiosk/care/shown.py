"""What do the screens draw of feedback and complaints? Frozen values, beside those of `kiosk.visit`."""

from datetime import date

import msgspec


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What the customer may be asked on their side now: `kind` is a `QuestionKind`, `about` the visit it is
    about, `on` that visit's day. An answer hands it back, so it can never be another customer's."""

    kind: str
    customer: str
    about: str = ""
    on: date | None = None
    is_today: bool = True
    ticket: str = ""
    reasons: tuple[str, ...] = ()
    """Which chips a low face brings."""
    thanks_points: int = 0
    """What any answer gives, whichever it is."""


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What was just answered in this visit; `wants_reasons` where a low face has not said why yet."""

    entry: str
    question: Question
    score: int | None = None
    wants_reasons: bool = False


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """ "You said, we did", for one who said it."""

    names: dict[str, str]
    on: date


class OpenComplaint(msgspec.Struct, frozen=True, kw_only=True):
    """The first thing that the cashier sees of a visit."""

    complaint: str
    cause: str
    words: str
    on: date
    remedy: str = ""
    reward_names: dict[str, str] = msgspec.field(default_factory=dict)
    follow_up_on: date | None = None
    is_due: bool = False

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
    has_words: bool = False
    """And it was told in own words besides."""


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


class Treat(msgspec.Struct, frozen=True, kw_only=True):
    """One way to put it right: `remedy` is a `Remedy`; a reward, points, or what the shop's till does."""

    remedy: str
    reward: str = ""
    names: dict[str, str] = msgspec.field(default_factory=dict)
    icon: str = ""
    points: int = 0
    cost_cents: int = 0
    is_within_budget: bool = True


class MakeRight(msgspec.Struct, frozen=True, kw_only=True):
    """What the cashier can do about a complaint: `apologies` by cause, in the customer's language and in
    the cashier's, and `treats` with the first that fits today's budget first."""

    visit: str
    causes: tuple[str, ...]
    apologies: dict[str, tuple[str, str]]
    treats: tuple[Treat, ...]
    left_cents: int
    left_points: int
    follow_up_on: date


class Complained(msgspec.Struct, frozen=True, kw_only=True):
    """What the cashier heard and chose. `refund_cents` is noted where the shop's till gave money back."""

    cause: str
    treat: Treat
    words: str = ""
    refund_cents: int = 0
    wants_follow_up: bool = True


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """An open complaint in the manager's list; `contact` is a phone number or an e-mail, or empty."""

    complaint: str
    customer: str
    short_name: str
    cause: str
    words: str
    remedy: str
    cost_cents: int
    on: date
    follow_up_on: date | None
    is_due: bool
    contact: str = ""


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was said and waits for what we did: a low face with its reasons, or words."""

    entry: str
    on: date
    score: int | None = None
    reasons: tuple[str, ...] = ()
    words: str = ""


class CareOverview(msgspec.Struct, frozen=True, kw_only=True):
    """The manager's page. `happy_percent`: the share of faces 4–5 among `answers` in thirty days; None where
    nobody answered."""

    follow_ups: tuple[FollowUp, ...] = ()
    voices: tuple[Voice, ...] = ()
    answers: int = 0
    happy_percent: int | None = None

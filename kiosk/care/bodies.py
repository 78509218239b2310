"""What do feedback and complaints record? Their bodies; a person's own words lie in the personal part.

All numbers are bounded: a body beyond them is one of a version that is not understood, and says nothing.
"""

from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk.programme.bodies import Cents, Points

CSAT_MOST, NPS_MOST = 5, 10
LOW_MOST = 2
"""A face up to this is low: what was it?"""
WORDS_MOST = 1000
"""Letters of a suggestion that are kept."""
WORDS = "words"
"""The name of a person's own words in the personal part."""


class QuestionKind(StrEnum):
    CSAT = "csat"
    """Five faces, 1–5."""
    NPS = "nps"
    """Would you recommend us? 0–10; in a message or on a slip, never at the counter."""
    SUGGESTION = "suggestion"
    """The customer's own words, without a number."""


class Way(StrEnum):
    """How an answer came."""

    TOUCH = "touch"
    PRINTED = "printed"
    """A printed face was held up to the camera."""
    SLIP = "slip"


class Theme(StrEnum):
    """What feedback is about: the reasons a customer can tap, and what the manager sorts by."""

    PRODUCT = "product"
    SPEED = "speed"
    SERVICE = "service"
    PRICE = "price"
    PLACE = "place"
    OTHER = "other"


class QuestionAsked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A question went home with the customer; `ticket` is the code (a card id) that leads back to it."""

    question: str
    way: str
    ticket: str = ""
    until: str = ""


class FeedbackGiven(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`about` is the visit it is about; `ticket` the code of the question that was asked."""

    question: str
    score: Annotated[int, msgspec.Meta(ge=0, le=NPS_MOST)] | None = None
    about: str = ""
    way: str = Way.TOUCH
    ticket: str = ""
    reasons: tuple[str, ...] = ()


class FeedbackReasoned(msgspec.Struct, frozen=True, kw_only=True):
    """Why, for the answer `of`: by the customer after a low face, or by the manager who sorts it."""

    of: str
    reasons: tuple[str, ...]


class FeedbackAnswered(msgspec.Struct, frozen=True, kw_only=True):
    """ "You said, we did": the shop's own words by language, for the feedback entries `of`."""

    of: tuple[str, ...]
    names: dict[str, str]


class Remedy(StrEnum):
    """How it was put right. Exchange and refund happen in the shop's own till and are noted here."""

    TREAT = "treat"
    POINTS = "points"
    EXCHANGE = "exchange"
    REFUND = "refund"
    WORDS = "words"
    """The apology alone."""


class ComplaintMade(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`reward` or `points` is the treat, given by the entries beside this one; `follow_up_on` (ISO 8601)
    the day on which somebody asks again."""

    cause: str
    remedy: str = Remedy.WORDS
    reward: str = ""
    points: Points = 0
    cost_cents: Cents = 0
    refund_cents: Cents = 0
    follow_up_on: str = ""


class ComplaintFollowedUp(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody asked again about the complaint `of`; with `follow_up_on` it stays open until then."""

    of: str
    outcome: str
    follow_up_on: str = ""


class Outcome(StrEnum):
    GOOD = "good"
    NOT_YET = "not_yet"

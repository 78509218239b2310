"""When are customers asked how it was, and what does an answer give? A part of the programme.

It stands in the programme and not in one kiosk's settings: a shop asks the same on every kiosk, the
thanks are an earning like any other, and each kind of shop's template says what suits it.
"""

from enum import StrEnum

import msgspec

from kiosk.programme.document_gifts import Gift


class AskMoment(StrEnum):
    LAST_VISIT = "last_visit"
    """At the scan, about the visit before this one: a café, where nobody has tasted yet."""
    AFTER_PAYMENT = "after_payment"
    """Once this visit is paid for: a salon, a garage."""


class FeedbackRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """`thanks` is given for any answer, whichever it is. `reasons`: the chips after a low face (themes)."""

    ask: AskMoment = AskMoment.LAST_VISIT
    thanks: Gift | None = None
    reasons: tuple[str, ...] = ("product", "speed", "service", "place")
    nps_on_slip: bool = False
    """Print "would you recommend us?" on the slip of points, once in ninety days."""


class ComplaintRule(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What may be put right at the counter: `causes` that can be tapped, `treats` (rewards of the catalogue)
    or `points`, and after how many days somebody asks again."""

    causes: tuple[str, ...] = ("product", "speed", "service", "price", "place", "other")
    treats: tuple[str, ...] = ()
    points: int = 0
    follow_up_days: int = 7

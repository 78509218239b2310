"""The forms of the counter: what roles may give, feedback and complaints, returns, and without the hub."""

from kiosk.names import Names
from kiosk.programme.document import Programme
from kiosk.programme.document_care import AskMoment, FeedbackRule
from kiosk.programme.document_gifts import Budget
from kiosk.programme.forms.field import Field, FieldKind, Offer, RuleKind, Section
from kiosk.programme.forms.words import (
    COUNTER,
    DAYS,
    POINTS,
    count,
    gift_fields,
    items,
    many,
    money,
    one,
    rewards,
    words_of,
)
from kiosk.staff.roles import Role
from kiosk.words import Phrase

ROLES = {
    Role.CASHIER: Phrase("form", "Cashier"),
    Role.SHIFT_LEAD: Phrase("form", "Shift lead"),
    Role.MANAGER: Phrase("form", "Manager"),
    Role.OWNER: Phrase("form", "Owner"),
}
MOMENTS = {
    AskMoment.LAST_VISIT: Phrase("form", "At the scan, about the last visit"),
    AskMoment.AFTER_PAYMENT: Phrase("form", "After this visit is paid for"),
}


def _new_budget(programme: Programme, _id: str, _names: Names) -> Budget:
    """For the first role that has none yet."""
    taken = {budget.role for budget in programme.budgets}
    role = next((role for role in Role if role not in taken), Role.CASHIER)
    return Budget(role=role, cents_a_day=1000)


def _new_feedback(_programme: Programme, _id: str, _names: Names) -> FeedbackRule:
    return FeedbackRule()


BUDGETS = RuleKind(
    table="budgets",
    base=("budgets",),
    title=Phrase("form", "What a role may give"),
    icon="hand-stop",
    group=COUNTER,
    offers=(
        Offer(
            Phrase("form", "What a role may give"),
            Phrase("form", "By hand, in a day: points, and rewards at their cost."),
            "hand-stop",
            _new_budget,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "In a day"),
            (
                one("role", label=Phrase("form", "Who?"), options=words_of(ROLES)),
                count("points_a_day", label=POINTS),
                money("cents_a_day", label=Phrase("form", "Rewards, at their cost")),
                count(
                    "overrides_a_day",
                    label=Phrase("form", "May go on at “too soon”"),
                    unit=Phrase("form", "times"),
                    hint=Phrase("form", "Empty: the same as everybody"),
                    may_be_empty=True,
                ),
            ),
        ),
    ),
)

FEEDBACK = RuleKind(
    table="feedback",
    base=("feedback",),
    title=Phrase("form", "Ask how it was"),
    icon="mood-smile",
    group=COUNTER,
    is_list=False,
    parts={"thanks": {"points": 10}},
    offers=(
        Offer(
            Phrase("form", "Ask how it was"),
            Phrase("form", "Five faces on the customer’s side, once a visit."),
            "mood-smile",
            _new_feedback,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "Asking"),
            (
                one("ask", label=Phrase("form", "When are they asked?"), options=words_of(MOMENTS)),
                Field(
                    path=("nps_on_slip",),
                    kind=FieldKind.YES,
                    label=Phrase("form", "“Would you recommend us?” on a slip, once in 90 days"),
                ),
                Field(path=("thanks",), kind=FieldKind.HAS, label=Phrase("form", "Thanks for any answer")),
                *(
                    field
                    for field in gift_fields("thanks")
                    if field.path in (("thanks", "points"), ("thanks", "reward"))
                ),
            ),
        ),
    ),
)

COMPLAINTS = RuleKind(
    table="complaints",
    base=("complaints",),
    title=Phrase("form", "Make it right"),
    icon="heart-handshake",
    group=COUNTER,
    is_list=False,
    sections=(
        Section(
            Phrase("form", "Treats"),
            (
                many("treats", label=Phrase("form", "What may be given at once"), options=rewards),
                count("points", label=Phrase("form", "or points")),
                count("follow_up_days", label=Phrase("form", "Asked again after"), unit=DAYS),
            ),
        ),
    ),
)

TILL = RuleKind(
    table="counter",
    base=(),
    title=COUNTER,
    icon="device-desktop",
    group=COUNTER,
    is_list=False,
    sections=(
        Section(
            Phrase("form", "Stamps and returns"),
            (
                count(
                    "stamp_gap_minutes",
                    label=Phrase("form", "Between two stamps of one customer"),
                    unit=Phrase("form", "minutes"),
                ),
                count(
                    "overrides_a_day",
                    label=Phrase("form", "May go on at “too soon”"),
                    unit=Phrase("form", "times a day"),
                ),
                count("return_days", label=Phrase("form", "Returns are taken for"), unit=DAYS),
            ),
        ),
        Section(
            Phrase("form", "One tap"),
            (
                Field(
                    path=("default_item",),
                    kind=FieldKind.ONE_OF_GOODS,
                    label=Phrase("form", "One tap records this for customers without a usual"),
                    options=items,
                ),
            ),
        ),
    ),
)

WITHOUT_HUB = RuleKind(
    table="offline",
    base=("offline",),
    title=Phrase("form", "Without the hub"),
    icon="cloud-off",
    group=COUNTER,
    is_list=False,
    sections=(
        Section(
            Phrase("form", "Without the hub"),
            (
                money(
                    "ask_above_cents",
                    label=Phrase("form", "The hub is asked about rewards above"),
                ),
                count("per_customer", label=Phrase("form", "If it does not answer: to one customer a day")),
                count("per_reward", label=Phrase("form", "of one reward a day")),
                count(
                    "hours",
                    label=Phrase("form", "and none after"),
                    unit=Phrase("form", "hours without it"),
                ),
            ),
        ),
    ),
)
"""Only where there is a hub."""

"""Whatever the seed, the guests that a demo needs are there and stand where they should."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from db.rows import CardStatus
from kiosk.demo_shop.cast import DemoCast, Part
from kiosk.demo_shop.history import DemoHistory, make_demo_history
from kiosk.demo_shop.plan import DemoPlan
from kiosk.gains import StampCardKind
from kiosk.profile import Profile
from kiosk.programme.account import Account, decode_account, usual_item
from tests.kiosk.demo_shop.makers import CAFE, make_plan
from tests.makers import make_programme

plans = st.builds(
    make_plan,
    seed=st.integers(0, 10**6),
    customers=st.just(len(Part)),
    programme=st.sampled_from([CAFE, make_programme(StampCardKind.FREE_AFTER)]),
)


def account_of(history: DemoHistory, part: Part) -> Account:
    customer = history.cast.parts[part].customer
    return next(decode_account(row.state) for row in history.projected.accounts if row.customer == customer)


def profile_of(history: DemoHistory, part: Part) -> Profile:
    customer = history.cast.parts[part].customer
    row = next(row for row in history.projected.profiles if row.customer == customer)
    return msgspec.json.decode(row.details, type=Profile)


@settings(max_examples=25, deadline=None)
@given(plans)
def test_everybody_of_the_cast_stands_where_their_part_wants_them(plan: DemoPlan) -> None:
    history = make_demo_history(plan)
    needed = 9 if "mug" in str(history.facts[0].body) else 10
    nearly = account_of(history, Part.ONE_STAMP_AWAY).card("coffee")
    assert (nearly.stamps, nearly.ready) == (needed - 1, 0)
    assert account_of(history, Part.ONE_STAMP_AWAY).points < 600
    assert account_of(history, Part.REWARD_READY).card("coffee").ready > 0
    assert profile_of(history, Part.BIRTHDAY_TODAY).text("birthday") == "09-22"
    assert "birthday" in profile_of(history, Part.BIRTHDAY_TODAY).consents
    assert '"allergy"' in msgspec.json.encode(profile_of(history, Part.ALLERGIC)).decode()
    assert usual_item(account_of(history, Part.REGULAR)) is not None
    assert account_of(history, Part.LONG_GONE).recent[0].business_date < "2026-07-10"
    assert account_of(history, Part.REGULAR).recent[0].business_date > "2026-09-08"
    assert_replaced(history)


def assert_replaced(history: DemoHistory) -> None:
    replaced = history.cast.parts[Part.REPLACED_CARD]
    statuses = {row.card: row.status for row in history.projected.cards}
    assert statuses[replaced.lost_card_id] is CardStatus.REPLACED
    assert statuses[replaced.card_id] is CardStatus.LINKED


@settings(max_examples=10, deadline=None)
@given(plans)
def test_nobody_of_the_cast_has_been_in_today(plan: DemoPlan) -> None:
    history = make_demo_history(plan)
    cast = {one.customer for one in history.cast.parts.values()}
    assert not [
        row for row in history.projected.visits if row.customer in cast and row.business_date >= "2026-09-22"
    ]


def test_the_cast_speaks_six_languages_and_somebody_is_nameless() -> None:
    cast: DemoCast = make_demo_history(make_plan(customers=60)).cast
    assert {one.language for one in cast.parts.values()} == {"en", "et", "hu", "lv", "lt", "ru"}
    assert cast.nameless is not None
    assert cast.nameless.given_name == ""

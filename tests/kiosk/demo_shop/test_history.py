"""The laws of a made-up year: whatever the seed, a till could have written it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.entry import Fact, Kind
from db.rows import CardStatus
from kiosk.clock import at_zone, business_date, hlc_to_millis
from kiosk.demo_shop.history import DemoHistory, make_demo_history
from kiosk.demo_shop.opening import opening_minutes
from kiosk.demo_shop.plan import DemoPlan
from kiosk.gains import StampCardKind
from kiosk.ids import operation_of
from kiosk.notes import ALLERGIES
from kiosk.printed import printed_cards
from kiosk.programme.account import Account
from kiosk.programme.bodies import read_purchase, read_redemption
from kiosk.programme.fold import extend, fold, standing
from tests.kiosk.demo_shop.makers import AFTERNOON, make_plan
from tests.makers import DAY, make_programme

ZONES = ("Europe/Tallinn", "Europe/London", "America/St_Johns", "Pacific/Auckland", "Asia/Kolkata")
COUNTER_KINDS = (Kind.PURCHASE, Kind.REDEMPTION, Kind.UNDO, Kind.CUSTOMER_ENROLLED, Kind.CARD_REPLACED)

plans = st.builds(
    make_plan,
    seed=st.integers(0, 10**6),
    now=st.integers(AFTERNOON - 700 * DAY, AFTERNOON + 700 * DAY),
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    programme=st.sampled_from(
        [
            make_plan().programme,
            make_programme(StampCardKind.NTH_FREE),
            make_programme(StampCardKind.FREE_AFTER),
        ]
    ),
)
laws = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def of_customers(history: DemoHistory) -> Iterator[tuple[str, list[Fact]]]:
    facts: dict[str, list[Fact]] = {}
    for fact in history.facts:
        if fact.customer:
            facts.setdefault(fact.customer, []).append(fact)
    yield from facts.items()


def moments_of(facts: list[Fact]) -> Iterator[Account]:
    """The account after each fact that stands."""
    account = Account()
    for fact in standing(facts):
        extended = extend(account, fact)
        assert extended is not None
        account = extended
        yield account


@laws
@given(plans)
def test_nobody_ever_redeems_what_they_have_not_earned(plan: DemoPlan) -> None:
    redeemed = 0
    for _, facts in of_customers(make_demo_history(plan)):
        for account in moments_of(facts):
            assert account.points >= 0
            assert all(card.ready >= 0 for card in account.cards.values())
        redeemed += sum(fact.kind == Kind.REDEMPTION for fact in facts)
    assert redeemed > 0


@laws
@given(plans)
def test_the_counter_is_served_in_opening_hours_and_never_in_the_future(plan: DemoPlan) -> None:
    for fact in make_demo_history(plan).facts:
        at = hlc_to_millis(fact.hlc)
        local = at_zone(at, plan.zone)
        assert at <= plan.now
        assert fact.business_date == business_date(at, plan.zone).isoformat()
        assert local.date() >= plan.first_day
        if fact.kind in COUNTER_KINDS:
            hours = opening_minutes(local.date())
            assert hours is not None
            assert hours[0] <= local.hour * 60 + local.minute < hours[1]


@laws
@given(plans)
def test_two_stamped_purchases_keep_the_programmes_distance(plan: DemoPlan) -> None:
    gap = plan.programme.stamp_gap_minutes * 60_000
    for _, facts in of_customers(make_demo_history(plan)):
        bought = [fact for fact in standing(facts) if fact.kind == Kind.PURCHASE]
        stamped = [hlc_to_millis(fact.hlc) for fact in bought if read_purchase(fact.body).stamps]
        assert all(later - earlier >= gap for earlier, later in pairwise(stamped))


@laws
@given(plans)
def test_ids_are_those_a_till_would_make(plan: DemoPlan) -> None:
    history = make_demo_history(plan)
    ids = [fact.id for fact in history.facts]
    assert len(set(ids)) == len(ids)
    assert all(UUID(one).version == 7 and len(one) == 32 for one in ids)
    assert [fact.order for fact in history.facts] == sorted(fact.order for fact in history.facts)
    taps = Counter(operation_of(one) for one in ids)
    assert all(f"{int(tap, 16) | count - 1:032x}" in ids for tap, count in taps.items())
    assert set(history.personal) <= set(ids)


@laws
@given(plans)
def test_every_card_was_printed_before_it_was_given(plan: DemoPlan) -> None:
    history = make_demo_history(plan)
    printed = {
        row.card: row.since
        for row in printed_cards([fact for fact in history.facts if fact.kind == Kind.CARDS_PRINTED])
    }
    for row in history.projected.cards:
        assert printed[row.card] <= row.since
        assert len(row.card) == 18
    statuses = Counter(row.status for row in history.projected.cards)
    assert statuses[CardStatus.BLANK] == plan.blank_cards == len(history.cast.blank_cards)
    assert statuses[CardStatus.LINKED] == len(history.projected.accounts)
    assert statuses[CardStatus.REPLACED] > 0
    assert len(printed) == statuses.total()


def test_the_same_seed_makes_the_same_shop_and_another_seed_another() -> None:
    assert make_demo_history(make_plan(seed=7)) == make_demo_history(make_plan(seed=7))
    assert make_demo_history(make_plan(seed=7)).facts != make_demo_history(make_plan(seed=8)).facts


def test_more_guests_change_nobodys_story() -> None:
    few, many = (dict(of_customers(make_demo_history(make_plan(customers=n)))) for n in (10, 20))
    told = {customer: [fact.body for fact in facts] for customer, facts in many.items()}
    assert all(told[customer] == [fact.body for fact in facts] for customer, facts in few.items())


def test_the_rows_are_those_of_a_fold_of_everything() -> None:
    history = make_demo_history(make_plan())
    spent = {visit.customer: 0 for visit in history.projected.visits}
    for visit in history.projected.visits:
        spent[visit.customer] += visit.cents
    for customer, facts in of_customers(history):
        assert spent.get(customer, 0) == fold(facts)[0].spent_cents


def test_a_year_of_guests_is_believable() -> None:
    """Three hundred guests stand for two thousand: 12 to 28 visits each, all kinds of things happen."""
    history = make_demo_history(make_plan(customers=300))
    guests, visits = len(history.projected.accounts), len(history.projected.visits)
    kinds = Counter(fact.kind for fact in history.facts)
    assert 290 <= guests <= 300
    assert 12 * guests <= visits <= 28 * guests
    assert set(kinds) >= {
        Kind.UNDO, Kind.CARD_REPLACED, Kind.REDEMPTION, Kind.PROFILE_CHANGED, Kind.CONSENT_GIVEN
    }  # fmt: skip
    assert kinds[Kind.UNDO] < kinds[Kind.PURCHASE] / 50
    rewards = {read_redemption(fact.body).reward for fact in history.facts if fact.kind == Kind.REDEMPTION}
    assert rewards >= {"free-coffee", "cake-slice", "mug"}
    baskets = {
        sum(line.quantity for line in read_purchase(fact.body).lines)
        for fact in history.facts
        if fact.kind == Kind.PURCHASE
    }
    assert baskets >= {1, 2, 3}
    nameless = [row for row in history.projected.profiles if not row.given_name]
    assert 0.05 * guests < len(nameless) < 0.3 * guests
    assert {row.language for row in history.projected.profiles} == {"en", "et", "hu", "lv", "lt", "ru"}


def test_there_are_regulars_lapsed_and_new_ones_and_mornings_are_full() -> None:
    history = make_demo_history(make_plan(customers=300))
    today = make_plan().today
    last_seen = {row.customer: date.fromisoformat(row.business_date) for row in history.projected.visits}
    visits = Counter(row.customer for row in history.projected.visits)
    lapsed = [who for who, day in last_seen.items() if today - day > timedelta(days=90) and visits[who] >= 5]
    new = [row for row in history.projected.visits if row.is_first and row.business_date > "2026-08-22"]
    assert len([who for who, count in visits.items() if count > 50]) > 15
    assert len(lapsed) > 10
    assert len(new) > 10
    hours = Counter(row.hour for row in history.projected.visits)
    assert hours[9] > hours[11] < hours[12] > hours[17] > hours[18]


def test_an_allergy_is_told_with_its_consent_only() -> None:
    history = make_demo_history(make_plan(customers=200))
    allergic = [row for row in history.projected.profiles if '"allergy"' in row.details]
    assert len(allergic) > 2
    for row in allergic:
        assert ALLERGIES in msgspec.json.decode(row.details)["consents"]


def test_nobody_real_can_be_called_or_written_to() -> None:
    """Telephone numbers of fiction (Ofcom) and a domain that belongs to nobody (RFC 2606)."""
    profiles = make_demo_history(make_plan(customers=200)).projected.profiles
    assert all(row.phone.startswith("+447700900") for row in profiles if row.phone)
    assert all(row.email.endswith("@example.com") and row.email.isascii() for row in profiles if row.email)
    assert any(row.phone for row in profiles)
    assert any(row.email for row in profiles)


def test_a_bar_that_closes_late_books_by_its_own_day() -> None:
    plan = make_plan(day_ends_hour=9)
    for fact in make_demo_history(plan).facts:
        expected = business_date(hlc_to_millis(fact.hlc), plan.zone, 9)
        assert fact.business_date == expected.isoformat()


@pytest.mark.parametrize("changes", [{"stamp_cards": ()}, {"points": None, "rewards": ()}])
def test_a_shop_without_stamps_or_points_has_a_year_too(changes: dict[str, object]) -> None:
    programme = msgspec.structs.replace(make_programme(), **changes)
    history = make_demo_history(make_plan(programme=programme))
    assert len(history.projected.visits) > 200


def test_progress_grows_to_the_whole() -> None:
    said: list[float] = []
    make_demo_history(make_plan(), said.append)
    assert said == sorted(said)
    assert said[-1] == 1.0

"""The laws of the whole engine, on random programmes and histories."""

from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.entry import Fact, Kind
from kiosk.programme.account import Account, decode_account, encode_account
from kiosk.programme.bodies import Line, to_body
from kiosk.programme.document import PointsRule, Programme
from kiosk.programme.document_status import TierLadder, TierWindow
from kiosk.programme.earn import make_purchase, take_off
from kiosk.programme.fold import extend, fold, movement_in, movement_of, movements
from kiosk.programme.lots import as_of, valid_until
from kiosk.programme.other_bodies import Merged, Return, ReturnedLine
from kiosk.programme.returning import kept_lines
from kiosk.programme.tiers import tier_on
from tests.kiosk.programme.happenings import FIRST_DAY, facts_of, make_happenings
from tests.kiosk.programme.makers import make_random_programme, seeds
from tests.makers import CUSTOMER, MORNING, make_fact

OTHER = "d0" * 16
KINDS = [*Kind, "raffle.won"]


def make_life(seed: int) -> tuple[Programme, list[Fact]]:
    random = Random(seed)
    programme = make_random_programme(random)
    return programme, facts_of(programme, make_happenings(random))


def make_hostile(seed: int) -> list[Fact]:
    """Facts of every kind with bodies of other kinds, numbers out of bounds, and dates that are none."""
    random = Random(seed)
    _, facts = make_life(seed)
    bodies = [fact.body for fact in facts] + ["", "{}", "[]", "null", '{"cents":-1}', '{"cents":1e99}']
    bodies += ['{"cents":99999999999,"lines":[]}', '{"cents":1,"lines":[{"cents":1,"quantity":0}]}']
    bodies += [
        '{"cents":9999999999,"money":[{"rule":"points","points":999999999,"rate_cents":1}]}',
        '{"cents":5,"stamps":[{"card":"c","count":3,"needed":2,"lines":[7,7,900000]}]}',
        '{"of":"' + "0" * 31 + '1","lines":[{"line":900000,"quantity":5}]}',
        '{"ends_on":"9999-12-31","starts_on":"x","way":"fee"}',
        '{"campaign":"x","points":999999999,"expires_months":1200,"until":"soon"}',
    ]
    hostile = []
    for fact in facts:
        changes: dict[str, object] = {}
        if random.random() < 0.5:
            changes["body"] = random.choice(bodies)
        if random.random() < 0.3:
            changes["kind"] = random.choice(KINDS)
        if random.random() < 0.2:
            changes["business_date"] = random.choice(["", "9999-12-31", "0001-01-01", "2026-02-30", "ש"])
        if random.random() < 0.2:
            changes["customer"] = random.choice([None, OTHER])
        if random.random() < 0.1:
            changes["hlc"] = random.choice([0, 2**62, facts[0].hlc])
        hostile.append(msgspec.structs.replace(fact, **changes))
    return hostile


def same(account: Account) -> Account:
    """What a customer has, without the bookkeeping of which entries were seen."""
    return msgspec.structs.replace(account, awaited=(), entries=0, through_hlc=0, through_id="", members=())


@given(seeds)
def test_whatever_is_stored_folds_and_can_be_stored_again(seed: int) -> None:
    facts = make_hostile(seed)
    for customer in (CUSTOMER, OTHER, None):
        account, visits = fold(facts, customer)
        assert decode_account(encode_account(account)) == account
        assert account.points == account.earned_points - account.spent_points - account.expired_points
        assert sum(lot.points for lot in account.lots) == max(0, account.points)
        assert len(movements(facts, customer)) == account.entries
        assert all(-(2**63) < visit.points < 2**63 for visit in visits)


@given(seeds)
def test_any_order_and_repetition_of_arrival_folds_to_the_same_account(seed: int) -> None:
    facts = make_hostile(seed)
    shuffled = facts + facts[::2]
    Random(seed).shuffle(shuffled)
    assert fold(shuffled, CUSTOMER) == fold(facts, CUSTOMER)


@given(seeds)
def test_extending_is_refolding(seed: int) -> None:
    facts = sorted(make_hostile(seed), key=lambda fact: fact.order)
    account = fold([], CUSTOMER)[0]
    for number, fact in enumerate(facts, start=1):
        extended, whole = extend(account, fact), fold(facts[:number], CUSTOMER)[0]
        if extended is not None:
            assert extended == whole
        account = whole


@given(seeds)
def test_reasons_add_up_to_the_movement_and_movements_to_the_balance(seed: int) -> None:
    facts = make_hostile(seed)
    told = movements(facts, CUSTOMER)
    assert all(sum(reason.points for reason in move.reasons) == move.points for move in told)
    assert sum(move.points for move in told) == fold(facts, CUSTOMER)[0].points


@given(seeds)
@settings(max_examples=40)
def test_what_each_entry_did_when_it_came_adds_up_to_the_balance(seed: int) -> None:
    _, facts = make_life(seed)
    told = [movement_in(facts, fact.id, CUSTOMER) for fact in facts]
    assert all(sum(reason.points for reason in move.reasons) == move.points for move in told)
    assert sum(move.points for move in told) == fold(facts, CUSTOMER)[0].points


@given(seeds)
def test_the_movement_of_a_tap_is_that_of_the_whole_history(seed: int) -> None:
    _, facts = make_life(seed)
    for number, fact in enumerate(facts):
        move = movement_of(fold(facts[:number], CUSTOMER)[0], fact)
        if move is not None:
            assert move == movement_in(facts[: number + 1], fact.id, CUSTOMER)


@given(seeds, st.randoms(use_true_random=False))
def test_sale_and_returns_in_any_slices_and_order_are_nothing(seed: int, random: Random) -> None:
    programme, facts = make_life(seed)
    before = fold(facts, CUSTOMER)[0]
    prices = {"coffee": 300, "latte": 380, "cake": 450}
    bought = [(item, random.randint(1, 5)) for item in random.sample(list(prices), random.randint(1, 3))]
    lines = tuple(
        Line(item=item, category="coffee", quantity=n, cents=prices[item] * n) for item, n in bought
    )
    at = MORNING + random.randint(0, 500) * 86_400_000
    purchase = make_purchase(programme, lines, account=before, on=FIRST_DAY, hour=9)
    sale = make_fact(Kind.PURCHASE, at=at, body=to_body(purchase), fact_id="ab" * 16)
    slices = [
        ReturnedLine(line=place, quantity=1)
        for place, (_, pieces) in enumerate(bought)
        for _ in range(pieces)
    ]
    random.shuffle(slices)
    returns = []
    while slices:
        together = {slices[-1].line: slices.pop()}
        while slices and slices[-1].line not in together and random.random() < 0.5:
            another = slices.pop()
            together[another.line] = another
        body = to_body(Return(of=sale.id, lines=tuple(together.values())))
        when = at + random.randint(-5, 5) * 86_400_000
        returns.append(make_fact(Kind.RETURN, at=when, body=body))
    everything = [*facts, sale, *returns]
    random.shuffle(everything)
    assert same(fold(everything, CUSTOMER)[0]) == same(before)


@given(seeds)
def test_a_return_of_all_is_an_undo(seed: int) -> None:
    _, facts = make_life(seed)
    for fact in facts:
        if fact.kind in (Kind.PURCHASE, Kind.REDEMPTION):
            late = max(fact.hlc >> 16 for fact in facts) + 1
            back = make_fact(Kind.RETURN, at=late, body=to_body(Return(of=fact.id)))
            undo = make_fact(Kind.UNDO, at=late, reverses=fact.id)
            one, other = fold([*facts, back], CUSTOMER), fold([*facts, undo], CUSTOMER)
            assert (same(one[0]), one[1]) == (same(other[0]), other[1])


@given(seeds, st.lists(st.integers(0, 2000), max_size=6))
def test_a_lot_expires_once_however_often_somebody_looks(seed: int, days: list[int]) -> None:
    _, facts = make_life(seed)
    account = fold(facts, CUSTOMER)[0]
    looked = account
    for day in sorted(days):
        on = FIRST_DAY.fromordinal(FIRST_DAY.toordinal() + day)
        looked = as_of(looked, on)
        assert looked == as_of(looked, on)
        assert looked.points == as_of(account, on).points
        until = valid_until(account)
        if until is None or on <= until:
            assert looked.points == account.points
    assert looked.points == looked.earned_points - looked.spent_points - looked.expired_points


@given(seeds, seeds)
def test_merged_and_parted_again_is_as_before_and_opposite_merges_agree(one: int, other: int) -> None:
    _, mine = make_life(one)
    _, theirs = make_life(other)
    ids = {fact.id: f"{int(fact.id, 16) + 5:032x}" for fact in theirs}
    theirs = [
        msgspec.structs.replace(
            fact,
            id=ids[fact.id],
            customer=OTHER if fact.customer == CUSTOMER else fact.customer,
            reverses=ids.get(fact.reverses or "", fact.reverses),
        )
        for fact in theirs
    ]
    late = max((fact.hlc >> 16 for fact in (*mine, *theirs)), default=MORNING) + 1
    merge = make_fact(Kind.MERGE, at=late, body=to_body(Merged(other=OTHER)), customer=CUSTOMER)
    opposite = make_fact(Kind.MERGE, at=late, body=to_body(Merged(other=CUSTOMER)), customer=OTHER)
    both = [*mine, *theirs]
    merged = fold([*both, merge], CUSTOMER)
    assert merged[0].members == (CUSTOMER, OTHER)
    assert fold([*both, merge], OTHER) == merged
    assert same(fold([*both, opposite], OTHER)[0]) == same(merged[0])
    assert same(fold([*both, merge, opposite], OTHER)[0]) == same(merged[0])
    parting = make_fact(Kind.UNDO, at=late + 1, reverses=merge.id)
    for customer, own in ((CUSTOMER, mine), (OTHER, theirs)):
        assert fold([*own, merge, parting], customer) == fold(own, customer)


@given(seeds)
def test_the_tier_is_that_of_every_single_day(seed: int) -> None:
    """Every day of the grace, and for each every day of its window, added up by hand."""
    check_tier(seed)


def check_tier(seed: int) -> None:
    random = Random(seed)
    programme = make_random_programme(random)
    if programme.tiers is None:
        return
    ladder = programme.tiers
    facts = facts_of(msgspec.structs.replace(programme, tiers=None), make_happenings(random, 25))
    account = fold(facts, CUSTOMER)[0]
    on = FIRST_DAY.toordinal() + random.randint(0, 1200)
    by_day = {total.day: getattr(total, _FIELDS[ladder.measure]) for total in account.days}
    held = None
    for tier in ladder.tiers:
        for day in range(on - ladder.grace_days, on + 1):
            if sum(amount for at, amount in by_day.items() if _is_in(ladder, at, day)) >= tier.at_least:
                held = tier
                break
    status = tier_on(ladder, account, FIRST_DAY.fromordinal(on))
    assert status.tier == held
    if status.until is not None:
        assert tier_on(ladder, account, status.until).tier is not None
        day_after = FIRST_DAY.fromordinal(status.until.toordinal() + 1)
        after = tier_on(ladder, account, day_after).tier
        later = [total for total in account.days if total.day > on]
        assert later or after is None or after.at_least < held.at_least  # type: ignore[union-attr]


_FIELDS = {"points": "points", "spend": "cents", "visits": "visits"}


def _is_in(ladder: TierLadder, at: int, day: int) -> bool:
    if at > day:
        return False
    if ladder.window is TierWindow.ROLLING:
        return day - at < ladder.days
    one, other = FIRST_DAY.fromordinal(at), FIRST_DAY.fromordinal(day)
    months = {"year": 12, "quarter": 3, "month": 1}[ladder.window]
    return one.year == other.year and (one.month - 1) // months == (other.month - 1) // months


@pytest.mark.parametrize("slices", [[730, 730, 730], [2190], [1, 2189], [2000, 100, 90], [3000]])
def test_a_refund_in_slices_is_the_refund_at_once(slices: list[int]) -> None:
    """21.90 at one point per 10: three refunds of 7.30 leave nothing."""
    programme = make_random_programme(Random(1))
    rule = PointsRule(points=1, cents=1000)
    plain = msgspec.structs.replace(programme, points=rule, earning=(), promotions=(), tiers=None)
    sale = make_fact(Kind.PURCHASE, body=to_body(make_purchase(plain, (Line(cents=2190),))))
    assert fold([sale])[0].points == 2
    returns = [
        make_fact(
            Kind.RETURN,
            at=MORNING + n,
            body=to_body(Return(of=sale.id, lines=(ReturnedLine(line=0, cents=cents),))),
        )
        for n, cents in enumerate(slices, start=1)
    ]
    account = fold([sale, *returns])[0]
    assert (account.points, account.carries, account.spent_cents, account.visits) == (0, {}, 0, 0)


@given(st.integers(1, 5000), st.integers(1, 9), st.integers(0, 6000), st.lists(st.integers(1, 4000)))
def test_what_is_left_of_a_discounted_line_is_what_was_paid_less_what_went_back(
    price: int, pieces: int, off: int, refunds: list[int]
) -> None:
    programme = msgspec.structs.replace(make_random_programme(Random(1)), promotions=(), earning=())
    lines = take_off((Line(item="x", cents=price * pieces, quantity=pieces), Line(cents=700)), off)
    sale = make_fact(Kind.PURCHASE, body=to_body(make_purchase(programme, lines)))
    backs = [Return(of=sale.id, lines=(ReturnedLine(line=0, cents=cents),)) for cents in refunds]
    returns = [make_fact(Kind.RETURN, at=MORNING + n, body=to_body(back)) for n, back in enumerate(backs)]
    account, _ = fold([sale, *returns])
    paid = lines[0].paid_cents
    assert account.spent_cents == max(0, paid - sum(refunds)) + lines[1].paid_cents
    is_brought_back = kept_lines([sale, *returns], sale.id)[0].quantity == 0
    assert is_brought_back == (0 < paid <= sum(refunds))


def test_bought_and_refunded_a_hundred_times_is_nothing() -> None:
    programme = make_random_programme(Random(3))
    facts = []
    for n in range(100):
        purchase = make_purchase(programme, (Line(cents=999 + n, item="latte", category="coffee"),))
        sale = make_fact(Kind.PURCHASE, at=MORNING + 2 * n, body=to_body(purchase))
        back = make_fact(Kind.RETURN, at=MORNING + 2 * n + 1, body=to_body(Return(of=sale.id)))
        facts += [sale, back]
    assert fold(facts)[0] == Account()

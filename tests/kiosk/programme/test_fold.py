"""The laws of the fold, by property, and the two kinds of stamp card."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.entry import Fact, Kind
from kiosk.gains import StampCardKind
from kiosk.programme.account import Account, CardState, decode_account, encode_account, usual_item
from kiosk.programme.bodies import Line, to_body
from kiosk.programme.document import PointsRule
from kiosk.programme.earn import make_purchase
from kiosk.programme.fold import extend, fold
from tests.makers import DAY, MORNING, histories, make_fact, make_programme, make_purchase_fact


def coffees(kind: StampCardKind, count: int) -> Account:
    programme = make_programme(kind)
    facts = [make_purchase_fact(programme, ("coffee", 1), at=MORNING + n * DAY) for n in range(count)]
    return fold(facts)[0]


@pytest.mark.parametrize(
    ("kind", "count", "ready"),
    [
        (StampCardKind.NTH_FREE, 8, 0),
        (StampCardKind.NTH_FREE, 9, 1),
        (StampCardKind.NTH_FREE, 10, 1),
        (StampCardKind.NTH_FREE, 18, 2),
        (StampCardKind.FREE_AFTER, 9, 0),
        (StampCardKind.FREE_AFTER, 10, 1),
        (StampCardKind.FREE_AFTER, 11, 1),
        (StampCardKind.FREE_AFTER, 20, 2),
    ],
)
def test_every_tenth_is_ready_after_nine_and_free_after_ten_after_ten(
    kind: StampCardKind, count: int, ready: int
) -> None:
    assert coffees(kind, count).card("coffee").ready == ready


def test_several_stamps_at_once_overflow_onto_the_next_card() -> None:
    programme = make_programme(StampCardKind.NTH_FREE)
    account, _ = fold([make_purchase_fact(programme, ("coffee", 20))])
    assert account.card("coffee") == CardState(stamps=2, earned=2, redeemed=0, total=20)


def test_thirty_and_twenty_make_one_star_per_fifty_and_three_tens_one_per_thirty() -> None:
    for rate, amounts in ((5000, (3000, 2000)), (3000, (1000, 1000, 1000))):
        programme = make_programme(points=PointsRule(points=1, cents=rate))
        bodies = [to_body(make_purchase(programme, (Line(cents=cents),))) for cents in amounts]
        facts = [make_fact(Kind.PURCHASE, at=MORNING + n, body=body) for n, body in enumerate(bodies)]
        account, _ = fold(facts)
        assert (account.points, account.carry_cents) == (1, 0)


@given(histories(), st.randoms())
def test_any_order_and_repetition_of_arrival_folds_to_the_same_account(
    facts: list[Fact], random: object
) -> None:
    shuffled = facts + facts[: len(facts) // 2]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold(shuffled) == fold(facts)


@given(histories(), st.data())
def test_extending_a_fold_is_refolding(facts: list[Fact], draw: st.DataObject) -> None:
    in_order = sorted(facts, key=lambda fact: fact.order)
    cut = draw.draw(st.integers(0, len(in_order)))
    account, _ = fold(in_order[:cut])
    for number, fact in enumerate(in_order[cut:], start=cut):
        extended = extend(account, fact)
        whole, _ = fold(in_order[: number + 1])
        if extended is not None:
            assert extended == whole
        account = whole


@given(histories())
def test_an_account_read_back_is_the_one_written(facts: list[Fact]) -> None:
    account, _ = fold(facts)
    assert decode_account(encode_account(account)) == account


@given(histories())
def test_the_balance_is_the_sum_of_what_stands(facts: list[Fact]) -> None:
    """Against a plain sum that knows nothing of folding: points by total money, stamps by counting."""
    undone: set[str] = set()
    for fact in sorted(facts, key=lambda f: f.order, reverse=True):
        if fact.reverses and fact.id not in undone:
            undone.add(fact.reverses)
    cents = stamps = spent = used = 0
    for fact in facts:
        if fact.id in undone or fact.reverses or "broken" in fact.body or fact.kind == "raffle.won":
            continue
        body = msgspec.json.decode(fact.body)
        if fact.kind == Kind.PURCHASE:
            cents += body["cents"]
            stamps += sum(earned["count"] for earned in body.get("stamps", ()))
        else:
            spent += body.get("points", 0)
            used += body.get("card") == "coffee"
    account, visits = fold(facts)
    assert account.points == cents // 10 - spent
    assert account.card("coffee").total == stamps
    assert account.card("coffee").redeemed == used
    assert sum(visit.cents for visit in visits) == account.spent_cents == cents
    assert sum(visit.points for visit in visits) == account.points
    assert sum(visit.is_first for visit in visits) == (1 if visits else 0)


@given(histories())
def test_undoing_everything_leaves_an_account_that_never_was(facts: list[Fact]) -> None:
    later = max((fact.hlc for fact in facts), default=0) >> 16
    done = [fact for fact in facts if fact.reverses is None]
    undos = [make_fact(Kind.UNDO, at=later + 1 + n, reverses=fact.id) for n, fact in enumerate(done)]
    account, visits = fold([*done, *undos])
    assert (account.points, account.carry_cents, account.cards, account.visits, visits) == (0, 0, {}, 0, ())


def test_an_undo_that_arrives_before_what_it_undoes_still_counts() -> None:
    programme = make_programme()
    purchase = make_purchase_fact(programme, ("coffee", 1), at=MORNING + 5)
    undo = make_fact(Kind.UNDO, at=MORNING, reverses=purchase.id)
    account, _ = fold([undo])
    assert account.awaited == (purchase.id,)
    assert extend(account, purchase) is None
    assert fold([undo, purchase])[0].card("coffee").total == 0


def test_an_entry_of_a_newer_version_is_kept_and_holds_back_redeeming_only() -> None:
    programme = make_programme()
    account, _ = fold([make_fact("raffle.won"), make_purchase_fact(programme, ("coffee", 9), at=MORNING + 1)])
    assert account.has_unknown
    assert account.card("coffee").ready == 1


def test_the_usual_is_what_they_mostly_take_and_a_tie_goes_to_the_newest() -> None:
    programme = make_programme()
    bought = ["coffee", "coffee", "coffee", "latte", "latte"]
    facts = [make_purchase_fact(programme, (item, 1), at=MORNING + n * DAY) for n, item in enumerate(bought)]
    assert usual_item(fold(facts[:2])[0]) is None
    assert usual_item(fold(facts)[0]) == "coffee"
    facts.append(make_purchase_fact(programme, ("latte", 1), at=MORNING + 9 * DAY))
    assert usual_item(fold(facts)[0]) == "latte"


def test_entries_that_name_a_visit_of_long_ago_begin_another_one() -> None:
    programme = make_programme()
    first = "aa" * 16
    facts = [make_purchase_fact(programme, ("coffee", 1), visit=first)]
    facts += [make_purchase_fact(programme, ("coffee", 1), at=MORNING + n * DAY) for n in range(1, 9)]
    facts.append(make_purchase_fact(programme, ("cake", 1), at=MORNING + 9 * DAY, visit=first))
    account, visits = fold(facts)
    assert len(visits) == account.visits == 10
    assert sum(visit.cents for visit in visits) == account.spent_cents

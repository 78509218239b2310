"""The history: every entry that stands, was undone or returned, each number with its reason."""

import pytest

from kiosk.history import History, PastEntry, PastKind, State
from kiosk.ids import new_id
from kiosk.refusal import RefusalKind
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.kiosk.till.counter import member, next_day, ok, refused
from tests.makers import make_programme


def history(shop: Shop, visit: Visit) -> History:
    return ok(shop.till.history.of(visit.person.customer))


def entries(shop: Shop, visit: Visit, kind: PastKind) -> list[PastEntry]:
    visits = history(shop, visit).visits
    return [entry for past in visits for entry in past.entries if entry.kind is kind]


def test_the_newest_visit_comes_first_with_lines_numbers_and_reasons(shop: Shop, clock: SetClock) -> None:
    card, _ = member(shop)
    for item in ("coffee", "cake"):
        ok(shop.till.purchases.record_items(new_id(), next_day(shop.till, card, clock), ((item, 2),)))
    visit = ok(shop.till.greet(card.text))
    past = history(shop, visit)
    newest, older = past.visits[:2]
    assert [line.names["en"] for line in newest.entries[0].lines] == ["Cake"]
    coffee = older.entries[0]
    assert (coffee.cents, coffee.points, coffee.stamps) == (600, 60, 2)
    assert coffee.why == ("€6.00; for every €0.10 1 point: +60 points", "Coffee card: 2 stamps, 2 of 10 now")
    assert past.visits[-1].entries[0].kind is PastKind.ENROLMENT


def test_a_customer_of_many_visits_shows_the_newest_and_says_that_there_are_more(
    shop: Shop, clock: SetClock
) -> None:
    card, visit = member(shop)
    for _ in range(4):
        visit = ok(shop.till.purchases.record_one_tap(new_id(), next_day(shop.till, card, clock)))
    short = ok(shop.till.history.of(visit.person.customer, most=3))
    assert (len(short.visits), short.has_more) == (3, True)
    assert not history(shop, visit).has_more


def test_what_was_undone_stays_as_undone_and_moves_nothing(shop: Shop) -> None:
    _, visit = member(shop)
    stamped = ok(shop.till.purchases.record_one_tap(new_id(), visit))
    (sold,) = entries(shop, visit, PastKind.PURCHASE)
    assert (sold.state, sold.can_undo, sold.can_return) == (State.STANDS, True, True)
    ok(shop.till.undo(new_id(), sold.operation))
    (gone,) = entries(shop, stamped, PastKind.PURCHASE)
    assert (gone.state, gone.points, gone.stamps, gone.why) == (State.UNDONE, 0, 0, ())
    assert (gone.can_undo, gone.can_return) == (False, False)


def test_undo_is_for_the_shift_and_any_of_its_taps(shop: Shop, clock: SetClock) -> None:
    card, visit = member(shop)
    ok(shop.till.purchases.record_one_tap(new_id(), visit))
    clock.pass_minutes(200)
    ok(shop.till.purchases.record_items(new_id(), ok(shop.till.greet(card.text)), (("cake", 1),)))
    first, second = sorted(entries(shop, visit, PastKind.PURCHASE), key=lambda entry: entry.at)
    assert first.can_undo
    assert second.can_undo
    undone = ok(shop.till.undo(new_id(), first.operation))
    assert undone.visit is not None
    assert (undone.visit.points, undone.visit.stamp_cards[0].stamps) == (45, 0)
    clock.pass_days()
    assert not any(entry.can_undo for entry in entries(shop, visit, PastKind.PURCHASE))
    assert refused(shop.till.undo(new_id(), second.operation)) is RefusalKind.NOTHING_TO_UNDO


def test_a_member_stays_one_while_something_later_stands(shop: Shop, clock: SetClock) -> None:
    """Undoing the tap that made somebody takes its stamp back, and nobody's later stamps lose their owner."""
    card, made = member(shop, with_first_stamp=True)
    clock.pass_minutes(60)
    ok(shop.till.purchases.record_one_tap(new_id(), ok(shop.till.greet(card.text))))
    assert made.act is not None
    operation = new_id()
    undone = ok(shop.till.undo(operation, made.act.operation))
    assert undone.visit is not None
    assert undone.visit.stamp_cards[0].stamps == 1
    assert undone.act.kind == "purchase"
    assert ok(shop.till.undo(operation, made.act.operation)) == undone
    card, plain = member(shop, "Jānis")
    ok(shop.till.purchases.record_one_tap(new_id(), plain))
    assert plain.act is not None
    assert refused(shop.till.undo(new_id(), plain.act.operation)) is RefusalKind.UNDO_LATER_FIRST
    assert ok(shop.till.greet(card.text)).person.call_name == "Jānis"


def test_past_entries_keep_the_names_and_reasons_of_their_own_rules(shop: Shop) -> None:
    _, visit = member(shop)
    ok(shop.till.purchases.record_items(new_id(), visit, (("cake", 1),)))
    (before,) = entries(shop, visit, PastKind.PURCHASE)
    without_cake = tuple(item for item in make_programme().items if item.id != "cake")
    shop.publish(
        new_id(), make_programme(items=without_cake, points=None, rewards=make_programme().rewards[:1])
    )
    (after,) = entries(shop, visit, PastKind.PURCHASE)
    assert after == before
    assert after.lines[0].names["en"] == "Cake"


def test_a_stranger_has_no_history(shop: Shop) -> None:
    assert ok(shop.till.history.of(new_id())).visits == ()


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("points", "€3.00; for every €0.10 1 point: +30 points"),
        ("card/coffee", "Coffee card: 1 stamp, 1 of 10 now"),
        ("reward/free-cake", "570 points are missing"),
        ("reward/free-coffee", "8 more stamps: Free coffee"),
    ],
)
def test_every_number_says_why(shop: Shop, number: str, expected: str) -> None:
    _, visit = member(shop)
    ok(shop.till.purchases.record_one_tap(new_id(), visit))
    why = ok(shop.till.why.of(visit.person.customer, number))
    assert why.title
    assert expected in why.lines


def test_why_says_what_is_missing_and_how_long_the_next_stamp_waits(shop: Shop, clock: SetClock) -> None:
    _, visit = member(shop)
    ok(shop.till.purchases.record_one_tap(new_id(), visit))
    clock.pass_minutes(3)
    ok(shop.till.purchases.record_amount(new_id(), visit, 486))
    points = ok(shop.till.why.of(visit.person.customer, "points"))
    assert "€0.06 is carried on; €0.04 more = 1 point" in points.lines
    assert "Earned 78, spent 0, expired 0: 78 points now" in points.lines
    stamps = ok(shop.till.why.of(visit.person.customer, "card/coffee"))
    assert any("3 minutes ago" in line for line in stamps.lines)


def test_asking_about_what_is_not_there_is_no_mistake(shop: Shop) -> None:
    _, visit = member(shop)
    for number in ("tier", "vip", "card/moon", "reward/moon", "", "🧐"):
        assert ok(shop.till.why.of(visit.person.customer, number)) is not None

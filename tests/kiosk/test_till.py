"""The counter's verbs on a real encrypted database."""

from typing import TypeVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import reading
from db.engine import driver_of
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.keys import make_key_ring
from kiosk.gains import StampCardKind
from kiosk.ids import new_id
from kiosk.leave import AskFirst
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Expiry, ExpiryKind, Promotion, Weekday
from kiosk.proof import prove
from kiosk.refusal import Refusal, RefusalKind
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.till import Till
from kiosk.visit import BlankCard, NewCustomer, Side, Undone, Visit
from tests.fakes import SetClock
from tests.makers import make_programme

T = TypeVar("T")


def ok(answer: T | Refusal | BlankCard | AskFirst) -> T:
    assert not isinstance(answer, Refusal | BlankCard | AskFirst), answer
    return answer


def refused(answer: object) -> RefusalKind:
    assert isinstance(answer, Refusal), answer
    return answer.kind


def count_entries(shop: Shop) -> int:
    return len(
        [
            entry
            for kind in (
                "purchase",
                "redemption",
                "undo",
                "customer.enrolled",
                "card.linked",
                "card.replaced",
            )
            for entry in reading.entries_of_kind(shop.ledger.connection, kind)
        ]
    )


@pytest.fixture
def till(shop: Shop) -> Till:
    return shop.till


@pytest.fixture
def card(shop: Shop) -> CardCode:
    return shop.print_cards(1)[0]


def enrol(till: Till, card: CardCode, given_name: str = "Marta", *, with_first_stamp: bool = False) -> Visit:
    new = NewCustomer(
        card_text=card.text,
        given_name=given_name,
        family_name="Õunapuu",
        language="et",
        with_first_stamp=with_first_stamp,
    )
    return ok(till.members.enrol(new_id(), new))


def stamp_on_days(till: Till, card: CardCode, clock: SetClock, count: int) -> Visit:
    visit = ok(till.greet(card.text))
    for _ in range(count):
        clock.pass_days()
        visit = ok(till.purchases.record_one_tap(new_id(), ok(till.greet(card.text))))
    return visit


def test_scan_greet_stamp_undo_leaves_the_account_as_it_was(
    till: Till, card: CardCode, clock: SetClock
) -> None:
    enrol(till, card)
    clock.pass_days()
    greeted = ok(till.greet(card.text))
    assert greeted.person.short_name == "Marta Õ."
    assert "Marta" in greeted.greeting.sentence
    stamped = ok(till.purchases.record_one_tap(new_id(), greeted))
    assert stamped.stamp_cards[0].stamps == 1
    assert stamped.points == 30
    assert stamped.act is not None
    assert (stamped.act.call_name, stamped.act.stamps) == ("Marta", 1)
    undone = ok(till.undo(new_id(), stamped.act.operation))
    assert undone.visit is not None
    assert undone.visit.stamp_cards == greeted.stamp_cards
    assert (undone.visit.points, undone.visit.recent) == (0, ())


@pytest.mark.parametrize(("kind", "count"), [(StampCardKind.NTH_FREE, 9), (StampCardKind.FREE_AFTER, 10)])
def test_the_stamp_that_fills_the_card_offers_the_reward(
    shop: Shop, card: CardCode, clock: SetClock, kind: StampCardKind, count: int
) -> None:
    shop.publish(new_id(), make_programme(kind))
    till = shop.till
    enrol(till, card)
    almost = stamp_on_days(till, card, clock, count - 1)
    assert (almost.stamp_cards[0].ready, almost.stamp_cards[0].missing) == (0, 1)
    full = stamp_on_days(till, card, clock, 1)
    assert full.stamp_cards[0].ready == 1
    redeemed = ok(till.redeeming.redeem(new_id(), full, "free-coffee"))
    assert redeemed.stamp_cards[0].ready == 0
    assert redeemed.act is not None
    assert redeemed.act.key_in["en"].startswith("1 coffee")
    assert refused(till.redeeming.redeem(new_id(), redeemed, "free-coffee")) is RefusalKind.NOT_ENOUGH


def test_a_quantity_repeats_the_item_and_overflows_onto_the_next_card(till: Till, card: CardCode) -> None:
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card), 11))
    assert (visit.stamp_cards[0].ready, visit.stamp_cards[0].stamps) == (1, 2)
    assert visit.recent[0].items[0].quantity == 11


def test_the_same_tap_five_times_is_one_entry(shop: Shop, till: Till, card: CardCode) -> None:
    visit, operation = enrol(till, card), new_id()
    answers = [ok(till.purchases.record_one_tap(operation, visit)) for _ in range(5)]
    assert len(reading.entries_of_kind(shop.ledger.connection, "purchase")) == 1
    assert all(
        (answer.stamp_cards, answer.act) == (answers[0].stamp_cards, answers[0].act) for answer in answers
    )


def test_every_verb_sent_twice_answers_the_same_and_writes_once(
    shop: Shop, till: Till, card: CardCode, clock: SetClock
) -> None:
    enrolment, new = new_id(), NewCustomer(card_text=card.text, given_name="Rūta", language="lt")
    first, second = ok(till.members.enrol(enrolment, new)), ok(till.members.enrol(enrolment, new))
    assert (first.person, first.act) == (second.person, second.act)
    clock.pass_days()
    full = ok(till.purchases.record_one_tap(new_id(), ok(till.greet(card.text)), 9))
    before, redemption, undo = count_entries(shop), new_id(), new_id()
    assert (
        ok(till.redeeming.redeem(redemption, full, "free-coffee")).act
        == ok(till.redeeming.redeem(redemption, full, "free-coffee")).act
    )
    assert ok(till.undo(undo, redemption)).visit == ok(till.undo(undo, redemption)).visit
    replacement, spare = new_id(), shop.print_cards(1)[0]
    for _ in range(2):
        replaced = ok(till.members.replace_card(replacement, first.person.customer, spare.text))
        assert replaced.person.customer == first.person.customer
    assert count_entries(shop) == before + 3


def test_a_second_stamp_waits_for_the_rule_and_a_lone_cashier_has_a_small_budget(
    till: Till, card: CardCode, clock: SetClock
) -> None:
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card)))
    clock.pass_minutes(4)
    soon = till.purchases.record_one_tap(new_id(), visit)
    assert isinstance(soon, Refusal)
    assert (soon.kind, soon.minutes, soon.limit, soon.can_override) == (RefusalKind.TOO_SOON, 4, 30, True)
    for _ in range(3):
        visit = ok(till.purchases.record_one_tap(new_id(), visit, override=True))
    spent = till.purchases.record_one_tap(new_id(), visit, override=True)
    assert isinstance(spent, Refusal)
    assert not spent.can_override
    clock.pass_minutes(30)
    ok(till.purchases.record_one_tap(new_id(), visit))


def test_what_went_on_over_too_soon_is_on_the_days_report_while_it_stands(
    shop: Shop, till: Till, card: CardCode, clock: SetClock
) -> None:
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card)))
    over = ok(till.purchases.record_one_tap(new_id(), visit, 2, override=True))
    papers = Papers(shop.engine, shop.settings, clock)
    assert [(one.short_name, one.stamps) for one in papers.report().overrides] == [("Marta Õ.", 2)]
    assert over.act is not None
    ok(till.undo(new_id(), over.act.operation))
    assert papers.report().overrides == ()


def test_a_bill_of_cents_earns_points_and_carries_the_rest(till: Till, card: CardCode) -> None:
    visit = ok(till.purchases.record_amount(new_id(), enrol(till, card), 486))
    assert visit.points == 48
    assert ok(till.purchases.record_amount(new_id(), visit, 4)).points == 49


def test_one_tap_records_the_usual_once_there_is_one(till: Till, card: CardCode, clock: SetClock) -> None:
    visit = enrol(till, card)
    assert visit.one_tap is not None
    assert (visit.one_tap.item, visit.one_tap_is_usual) == ("coffee", False)
    for _ in range(3):
        clock.pass_days()
        visit = ok(till.purchases.record_items(new_id(), ok(till.greet(card.text)), (("latte", 1),)))
    clock.pass_days()
    again = ok(till.purchases.record_one_tap(new_id(), ok(till.greet(card.text))))
    assert again.one_tap_is_usual
    assert again.recent[0].items[0].names["en"] == "Latte"


def test_a_scan_writes_nothing_on_either_side(shop: Shop, till: Till, card: CardCode) -> None:
    enrol(till, card)
    unknown, before = make_code(CardKind.CUSTOMER, shop.keys), count_entries(shop)
    for text in (card.text, unknown.text):
        for side in Side:
            assert ok(till.greet(text, side)).side is side
    assert count_entries(shop) == before


def test_a_genuine_card_unknown_here_is_served_at_once_and_never_enrolled(
    shop: Shop, till: Till, clock: SetClock
) -> None:
    unknown = make_code(CardKind.CUSTOMER, shop.keys)
    visit = ok(till.greet(unknown.text))
    assert visit.is_new_here
    assert (
        refused(till.members.enrol(new_id(), NewCustomer(card_text=unknown.text))) is RefusalKind.CARD_UNKNOWN
    )
    stamped = ok(till.purchases.record_one_tap(new_id(), visit))
    assert not stamped.is_new_here
    clock.pass_days()
    again = ok(till.greet(unknown.text))
    assert again.person.customer == stamped.person.customer
    assert (again.person.short_name, again.stamp_cards[0].stamps) == ("", 1)


def test_a_new_card_scanned_twice_before_its_first_stamp_makes_one_member(shop: Shop, till: Till) -> None:
    unknown = make_code(CardKind.CUSTOMER, shop.keys)
    one, other = ok(till.greet(unknown.text)), ok(till.greet(unknown.text))
    ok(till.purchases.record_one_tap(new_id(), one))
    both = ok(till.purchases.record_one_tap(new_id(), other, override=True))
    assert both.stamp_cards[0].stamps == 2
    assert len(reading.entries_of_kind(shop.ledger.connection, "customer.enrolled")) == 1


def test_a_lost_card_is_refused_everywhere_without_a_name_and_the_balance_moves(
    shop: Shop, till: Till, card: CardCode, clock: SetClock
) -> None:
    enrol(till, card)
    stamp_on_days(till, card, clock, 4)
    found = till.search("marta")
    spare = shop.print_cards(1)[0]
    replaced = ok(till.members.replace_card(new_id(), found[0].customer, spare.text))
    assert replaced.stamp_cards[0].stamps == 4
    answer = till.greet(card.text)
    assert refused(answer) is RefusalKind.CARD_REPLACED
    assert "Marta" not in repr(answer)
    assert refused(till.greet_number(_number(card))) is RefusalKind.CARD_REPLACED
    assert ok(till.greet(spare.text)).stamp_cards[0].stamps == 4
    assert replaced.act is not None
    ok(till.undo(new_id(), replaced.act.operation))
    assert ok(till.greet(card.text)).stamp_cards[0].stamps == 4
    assert isinstance(till.greet(spare.text), BlankCard)


def test_undoing_an_enrolment_gives_the_card_back_to_the_drawer(till: Till, card: CardCode) -> None:
    visit = enrol(till, card, with_first_stamp=True)
    assert visit.act is not None
    assert visit.stamp_cards[0].stamps == 1
    undone = ok(till.undo(new_id(), visit.act.operation))
    assert isinstance(undone, Undone)
    assert undone.visit is None
    assert isinstance(till.greet(card.text), BlankCard)
    assert till.search("Marta") == ()
    assert till.today().visits == 0


def test_undo_is_for_today_and_only_once(till: Till, card: CardCode, clock: SetClock) -> None:
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card)))
    assert visit.act is not None
    ok(till.undo(new_id(), visit.act.operation))
    assert refused(till.undo(new_id(), visit.act.operation)) is RefusalKind.ALREADY_UNDONE
    clock.pass_minutes(31)
    later = ok(till.purchases.record_one_tap(new_id(), ok(till.greet(card.text))))
    clock.pass_days()
    assert later.act is not None
    assert refused(till.undo(new_id(), later.act.operation)) is RefusalKind.NOTHING_TO_UNDO
    assert refused(till.undo(new_id(), new_id())) is RefusalKind.NOTHING_TO_UNDO


def test_a_tap_just_before_the_day_ends_can_be_undone_just_after(
    shop: Shop, till: Till, card: CardCode, clock: SetClock
) -> None:
    today = shop.ledger.business_date_at(clock())
    while shop.ledger.business_date_at(clock() + 60_000) == today:
        clock.pass_minutes(1)
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card)))
    clock.pass_minutes(2)
    assert shop.ledger.business_date_at(clock()) != today
    assert visit.act is not None
    undone = ok(till.undo(new_id(), visit.act.operation))
    assert undone.visit is not None
    assert undone.visit.stamp_cards[0].stamps == 0


def test_a_card_of_another_business_or_a_revoked_key_is_not_ours(shop: Shop, till: Till) -> None:
    stranger = make_code(CardKind.CUSTOMER, make_key_ring())
    assert refused(till.greet(stranger.text)) is RefusalKind.NOT_OURS
    assert refused(till.greet(make_code(CardKind.STAFF, shop.keys).text)) is RefusalKind.NOT_OURS
    assert not till.is_genuine(stranger.text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/?K1",
        "WIFI:S:cafe;T:WPA;P:secret;;",
        "\x00\x1b[2J",
        "ש" * 40,
        "☕" * 2000,
        "K1" + "0" * 32,
    ],
)
def test_foreign_codes_are_not_ours_whatever_they_say(till: Till, text: str) -> None:
    assert refused(till.greet(text)) is RefusalKind.NOT_OURS
    assert refused(till.greet_number(text)) is RefusalKind.NOT_OURS


@given(text=st.text(max_size=60))
def test_any_text_scanned_typed_or_searched_gets_an_answer(shop_for_all: Till, text: str) -> None:
    assert isinstance(shop_for_all.greet(text), Refusal)
    assert isinstance(shop_for_all.greet_number(text), Refusal)
    assert shop_for_all.search(text) == ()


@pytest.fixture(scope="module")
def shop_for_all(tmp_path_factory: pytest.TempPathFactory) -> Till:
    from kiosk.home import Home
    from kiosk.shop import open_shop

    home = Home(tmp_path_factory.mktemp("shop"))
    return open_shop(home, SetClock(), programme=make_programme()).till


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        (NewCustomer(given_name="\x00\x07"), RefusalKind.BAD_NAME),
        (NewCustomer(phone="call me"), RefusalKind.BAD_CONTACT),
        (NewCustomer(email="marta@"), RefusalKind.BAD_CONTACT),
        (NewCustomer(language="xx"), RefusalKind.BAD_CONTACT),
        (NewCustomer(consents=("everything",)), RefusalKind.BAD_CONTACT),
    ],
)
def test_what_cannot_be_kept_is_refused_before_anything_is_written(
    shop: Shop, till: Till, new: NewCustomer, kind: RefusalKind
) -> None:
    assert refused(till.members.enrol(new_id(), new)) is kind
    assert count_entries(shop) == 0


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        ((("coffee", 0),), RefusalKind.BAD_QUANTITY),
        ((("coffee", -1),), RefusalKind.BAD_QUANTITY),
        ((("coffee", 100),), RefusalKind.BAD_QUANTITY),
        ((), RefusalKind.BAD_QUANTITY),
        ((("soup", 1),), RefusalKind.ITEM_GONE),
    ],
)
def test_a_purchase_that_cannot_be_is_refused_and_nothing_is_written(
    shop: Shop, till: Till, card: CardCode, items: tuple[tuple[str, int], ...], kind: RefusalKind
) -> None:
    visit, before = enrol(till, card), count_entries(shop)
    assert refused(till.purchases.record_items(new_id(), visit, items)) is kind
    for cents in (0, -5, 10**12):
        assert refused(till.purchases.record_amount(new_id(), visit, cents)) is RefusalKind.BAD_AMOUNT
    assert refused(till.redeeming.redeem(new_id(), visit, "free-moon")) is RefusalKind.REWARD_GONE
    assert count_entries(shop) == before


def test_a_card_that_belongs_to_somebody_is_not_given_out_again(
    shop: Shop, till: Till, card: CardCode
) -> None:
    visit = enrol(till, card)
    assert refused(till.members.enrol(new_id(), NewCustomer(card_text=card.text))) is RefusalKind.CARD_TAKEN
    assert (
        refused(till.members.replace_card(new_id(), visit.person.customer, card.text))
        is RefusalKind.CARD_TAKEN
    )
    stranger = new_id()
    assert refused(till.members.replace_card(new_id(), stranger, card.text)) is RefusalKind.CUSTOMER_UNKNOWN
    assert refused(till.open_customer(stranger)) is RefusalKind.CUSTOMER_UNKNOWN


def test_a_typed_number_finds_a_known_card_and_forgives_slips(till: Till, card: CardCode) -> None:
    enrol(till, card)
    typed = _number(card).lower().replace("-", " ")
    assert ok(till.greet_number(typed)).person.call_name == "Marta"


def test_a_new_programme_holds_from_now_on_and_leaves_the_past_alone(
    shop: Shop, till: Till, card: CardCode, programme: Programme
) -> None:
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card), 9))
    smaller = msgspec.structs.replace(programme.stamp_cards[0], size=5)
    shop.publish(new_id(), msgspec.structs.replace(programme, stamp_cards=(smaller,)))
    assert (visit.stamp_cards[0].ready, visit.stamp_cards[0].stamps) == (1, 0)
    after = ok(till.purchases.record_one_tap(new_id(), visit, 4, override=True))
    assert (after.stamp_cards[0].ready, after.stamp_cards[0].needed) == (2, 4)


def test_a_programme_published_ahead_holds_from_its_start_on(
    shop: Shop, till: Till, card: CardCode, programme: Programme, clock: SetClock
) -> None:
    smaller = msgspec.structs.replace(programme.stamp_cards[0], size=5)
    tomorrow = clock() + 24 * 3_600_000
    shop.publish(new_id(), msgspec.structs.replace(programme, stamp_cards=(smaller,)), tomorrow)
    assert enrol(till, card).stamp_cards[0].needed == 9
    clock.pass_days()
    assert ok(till.greet(card.text)).stamp_cards[0].needed == 4


def test_allergies_are_kept_from_screens_without_consent(shop: Shop, till: Till, card: CardCode) -> None:
    from db.entry import Kind

    customer = enrol(till, card).person.customer
    tap = shop.ledger.begin(new_id())
    fields = {
        "preference:Nuts": {"kind": "allergy"},
        "preference:Oat milk": {"kind": "stated", "icon": "leaf"},
    }
    tap.add(Kind.PROFILE_CHANGED, customer=customer, personal={"fields": fields})
    shop.ledger.write(tap)
    assert [p.text for p in ok(till.open_customer(customer)).preferences] == ["Oat milk"]
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.CONSENT_GIVEN, customer=customer, body='{"purpose":"allergies","wording":"2026"}')
    shop.ledger.write(tap)
    assert [p.text for p in ok(till.open_customer(customer)).preferences] == ["Nuts", "Oat milk"]


def test_today_counts_what_stands_and_lists_the_last_served(till: Till, card: CardCode) -> None:
    visit = enrol(till, card, with_first_stamp=True)
    ok(till.purchases.record_items(new_id(), visit, (("cake", 1),)))
    today = till.today()
    assert (today.visits, today.new, today.stamps) == (1, 1, 1)
    assert [served.short_name for served in today.just_served] == ["Marta Õ.", "Marta Õ."]
    assert [served.act.kind for served in today.just_served] == ["purchase", "enrolment"]


def _number(card: CardCode) -> str:
    from kiosk.cards.number import number_of

    return number_of(card.card_id)


def test_a_full_disk_is_said_and_loses_nothing(shop: Shop, card: CardCode, clock: SetClock) -> None:
    shop.publish(new_id(), make_programme(stamp_gap_minutes=0))
    till = shop.till
    visit = ok(till.purchases.record_one_tap(new_id(), enrol(till, card)))
    clock.pass_days()
    driver = driver_of(shop.ledger.connection)
    (pages,) = driver.execute("PRAGMA page_count").fetchone()
    driver.execute(f"PRAGMA max_page_count = {pages}")
    operation, greeted, kinds = new_id(), ok(till.greet(card.text)), set()
    for _ in range(200):  # until the file's own pages are used up
        answer = till.purchases.record_one_tap(operation, greeted)
        if isinstance(answer, Refusal):
            kinds.add(answer.kind)
            break
        operation = new_id()
    assert kinds == {RefusalKind.DISK_FULL}
    kept = ok(till.greet(card.text))
    driver.execute("PRAGMA max_page_count = 1000000")
    after = ok(till.purchases.record_one_tap(operation, kept))
    assert after.stamp_cards[0].stamps + 9 * after.stamp_cards[0].ready == 1 + (
        kept.stamp_cards[0].stamps + 9 * kept.stamp_cards[0].ready
    )
    assert visit.person.customer == after.person.customer


def test_points_that_expire_are_gone_from_the_page_and_cannot_be_spent(
    shop: Shop, till: Till, card: CardCode, programme: Programme, clock: SetClock
) -> None:
    expiry = Expiry(kind=ExpiryKind.BY_LOT, months=1)
    shop.publish(new_id(), msgspec.structs.replace(programme, expiry=expiry))
    visit = ok(till.purchases.record_items(new_id(), enrol(till, card), (("cake", 14),)))
    assert (visit.points, visit.rewards[0].ready_count) == (630, 1)
    clock.pass_days(40)
    later = ok(till.greet(card.text))
    assert later.points == 0
    assert refused(till.redeeming.redeem(new_id(), later, "free-cake")) is RefusalKind.NOT_ENOUGH
    assert prove(shop.engine, shop.home, shop.settings.time_zone).is_proved


def test_a_promotion_of_the_day_counts_at_the_counter(
    shop: Shop, till: Till, card: CardCode, programme: Programme
) -> None:
    """The tests' morning is a Monday in the shop's time zone."""
    promotions = tuple(
        Promotion(
            id=day.value, names={"en": f"More on {day.value}"}, multiplier_percent=more, weekdays=(day,)
        )
        for day, more in ((Weekday.MONDAY, 200), (Weekday.TUESDAY, 300))
    )
    shop.publish(new_id(), msgspec.structs.replace(programme, promotions=promotions))
    assert ok(till.purchases.record_one_tap(new_id(), enrol(till, card))).points == 60

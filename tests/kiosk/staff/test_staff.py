"""Who serves, who may go on, who is let in: on a real encrypted database."""

from functools import partial

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import reading
from db.entry import Kind
from db.key import get_pepper
from kiosk.cards.code import CardCode
from kiosk.ids import new_id
from kiosk.programme.document_gifts import Budget
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.staff.pins import hash_pin, is_pin
from kiosk.staff.roles import Role, is_fit_for_pin
from kiosk.staff.roster import fold_roster, member_in
from kiosk.staff.shown import Approval, AtTill, MemberForm
from kiosk.staff.tries import TRIES_MOST, WINDOW_MINUTES, locked_minutes, tries_left
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import CASHIER_PIN, LEAD_PIN, OWNER_PIN, hire_three
from tests.makers import make_fact, make_programme


def refused(answer: object) -> RefusalKind:
    assert isinstance(answer, Refusal), answer
    return answer.kind


def sign_in(shop: Shop, member: str, pin: str) -> AtTill | Refusal:
    return shop.till.staff.sign_in(new_id(), member, pin)


def enrol(shop: Shop, card_text: str = "") -> Visit:
    answer = shop.till.members.enrol(
        new_id(), NewCustomer(given_name="Marta", with_first_stamp=False, card_text=card_text)
    )
    assert isinstance(answer, Visit)
    return answer


def stamp(shop: Shop, visit: Visit, approval: Approval | None = None) -> Visit | Refusal:
    verb = partial(shop.till.purchases.record_one_tap, visit=visit, override=False)
    return shop.till.staff.serve(verb, new_id(), approval)


def staff_of_the_last(shop: Shop, kind: Kind) -> str | None:
    return reading.entries_of_kind(shop.ledger.connection, kind)[-1].staff


def test_a_shop_without_staff_asks_nobody(shop: Shop) -> None:
    visit = enrol(shop)
    assert isinstance(stamp(shop, visit), Visit)
    assert shop.till.today().staff == AtTill()
    assert staff_of_the_last(shop, Kind.PURCHASE) is None


def test_with_staff_a_tap_waits_until_somebody_signs_in_and_then_carries_them(shop: Shop) -> None:
    visit = enrol(shop)
    _, _, liis = hire_three(shop)
    assert refused(stamp(shop, visit)) is RefusalKind.SIGN_IN_NEEDED
    assert isinstance(sign_in(shop, liis, CASHIER_PIN), AtTill)
    assert isinstance(stamp(shop, visit), Visit)
    assert staff_of_the_last(shop, Kind.PURCHASE) == liis
    shop.till.staff.sign_out()
    assert refused(stamp(shop, visit)) is RefusalKind.SIGN_IN_NEEDED


def test_the_same_sign_in_twice_is_one_entry(shop: Shop) -> None:
    _, _, liis = hire_three(shop)
    operation = new_id()
    for _ in range(2):
        assert isinstance(shop.till.staff.sign_in(operation, liis, CASHIER_PIN), AtTill)
    assert len(reading.entries_of_kind(shop.ledger.connection, Kind.STAFF_SIGNED_IN)) == 1


@pytest.mark.parametrize("verb", ["sign_in", "approve", "open_manager_side"])
def test_the_same_tap_again_lets_nobody_in_who_was_refused_and_is_no_second_try(
    shop: Shop, verb: str
) -> None:
    owner, _, _ = hire_three(shop)
    knock, operation = getattr(shop.till.staff, verb), new_id()
    for pin in ("000000", "000000", "111111", OWNER_PIN):
        wrong = knock(operation, owner, pin)
        assert isinstance(wrong, Refusal), pin
        assert (wrong.kind, wrong.count) == (RefusalKind.WRONG_PIN, TRIES_MOST - 1)
    assert shop.ledger.staff is None
    assert not isinstance(knock(new_id(), owner, OWNER_PIN), Refusal)


def test_one_persons_sign_in_is_nobody_elses(shop: Shop) -> None:
    owner, _, liis = hire_three(shop)
    operation = new_id()
    assert isinstance(shop.till.staff.sign_in(operation, liis, CASHIER_PIN), AtTill)
    assert refused(shop.till.staff.sign_in(operation, owner, "")) is RefusalKind.WRONG_PIN
    assert shop.ledger.staff == liis


def test_a_wrong_pin_is_counted_and_locks_for_a_while_whatever_is_restarted(
    shop: Shop, clock: SetClock
) -> None:
    _, lars, liis = hire_three(shop)
    for left in range(TRIES_MOST - 1, 0, -1):
        wrong = sign_in(shop, liis, "0000")
        assert isinstance(wrong, Refusal)
        assert (wrong.kind, wrong.count) == (RefusalKind.WRONG_PIN, left)
    assert refused(sign_in(shop, liis, "0000")) is RefusalKind.PIN_LOCKED
    assert refused(sign_in(shop, liis, CASHIER_PIN)) is RefusalKind.PIN_LOCKED
    assert isinstance(sign_in(shop, lars, LEAD_PIN), AtTill)  # a colleague is not shut out with them
    clock.pass_minutes(WINDOW_MINUTES)
    assert isinstance(sign_in(shop, liis, CASHIER_PIN), AtTill)


def test_a_right_pin_forgives_the_wrong_ones_before(shop: Shop) -> None:
    _, _, liis = hire_three(shop)
    for _ in range(3):
        for _ in range(TRIES_MOST - 1):
            sign_in(shop, liis, "0000")
        assert isinstance(sign_in(shop, liis, CASHIER_PIN), AtTill)


@given(st.lists(st.integers(0, 3_000_000), max_size=12), st.integers(0, 3_000_000))
def test_there_is_a_lock_exactly_where_no_try_is_left(failed: list[int], later: int) -> None:
    now = max([0, *failed]) + later
    minutes = locked_minutes(failed, now)
    assert (minutes > 0) == (tries_left(failed, now) == 0)
    assert minutes <= WINDOW_MINUTES
    assert locked_minutes(failed, now + minutes * 60_000) == 0


def test_who_left_is_let_in_nowhere(shop: Shop) -> None:
    owner, _, liis = hire_three(shop)
    sign_in(shop, liis, CASHIER_PIN)
    room = shop.till.staff_room
    ended = shop.till.staff.act_as(owner, lambda: room.end(new_id(), liis))
    assert isinstance(ended, AtTill)
    assert shop.till.today().staff.needs_sign_in
    assert refused(sign_in(shop, liis, CASHIER_PIN)) is RefusalKind.NOT_ALLOWED


def test_the_last_owner_stays_and_nobody_changes_who_stands_above_them(shop: Shop) -> None:
    owner, lead, liis = hire_three(shop)
    till, room = shop.till, shop.till.staff_room

    def change(by: str, whom: str, role: Role, pin: str = "") -> object:
        form = MemberForm(name="Eva", role=role, pin=pin)
        return till.staff.act_as(by, lambda: room.change(new_id(), whom, form))

    assert refused(till.staff.act_as(owner, lambda: room.end(new_id(), owner))) is RefusalKind.LAST_OWNER
    assert refused(change(owner, owner, Role.MANAGER)) is RefusalKind.LAST_OWNER
    assert refused(change(lead, liis, Role.CASHIER)) is RefusalKind.NOT_ALLOWED
    assert refused(change(owner, lead, Role.MANAGER)) is RefusalKind.PIN_UNFIT
    assert isinstance(change(owner, lead, Role.MANAGER, "593817"), AtTill)
    assert refused(change(lead, owner, Role.OWNER, "593818")) is RefusalKind.NOT_ALLOWED
    assert refused(change(lead, liis, Role.OWNER, "593819")) is RefusalKind.NOT_ALLOWED
    new = MemberForm(name="Eva", role=Role.OWNER, pin="593820")
    assert refused(till.staff.act_as(lead, lambda: room.add(new_id(), new))) is RefusalKind.NOT_ALLOWED
    assert (
        refused(till.staff.act_as(lead, lambda: room.make_badge(new_id(), owner))) is RefusalKind.NOT_ALLOWED
    )


def test_who_is_renamed_keeps_pin_badge_and_own_card(shop: Shop) -> None:
    owner, _, liis = hire_three(shop)
    (card,) = shop.print_cards(1)
    enrol(shop, card_text=card.text)
    room = shop.till.staff_room
    own = MemberForm(name="Liis", role=Role.CASHIER, own_card=card.text)
    shop.till.staff.act_as(owner, lambda: room.change(new_id(), liis, own))
    badge = shop.till.staff.act_as(owner, lambda: room.make_badge(new_id(), liis))
    assert isinstance(badge, CardCode)
    renamed = MemberForm(name="Liis-Marii", role=Role.CASHIER)
    answer = shop.till.staff.act_as(owner, lambda: room.change(new_id(), liis, renamed))
    assert isinstance(answer, AtTill)
    (shown,) = [one for one in answer.colleagues if one.id == liis]
    assert (shown.name, shown.has_own_card, bool(shown.badge_number)) == ("Liis-Marii", True, True)
    assert isinstance(sign_in(shop, liis, CASHIER_PIN), AtTill)
    assert refused(shop.till.greet(card.text)) is RefusalKind.OWN_CARD


def test_the_first_one_added_is_an_owner(shop: Shop) -> None:
    new = MemberForm(name="Eva", role=Role.CASHIER, pin=OWNER_PIN)
    added = shop.till.staff_room.add(new_id(), new)
    assert isinstance(added, AtTill)
    assert [one.role for one in added.colleagues] == [Role.OWNER]


@pytest.mark.parametrize(
    ("name", "pin", "kind"),
    [
        ("", OWNER_PIN, RefusalKind.BAD_NAME),
        ("12345", OWNER_PIN, RefusalKind.BAD_NAME),
        ("Eva", "1234", RefusalKind.PIN_UNFIT),
        ("Eva", "123456", RefusalKind.PIN_UNFIT),
        ("Eva", "777777", RefusalKind.PIN_UNFIT),
        ("Eva", "١٢٣٤٩٦", RefusalKind.PIN_UNFIT),
        ("Eva", "28491a", RefusalKind.PIN_UNFIT),
        ("Eva", "9" * 4000, RefusalKind.PIN_UNFIT),
    ],
)
def test_what_cannot_be_saved_is_refused_and_nothing_is_written(
    shop: Shop, name: str, pin: str, kind: RefusalKind
) -> None:
    assert (
        refused(shop.till.staff_room.add(new_id(), MemberForm(name=name, role=Role.OWNER, pin=pin))) is kind
    )
    assert not reading.entries_of_kind(shop.ledger.connection, Kind.STAFF_ADDED)


def test_a_cashiers_own_card_is_refused_at_their_own_till_and_written_down(shop: Shop) -> None:
    owner, lars, liis = hire_three(shop)
    (card,) = shop.print_cards(1)
    own = enrol(shop, card_text=card.text)
    room = shop.till.staff_room
    form = MemberForm(name="Liis", role=Role.CASHIER, own_card=card.text)
    assert isinstance(shop.till.staff.act_as(owner, lambda: room.change(new_id(), liis, form)), AtTill)
    sign_in(shop, liis, CASHIER_PIN)
    assert refused(shop.till.greet(card.text)) is RefusalKind.OWN_CARD
    assert refused(shop.till.greet_number(own.person.card_number)) is RefusalKind.OWN_CARD
    assert refused(shop.till.open_customer(own.person.customer)) is RefusalKind.OWN_CARD
    logged = reading.entries_of_kind(shop.ledger.connection, Kind.OWN_CARD_REFUSED)
    assert [entry.staff for entry in logged] == [liis] * 3
    sign_in(shop, lars, LEAD_PIN)
    assert isinstance(shop.till.greet(card.text), Visit)  # a colleague serves them as anybody else


def test_a_badge_says_who_and_a_new_one_ends_the_old(shop: Shop) -> None:
    owner, _, liis = hire_three(shop)
    room = shop.till.staff_room
    old, new = (shop.till.staff.act_as(owner, lambda: room.make_badge(new_id(), liis)) for _ in range(2))
    assert not isinstance(old, Refusal)
    assert not isinstance(new, Refusal)
    assert refused(shop.till.staff.by_badge(old.text)) is RefusalKind.CARD_REVOKED
    assert shop.till.staff.by_badge(new.text) == liis
    (customers_card,) = shop.print_cards(1)
    assert refused(shop.till.staff.by_badge(customers_card.text)) is RefusalKind.NOT_OURS


def test_too_soon_goes_on_under_a_colleagues_pin_once_ones_own_budget_is_used_up(
    shop: Shop,
) -> None:
    none = Budget(role="cashier", overrides_a_day=0)
    shop.publish(new_id(), make_programme(budgets=(none,)))
    visit = enrol(shop)
    _, lars, liis = hire_three(shop)
    sign_in(shop, liis, CASHIER_PIN)
    assert isinstance(stamp(shop, visit), Visit)
    soon = stamp(shop, visit)
    assert isinstance(soon, Refusal)
    assert (soon.kind, soon.can_override, soon.may_approve) == (RefusalKind.TOO_SOON, False, True)
    assert refused(shop.till.staff.approve(new_id(), liis, CASHIER_PIN)) is RefusalKind.NOT_ALLOWED
    approval = shop.till.staff.approve(new_id(), lars, LEAD_PIN, visit.visit)
    assert isinstance(approval, Approval)
    again = stamp(shop, visit, approval)
    assert isinstance(again, Visit)
    assert again.stamp_cards[0].stamps == 2
    assert staff_of_the_last(shop, Kind.PURCHASE) == liis
    entry = reading.entries_of_kind(shop.ledger.connection, Kind.STAFF_APPROVED)[-1]
    assert entry.visit == visit.visit
    assert refused(stamp(shop, visit)) is RefusalKind.TOO_SOON  # one tap, no more


def test_only_a_manager_opens_the_managers_side(shop: Shop) -> None:
    owner, lars, _ = hire_three(shop)
    assert refused(shop.till.staff.open_manager_side(new_id(), lars, LEAD_PIN)) is RefusalKind.NOT_ALLOWED
    assert refused(shop.till.staff.open_manager_side(new_id(), owner, "111111")) is RefusalKind.WRONG_PIN
    assert shop.till.staff.open_manager_side(new_id(), owner, OWNER_PIN) == Approval(
        by=owner, role=Role.OWNER
    )


def test_who_opened_the_managers_side_is_written_down_and_the_wrong_tries_before_forgiven(shop: Shop) -> None:
    owner, _, _ = hire_three(shop)
    for _ in range(3):
        for _ in range(TRIES_MOST - 1):
            shop.till.staff.open_manager_side(new_id(), owner, "000000")
        assert isinstance(shop.till.staff.open_manager_side(new_id(), owner, OWNER_PIN), Approval)
    approved = reading.entries_of_kind(shop.ledger.connection, Kind.STAFF_APPROVED)
    assert [member_in(entry) for entry in approved] == [owner] * 3


def test_a_pin_is_nothing_without_the_pepper(shop: Shop) -> None:
    pepper = get_pepper(shop.home.folder)
    stored = hash_pin(CASHIER_PIN, pepper)
    assert is_pin(stored, CASHIER_PIN, pepper)
    assert not is_pin(stored, CASHIER_PIN, b"x" * 32)
    assert not is_pin("", CASHIER_PIN, pepper)
    assert not is_pin("$argon2id$broken", CASHIER_PIN, pepper)
    assert get_pepper(shop.home.folder) == pepper


@given(st.text(max_size=12), st.sampled_from(Role))
def test_no_text_but_enough_different_digits_is_a_pin(text: str, role: Role) -> None:
    if is_fit_for_pin(text, role):
        assert set(text) <= set("0123456789")
        assert role.pin_digits_least <= len(text) <= 8
        assert len(set(text)) > 1


@given(
    st.lists(
        st.tuples(st.sampled_from(["staff.added", "staff.changed", "staff.ended"]), st.text(), st.text())
    )
)
def test_any_staff_entries_fold(told: list[tuple[str, str, str]]) -> None:
    facts = [make_fact(kind, body=body) for kind, body, _ in told]
    personal = {fact.id: text for fact, (_, _, text) in zip(facts, told, strict=True)}
    assert len(fold_roster(facts, personal).members) == sum(kind == "staff.added" for kind, _, _ in told)


def test_erased_somebody_stays_a_number(shop: Shop) -> None:
    owner, _, _ = hire_three(shop)
    entries = reading.entries_of_kind(shop.ledger.connection, Kind.STAFF_ADDED)
    erased = fold_roster(entries, {})
    assert [member.name for member in erased.members] == ["", "", ""]
    assert erased.members[0].id == owner
    assert msgspec.json.encode(erased).decode().count("argon2") == 0

"""Two accounts of one person: shown side by side, made one at the counter, and two again as they were."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import msgspec
import pytest

from db import reading
from db.engine import Connection
from db.entry import Entry
from db.reading import entries_of
from db.rebuild import dump_projections
from db.rows import Projected
from kiosk.care.bodies import QuestionKind, Remedy
from kiosk.care.shown import Complained, Treat
from kiosk.consents import withdrawn_body
from kiosk.history import PastKind
from kiosk.home import Home
from kiosk.ids import Id, new_id
from kiosk.merging import MergeOffer
from kiosk.notes import NewNote
from kiosk.office.rules import recent_histories
from kiosk.privacy.progress import Erasure
from kiosk.programme.document import Programme
from kiosk.programme.document_care import AskMoment, FeedbackRule
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift, Referral
from kiosk.proof import rebuild
from kiosk.refusal import RefusalKind
from kiosk.shop import Shop, open_shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import MemberForm
from kiosk.till import merging
from kiosk.visit import NewCustomer, PreferenceKind, Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import CASHIER_PIN, LEAD_PIN, hire_three
from tests.kiosk.till.counter import member, ok, refused
from tests.makers import make_programme
from tests.sync.makers import unequal


@pytest.fixture
def programme() -> Programme:
    return make_programme(stamp_gap_minutes=0, feedback=FeedbackRule(ask=AskMoment.AFTER_PAYMENT))


def offer(shop: Shop, visit: Visit, card: str) -> MergeOffer:
    return ok(shop.till.merging.look_at_card(visit.person.customer, card))


def make_one(shop: Shop, visit: Visit, card: str) -> Visit:
    return ok(shop.till.merging.merge(new_id(), visit, offer(shop, visit, card)))


def rows(shop: Shop) -> list[Projected]:
    return list(dump_projections(shop.ledger.connection))


def same_as_before(shop: Shop, before: list[Projected]) -> bool:
    """All rows, but for how many entries an account was folded from."""
    return unequal(shop) == [] and [_plain(one) for one in rows(shop)] == [_plain(one) for one in before]


def _plain(rows: Projected) -> Projected:
    accounts = tuple(
        msgspec.structs.replace(row, state=b"", through_hlc=0, through_id="", entries=0)
        for row in rows.accounts
    )
    return msgspec.structs.replace(rows, accounts=accounts)


def test_both_are_seen_side_by_side_with_what_they_will_be(shop: Shop) -> None:
    one_card, one = member(shop)
    other_card, other = member(shop)
    ok(shop.till.purchases.record_one_tap(new_id(), one, 4))
    ok(shop.till.purchases.record_one_tap(new_id(), other, 7))
    before = rows(shop)
    seen = offer(shop, ok(shop.till.greet(one_card.text)), other_card.text)
    assert [page.stamp_cards[0].stamps for page in (seen.one, seen.other)] == [4, 7]
    assert [page.points for page in (seen.one, seen.other, seen.together)] == [120, 210, 330]
    assert (seen.together.stamp_cards[0].ready, seen.together.person.visits) == (1, 2)
    assert not seen.has_two_names
    assert rows(shop) == before
    joined = make_one(shop, ok(shop.till.greet(one_card.text)), other_card.text)
    assert joined.act is not None
    assert joined.act.kind == "merge"
    assert (joined.points, joined.stamp_cards) == (330, seen.together.stamp_cards)
    assert {ok(shop.till.greet(card.text)).person.customer for card in (one_card, other_card)} == {
        joined.person.customer
    }
    assert unequal(shop) == []


def test_undone_at_the_counter_everything_is_as_before(shop: Shop, clock: SetClock) -> None:
    one_card, _ = member(shop, "Marta", with_first_stamp=True)
    other_card, _ = member(shop, "Liis", with_first_stamp=True)
    clock.pass_minutes(5)
    before = rows(shop)
    visit = ok(shop.till.greet(one_card.text))
    joined = make_one(shop, visit, other_card.text)
    assert not same_as_before(shop, before)
    assert joined.act is not None
    undone = ok(shop.till.undo(new_id(), joined.act.operation))
    assert undone.act.kind == "merge"
    assert undone.visit is not None
    assert undone.visit.person.short_name == "Marta"
    assert same_as_before(shop, before)
    assert ok(shop.till.greet(other_card.text)).person.short_name == "Liis"


def test_the_same_tap_twice_is_one_merge_and_it_stands_in_history(shop: Shop) -> None:
    _, one = member(shop)
    other_card, _ = member(shop)
    tap, seen = new_id(), offer(shop, one, other_card.text)
    for _ in range(2):
        assert isinstance(shop.till.merging.merge(tap, one, seen), Visit)
    assert len(ok(shop.till.merging.listed())) == 1
    told = ok(shop.till.history.of(one.person.customer))
    (entry,) = [entry for visit in told.visits for entry in visit.entries if entry.kind == PastKind.MERGE]
    assert entry.can_undo


def test_nobody_is_merged_with_themselves_with_nobody_or_with_somebody_erased(shop: Shop) -> None:
    own, one = member(shop)
    gone_card, gone = member(shop)
    (blank,) = shop.print_cards(1)
    look = shop.till.merging.look_at_card
    customer = one.person.customer
    assert refused(look(customer, own.text)) is RefusalKind.SAME_CUSTOMER
    assert refused(look(customer, blank.text)) is RefusalKind.CARD_UNKNOWN
    assert refused(look(customer, shop.make_codes(1)[0].text)) is RefusalKind.CARD_UNKNOWN
    for text in ("https://example.org", "", "\x00" * 4096, "K1", own.text + "0"):
        assert refused(look(customer, text)) is RefusalKind.NOT_OURS
    seen = offer(shop, one, gone_card.text)
    assert isinstance(shop.till.privacy.erase(new_id(), gone.person.customer), Erasure)
    assert refused(shop.till.merging.merge(new_id(), one, seen)) is RefusalKind.CUSTOMER_UNKNOWN
    assert refused(shop.till.merging.look(customer, gone.person.customer)) is RefusalKind.CUSTOMER_UNKNOWN
    assert refused(shop.till.merging.look(customer, "ab" * 16)) is RefusalKind.CUSTOMER_UNKNOWN
    assert ok(shop.till.merging.listed()) == ()


def test_a_replaced_card_leads_to_nobody(shop: Shop) -> None:
    _, one = member(shop)
    lost, other = member(shop)
    new = shop.print_cards(1)[0]
    ok(shop.till.members.replace_card(new_id(), other.person.customer, new.text))
    assert (
        refused(shop.till.merging.look_at_card(one.person.customer, lost.text)) is RefusalKind.CARD_REPLACED
    )
    assert isinstance(offer(shop, one, new.text), MergeOffer)


def test_of_a_merged_one_all_three_are_one_and_parted_one_by_one(shop: Shop) -> None:
    cards, visits = zip(*(member(shop, with_first_stamp=True) for _ in range(3)), strict=True)
    before = rows(shop)
    make_one(shop, ok(shop.till.greet(cards[2].text)), cards[1].text)
    joined = make_one(shop, ok(shop.till.greet(cards[1].text)), cards[0].text)
    assert joined.stamp_cards[0].stamps == 3
    assert {ok(shop.till.greet(card.text)).person.customer for card in cards} == {
        min(visit.person.customer for visit in visits)
    }
    assert refused(shop.till.merging.look_at_card(joined.person.customer, cards[2].text)) is (
        RefusalKind.SAME_CUSTOMER
    )
    second, first = ok(shop.till.merging.listed())
    ok(shop.till.merging.part(new_id(), first.merge))
    assert sorted(ok(shop.till.greet(card.text)).stamp_cards[0].stamps for card in cards) == [1, 2, 2]
    ok(shop.till.merging.part(new_id(), second.merge))
    assert same_as_before(shop, before)
    assert refused(shop.till.merging.part(new_id(), second.merge)) is RefusalKind.ALREADY_UNDONE
    assert refused(shop.till.merging.part(new_id(), new_id())) is RefusalKind.NOTHING_TO_UNDO


def test_only_the_merges_that_are_shown_are_looked_into(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        (_, one), (other_card, _) = member(shop), member(shop)
        make_one(shop, one, other_card.text)
    newest, _ = ok(shop.till.merging.listed())
    looked_into: list[str] = []

    def looking(connection: Connection, customer: Id) -> list[Entry]:
        looked_into.append(customer)
        return entries_of(connection, customer)

    monkeypatch.setattr(merging, "LISTED_MOST", 1)
    monkeypatch.setattr(reading, "entries_of", looking)
    assert ok(shop.till.merging.listed()) == (newest,)
    assert newest.person in looked_into
    assert len(set(looked_into)) <= 2


def test_what_was_done_with_a_card_while_they_were_one_stays_with_it(shop: Shop) -> None:
    one_card, one = member(shop)
    other_card, _ = member(shop)
    make_one(shop, one, other_card.text)
    ok(shop.till.purchases.record_one_tap(new_id(), ok(shop.till.greet(other_card.text)), 3))
    ok(shop.till.purchases.record_one_tap(new_id(), ok(shop.till.greet(one_card.text)), 1))
    (line,) = ok(shop.till.merging.listed())
    ok(shop.till.merging.part(new_id(), line.merge))
    stamps = [ok(shop.till.greet(card.text)).stamp_cards[0].stamps for card in (one_card, other_card)]
    assert stamps == [1, 3]


def test_a_card_lost_before_blocks_its_own_and_one_lost_since_stays_blocked(shop: Shop) -> None:
    _, one = member(shop)
    other_card, _ = member(shop)
    second = shop.print_cards(1)[0]
    ok(shop.till.members.replace_card(new_id(), one.person.customer, second.text))
    make_one(shop, ok(shop.till.greet(second.text)), other_card.text)
    assert isinstance(shop.till.greet(other_card.text), Visit)  # the other one's card was never lost
    third = shop.print_cards(1)[0]
    replaced = ok(shop.till.members.replace_card(new_id(), one.person.customer, third.text))
    for card in (second, other_card):
        assert refused(shop.till.greet(card.text)) is RefusalKind.CARD_REPLACED
    told = ok(shop.till.history.of(one.person.customer))
    kinds = [entry.kind for visit in told.visits for entry in visit.entries]
    assert kinds.count(PastKind.REPLACEMENT) == 2
    (line,) = ok(shop.till.merging.listed())
    ok(shop.till.merging.part(new_id(), line.merge))
    assert refused(shop.till.greet(other_card.text)) is RefusalKind.CARD_REPLACED
    assert ok(shop.till.greet(third.text)).person.customer == one.person.customer
    assert unequal(shop) == []
    assert replaced.act is not None
    ok(shop.till.undo(new_id(), replaced.act.operation))
    assert isinstance(shop.till.greet(other_card.text), Visit)


def test_a_consent_taken_back_by_one_is_taken_back_by_both(shop: Shop) -> None:
    agreed = NewCustomer(given_name="Marta", consents=("news",), with_first_stamp=False)
    one = ok(shop.till.members.enrol(new_id(), agreed))
    other_card, other = member(shop)
    tap = shop.ledger.begin(new_id())
    tap.add("consent.withdrawn", customer=other.person.customer, body=withdrawn_body("news"))  # type: ignore[arg-type]
    shop.ledger.write(tap)
    seen = offer(shop, one, other_card.text)
    assert seen.one.consents == ("news",)
    assert seen.together.consents == ()
    assert seen.lost_consents == ("news",)
    joined = make_one(shop, one, other_card.text)
    assert joined.consents == ()
    (line,) = ok(shop.till.merging.listed())
    ok(shop.till.merging.part(new_id(), line.merge))
    assert shop.ledger.profile(one.person.customer).consents == ("news",)


def test_notes_answers_and_complaints_of_both_are_the_persons(shop: Shop) -> None:
    one_card, one = member(shop)
    other_card, other = member(shop)
    ok(shop.till.notes.keep(new_id(), one, NewNote(text="oat milk", kind=PreferenceKind.STATED)))
    ok(shop.till.notes.keep(new_id(), other, NewNote(text="window", kind=PreferenceKind.STATED)))
    bought = ok(shop.till.purchases.record_one_tap(new_id(), other, 1))
    assert bought.question is not None
    ok(shop.till.feedback.answer(new_id(), bought, bought.question, 2))
    ok(shop.till.feedback.suggest(new_id(), other, "open earlier"))
    treat = complain(shop, other)
    joined = make_one(shop, ok(shop.till.greet(one_card.text)), other_card.text)
    assert {note.text for note in joined.preferences} == {"oat milk", "window"}
    assert joined.complaint is not None
    assert joined.complaint.complaint == treat
    stored = [row for part in rows(shop) for row in part.feedback]
    assert {(row.customer, row.question) for row in stored} == {
        (joined.person.customer, QuestionKind.CSAT),
        (joined.person.customer, QuestionKind.SUGGESTION),
    }
    (line,) = ok(shop.till.merging.listed())
    followed = ok(shop.till.complaints.follow_up(new_id(), joined, treat, "good"))
    assert followed.complaint is None
    ok(shop.till.returns.give_back(new_id(), joined, bought_entry(shop, bought)))
    assert unequal(shop) == []
    ok(shop.till.merging.part(new_id(), line.merge))
    parted = ok(shop.till.greet(other_card.text))
    assert (parted.complaint, parted.points) == (None, 0)
    assert unequal(shop) == []


def bought_entry(shop: Shop, visit: Visit) -> str:
    told = ok(shop.till.history.of(visit.person.customer))
    return next(e.entry for one in told.visits for e in one.entries if e.kind == PastKind.PURCHASE)


def complain(shop: Shop, visit: Visit) -> str:
    told = Complained(cause="wait", treat=Treat(remedy=Remedy.WORDS), wants_follow_up=True)
    made = ok(shop.till.complaints.make_right(new_id(), visit, told))
    assert made.complaint is not None
    return made.complaint.complaint


def test_by_both_cards_any_cashier_may_else_a_colleague_judges(shop: Shop) -> None:
    _, lead, cashier = hire_three(shop)
    ok(shop.till.staff.sign_in(new_id(), cashier, CASHIER_PIN))
    one_card, one = member(shop)
    other_card, other = member(shop)
    serve, merge = shop.till.staff.serve, shop.till.merging.merge
    looked_up = ok(shop.till.merging.look(one.person.customer, other.person.customer))
    visit = ok(shop.till.greet(one_card.text))
    answer = serve(lambda tap: merge(tap, visit, looked_up), new_id())
    assert refused(answer) is RefusalKind.MERGE_UNPROVED
    assert answer.may_approve  # type: ignore[union-attr]
    forged = msgspec.structs.replace(looked_up, card=visit.card)  # it proves nothing of the other one
    assert refused(serve(lambda tap: merge(tap, visit, forged), new_id())) is RefusalKind.MERGE_UNPROVED
    approval = ok(shop.till.staff.approve(new_id(), lead, LEAD_PIN))
    approved = ok(serve(lambda tap: merge(tap, visit, looked_up), new_id(), approval))
    assert approved.act is not None
    ok(shop.till.undo(new_id(), approved.act.operation))
    by_cards = offer(shop, visit, other_card.text)
    assert isinstance(serve(lambda tap: merge(tap, visit, by_cards), new_id()), Visit)
    (line,) = ok(shop.till.merging.listed())
    assert line.staff == shop.ledger.roster().find(cashier).name  # type: ignore[union-attr]


def test_staff_do_not_make_their_own_account_one_with_a_customers(shop: Shop) -> None:
    owner, _, cashier = hire_three(shop)
    third_card, third = member(shop)  # the older account, under whose id their rows will lie
    own_card, own = member(shop)
    other_card, _ = member(shop)
    give_own_card(shop, owner, cashier, own_card.text)
    ok(shop.till.staff.sign_in(new_id(), cashier, CASHIER_PIN))
    look = shop.till.merging.look_at_card
    assert refused(look(third.person.customer, own_card.text)) is RefusalKind.OWN_CARD
    assert refused(look(own.person.customer, other_card.text)) is RefusalKind.OWN_CARD
    shop.ledger.staff = None
    ok(shop.till.merging.merge_two(new_id(), own.person.customer, third.person.customer))
    ok(shop.till.staff.sign_in(new_id(), cashier, CASHIER_PIN))
    for card in (third_card, own_card):
        assert refused(shop.till.greet(card.text)) is RefusalKind.OWN_CARD
    assert shop.till.staff.at_till().own == third.person.customer


def test_the_manager_reads_who_became_one_and_erases_all_of_them(shop: Shop) -> None:
    one_card, one = member(shop, "Marta")
    other_card, _ = member(shop, "Liis")
    make_one(shop, one, other_card.text)
    (line,) = ok(shop.till.merging.listed())
    assert {line.one, line.other} == {"Marta", "Liis"}
    told = ok(shop.till.privacy.tell(line.person))
    joined = [text.text for section in told.sections for text in section.lines]
    assert "Cards joined" in joined
    assert joined.count("Joined") == 2
    exported = msgspec.json.decode(ok(shop.till.privacy.export(line.person)))
    assert [len(account["entries"]) for account in exported["accounts"]] == [3, 3]
    assert isinstance(shop.till.privacy.erase(new_id(), line.person), Erasure)
    for card in (one_card, other_card):
        greeted = shop.till.greet(card.text)
        assert not isinstance(greeted, Visit) or greeted.person.short_name == ""
    assert all(not part.profiles for part in rows(shop))


def give_own_card(shop: Shop, owner: str, cashier: str, card: str) -> None:
    form = MemberForm(name="Liis", role=Role.CASHIER, own_card=card)
    ok(shop.till.staff.act_as(owner, lambda: shop.till.staff_room.change(new_id(), cashier, form)))


@pytest.fixture
def three(tmp_path: Path, clock: SetClock, programme: Programme) -> Iterator[Shop]:
    opened = open_shop(Home(tmp_path / "three"), clock, programme=programme)
    yield opened
    opened.close()


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_merged_and_parted_in_between_ends_as_if_it_never_was(
    three: Shop, clock: SetClock, seed: int
) -> None:
    """Rows follow from the entries at every step, and at the end of it from nothing but each one's own."""
    dice, shop = Random(seed), three
    people = [member(shop, name, with_first_stamp=True)[0] for name in ("A", "B", "C", "D")]
    totals = dict.fromkeys(range(4), 1)
    for _ in range(14):
        clock.pass_minutes(7)
        number = dice.randrange(4)
        visit = ok(shop.till.greet(people[number].text))
        what = dice.random()
        if what < 0.4:
            other = people[dice.randrange(4)]
            seen = shop.till.merging.look_at_card(visit.person.customer, other.text)
            if isinstance(seen, MergeOffer):
                ok(shop.till.merging.merge(new_id(), visit, seen))
        elif what < 0.6:
            for line in ok(shop.till.merging.listed())[:1]:
                ok(shop.till.merging.part(new_id(), line.merge))
        else:
            count = dice.randint(1, 4)
            totals[number] += count
            ok(shop.till.purchases.record_one_tap(new_id(), visit, count))
        assert unequal(shop) == []
    while listed := ok(shop.till.merging.listed()):
        ok(shop.till.merging.part(new_id(), dice.choice(listed).merge))
        assert unequal(shop) == []
    for number, card in enumerate(people):
        seen_at_end = ok(shop.till.greet(card.text))
        assert shop.ledger.account(seen_at_end.person.customer).card("coffee").total == totals[number]
        assert seen_at_end.person.short_name == "ABCD"[number]


def test_tables_built_anew_while_they_are_one_lose_no_card_when_they_part(shop: Shop) -> None:
    one_card, one = member(shop, "Marta", with_first_stamp=True)
    other_card, _ = member(shop, "Liis", with_first_stamp=True)
    before = rows(shop)
    make_one(shop, one, other_card.text)
    rebuild(shop.engine, shop.ledger.zone)
    assert unequal(shop) == []
    (line,) = ok(shop.till.merging.listed())
    ok(shop.till.merging.part(new_id(), line.merge))
    assert same_as_before(shop, before)
    assert [ok(shop.till.greet(card.text)).person.short_name for card in (one_card, other_card)] == [
        "Marta",
        "Liis",
    ]
    rebuild(shop.engine, shop.ledger.zone)
    assert same_as_before(shop, before)


def test_a_gift_that_both_were_given_counts_once_and_again_for_each_when_they_part(
    three: Shop, clock: SetClock
) -> None:
    welcome = Campaign(
        id="hello",
        kind=CampaignKind.WELCOME,
        names={"en": "Welcome"},
        gift=Gift(reward="free-cake", valid_days=30),
    )
    three.publish(new_id(), make_programme(stamp_gap_minutes=0, campaigns=(welcome,)))
    one_card, one = member(three, with_first_stamp=True)
    other_card, _ = member(three, with_first_stamp=True)

    def ready(card: str) -> int:
        offers = ok(three.till.greet(card)).rewards
        return next(offer.ready_count for offer in offers if offer.reward == "free-cake")

    assert [ready(card.text) for card in (one_card, other_card)] == [1, 1]
    seen = offer(three, one, other_card.text)
    assert next(o.ready_count for o in seen.together.rewards if o.reward == "free-cake") == 1
    make_one(three, one, other_card.text)
    ok(three.till.redeeming.redeem(new_id(), ok(three.till.greet(one_card.text)), "free-cake"))
    assert ready(other_card.text) == 0
    (line,) = ok(three.till.merging.listed())
    ok(three.till.merging.part(new_id(), line.merge))
    assert [ready(card.text) for card in (one_card, other_card)] == [0, 1]
    assert unequal(three) == []


def test_who_brought_themselves_is_paid_nothing_while_they_are_one(three: Shop) -> None:
    three.publish(
        new_id(),
        make_programme(
            stamp_gap_minutes=0, referral=Referral(referrer_points=50, friend_points=20, after_visits=1)
        ),
    )
    first_card, first = member(three)
    second_card = three.print_cards(1)[0]
    brought = NewCustomer(
        card_text=second_card.text, given_name="Twin", brought_by=first_card.text, with_first_stamp=True
    )
    ok(three.till.members.enrol(new_id(), brought))
    paid = ok(three.till.greet(first_card.text)).points
    assert paid == 50
    joined = make_one(three, ok(three.till.greet(first_card.text)), second_card.text)
    assert joined.points == 30  # of the coffee alone
    (line,) = ok(three.till.merging.listed())
    ok(three.till.merging.part(new_id(), line.merge))
    assert ok(three.till.greet(first_card.text)).points == 50
    assert first.person.customer == line.person


def test_would_you_recommend_us_is_asked_once_of_a_person_with_two_cards(shop: Shop) -> None:
    one_card, one = member(shop)
    other_card, other = member(shop)
    ok(shop.till.feedback.ask_on_slip(new_id(), other))
    make_one(shop, one, other_card.text)
    again = ok(shop.till.greet(one_card.text))
    assert refused(shop.till.feedback.ask_on_slip(new_id(), again)) is RefusalKind.ALREADY_ANSWERED


def test_other_rules_are_tried_on_what_both_cards_bought(shop: Shop) -> None:
    _, one = member(shop, with_first_stamp=True)
    other_card, _ = member(shop, with_first_stamp=True)
    joined = make_one(shop, one, other_card.text)
    ((customer, facts),) = recent_histories(shop.ledger.connection, shop.ledger.today())
    assert customer == joined.person.customer
    assert sum(fact.kind == "purchase" for fact in facts) == 2

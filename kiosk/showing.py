"""What does the counter see? The values that screens draw, put together from account and profile."""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from db import reading
from db.entry import Entry, Kind
from db.rows import CardStatus, ProfileRow
from kiosk.acts import act_of
from kiosk.cards.number import card_id_of, number_of
from kiosk.care.stored import care_shown
from kiosk.clock import at_zone
from kiosk.finding import find_people
from kiosk.greeting.moment import Moment, Usual, nearest_occurrence
from kiosk.greeting.sentence import greet
from kiosk.ids import Id, new_id, operation_of
from kiosk.ledger import Ledger
from kiosk.notes import ALLERGIES, is_shared
from kiosk.people import CALL_NAME, GREET_BY_NAME, call_name, initials, own_address, short_name
from kiosk.personal_days import PersonalDays, days_celebrated
from kiosk.profile import Profile
from kiosk.programme.account import Account, FoldedVisit, usual_gap_days, usual_item
from kiosk.programme.document import MenuItem, Programme
from kiosk.programme.earn import find_item, find_reward, reward_offers, stamp_card_progress
from kiosk.programme.fold import standing
from kiosk.projecting import new_account
from kiosk.settings import Settings
from kiosk.settling import SETTLED_AT_ONCE
from kiosk.showing_gifts import expiring_points, gifts_shown, keeps_name_days, milestones
from kiosk.standings import discount_offers, has_more, tier_now, vip_now
from kiosk.stock import with_stock
from kiosk.today import FoundCustomer, Served, Today
from kiosk.visit import (
    BoughtItem,
    Item,
    NameDayChoice,
    PastVisit,
    Person,
    Preference,
    PreferenceKind,
    Side,
    Visit,
)
from kiosk.words import Words

SAME_VISIT_MILLIS = 30 * 60_000
"""A card shown again within half an hour continues the visit."""

FOUND_MOST = 8
JUST_SERVED_MOST = 5
BIRTHDAYS_MOST = 12
JUST_SERVED_ENTRIES_MOST = 200
"""Read for them; the day may have thousands."""
SERVING_KINDS = (
    Kind.PURCHASE,
    Kind.REDEMPTION,
    Kind.RETURN,
    Kind.VALUE_ACT,
    Kind.ADJUSTMENT,
    Kind.VIP_JOINED,
    Kind.TICKET_ISSUED,
    Kind.TICKET_USED,
    Kind.CUSTOMER_ENROLLED,
    Kind.CARD_REPLACED,
    Kind.COMPLAINT_MADE,
    Kind.MERGE,
    Kind.UNDO,
)


class Showing:
    """Reads for the screens; writes nothing."""

    def __init__(self, ledger: Ledger, settings: Settings, days: PersonalDays | None = None) -> None:
        self._ledger = ledger
        self._settings = settings
        self.shop_name = settings.shop_name
        self.spoken = settings.languages
        self.days = days or PersonalDays()
        self.speak(settings.cashier_language)

    def speak(self, language: str) -> None:
        """Greets and explains in this language from now on."""
        settings = self._settings
        self.language = language
        self.words = Words(language, currency=settings.currency, fallbacks=settings.languages)

    def visit(
        self, customer: Id, *, visit_id: Id | None = None, card: str = "", side: Side = Side.CASHIER
    ) -> Visit:
        """The customer's page as it is now."""
        customer = self._ledger.person(customer)
        account, profile = self._ledger.account(customer), self._ledger.profile(customer)
        return self._page(customer, account, profile, visit_id or self._visit_id(account), card, side)

    def page_of(self, customer: Id, account: Account, profile: Profile) -> Visit:
        """The page somebody would have whose account and profile are these."""
        return self._page(customer, account, profile, self._visit_id(account), "", Side.CASHIER)

    def new_here(self, customer: Id, card: str, side: Side) -> Visit:
        """A genuine card nobody here knows: served at once, nameless; its history comes with sync."""
        return self._page(customer, new_account(customer), Profile(), new_id(), card, side, is_new_here=True)

    def _visit_id(self, account: Account) -> Id:
        latest = account.recent[0] if account.recent else None
        now = self._ledger.now_millis()
        continues = (
            latest is not None
            and now - account.last_at < SAME_VISIT_MILLIS
            and latest.business_date == self._ledger.business_date_at(now)
        )
        return latest.visit if latest is not None and continues else new_id()

    def _page(
        self,
        customer: Id,
        account: Account,
        profile: Profile,
        visit_id: Id,
        card: str,
        side: Side,
        *,
        is_new_here: bool = False,
    ) -> Visit:
        programme, naming = self._ledger.programme(), self._ledger.naming()
        here = next((past for past in account.recent if past.visit == visit_id), None)
        before = tuple(past for past in account.recent if past.visit != visit_id)
        person = make_person(customer, account, profile, card, before)
        moment = self._moment(person, account, profile, programme, before, visit_id)
        if is_new_here:  # its history is elsewhere: nothing says that this is a first visit
            moment = msgspec.structs.replace(moment, is_first_visit=False)
        on = self._ledger.today()
        care = care_shown(self._ledger.connection, programme, account, customer, visit_id, on)
        expiring = expiring_points(programme, account, on)
        usual = usual_item(account)
        one_tap = find_item(programme, usual or "") or find_item(programme, programme.default_item)
        return Visit(
            visit=visit_id,
            card=card,
            person=person,
            greeting=greet(moment, self.words),
            preferences=preferences_of(profile),
            keeps_allergies=ALLERGIES in profile.consents,
            name_days=self._name_days(programme, profile, on),
            stamp_cards=stamp_card_progress(programme, account),
            points=account.points,
            has_points=programme.points is not None,
            rewards=with_stock(self._ledger.connection, programme, reward_offers(programme, account, on)),
            gifts=gifts_shown(naming, account, visit_id, before, on),
            milestones=milestones(programme, account),
            guest_visits=max(0, account.guest_visits) if programme.guest_tickets else 0,
            expiring_points=expiring[0],
            expiring_on=expiring[1],
            recent=tuple(past_visit(naming, past) for past in account.recent[:5]),
            one_tap=item_of(one_tap) if one_tap else None,
            one_tap_is_usual=one_tap is not None and one_tap.id == usual,
            is_new_here=is_new_here,
            is_first_visit=not before and not is_new_here,
            stamped_this_visit=here.stamps if here else 0,
            complaint=care.complaint,
            question=care.question,
            replies=care.replies,
            consents=profile.consents,
            side=side,
            tier=tier_now(programme, account, on),
            vip=vip_now(programme, account, on),
            discounts=discount_offers(programme, account, on),
            stacking=programme.stacking.value,
            has_more=has_more(programme),
            can_give=any(budget.cents_a_day for budget in programme.budgets),
        )

    def _name_days(self, programme: Programme, profile: Profile, on: date) -> tuple[NameDayChoice, ...]:
        """On a card that several people use nobody knows whose."""
        is_asked = keeps_name_days(programme) and not is_shared(profile)
        return self.days.choices(profile, on.year) if is_asked else ()

    def _moment(
        self,
        person: Person,
        account: Account,
        profile: Profile,
        programme: Programme,
        before: tuple[FoldedVisit, ...],
        visit_id: Id,
    ) -> Moment:
        now, naming = self._ledger.now_millis(), self._ledger.naming()
        today = date.fromisoformat(self._ledger.business_date_at(now))
        last = before[0] if before else None
        progress = stamp_card_progress(programme, account)
        ready = [offer for offer in reward_offers(programme, account, today) if offer.ready_count > 0]
        return Moment(
            customer=person.customer,
            today=today,
            hour=at_zone(now, self._ledger.zone).hour,
            address=person.address_in(self.words.language),
            is_first_visit=not before,
            visits=len(before) and account.visits,
            last_visit=date.fromisoformat(last.business_date) if last else None,
            last_items=tuple(item.names for item in past_visit(naming, last).items) if last else (),
            usual_gap_days=usual_gap_days(account),
            usual=_usual(programme, account, before),
            birthday=_birthday(profile.text("birthday"), today),
            member_since=person.member_since,
            stamps_missing=progress[0].missing if progress and progress[0].ready <= 0 else None,
            stamp_reward=progress[0].reward_names if progress else {},
            rewards_ready=tuple(offer.names for offer in ready),
            gifts=gifts_shown(naming, account, visit_id, before, today),
            is_name_day=keeps_name_days(programme) and self.days.is_name_day(profile, today),
        )

    def search(self, text: str) -> tuple[FoundCustomer, ...]:
        """At most eight customers; by a card's printed number where the text is one."""
        card = card_id_of(text)
        row = self._ledger.card(card) if card else None
        if row is not None and row.customer and row.status is CardStatus.LINKED:
            profile = reading.find_profile(self._ledger.connection, row.customer)
            return (self._found(profile),) if profile else ()
        self._ledger.settle_some()
        people = find_people(self._ledger.connection, text, FOUND_MOST)
        return tuple(self._found(profile) for profile in people)

    def _found(self, profile: ProfileRow) -> FoundCustomer:
        account = self._ledger.account(profile.customer)
        name = short_name(profile.given_name, profile.family_name, profile.language)
        return FoundCustomer(
            customer=profile.customer,
            short_name=name or self._number_of(profile.customer),
            hint=self._hint(profile),
            last_seen=date.fromisoformat(account.recent[0].business_date) if account.recent else None,
        )

    def hint_of(self, customer: Id) -> str:
        """Enough to tell two of one name apart, and no more; "" of somebody without a profile."""
        profile = reading.find_profile(self._ledger.connection, self._ledger.person(customer))
        return self._hint(profile) if profile is not None else ""

    def _hint(self, profile: ProfileRow) -> str:
        if profile.phone:
            return f"…{profile.phone[-3:]}"
        number = self._number_of(profile.customer)
        return number[-4:] and f"…{number[-4:]}"

    def _number_of(self, customer: Id) -> str:
        """Of the card that was given last and works; "" where none does."""
        cards = reading.cards_of(self._ledger.connection, customer)
        linked = [card for card in cards if card.status is CardStatus.LINKED]
        return number_of(linked[-1].card) if linked else ""

    def menu(self) -> tuple[Item, ...]:
        """All that is sold, in the programme's order."""
        return tuple(item_of(item) for item in self._ledger.programme().items)

    def today(self) -> Today:
        now = self._ledger.now_millis()
        today = self._ledger.business_date_at(now)
        is_behind = self._ledger.settle_some() == SETTLED_AT_ONCE  # a slice at a time: a scan comes between
        visits = reading.visits_on(self._ledger.connection, today)
        return Today(
            visits=len(visits),
            new=sum(visit.is_first for visit in visits),
            stamps=sum(visit.stamps for visit in visits),
            rewards=sum(len(msgspec.json.decode(visit.rewards)) for visit in visits),
            just_served=self._just_served(today),
            birthdays=self._birthdays(date.fromisoformat(today)),
            is_behind=is_behind,
        )

    def _birthdays(self, today: date) -> tuple[str, ...]:
        """First name and initial; whoever has no name is nobody to congratulate by it."""
        connection = self._ledger.connection
        rows = [
            row
            for word in days_celebrated(today)
            for row in reading.search_profiles(connection, [word], BIRTHDAYS_MOST)
        ]
        names = (short_name(row.given_name, row.family_name, row.language) for row in rows)
        return tuple(sorted(name for name in names if name))[:BIRTHDAYS_MOST]

    def _just_served(self, today: str) -> tuple[Served, ...]:
        """The newest taps of the day, an enrolment with its first stamp as one."""
        taps: dict[Id, list[Entry]] = {}
        newest = self._ledger.entries_on(today, SERVING_KINDS, JUST_SERVED_ENTRIES_MOST)
        for entry in standing(newest):  # an undo comes after what it takes back
            if isinstance(entry, Entry) and entry.customer:
                taps.setdefault(operation_of(entry.id), []).append(entry)
        served: list[Served] = []
        for entries in reversed(taps.values()):
            profile = self._ledger.profile(entries[0].customer or "")
            if not profile.is_enrolled:
                continue  # erased since: nobody to be named
            if len(served) == JUST_SERVED_MOST:
                break
            act = act_of(entries, profile, self._ledger.naming())
            customer = entries[0].customer or ""
            name = _short_name(profile)
            served.append(Served(short_name=name, at=act.at, act=act, customer=customer))
        return tuple(served)


def make_person(
    customer: Id, account: Account, profile: Profile, card: str, before: Sequence[FoldedVisit]
) -> Person:
    """Who the screens name: first name and initial, never more."""
    given, family, language = (profile.text(name) for name in ("given_name", "family_name", "language"))
    lost = {lost_card for lost_card, _ in profile.replaced}
    cards = [own for own, _ in profile.cards if own not in lost] or [card]
    told = "" if is_shared(profile) else profile.text(CALL_NAME)
    return Person(
        customer=customer,
        short_name=short_name(given, family, language),
        call_name="" if is_shared(profile) else call_name(given, told, language),
        own_address=own_address(told),
        initials=initials(given, family, language),
        language=language,
        card_number=number_of(cards[-1]) if cards[-1] else "",
        member_since=date.fromisoformat(profile.enrolled_on) if profile.enrolled_on else None,
        visits=account.visits,
        last_seen=date.fromisoformat(before[0].business_date) if before else None,
        greet_by_name=profile.fields.get(GREET_BY_NAME) is not False,
        is_shared=is_shared(profile),
    )


def preferences_of(profile: Profile) -> tuple[Preference, ...]:
    """What the customer told us; an allergy only while the explicit consent to keep it stands."""
    found = []
    for text, value, since in profile.preferences():
        is_allergy = value.get("kind") == PreferenceKind.ALLERGY
        if is_allergy and ALLERGIES not in profile.consents:
            continue
        is_noticed = value.get("kind") == PreferenceKind.OBSERVED
        kind = PreferenceKind.OBSERVED if is_noticed else PreferenceKind.STATED
        found.append(
            Preference(
                kind=PreferenceKind.ALLERGY if is_allergy else kind,
                text=text,
                icon=str(value.get("icon", "")),
                since=since,
                of=_whose(profile, value),
            )
        )
    return tuple(found)


def _whose(profile: Profile, note: Mapping[str, object]) -> str:
    """On a shared card a note without a name is the holder's; "…" where nobody knows whose it is."""
    if not is_shared(profile):
        return ""
    return str(note.get("of") or profile.text("given_name") or "…")


def item_of(item: MenuItem) -> Item:
    return Item(item=item.id, names=item.names, category=item.category, cents=item.cents, icon=item.icon)


def past_visit(programme: Programme, visit: FoldedVisit) -> PastVisit:
    """A visit in words; what no programme ever had here is named by its id."""
    quantities: dict[str, int] = {}
    for item, quantity in visit.items:
        quantities[item] = quantities.get(item, 0) + quantity
    items = []
    for item, quantity in quantities.items():
        found = find_item(programme, item)
        items.append(BoughtItem(names=found.names if found else {"en": item}, quantity=quantity))
    rewards = [(find_reward(programme, reward), reward) for reward, _ in visit.rewards]
    return PastVisit(
        on=date.fromisoformat(visit.business_date),
        items=tuple(items),
        cents=visit.cents,
        stamps=visit.stamps,
        points=visit.points,
        rewards=tuple(found.names if found else {"en": gone} for found, gone in rewards),
    )


def _short_name(profile: Profile) -> str:
    return short_name(profile.text("given_name"), profile.text("family_name"), profile.text("language"))


def _usual(programme: Programme, account: Account, before: Sequence[FoldedVisit]) -> Usual | None:
    usual = usual_item(account)
    item = find_item(programme, usual or "")
    if item is None or not before:
        return None
    had_it = [visit for visit in before if usual in {bought for bought, _ in visit.items}] or before[:1]
    return Usual(
        names=item.names,
        times=sum(habit == usual for habit in account.habits),
        of_visits=len(account.habits),
        on=date.fromisoformat(had_it[0].business_date),
    )


def _birthday(told: str, today: date) -> date | None:
    """The birthday nearest to today, from "MM-DD" or "YYYY-MM-DD"; None where nothing sensible was told."""
    try:
        month, day = (int(part) for part in told[-5:].split("-"))
        return nearest_occurrence(month, day, today)
    except ValueError:
        return None

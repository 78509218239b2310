"""Why is a number on the customer's page what it is, and what is missing to the next?

Points and stamps are told by the fold's own trace of the entries that made them, tier and VIP by what they
measure.
"""

from collections.abc import Callable

import msgspec

from db.entry import Fact, Kind
from kiosk.benefits import TierNow
from kiosk.clock import at_zone, hlc_to_millis
from kiosk.history import Why
from kiosk.ids import Id
from kiosk.programme.account import Account
from kiosk.programme.document import Programme, StampCard
from kiosk.programme.earn import find_reward
from kiosk.programme.lots import expiring
from kiosk.programme.trace import Movement, Reason, ReasonKind
from kiosk.refusal import Refusal
from kiosk.standings import tier_now, vip_now
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import MILLIS_A_MINUTE, Desk
from kiosk.till.history import Past
from kiosk.words import Words

POINTS, TIER, VIP = "points", "tier", "vip"
"""What can be asked about, beside a stamp card by its id ("card/coffee") and a reward ("reward/mug")."""
CARD, REWARD = "card/", "reward/"
MOVEMENTS_MOST = 6
EXPIRING_DAYS = 60

Concerns = Callable[[Movement], bool]


def _any(_reason: Reason) -> bool:
    return True


def _is_about_points(reason: Reason) -> bool:
    return not reason.stamps


def _moves_points(move: Movement) -> bool:
    return bool(move.points) or any(reason.kind is ReasonKind.MONEY for reason in move.reasons)


class Whys:
    """The till's `why`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @refuse_storage_problems
    def of(self, customer: Id, number: str) -> Why | Refusal:
        """Why the number is what it is; lines in the cashier's language."""
        return Telling(self._desk, customer).why(number)


class Telling:
    """One customer's numbers being told."""

    def __init__(self, desk: Desk, customer: Id) -> None:
        ledger = desk.ledger
        self._desk = desk
        self._customer = customer
        self._words: Words = desk.showing.words
        self._programme: Programme = ledger.programme()
        self._account: Account = ledger.account(customer)
        self._past = Past(desk, customer)

    def why(self, number: str) -> Why:
        if number.startswith(CARD):
            return self._card(number.removeprefix(CARD))
        if number.startswith(REWARD):
            return self._reward(number.removeprefix(REWARD))
        if number == TIER:
            return self._tier()
        return self._vip() if number == VIP else self._points()

    def _points(self) -> Why:
        words, account = self._words, self._account
        lines = self._last(_moves_points, _is_about_points)
        lines.append(
            words.say(
                "why",
                "Earned {earned}, spent {spent}, expired {expired}: {n} points now",
                n=account.points,
                earned=account.earned_points,
                spent=account.spent_points,
                expired=account.expired_points,
            )
        )
        count, day = expiring(account, self._desk.ledger.today(), EXPIRING_DAYS)
        if day is not None:
            when = self._words.long_date(day, with_year=True)
            lines.append(words.say("why", "{n} points expire after {day}", n=count, day=when))
        return Why(title=words.say("why", "{n} points", n=account.points), lines=tuple(lines))

    def _card(self, card_id: str) -> Why:
        card = next((one for one in self._programme.stamp_cards if one.id == card_id), None)
        if card is None:
            return Why(title="", lines=())

        def about(reason: Reason) -> bool:
            return bool(reason.stamps) and reason.name == card_id

        lines = self._last(lambda move: any(about(reason) for reason in move.reasons), about)
        return Why(title=self._words.name_of(card.names), lines=(*lines, *self._of_card(card)))

    def _of_card(self, card: StampCard) -> tuple[str, ...]:
        words, state = self._words, self._account.card(card.id)
        reward = find_reward(self._programme, card.reward)
        name = self._words.name_of(reward.names if reward else card.names)
        missing = card.needed - min(state.stamps, card.needed - 1)
        lines = [words.say("why", "{n} more stamps: {reward}", n=missing, reward=name)]
        if state.ready > 0:
            lines.append(words.say("why", "{n} full cards are waiting: {reward}", n=state.ready, reward=name))
        gap, last = self._programme.stamp_gap_minutes, self._account.last_stamp_at
        ago = (self._desk.ledger.now_millis() - last) // MILLIS_A_MINUTE
        if last and 0 <= ago < gap:
            lines.append(
                words.say("why", "The last stamp: {n} minutes ago. Needed between two: {gap}", n=ago, gap=gap)
            )
        return tuple(lines)

    def _reward(self, reward_id: str) -> Why:
        card = next((one for one in self._programme.stamp_cards if one.reward == reward_id), None)
        if card is not None:
            return self._card(card.id)
        reward = find_reward(self._programme, reward_id)
        if reward is None or reward.points is None:
            return self._points()
        words, name = self._words, self._words.name_of(reward.names)
        missing = max(0, reward.points - self._account.points)
        need = words.say("why", "{name} costs {n} points", n=reward.points, name=name)
        left = (
            words.say("why", "{n} points are missing", n=missing)
            if missing
            else words.say("why", "That is enough")
        )
        return Why(title=name, lines=(need, left, *self._points().lines))

    def _tier(self) -> Why:
        words = self._words
        tier = tier_now(self._programme, self._account, self._desk.ledger.today())
        if tier is None:
            return Why(title="", lines=())
        since = self._words.long_date(tier.since, with_year=True)
        counted = self._measured(tier, tier.measured)
        lines = [words.say("why", "Counted since {day}: {amount}", day=since, amount=counted)]
        if tier.names:
            least = self._measured(tier, tier.at_least)
            name = self._words.name_of(tier.names)
            lines.append(words.say("why", "{tier} from {amount} on", tier=name, amount=least))
        if tier.until is not None:
            until = self._words.long_date(tier.until, with_year=True)
            lines.append(words.say("why", "Held until {day} if nothing more is bought", day=until))
        if tier.next_names:
            more, name = self._measured(tier, tier.missing), self._words.name_of(tier.next_names)
            lines.append(words.say("why", "{amount} more: {tier}", amount=more, tier=name))
        lines += [self._words.name_of(perk) for perk in tier.perks]
        held = self._words.name_of(tier.names) if tier.names else words.say("why", "No tier yet")
        return Why(title=held, lines=tuple(lines))

    def _measured(self, tier: TierNow, amount: int) -> str:
        if tier.measure == "spend":
            return self._words.money(amount)
        if tier.measure == "visits":
            return self._words.say("why", "{n} visits", n=amount)
        return self._words.say("why", "{n} points", n=amount)

    def _vip(self) -> Why:
        vip = vip_now(self._programme, self._account, self._desk.ledger.today())
        if vip is None:
            return Why(title="", lines=())
        joined = [entry for entry in self._past.own if entry.kind == Kind.VIP_JOINED]
        lines = [line for entry in joined for line in self._past.why(entry)]
        if not lines:
            first = self._words.long_date(vip.since, with_year=True)
            last = self._words.long_date(vip.until, with_year=True)
            name = self._words.name_of(vip.names)
            lines = [self._words.say("why", "{vip}: {first} – {last}", vip=name, first=first, last=last)]
        return Why(
            title=self._words.name_of(vip.names),
            lines=(*lines, *(self._words.name_of(perk) for perk in vip.perks)),
        )

    def _last(self, concerns: Concerns, about: Callable[[Reason], bool] = _any) -> list[str]:
        """The last movements that concern the number, back to the last purchase, each under its day."""
        told: list[tuple[Fact, Movement]] = []
        for entry in reversed(self._past.own):
            move = self._past.moves.get(entry.id)
            if move is None or not concerns(move):
                continue
            told.append((entry, move))
            if entry.kind == Kind.PURCHASE or len(told) == MOVEMENTS_MOST:
                break
        lines = []
        for entry, move in reversed(told):
            at = at_zone(hlc_to_millis(entry.hlc), self._desk.ledger.zone)
            lines.append(f"{self._words.short_date(at.date())}, {self._words.clock_time(at)}")
            reasons = tuple(reason for reason in move.reasons if about(reason))
            lines += self._past.explained(entry, msgspec.structs.replace(move, reasons=reasons))
        return lines

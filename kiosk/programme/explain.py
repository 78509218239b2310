"""How is "why?" answered? The reasons of a movement, each as a line in one language.

    explain(movement, programme, Words("et"))   → ("4,80 €; iga 1,00 € eest 1 punkt: +4 punkti", …)

Every number of points that moved the balance has its sign, and nothing else has one: so whoever reads
can add the lines up to the movement, and a test does.
"""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from kiosk.money import currency_decimals
from kiosk.names import Names
from kiosk.programme.document import Programme
from kiosk.programme.document_status import VipWay
from kiosk.programme.trace import Movement, Reason, ReasonKind
from kiosk.words import Words

Say = Callable[["Explainer", Reason], Iterator[str]]


def explain(movement: Movement, programme: Programme, words: Words) -> tuple[str, ...]:
    """One line for each reason, in the order in which the numbers were made."""
    explainer = Explainer(programme, words)
    lines = [line for reason in movement.reasons for line in explainer.lines(reason)]
    return tuple(lines) or (words.say("why", "Nothing changed."),)


class Explainer:
    """Names come from the programme; what it no longer has is named by its id."""

    def __init__(self, programme: Programme, words: Words) -> None:
        self.words = words
        self._names = dict(_named(programme))
        self._cards = {card.id: card for card in programme.stamp_cards}
        self._rules = {"points", *(rule.id for rule in programme.earning)}

    def lines(self, reason: Reason) -> Iterator[str]:
        return _SAYS[reason.kind](self, reason)

    def name_of(self, name: str) -> str:
        names = self._names.get(name)
        if names is None and name in self._rules:  # rules of earning have no names: they all mean points
            return self.words.say("why", "Points")
        return self.words.name_of(names) if names else name

    def size_of(self, card: str, needed: int) -> int:
        """The N that people say of the card; of one that the programme has no more, what filled it."""
        return self._cards[card].size_for(needed) if card in self._cards else needed

    def signed(self, points: int) -> str:
        return ("−" if points < 0 else "+") + self.words.number(abs(points))

    def points(self, count: int) -> str:
        return self.words.say("why", "{n} points", n=count)

    def exactly(self, hundredths: int) -> str:
        """Money in hundredths of a cent: as usual where it is whole cents, else to the last digit."""
        cents, rest = divmod(hundredths, 100)
        if not rest:
            return self.words.money(cents)
        amount = Decimal(hundredths).scaleb(-2 - currency_decimals(self.words.currency))
        return f"{self.words.number(amount)}\u00a0{self.words.currency}"

    def day(self, ordinal: int) -> str:
        return self.words.long_date(date.fromordinal(ordinal), with_year=True)


def _named(programme: Programme) -> Iterator[tuple[str, Names]]:
    yield from ((reward.id, reward.names) for reward in programme.rewards)
    yield from ((card.id, card.names) for card in programme.stamp_cards)
    yield from ((promotion.id, promotion.names) for promotion in programme.promotions)
    yield from ((campaign.id, campaign.names) for campaign in programme.campaigns)
    yield from ((act.id, act.names) for act in programme.value_acts)
    yield from ((achievement.id, achievement.names) for achievement in programme.achievements)
    if programme.tiers is not None:
        yield from ((f"tier/{tier.id}", tier.names) for tier in programme.tiers.tiers)
    if programme.vip is not None:
        yield "vip", programme.vip.names


def _money(to: Explainer, reason: Reason) -> Iterator[str]:
    words = to.words
    amounts = [_amount(to, cents, percent) for cents, percent in reason.parts]
    if reason.carry_before:
        amounts.append(words.say("why", "{money} carried over", money=to.exactly(reason.carry_before)))
    yield words.say(
        "why",
        "{amounts}; for every {rate} {each}: {signed} points",
        n=abs(reason.points),
        amounts=" + ".join(amounts),
        rate=words.money(reason.rate_cents),
        each=to.points(reason.rate_points),
        signed=to.signed(reason.points),
    )
    if reason.carry_after:
        yield words.say(
            "why",
            "{left} is carried on; {more} more = {each}",
            left=to.exactly(reason.carry_after),
            more=to.exactly(reason.rate_cents * 100 - reason.carry_after),
            each=to.points(reason.rate_points),
        )


def _amount(to: Explainer, cents: int, percent: int) -> str:
    """ "4.80 € × 2 = 9.60 €"."""
    money = to.words.money(cents)
    if percent == 100:
        return money
    times = to.words.number(Decimal(percent).scaleb(-2).normalize())
    return f"{money} × {times} = {to.exactly(cents * percent)}"


def _multiplied(to: Explainer, reason: Reason) -> Iterator[str]:
    times = to.words.number(Decimal(reason.count).scaleb(-2).normalize())
    yield to.words.say("why", "{name}: × {times}", name=to.name_of(reason.name), times=times)


def _stamps_multiplied(to: Explainer, reason: Reason) -> Iterator[str]:
    name = to.name_of(reason.name)
    yield to.words.say("why", "{name}: each stamp × {times}", name=name, times=to.words.number(reason.count))


def _visit(to: Explainer, reason: Reason) -> Iterator[str]:
    signed = to.signed(reason.points)
    yield to.words.say("why", "For the visit: {signed} points", n=abs(reason.points), signed=signed)


def _pieces(to: Explainer, reason: Reason) -> Iterator[str]:
    yield to.words.say(
        "why",
        "{count} × {each}: {signed} points",
        n=abs(reason.points),
        count=reason.count,
        each=to.points(reason.needed),
        signed=to.signed(reason.points),
    )


def _named_points(to: Explainer, reason: Reason) -> Iterator[str]:
    name, signed = to.name_of(reason.name), to.signed(reason.points)
    if reason.cents:
        yield to.words.say(
            "why",
            "{name}, {money} off: {signed} points",
            n=abs(reason.points),
            name=name,
            money=to.words.money(reason.cents),
            signed=signed,
        )
    elif reason.points:
        yield to.words.say("why", "{name}: {signed} points", n=abs(reason.points), name=name, signed=signed)
    else:
        yield name


def _gift(to: Explainer, reason: Reason) -> Iterator[str]:
    if reason.points:
        yield from _named_points(to, reason)
    if reason.count:
        name = to.name_of(reason.name)
        yield to.words.say("why", "{name}: {n} guest visits", n=reason.count, name=name)


def _act(to: Explainer, reason: Reason) -> Iterator[str]:
    if reason.points:
        yield from _named_points(to, Reason(kind=reason.kind, name=reason.name, points=reason.points))
    else:
        money = to.words.money(reason.cents)
        yield to.words.say("why", "{name}: {money} off", name=to.name_of(reason.name), money=money)


def _below_minimum(to: Explainer, reason: Reason) -> Iterator[str]:
    if reason.cents < reason.needed:
        yield to.words.say(
            "why",
            "{name} from {least} on; this was {money}",
            name=to.name_of(reason.name),
            least=to.words.money(reason.needed),
            money=to.words.money(reason.cents),
        )


def _used_up(to: Explainer, reason: Reason) -> Iterator[str]:
    name = to.name_of(reason.name)
    yield to.words.say("why", "{name}: had {n} times already", n=reason.needed, name=name)


def _stamps(to: Explainer, reason: Reason) -> Iterator[str]:
    name, count, size = to.name_of(reason.name), reason.count, to.size_of(reason.name, reason.needed)
    if reason.stamps < 0:
        yield to.words.say(
            "why",
            "{name}: {n} stamps taken away, {count} of {size} now",
            n=-reason.stamps,
            name=name,
            count=count,
            size=size,
        )
    else:
        yield to.words.say(
            "why",
            "{name}: {n} stamps, {count} of {size} now",
            n=reason.stamps,
            name=name,
            count=count,
            size=size,
        )


def _full_card(to: Explainer, reason: Reason) -> Iterator[str]:
    yield to.words.say("why", "{name}: a full card paid for it", name=to.name_of(reason.name))


def _voucher_used(to: Explainer, reason: Reason) -> Iterator[str]:
    yield to.words.say("why", "{name}: a voucher paid for it", name=to.name_of(reason.name))


def _voucher(to: Explainer, reason: Reason) -> Iterator[str]:
    name = to.name_of(reason.name)
    if reason.last_day:
        day = to.day(reason.last_day)
        yield to.words.say("why", "{name}: {n} vouchers, last day {day}", n=reason.count, name=name, day=day)
    else:
        yield to.words.say("why", "{name}: {n} vouchers", n=reason.count, name=name)


def _given_before(to: Explainer, reason: Reason) -> Iterator[str]:
    yield to.words.say("why", "{name}: given already, so not again", name=to.name_of(reason.name))


def _expired(to: Explainer, reason: Reason) -> Iterator[str]:
    yield to.words.say(
        "why",
        "Expired, last day {day}: {signed} points",
        n=abs(reason.points),
        day=to.day(reason.last_day),
        signed=to.signed(reason.points),
    )


def _feat(to: Explainer, reason: Reason) -> Iterator[str]:
    name = to.name_of(reason.name)
    yield to.words.say("why", "Achieved: {name}", name=name)
    if reason.points:
        yield from _named_points(to, reason)


def _referral(to: Explainer, reason: Reason) -> Iterator[str]:
    signed, n = to.signed(reason.points), abs(reason.points)
    if reason.name:
        yield to.words.say("why", "A friend came: {signed} points", n=n, signed=signed)
    else:
        yield to.words.say("why", "Came through a friend: {signed} points", n=n, signed=signed)


def _adjusted(to: Explainer, reason: Reason) -> Iterator[str]:
    if reason.points:
        signed = to.signed(reason.points)
        yield to.words.say("why", "Changed by hand: {signed} points", n=abs(reason.points), signed=signed)


def _vip(to: Explainer, reason: Reason) -> Iterator[str]:
    words = to.words
    if reason.first_day and reason.last_day:  # a damaged date is no day
        first, last = to.day(reason.first_day), to.day(reason.last_day)
        yield words.say("why", "{vip}: {first} – {last}", vip=to.name_of("vip"), first=first, last=last)
    if reason.name == VipWay.FEE:
        yield words.say("why", "Fee paid: {money}", money=words.money(reason.cents))
    elif reason.name == VipWay.INVITATION:
        yield words.say("why", "Invited by the shop")
    elif reason.name == VipWay.HISTORY:
        yield words.say("why", "Earned by what was bought")


def _changed(to: Explainer, reason: Reason) -> Iterator[str]:
    """What an undo or a return changed in another entry."""
    n, signed, stamps = abs(reason.points), to.signed(reason.points), abs(reason.stamps)
    if reason.points < 0:
        yield to.words.say("why", "Taken back: {signed} points", n=n, signed=signed)
    elif reason.points:
        yield to.words.say("why", "Back again: {signed} points", n=n, signed=signed)
    if reason.stamps < 0:
        yield to.words.say("why", "Taken back: {n} stamps", n=stamps)
    elif reason.stamps:
        yield to.words.say("why", "Back again: {n} stamps", n=stamps)


_SAYS: dict[ReasonKind, Say] = {
    ReasonKind.MONEY: _money,
    ReasonKind.MULTIPLIED: _multiplied,
    ReasonKind.STAMPS_MULTIPLIED: _stamps_multiplied,
    ReasonKind.VISIT: _visit,
    ReasonKind.PIECES: _pieces,
    ReasonKind.ADDED: _named_points,
    ReasonKind.BELOW_MINIMUM: _below_minimum,
    ReasonKind.USED_UP: _used_up,
    ReasonKind.STAMPS: _stamps,
    ReasonKind.FULL_CARD: _full_card,
    ReasonKind.VOUCHER_USED: _voucher_used,
    ReasonKind.SPENT: _named_points,
    ReasonKind.EXPIRED: _expired,
    ReasonKind.GIFT: _gift,
    ReasonKind.VOUCHER: _voucher,
    ReasonKind.GIVEN_BEFORE: _given_before,
    ReasonKind.ACT: _act,
    ReasonKind.FEAT: _feat,
    ReasonKind.REFERRAL: _referral,
    ReasonKind.ADJUSTED: _adjusted,
    ReasonKind.VIP: _vip,
    ReasonKind.CHANGED: _changed,
}

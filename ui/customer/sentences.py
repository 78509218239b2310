"""What does the customer's screen say about a visit? Each sentence of it, in the customer's language.

Names of goods stand alone, never bent into a case: the shop writes them, and we cannot decline them.
"""

from typing import NamedTuple

from kiosk.gains import RewardOffer, StampCardKind, StampCardProgress
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import Act, Visit
from ui.gift_words import gift_words
from ui.words import Words


class Heading(NamedTuple):
    """`is_reward` dresses it in gold and celebrates."""

    title: str
    lead: str
    is_reward: bool = False


class NoticeText(NamedTuple):
    icon: str
    title: str
    body: str


def heading_of(words: Words, visit: Visit) -> Heading:
    """The greeting, or the thanks for what was just done in this visit."""
    act = visit.act
    if act is None or act.kind == "note":  # what is noted is the cashier's to see
        return _welcome(words, visit)
    if act.kind == "redemption":
        reward = words.pick(act.reward_names)
        title = _named(
            words, visit, words.translate("Customer", "Enjoy, {name}!"), words.translate("Customer", "Enjoy!")
        )
        return Heading(
            title, words.translate("Customer", "{reward} – it’s on us.").format(reward=reward), True
        )
    if act.kind == "complaint":
        return _sorry(words, visit, act)
    if act.kind == "replacement":
        return Heading(
            _named(
                words,
                visit,
                words.translate("Customer", "Here you are, {name}!"),
                words.translate("Customer", "Here you are!"),
            ),
            words.translate("Customer", "Your new card works, and everything on the old one is kept."),
        )
    return _thanks(words, visit, act)


def _welcome(words: Words, visit: Visit) -> Heading:
    title = _named(
        words, visit, words.translate("Customer", "Welcome, {name}!"), words.translate("Customer", "Welcome!")
    )
    gift = next((gift for gift in visit.gifts if gift.is_new), None)
    if gift is not None:
        lead = words.translate("Customer", "A gift for you – {gift}")
        return Heading(title, lead.format(gift=gift_words(words, gift)), True)
    return Heading(title, lead_of(words, visit))


def _thanks(words: Words, visit: Visit, act: Act) -> Heading:
    title = _named(
        words,
        visit,
        words.translate("Customer", "Thank you, {name}!"),
        words.translate("Customer", "Thank you!"),
    )
    filled = next((card for card in visit.stamp_cards if card.ready > 0), None)
    if filled is not None and act.stamps:
        lead = words.translate("Customer", "Your card is full. {reward} is waiting for you!")
        return Heading(title, lead.format(reward=words.pick(filled.reward_names)), True)
    if act.stamps:
        return Heading(title, words.translate("Customer", "%n stamps for you.", "", act.stamps))
    return Heading(title, lead_of(words, visit))


def _sorry(words: Words, visit: Visit, act: Act) -> Heading:
    """The queue can read: no word of what it was."""
    title = _named(
        words,
        visit,
        words.translate("Customer", "Thank you for telling us, {name}."),
        words.translate("Customer", "Thank you for telling us."),
    )
    if not act.reward_names:
        return Heading(title, words.translate("Customer", "We’re sorry, and we’ll do better."))
    lead = words.translate("Customer", "We’re sorry. {reward} – it’s on us.")
    return Heading(title, lead.format(reward=words.pick(act.reward_names)))


def lead_of(words: Words, visit: Visit) -> str:
    """The one thing worth knowing: a reward that is ready, else how near the next one is."""
    ready = next((offer for offer in visit.rewards if offer.ready_count > 0), None)
    if visit.is_new_here:
        return words.translate("Customer", "This card is new here. Your earlier stamps will follow shortly.")
    if ready is not None:
        lead = words.translate("Customer", "{reward} is ready for you. Just tell our team.")
        return lead.format(reward=words.pick(ready.names))
    if visit.stamp_cards:
        return card_promise(words, visit.stamp_cards[0])
    if visit.has_points:
        return words.translate("Customer", "You have %n points.", "", visit.points)
    return words.translate("Customer", "Good to have you here.")


def card_promise(words: Words, card: StampCardProgress) -> str:
    """How many stamps are missing, and what then: the two kinds of card are never confused."""
    if card.kind is StampCardKind.NTH_FREE:
        promise = words.translate("Customer", "%n more stamps, and number {size} is on us.", "", card.missing)
    else:
        promise = words.translate("Customer", "%n more stamps, and the next one is on us.", "", card.missing)
    return promise.format(size=words.number(card.size))


def reward_line(words: Words, offer: RewardOffer) -> str:
    """The second line of a reward in the list."""
    if offer.ready_count > 0:
        return words.translate("Customer", "Just tell our team")
    if offer.in_points:
        return words.translate("Customer", "%n more points", "", offer.missing)
    return words.translate("Customer", "%n more stamps", "", offer.missing)


def reward_state(words: Words, offer: RewardOffer) -> str:
    """The right end of a reward in the list."""
    if offer.ready_count > 1:
        ready = words.translate("Customer", "{count} ready", "how many of one reward are ready")
        return ready.format(count=words.number(offer.ready_count))
    if offer.ready_count == 1:
        return words.translate("Customer", "Ready", "one reward can be had now")
    if offer.in_points:
        price = words.translate("Customer", "{count} p", "the price of a reward in points")
        return price.format(count=words.number(offer.need))
    return ""  # the drawn card says it already, and better


def notice_of(words: Words, refusal: Refusal, shop_name: str) -> NoticeText:
    """Why a card cannot be used, without a name and without blame."""
    if refusal.kind in (RefusalKind.NOT_OURS, RefusalKind.CARD_UNKNOWN):
        body = words.translate("Customer", "Please hold up your {shop} card, or ask our team.")
        title = words.translate("Customer", "This isn’t one of our cards")
        return NoticeText("qrcode", title, body.format(shop=shop_name))
    if refusal.kind is RefusalKind.ALREADY_ANSWERED:
        return NoticeText(
            "heart",
            words.translate("Customer", "Thank you!"),
            words.translate("Customer", "This question has been answered already."),
        )
    if refusal.kind is RefusalKind.CARD_REPLACED:
        return NoticeText(
            "replace",
            words.translate("Customer", "This card has been replaced"),
            words.translate("Customer", "Please use the new one. All stamps are safe on it."),
        )
    if refusal.kind is RefusalKind.CARD_REVOKED:
        return NoticeText(
            "id-badge-2",
            words.translate("Customer", "This card needs a swap"),
            words.translate("Customer", "Our team will gladly give you a new one. Your stamps are safe."),
        )
    return trouble_notice(words)


def trouble_notice(words: Words) -> NoticeText:
    return NoticeText(
        "heart-handshake",
        words.translate("Customer", "One moment, please"),
        words.translate("Customer", "Our team will help you. Your stamps are safe."),
    )


def blank_card_notice(words: Words) -> NoticeText:
    return NoticeText(
        "sparkles",
        words.translate("Customer", "A brand-new card!"),
        words.translate("Customer", "Our team sets it up with you. It takes 20 seconds."),
    )


def guest_notice(words: Words) -> NoticeText:
    return NoticeText(
        "ticket",
        words.translate("Customer", "A friend treats you today"),
        words.translate("Customer", "Enjoy! A card of your own takes 20 seconds."),
    )


def _named(words: Words, visit: Visit, with_name: str, without: str) -> str:
    """By the first name, unless there is none or the customer prefers it unsaid."""
    name = visit.person.address_in(words.language)
    return with_name.replace("{name}", name) if name else without


def no_card_notice(words: Words) -> NoticeText:
    """Nobody's page opens by a name or a number typed where the queue stands."""
    return NoticeText(
        "users",
        words.translate("Customer", "Please ask our team"),
        words.translate("Customer", "We find you by your name or phone number, and give you a new card."),
    )


def slip_code_notice(words: Words) -> NoticeText:
    return NoticeText(
        "heart",
        words.translate("Customer", "Thank you for thinking of us!"),
        words.translate("Customer", "This question waits at our self-service kiosk, away from the counter."),
    )


def recommended_notice(words: Words) -> NoticeText:
    return NoticeText(
        "heart",
        words.translate("Customer", "Thank you!"),
        words.translate("Customer", "Every answer helps us."),
    )

"""What is said where a reward may not be given by this counter alone? Words only."""

from kiosk.programme.offline import Cap
from kiosk.refusal import Refusal, RefusalKind
from ui.widgets.action_button import ButtonLook
from ui.widgets.chip import ChipLook
from ui.widgets.state_panel import Offer, StateWords
from ui.words import Words

OF_OTHER_COUNTERS = frozenset({RefusalKind.OFFLINE_CAP, RefusalKind.DECIDED_ELSEWHERE})


def other_counter_words(
    words: Words, refusal: Refusal, again: str, leave: Offer, with_a_pin: tuple[Offer, ...] = ()
) -> StateWords:
    """`again` is the answer that asks once more; `with_a_pin` how it goes on within nobody's caps."""
    if refusal.kind is RefusalKind.DECIDED_ELSEWHERE:
        offer = Offer(again, words.translate("Cashier", "Try again"), "refresh", ButtonLook.PRIMARY)
        return StateWords(
            words.translate("Cashier", "One moment"),
            "clock",
            ChipLook.GOLD,
            words.translate("Cashier", "Another counter is giving this just now"),
            words.translate("Cashier", "Nothing was given here. Try again in a few seconds."),
            (offer, leave),
        )
    return StateWords(
        words.translate("Cashier", "Offline"),
        "cloud-off",
        ChipLook.GOLD,
        words.translate("Cashier", "The other counters cannot be asked now"),
        _reached(words, refusal),
        (*with_a_pin, leave),
    )


def _reached(words: Words, refusal: Refusal) -> str:
    if refusal.cap == Cap.HOURS:
        return words.translate(
            "Cashier", "No word from them for %n hours. Ask the manager.", "", refusal.limit
        )
    if refusal.cap == Cap.CUSTOMER:
        return words.translate(
            "Cashier",
            "Offline, one customer gets %n such rewards a day. Ask the manager.",
            "",
            refusal.limit,
        )
    return words.translate(
        "Cashier", "Offline, %n of this reward are given a day. Ask the manager.", "", refusal.limit
    )

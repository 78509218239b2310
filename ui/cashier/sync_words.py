"""What does the lamp say about the hub, and what more when it is tapped? Words only, no widgets."""

from datetime import datetime

from kiosk.sync.state import Lamp, SyncState
from ui.cashier.said import DOT, fill
from ui.widgets.chip import ChipLook
from ui.widgets.lamp import LampState
from ui.widgets.state_panel import StateWords
from ui.words import Words


def lamp_words(words: Words, state: SyncState) -> tuple[LampState, str]:
    """In step and offline never look or read alike."""
    if state.lamp is Lamp.SAVED_HERE:
        return LampState.GOOD, words.translate("Cashier", "Saved on this PC")
    if state.lamp is Lamp.IN_STEP:
        return LampState.GOOD, words.translate("Cashier", "In step", "with the hub and the other kiosks")
    if state.lamp is Lamp.TO_SEND:
        return LampState.SENDING, words.translate(
            "Cashier", "%n to send", "entries, to the hub", state.waiting
        )
    if state.lamp is Lamp.UNKNOWN_HERE:
        return LampState.BAD, words.translate("Cashier", "Hub does not know this kiosk")
    if state.lamp is Lamp.UPDATE_NEEDED:
        return LampState.WAITING, words.translate("Cashier", "Update needed")
    if not state.waiting:
        return LampState.OFFLINE, words.translate("Cashier", "Offline, saved here")
    return LampState.OFFLINE, words.translate(
        "Cashier", "Offline, %n to send", "entries, to the hub", state.waiting
    )


def lamp_details(words: Words, state: SyncState, last: datetime | None, now: datetime) -> str:
    """When the hub was heard last, and how much waits. `last`: the last success; None: there was none."""
    if state.lamp is Lamp.SAVED_HERE:
        return words.translate("Cashier", "No hub: everything is on this PC")
    if last is None:
        heard = words.translate("Cashier", "Not yet in step")
    else:
        when = words.clock_time(last)
        if last.date() != now.date():
            when = f"{words.short_day(last.date())}, {when}"
        heard = fill(words.translate("Cashier", "Last in step: {time}"), time=when)
    if state.lamp is Lamp.UPDATE_NEEDED:
        return words.translate("Cashier", "Serve on; please have it updated")
    return heard + DOT + _to_send(words, state)


def _to_send(words: Words, state: SyncState) -> str:
    return words.translate("Cashier", "%n to send", "entries, to the hub", state.waiting)


def asking_words(words: Words) -> StateWords:
    """While the hub is asked; less than a second."""
    return StateWords(
        words.translate("Cashier", "One moment"),
        "clock",
        ChipLook.NEUTRAL,
        words.translate("Cashier", "Asking the other counters"),
        words.translate("Cashier", "Was this reward given there just now?"),
    )

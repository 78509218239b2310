"""What does the manager read about the hub and the other kiosks? Sentences, no widgets."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.clock import at_zone
from kiosk.sync.state import Erased, Lamp, OtherKiosk, SetAside, SyncOverview
from ui.cashier.said import DOT, fill
from ui.cashier.sync_words import lamp_words
from ui.widgets.lamp import LampState
from ui.widgets.writing import isolated
from ui.words import Words

CLOCK_MILLIS_LEAST = 2_000
"""Less is the way to the hub and back."""
SECOND, MINUTE = 1_000, 60_000


class SyncSentences:
    """In one language, for one time zone."""

    def __init__(self, words: Words, zone: ZoneInfo) -> None:
        self._words = words
        self._zone = zone

    def state(self, seen: SyncOverview) -> tuple[LampState, str]:
        """As on the counter's lamp, and when the hub was heard."""
        look, text = lamp_words(self._words, seen.state)
        if not seen.state.last_success:
            return look, text
        last = self._words.translate("Sync", "Last in step: {time}")
        return look, text + DOT + fill(last, time=self._time(seen.state.last_success))

    def update(self, seen: SyncOverview) -> str:
        """Empty where this program is as new as the others'."""
        if seen.state.lamp is not Lamp.UPDATE_NEEDED:
            return ""
        return self._words.translate(
            "Sync", "Others have a newer program. This kiosk serves on; please have it updated."
        )

    def hub(self, seen: SyncOverview) -> str:
        """Where it is, and what it holds."""
        if not seen.told_at:
            return isolated(seen.address)
        entries = self._words.translate("Sync", "%n entries at the hub", "", seen.entries)
        if seen.is_fresh:
            return isolated(seen.address) + DOT + entries
        told = self._words.translate("Sync", "as of {time}", "what the hub told then")
        return isolated(seen.address) + DOT + entries + DOT + fill(told, time=self._time(seen.told_at))

    def kiosk(self, one: OtherKiosk) -> tuple[str, str]:
        """Its name, and how it stands."""
        name = one.name or self._words.translate("Sync", "A kiosk without a name")
        if one.is_this:
            name = fill(self._words.translate("Sync", "{kiosk} (this one)"), kiosk=name)
        if one.is_revoked:
            return name, self._words.translate("Sync", "No longer let in")
        if one.behind:
            how = self._words.translate("Sync", "%n bundles not read yet", "of entries", one.behind)
        else:
            how = self._words.translate("Sync", "Has read everything")
        seen = fill(self._words.translate("Sync", "seen {time}"), time=self._time(one.seen_at))
        return name, how + DOT + seen

    def aside(self, one: SetAside) -> str:
        """Which entries cannot stand, and why; nothing was thrown away."""
        reasons = {
            "fork": self._words.translate("Sync", "two computers wrote the same chain"),
            "conflict": self._words.translate("Sync", "another entry has the same number"),
        }
        why = reasons.get(one.reason, self._words.translate("Sync", "changed or damaged on the way"))
        who = one.kiosk or self._words.translate("Sync", "A kiosk without a name")
        line = self._words.translate("Sync", "{kiosk}: %n entries, {why}", "", one.count)
        return fill(line, kiosk=isolated(who), why=why)

    def at_hub(self, seen: SyncOverview) -> str:
        return self._words.translate("Sync", "%n entries are set aside at the hub", "", seen.aside_at_hub)

    def clock(self, seen: SyncOverview) -> str:
        """Empty where the clock is right."""
        off = abs(seen.offset_millis)
        if off < CLOCK_MILLIS_LEAST:
            return ""
        if off < MINUTE:
            return self._words.translate(
                "Sync", "This computer’s clock is %n s off. Entries get the right time.", "", off // SECOND
            )
        return self._words.translate(
            "Sync", "This computer’s clock is %n min off. Entries get the right time.", "", off // MINUTE
        )

    def erased(self, one: Erased) -> str:
        """When somebody was erased, and whether no kiosk keeps anything of them."""
        when = self._time(one.asked_at)
        if one.is_done:
            return fill(self._words.translate("Sync", "{time}: gone everywhere"), time=when)
        line = self._words.translate("Sync", "{time}: gone on {done} of {all} kiosks")
        return fill(line, time=when, done=str(one.done), all=str(one.kiosks))

    def _time(self, millis: int) -> str:
        when: datetime = at_zone(millis, self._zone)
        return f"{self._words.short_day(when.date())}, {self._words.clock_time(when)}"

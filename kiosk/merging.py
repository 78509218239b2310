"""Are these two one person? What is shown before two accounts become one, and of those that have."""

import msgspec

from kiosk.ids import Id
from kiosk.people import fold_search
from kiosk.visit import Visit


class MergeOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Two accounts side by side, and the one they would be: pages as a scan would open them.

    `card` is the second one's, where it was held up or its number typed. Hints tell two of one name apart
    (the end of a phone's or a card's number). `lost_consents`: the purposes that one of the two agreed to
    and the other took back, which stay taken back."""

    one: Visit
    other: Visit
    together: Visit
    card: str = ""
    one_hint: str = ""
    other_hint: str = ""
    lost_consents: tuple[str, ...] = ()

    @property
    def has_two_names(self) -> bool:
        """Both have a name, and not the same one: worth a second look."""
        names = {fold_search(visit.person.short_name) for visit in (self.one, self.other)}
        return len(names) == 2 and all(visit.person.call_name for visit in (self.one, self.other))


class MergeLine(msgspec.Struct, frozen=True, kw_only=True):
    """One merge that stands, for the manager: who is one person with whom, since when (ms since 1970 UTC),
    and who said so ("" where it was the program, for a card that two kiosks met as new). `person` opens them.
    """

    merge: Id
    at: int
    person: Id
    one: str
    other: str
    staff: str = ""

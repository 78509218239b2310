"""Which programme holds now? The one published last of those that have started."""

from collections.abc import Sequence

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Kind
from kiosk.ids import Id
from kiosk.programme.document import Programme
from kiosk.programme.remembered import with_the_past


class PublishedProgramme(msgspec.Struct, frozen=True):
    """The body of `programme.published`: the whole document and from when it holds (ms since 1970 UTC)."""

    starts_at: int
    programme: Programme


Published = tuple[Id, PublishedProgramme]
"""With the id of the entry that published it."""


def published_programmes(connection: Connection) -> list[Published]:
    """In the order of publishing. A newer kiosk's rules are left out: those before them hold here until
    the update."""
    found = []
    for entry in reading.entries_of_kind(connection, Kind.PROGRAMME_PUBLISHED):
        try:
            found.append((entry.id, msgspec.json.decode(entry.body, type=PublishedProgramme)))
        except msgspec.MsgspecError:
            continue
    return found


def choose_programme(published: Sequence[Published], now: int) -> tuple[Id, Programme]:
    """The one that holds at `now` (ms since 1970 UTC). Raises LookupError before the first."""
    for entry_id, one in reversed(published):
        if one.starts_at <= now:
            return entry_id, one.programme
    raise LookupError("no programme has started yet")


def naming_programme(published: Sequence[Published], now: int) -> Programme:
    """The one that holds, with what others had beside it: by which the past is named. Raises as above."""
    return with_the_past(choose_programme(published, now)[1], (one.programme for _, one in published))

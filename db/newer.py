"""Has anything arrived that a newer version wrote and this one does not understand? It waits for an update.

Such entries are kept and passed on word for word. Which kinds and which schema they have is noted, so that
after an update the same database says by itself that nothing waits any more.
"""

from collections.abc import Iterable

import msgspec

from db.engine import Connection
from db.entry import SCHEMA_VERSION, Entry, Kind
from db.meta import find_meta, put_meta

NEWER = "newer"
KINDS_MOST = 100
"""As many names are enough to know that something waits."""

UNDERSTOOD = frozenset(Kind)


class Newer(msgspec.Struct, frozen=True):
    """What was not understood when it arrived."""

    kinds: frozenset[str] = frozenset()
    schema: int = 0


def note_newer(connection: Connection, entries: Iterable[Entry]) -> None:
    """Inside `db.engine.writing`."""
    strange = [e for e in entries if e.kind not in UNDERSTOOD or e.schema > SCHEMA_VERSION]
    if not strange:
        return
    known = _find(connection)
    kinds = sorted(known.kinds | {entry.kind for entry in strange if entry.kind not in UNDERSTOOD})
    seen = Newer(frozenset(kinds[:KINDS_MOST]), max(known.schema, *(entry.schema for entry in strange)))
    if seen != known:
        put_meta(connection, NEWER, msgspec.msgpack.encode(seen))


def lacks_update(connection: Connection) -> bool:
    """Whether something here waits to be understood by a newer version than this one."""
    found = _find(connection)
    return found.schema > SCHEMA_VERSION or not found.kinds <= UNDERSTOOD


def _find(connection: Connection) -> Newer:
    stored = find_meta(connection, NEWER)
    return Newer() if stored is None else msgspec.msgpack.decode(stored, type=Newer)

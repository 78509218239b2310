"""How do other rules come to hold? They are published: an entry with the whole programme and its start."""

import msgspec

from db.entry import Kind
from kiosk.ids import Id
from kiosk.ledger import Ledger
from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.toml import ProgrammeMistake
from kiosk.published import PublishedProgramme
from kiosk.refusal import Refusal
from kiosk.storage_refusals import refuse_storage_problems


def publish(ledger: Ledger, operation: Id, programme: Programme, starts_at: int = 0) -> None:
    """The rules from `starts_at` (ms since 1970 UTC) on, at every counter, with no restart. What was
    published before and was to start later is left aside: the last word holds.

    Raises ProgrammeMistake for rules that cannot hold: whoever asks has checked them.
    """
    wrong = mistakes(programme)
    if wrong:
        raise ProgrammeMistake(wrong)
    tap = ledger.begin(operation)
    body = msgspec.json.encode(PublishedProgramme(starts_at, programme)).decode()
    tap.add(Kind.PROGRAMME_PUBLISHED, body=body)
    ledger.write(tap)


class Publishing:
    """The verbs of the programme."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @refuse_storage_problems
    def publish(self, operation: Id, programme: Programme, starts_at: int = 0) -> Id | Refusal:
        """As `publish` above, for a screen; gives the entry's id."""
        publish(self._ledger, operation, programme, starts_at)
        return operation

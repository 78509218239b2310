"""What is to be said when the journal is not as it was left? A doubt: a kind, and how many entries."""

from enum import StrEnum

import msgspec

from db.start_report import HeadState, StartReport
from kiosk.reports.proof import Proof


class DoubtKind(StrEnum):
    TAIL_LOST = "tail_lost"
    """The last saved entries are missing: `count` at least."""
    COPY = "copy"
    """The database was restored or copied, or two computers run the same one."""
    NOT_PROVED = "not_proved"
    """Entries were changed, or rows do not follow from them: `count` faults."""


class Doubt(msgspec.Struct, frozen=True):
    kind: DoubtKind
    count: int = 0


def doubt_at_start(report: StartReport) -> Doubt | None:
    """None where the journal is as it was left."""
    if report.is_calm:
        return None
    if report.state is HeadState.HEAD_AHEAD:
        return Doubt(DoubtKind.TAIL_LOST, report.missing)
    return Doubt(DoubtKind.COPY)


def doubt_of(proof: Proof) -> Doubt | None:
    """None where everything is proved."""
    return None if proof.is_proved else Doubt(DoubtKind.NOT_PROVED, len(proof.faults))

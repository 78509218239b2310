"""The audit's page in all of its states: a busy day, one counter without staff, nothing, being verified."""

from collections.abc import Callable
from datetime import date

from kiosk.office.audit import AuditDay, AuditLine, Group
from kiosk.reports.proof import Proof
from ui.manager.audit.page import AuditPage

AT = 1_790_000_000_000
LINES = tuple(
    AuditLine(
        at=AT - n * 60_000,
        group=Group.HAND if n % 5 == 0 else Group.SALES,
        text="Purchase · €3.80 · although it was too soon" if n % 5 == 0 else "Purchase · €3.80",
        customer="Marta Õ.",
        staff="Liis" if n % 2 else "Jānis",
        kiosk="this counter" if n % 3 else "counter 1f2e",
        is_override=n % 5 == 0,
    )
    for n in range(120)
)
DAY = AuditDay(day=date(2026, 9, 21), today=date(2026, 9, 21), lines=LINES)
ALONE = AuditDay(
    day=date(2026, 9, 20), today=date(2026, 9, 21),
    lines=(AuditLine(at=AT, group=Group.RULES, text="Program started", kiosk="this counter"),),
)  # fmt: skip


def _busy(page: AuditPage) -> None:
    page.show_day(DAY)
    page.show_proof(Proof(entries=41_873, chains=3))


def _alone(page: AuditPage) -> None:
    page.show_day(ALONE)
    page.show_proof(None)


def _proving(page: AuditPage) -> None:
    _busy(page)
    page.show_proving()


def _doubtful(page: AuditPage) -> None:
    page.show_day(AuditDay(day=date(2026, 9, 19), today=date(2026, 9, 21)))
    page.show_proof(Proof(entries=2, chains=1, faults=("entry 1 differs",)))


STATES: dict[str, Callable[[AuditPage], None]] = {
    "busy": _busy,
    "alone": _alone,
    "proving": _proving,
    "doubtful": _doubtful,
}

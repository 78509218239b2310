"""The feedback page in all of its states: nothing yet, much to answer, told."""

from collections.abc import Callable
from datetime import date

from kiosk.care.shown import CareOverview, FollowUp, Voice
from ui.manager.care.page import CarePage

OVERVIEW = CareOverview(
    follow_ups=tuple(
        FollowUp(
            complaint=f"c{n}", customer="c1", short_name="Maximiliane Õ.", cause="speed",
            words="Waited twenty minutes for one tea.", remedy="treat", cost_cents=150,
            on=date(2026, 11, 14), follow_up_on=date(2026, 11, 21), is_due=n == 0, contact="+37255512345",
        )
        for n in range(6)
    ),
    voices=(
        Voice(entry="v1", on=date(2026, 11, 20), words="Softer music in the morning, please."),
        *(Voice(entry=f"w{n}", on=date(2026, 11, 19), score=1, reasons=("speed", "place")) for n in range(7)),
    ),
    answers=42, happy_percent=83,
)  # fmt: skip


def show_told(page: CarePage) -> None:
    page.show_care(OVERVIEW)
    page.show_told(12)


STATES: dict[str, Callable[[CarePage], None]] = {
    "nothing yet": lambda page: page.show_care(CareOverview()),
    "much to answer": lambda page: page.show_care(OVERVIEW),
    "told": show_told,
}

"""What came of the demo's day? Counted again from what is stored, beside what the film held."""

from collections import Counter
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

import msgspec

from db import reading
from kiosk.camera.film import FilmTruth
from kiosk.commands.demo_counters import Counters
from kiosk.demo_shop.film import DemoFilm
from kiosk.proof import prove
from kiosk.reports.day import DayReport
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from ui.demo_story import Played

REPORT_NUMBERS = ("visits", "new", "returning", "stamps", "points_earned", "points_spent", "rewards_given")


class Filmed(NamedTuple):
    film: DemoFilm
    truth: FilmTruth


def sum_up(
    shop: Shop,
    papers: Papers,
    out: Path,
    filmed: Filmed,
    played: Played,
    counters: Counters,
    made_seconds: float,
) -> dict[str, object]:
    """The summary as `summary.json` holds it; writes the day's report beside it."""
    papers.proof = prove(shop.engine, shop.home, shop.settings.time_zone)
    report = papers.report()
    for ending in ("json", "csv", "pdf"):
        papers.save(report, out / f"report.{ending}")
    reads = _reads(filmed, played)
    with shop.engine.connect() as connection:
        customers = reading.count_customers(connection)
    return {
        "format": "kiosk demo 1",
        "business_date": report.business_date.isoformat(),
        "shop": {"customers": customers, "made_seconds": round(made_seconds, 2)},
        "film": {"frames": filmed.truth.frames, "frames_read": played.frames_read, **reads},
        "scan_to_greeting_ms": _times(played.greeted_milliseconds),
        "report": {name: getattr(report, name) for name in REPORT_NUMBERS},
        "verify": msgspec.to_builtins(papers.proof) | {"proved": papers.proof.is_proved},
        "two_counters": msgspec.to_builtins(counters),
        "pictures": [*played.pictures, *counters.pictures],
        "steps_left_over": played.steps_left_over,
        "all_well": _is_well(reads, played, report) and counters.is_well,
    }


def _reads(filmed: Filmed, played: Played) -> dict[str, int]:
    held = Counter(text for _, text in filmed.film.moments)
    seen = Counter(played.seen)
    return {
        "held_up": held.total(),
        "reads": (seen & held).total(),
        "missed_reads": (held - seen).total(),
        "wrong_reads": sum(count for text, count in seen.items() if text not in held),
        "repeated_reads": sum((seen - held).values()) - sum(c for t, c in seen.items() if t not in held),
    }


def _times(milliseconds: tuple[float, ...]) -> dict[str, float]:
    if len(milliseconds) < 2:
        return {}
    cuts = quantiles(milliseconds, n=20, method="inclusive")
    return {"p50": round(cuts[9], 1), "p95": round(cuts[18], 1), "most": round(max(milliseconds), 1)}


def _is_well(reads: dict[str, int], played: Played, report: DayReport) -> bool:
    wrong = reads["missed_reads"] + reads["wrong_reads"] + reads["repeated_reads"] + played.steps_left_over
    return wrong == 0 and report.proof is not None and report.proof.is_proved

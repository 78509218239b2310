"""Which figures does a day's page show, and in what words? The same lines for paper and for spreadsheets."""

from enum import StrEnum

import msgspec

from kiosk.reports.day import DayNumbers, DayReport
from kiosk.reports.proof import Proof
from kiosk.words import Phrase, Words

FAULTS_SAID = 2


class Unit(StrEnum):
    COUNT = "count"
    PERCENT = "percent"
    CENTS = "cents"


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure with that of a week before; None where it is not defined."""

    label: str
    unit: Unit
    value: int | None
    before: int | None


_FIGURES = (
    (Phrase("report", "Visits"), Unit.COUNT, "visits"),
    (Phrase("report", "New members"), Unit.COUNT, "new"),
    (Phrase("report", "Returning"), Unit.PERCENT, "returning_percent"),
    (Phrase("report", "Spent by members"), Unit.CENTS, "spent_cents"),
    (Phrase("report", "Stamps given"), Unit.COUNT, "stamps"),
    (Phrase("report", "Points earned"), Unit.COUNT, "points_earned"),
    (Phrase("report", "Points spent"), Unit.COUNT, "points_spent"),
    (Phrase("report", "Rewards given"), Unit.COUNT, "rewards_given"),
)


def figures_of(report: DayReport, words: Words) -> tuple[Figure, ...]:
    """The day's figures in the order in which they are shown."""
    return tuple(
        Figure(
            label=words.say(*label),
            unit=unit,
            value=getattr(report, name),
            before=getattr(report.compared, name),
        )
        for label, unit, name in _FIGURES
    )


def cost_figure(report: DayReport, words: Words) -> Figure:
    """What the rewards cost the shop."""
    return Figure(
        label=words.say("report", "Cost of rewards"),
        unit=Unit.CENTS,
        value=report.rewards_cost_cents,
        before=report.compared.rewards_cost_cents,
    )


def shown(value: int | None, unit: Unit, words: Words) -> str:
    """As people read it; a dash for what is not defined."""
    if value is None:
        return "–"
    if unit is Unit.CENTS:
        return words.money(value)
    return words.percent(value / 100) if unit is Unit.PERCENT else words.number(value)


def proof_line(proof: Proof | None, words: Words) -> str:
    """Whether the numbers can be trusted, in a sentence."""
    if proof is None:
        return words.say("report", "The entries have not been verified for this report.")
    if proof.is_proved:
        return words.say(
            "report",
            "Proved: {n} entries read again, every chain unbroken ({chains}), all balances rebuilt equal.",
            n=proof.entries,
            chains=proof.chains,
        )
    if not proof.faults:
        return words.say("report", "Not proved: the balances do not follow from the entries.")
    return words.say("report", "Not proved: {faults}", faults="; ".join(proof.faults[:FAULTS_SAID]))


def open_hours(report: DayReport) -> range:
    """From the first hour with visits to the last one, of both days; empty where nobody came."""
    busy = [hour for hour in range(len(report.by_hour)) if _visits_at(report, hour)]
    return range(busy[0], busy[-1] + 1) if busy else range(0)


def _visits_at(report: DayReport, hour: int) -> int:
    numbers: tuple[DayNumbers, ...] = (report, report.compared)
    return sum(one.by_hour[hour] for one in numbers)

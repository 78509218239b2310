"""What does the manager read about the day? Each number with what it was a week before, and the proof."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.clock import at_zone
from kiosk.reports.day import DayNumbers, DayReport
from kiosk.reports.debts import DebtKind
from kiosk.reports.proof import Proof
from ui.cashier.said import fill
from ui.theme import Token
from ui.widgets.writing import isolated
from ui.words import Words


class NumberText(NamedTuple):
    """One of the six: its name, the number, and the line under it in its colour."""

    name: str
    number: str
    line: str
    colour: Token


def six_numbers(words: Words, report: DayReport) -> tuple[NumberText, ...]:
    """Visits, new, returning, stamps, points, rewards."""
    then = report.compared
    return (
        _counted(words, words.translate("Manager", "Visits"), report.visits, then.visits),
        _counted(words, words.translate("Manager", "New customers"), report.new, then.new),
        _returning(words, report),
        _counted(words, words.translate("Manager", "Stamps given"), report.stamps, then.stamps),
        _counted(
            words, words.translate("Manager", "Points earned"), report.points_earned, then.points_earned
        ),
        _rewards(words, report),
    )


def _rewards(words: Words, report: DayReport) -> NumberText:
    """With what they cost the shop, in the name: the line under the number compares."""
    cost = words.money(report.rewards_cost_cents, report.currency)
    name = words.translate("Manager", "Rewards, {cost}").format(cost=cost)
    return _counted(words, name, report.rewards_given, report.compared.rewards_given)


def _counted(words: Words, name: str, now: int, then: int) -> NumberText:
    before = words.translate("Manager", "a week ago {count}").format(count=words.number(then))
    return NumberText(name, words.number(now), f"{_arrow(now - then)}{before}", _colour(now - then))


def _returning(words: Words, report: DayReport) -> NumberText:
    """In percent, with n: a percentage of three visits is read differently from one of three hundred."""
    now, then = report.returning_percent, report.compared.returning_percent
    name = words.translate("Manager", "Returning")
    if now is None:
        return NumberText(name, "–", words.translate("Manager", "no visits yet"), "muted")
    of_all = words.translate("Manager", "%n visits", "how many came back", report.returning)
    if then is None:
        return NumberText(name, words.percent(now), of_all, "muted")
    before = words.translate("Manager", "a week ago {count}").format(count=words.percent(then))
    return NumberText(name, words.percent(now), f"{_arrow(now - then)}{before}", _colour(now - then))


def _arrow(more: int) -> str:
    return "▲ " if more > 0 else "▼ " if more < 0 else ""


def _colour(more: int) -> Token:
    return "good" if more > 0 else "danger" if more < 0 else "muted"


def reward_lines(words: Words, report: DayReport) -> tuple[tuple[str, str, str], ...]:
    """Each kind of reward given: its name, how often, what it cost."""
    return tuple(
        (words.pick(one.names), words.number(one.count), words.money(one.cost_cents, report.currency))
        for one in report.rewards
    )


def override_lines(words: Words, report: DayReport, zone: ZoneInfo) -> tuple[str, ...]:
    """When, for whom and how many stamps were added although it was too soon; the newest first."""
    lines = []
    for one in reversed(report.overrides):
        stamps = one.stamps
        line = words.translate("Manager", "{time} {who}: +%n stamps, too soon", "", stamps)
        who = one.short_name or words.translate("Manager", "No name")
        lines.append(fill(line, time=words.clock_time(at_zone(one.at, zone)), who=isolated(who)))
    return tuple(lines)


def debt_lines(words: Words, report: DayReport) -> tuple[str, ...]:
    """What was given and not earned, and to whom: by counters that could not hear each other."""
    lines = []
    for debt in report.debts:
        if debt.kind is DebtKind.POINTS:
            line = words.translate("Manager", "{who}: %n points spent too many", "", debt.count)
        else:
            line = words.translate("Manager", "{who}: {what}, %n too many", "", debt.count)
        who = debt.short_name or words.translate("Manager", "No name")
        lines.append(fill(line, who=isolated(who), what=words.pick(debt.names) if debt.names else ""))
    return tuple(lines)


def busiest_hour(words: Words, numbers: DayNumbers) -> str:
    """When most visits began; nothing where no hour stands out. A remark, not advice: one day is one day."""
    most = max(numbers.by_hour)
    if most == 0 or numbers.by_hour.count(most) > 1:
        return ""
    hour = numbers.by_hour.index(most)
    busiest = words.translate("Manager", "Busiest from {start} to {end}", "hours of the day")
    return busiest.format(start=hour, end=hour + 1)


def proved_line(words: Words, proof: Proof | None) -> str:
    """Can the numbers be trusted? What was checked, and how much of it."""
    if proof is None:
        return words.translate("Manager", "Not checked yet. The check is running.")
    if not proof.is_proved:
        return words.translate(
            "Manager", "%n findings need a look. The sales are safe.", "", _findings(proof)
        )
    entries = words.translate("Manager", "%n entries checked", "", proof.entries)
    chains = words.translate("Manager", "%n chains unbroken", "", proof.chains)
    return f"{entries} · {chains} · {words.translate('Manager', 'all balances add up')}"


def _findings(proof: Proof) -> int:
    return len(proof.faults) + (not proof.balances_equal)

"""How was the day? Its numbers beside those of the same weekday one week before.

Counted from visit rows, which are net: what was undone is not in them, and a visit of which nothing
stands has no row.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from db.rows import VisitRow
from kiosk.names import Names
from kiosk.programme.document import Programme
from kiosk.programme.earn import find_reward
from kiosk.reports.debts import Debt
from kiosk.reports.proof import Proof

HOURS = 24
WEEK_DAYS = 7

_rewards = msgspec.json.Decoder(tuple[tuple[str, int], ...])


class DayNumbers(msgspec.Struct, frozen=True, kw_only=True):
    """What is counted of a day and compared with another. Money in cents.

    `new`: customers whose first visit was that day. `returning`: visits of all the others, so a new
    customer who comes twice counts once as new and never as returning. Points are netted per visit:
    a visit that earned 40 and paid 600 counts as 560 spent; earned − spent is what balances moved by.
    `by_hour`: visits by the hour (0–23, the shop's wall clock) in which they began.
    """

    visits: int = 0
    new: int = 0
    returning: int = 0
    stamps: int = 0
    points_earned: int = 0
    points_spent: int = 0
    spent_cents: int = 0
    rewards_given: int = 0
    rewards_cost_cents: int = 0
    by_hour: tuple[int, ...] = (0,) * HOURS

    @property
    def returning_percent(self) -> int | None:
        """Returning visits of a hundred, halves up; not defined without visits."""
        return (200 * self.returning + self.visits) // (2 * self.visits) if self.visits else None


class RewardCount(msgspec.Struct, frozen=True, kw_only=True):
    """How often a reward was given and what all of these cost the shop."""

    reward: str
    names: Names
    count: int
    cost_cents: int


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """A purchase that the cashier recorded although it was too soon. `at` in ms since 1970 UTC;
    `short_name` is empty for a nameless card."""

    at: int
    short_name: str
    stamps: int


class DayReport(DayNumbers, frozen=True, kw_only=True):
    """The day on one page. `rewards`: those given, the most frequent first. `compared` are the numbers
    of `compared_date`, one week before. `overrides`: what is worth a look, in its order. `proof` is None
    where nothing was verified."""

    business_date: date
    shop_name: str
    currency: str
    rewards: tuple[RewardCount, ...] = ()
    compared_date: date
    compared: DayNumbers = DayNumbers()
    overrides: tuple[Override, ...] = ()
    debts: tuple[Debt, ...] = ()
    """What was given and not earned, as it stands now: whatever day it was given."""
    proof: Proof | None = None


def make_day_report(
    business_date: date,
    rows: Sequence[VisitRow],
    week_before: Sequence[VisitRow],
    programme: Programme,
    *,
    shop_name: str,
    currency: str,
    overrides: Sequence[Override] = (),
    debts: Sequence[Debt] = (),
    proof: Proof | None = None,
) -> DayReport:
    """The report of the day's rows; `week_before` are those of the day seven days earlier.

    Raises ValueError where a row is of another day: such a report would be believed.
    """
    compared_date = business_date - timedelta(days=WEEK_DAYS)
    _check_dates(rows, business_date)
    _check_dates(week_before, compared_date)
    return DayReport(
        **msgspec.structs.asdict(count_visits(rows)),
        business_date=business_date,
        shop_name=shop_name,
        currency=currency,
        rewards=_count_rewards(rows, programme),
        compared_date=compared_date,
        compared=count_visits(week_before),
        overrides=tuple(overrides),
        debts=tuple(debts),
        proof=proof,
    )


def count_visits(rows: Sequence[VisitRow]) -> DayNumbers:
    """The numbers of any visits."""
    new = {row.customer for row in rows if row.is_first}
    given = [cost_cents for row in rows for _, cost_cents in _rewards.decode(row.rewards)]
    hours = Counter(row.hour for row in rows)
    return DayNumbers(
        visits=len(rows),
        new=len(new),
        returning=sum(row.customer not in new for row in rows),
        stamps=sum(row.stamps for row in rows),
        points_earned=sum(max(0, row.points) for row in rows),
        points_spent=sum(max(0, -row.points) for row in rows),
        spent_cents=sum(row.cents for row in rows),
        rewards_given=len(given),
        rewards_cost_cents=sum(given),
        by_hour=tuple(hours[hour] for hour in range(HOURS)),
    )


def _check_dates(rows: Sequence[VisitRow], expected: date) -> None:
    others = {row.business_date for row in rows} - {expected.isoformat()}
    if others:
        raise ValueError(f"visits of {expected} are expected, not of {min(others)}")


def _count_rewards(rows: Sequence[VisitRow], programme: Programme) -> tuple[RewardCount, ...]:
    costs: dict[str, list[int]] = {}
    for row in rows:
        for reward, cost_cents in _rewards.decode(row.rewards):
            costs.setdefault(reward, []).append(cost_cents)
    counted = (_reward_count(programme, reward, given) for reward, given in costs.items())
    return tuple(sorted(counted, key=lambda one: (-one.count, one.reward)))


def _reward_count(programme: Programme, reward_id: str, costs: Sequence[int]) -> RewardCount:
    """A reward that the programme no longer has goes by its id."""
    reward = find_reward(programme, reward_id)
    names = reward.names if reward else {"en": reward_id}
    return RewardCount(reward=reward_id, names=names, count=len(costs), cost_cents=sum(costs))

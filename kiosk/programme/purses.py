"""Where do vouchers lie? In purses, one for each gift: so many of a reward earned, so many redeemed.

A purse is known by its key: a grant's occasion ("birthday/2026") or entry id, "gift/…" for a threshold,
"feat/…" for an achievement.
"""

from kiosk.programme.account import Account, Purse
from kiosk.programme.open_account import OpenAccount


def fill_purse(
    account: OpenAccount, key: str, reward: str, count: int, last_day: int = 0, first_day: int = 0
) -> None:
    purse = account.purses.get(key) or Purse()
    account.purses[key] = Purse(reward, purse.earned + count, purse.redeemed, last_day, first_day)


def take_from_purse(account: OpenAccount, key: str, reward: str) -> None:
    """Also from one that is empty: what was served stands, and is the manager's debt."""
    purse = account.purses.get(key) or Purse(reward)
    account.purses[key] = Purse(
        purse.reward, purse.earned, purse.redeemed + 1, purse.last_day, purse.first_day
    )


def ready_purses(account: Account, reward: str, day: int) -> list[tuple[str, Purse]]:
    """The purses with a voucher for the reward that is valid on the day; the soonest to expire first."""
    ready = [
        (key, purse)
        for key, purse in account.purses.items()
        if purse.reward == reward and is_ready(purse, day)
    ]
    return sorted(ready, key=lambda one: (not one[1].last_day, one[1].last_day, one[0]))


def is_ready(purse: Purse, day: int) -> bool:
    """Whether a voucher in it is valid on that day."""
    return purse.ready > 0 and purse.first_day <= day <= (purse.last_day or day)


def debts(account: Account) -> dict[str, int]:
    """What was given and not earned, by what paid for it: for the manager's list, never for the customer."""
    owed = {f"card/{card}": -state.ready for card, state in account.cards.items() if state.ready < 0}
    owed |= {f"voucher/{key}": -purse.ready for key, purse in account.purses.items() if purse.ready < 0}
    owed |= {f"ticket/{key}": t.used - 1 for key, t in account.tickets.items() if t.used > 1}
    if account.guest_visits < 0:
        owed["tickets"] = -account.guest_visits
    if account.points < 0:
        owed["points"] = -account.points
    return owed

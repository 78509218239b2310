"""What does a redemption do to the account? It takes a full card, a voucher or points, and is never refused:
what was served stands."""

from db.entry import Fact
from kiosk.programme.account import CardState
from kiosk.programme.bodies import Redemption
from kiosk.programme.lots import spend
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.purchases import add_stamps
from kiosk.programme.purses import take_from_purse
from kiosk.programme.trace import Reason, ReasonKind
from kiosk.programme.visiting import at_visit, change_visit


def apply_redemption(account: OpenAccount, fact: Fact, redemption: Redemption) -> None:
    at_visit(account, fact)
    if redemption.card:
        state = account.cards.get(redemption.card) or CardState()
        account.cards[redemption.card] = CardState(
            state.stamps, state.earned, state.redeemed + 1, state.total
        )
    if redemption.voucher:
        take_from_purse(account, redemption.voucher, redemption.reward)
    if redemption.points:
        spend(account, redemption.points)
    stamps = 0
    for earned in redemption.stamps:
        if earned.count:
            add_stamps(account, earned.card, earned.count, earned.needed)
            stamps += earned.count
    visit = account.recent[0]
    change_visit(
        account,
        stamps=visit.stamps + stamps,
        points=visit.points - redemption.points,
        rewards=(*visit.rewards, (redemption.reward, redemption.cost_cents)),
    )
    if account.is_told:
        _tell(account, redemption)


def _tell(account: OpenAccount, redemption: Redemption) -> None:
    is_paid_otherwise = bool(redemption.card or redemption.voucher)
    if redemption.points or not is_paid_otherwise:
        account.reasons.append(
            Reason(
                kind=ReasonKind.SPENT,
                name=redemption.reward,
                points=-redemption.points,
                cents=redemption.value_cents,
            )
        )
    if is_paid_otherwise:
        kind = ReasonKind.FULL_CARD if redemption.card else ReasonKind.VOUCHER_USED
        account.reasons.append(Reason(kind=kind, name=redemption.reward))
    for earned in redemption.stamps:
        state = account.cards[earned.card]
        account.reasons.append(
            Reason(
                kind=ReasonKind.STAMPS,
                name=earned.card,
                stamps=earned.count,
                count=state.stamps,
                needed=earned.needed,
            )
        )

"""What a newer kiosk wrote and this version cannot read stops no screen and no count."""

from db.entry import Kind
from kiosk.history import PastKind
from kiosk.ids import Id, new_id
from kiosk.programme.offline import given_unasked
from kiosk.refusal import RefusalKind
from kiosk.reports.papers import Papers
from kiosk.settings import read_settings
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.kiosk.till.counter import member, ok, refused
from tests.kiosk.till.test_history import entries
from tests.makers import make_fact

PURCHASE = '{"cents":300,"stacking":"of_tomorrow","override":true}'


def write(shop: Shop, visit: Visit, kind: Kind, body: str) -> Id:
    operation = new_id()
    tap = shop.ledger.begin(operation)
    tap.add(kind, customer=visit.person.customer, visit=visit.visit, body=body)
    shop.ledger.write(tap)
    return operation


def test_the_idle_screen_names_who_was_served_whatever_was_written(shop: Shop) -> None:
    _, visit = member(shop)
    for kind in Kind:
        if kind not in (Kind.CUSTOMER_ERASED, Kind.KIOSK_STARTED):
            write(shop, visit, kind, '{"of_tomorrow":')
    write(shop, visit, Kind.PURCHASE, PURCHASE)
    (served, *_) = shop.till.today().just_served
    assert served.short_name == "Marta"


def test_its_purchase_cannot_come_back_here_and_is_not_offered_to(shop: Shop) -> None:
    _, visit = member(shop)
    entry = write(shop, visit, Kind.PURCHASE, PURCHASE)
    write(shop, visit, Kind.RETURN, f'{{"of":"{entry}","cents":1,"lines":[{{"line":0,"cents":1}}]}}')
    (past,) = entries(shop, visit, PastKind.PURCHASE)
    assert not past.can_return
    assert refused(shop.till.returns.preview(visit, entry)) is RefusalKind.BAD_RETURN
    assert refused(shop.till.returns.give_back(new_id(), visit, entry)) is RefusalKind.BAD_RETURN


def test_it_counts_as_no_exception_of_the_day(shop: Shop, clock: SetClock) -> None:
    _, visit = member(shop)
    ok(shop.till.purchases.record_one_tap(new_id(), visit))
    write(shop, visit, Kind.PURCHASE, PURCHASE)
    assert refused(shop.till.purchases.record_one_tap(new_id(), visit)) is RefusalKind.TOO_SOON
    papers = Papers(shop.engine, read_settings(shop.home.settings), clock)
    assert papers.report().overrides == ()


def test_it_counts_as_nothing_given_unasked() -> None:
    assert given_unasked([make_fact(Kind.REDEMPTION, body='{"reward":7,"unasked":true}')]) == []

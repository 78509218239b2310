"""A second kiosk is set up: an address and a code, and it has the others' rules, staff and customers."""

from pathlib import Path

import msgspec

from kiosk.clock import system_clock
from kiosk.demo_shop.hub_process import DemoHub
from kiosk.first_run.draft import System, keep_draft, new_draft
from kiosk.first_run.joining import Hindrance, join_others
from kiosk.first_run.setting_up import is_first_run, set_up
from kiosk.home import Home
from kiosk.hub.invitations import make_invitation
from kiosk.hub.serving import get_certificate, open_hub_store
from kiosk.shop import Shop, lock, open_shop
from kiosk.sync.http import fingerprint_of
from kiosk.sync.opening import open_round
from tests.kiosk.staff.makers import OWNER_PIN, hire_three
from tests.kiosk.till.counter import member, ok
from tests.makers import make_programme


def code_of(folder: Path) -> str:
    """As `kiosk hub invite` prints it."""
    certificate, _ = get_certificate(folder, system_clock)
    store = open_hub_store(folder)
    try:
        code = make_invitation(store, system_clock())
    finally:
        store.close()
    return f"{code}.{fingerprint_of(certificate.read_text('ascii'))}"


def test_a_second_kiosk_has_what_the_first_one_has(tmp_path: Path) -> None:
    first, second, hub_folder = Home(tmp_path / "first"), Home(tmp_path / "second"), tmp_path / "hub"
    shop = open_shop(first, programme=make_programme(stamp_gap_minutes=7))
    owner, *_ = hire_three(shop)
    ok(shop.till.staff.sign_in("0a" * 16, owner, OWNER_PIN))
    card, _visit = member(shop, "Marta")
    shop.close()
    hub = DemoHub(hub_folder)
    try:
        hub.join(first, "first", is_founder=True)
        shop = open_shop(first)
        opened = open_round(shop.ledger)
        opened.round.run()
        opened.close()
        shop.close()
        draft = msgspec.structs.replace(new_draft(System("Europe/Tallinn", "EE", "et")), shop_name="Teine")
        keep_draft(second.first_run, draft)
        code, read = code_of(hub_folder), []
        other_hub = f"{code.partition('.')[0]}.{'0' * 32}"
        with lock(second):
            refused = join_others(second, draft, hub.url, other_hub, lambda *_: None)
            wrong = join_others(second, draft, hub.url, f"WRONG.{code.partition('.')[2]}", lambda *_: None)
            joined = join_others(second, draft, hub.url, code, lambda done, of: read.append((done, of)))
            assert (refused, wrong, joined) == (Hindrance.OTHER_HUB, Hindrance.CODE, None)
            assert is_first_run(second)
            made = set_up(second, msgspec.structs.replace(draft, is_second=True), "")
        assert isinstance(made, Shop)
        assert made.settings.shop_name == "Teine"
        assert made.ledger.programme().stamp_gap_minutes == 7
        assert {one.name for one in made.till.today().staff.colleagues} == {"Olga", "Lars", "Liis"}
        assert ok(made.till.greet(card.text)).person.call_name == "Marta"
        ok(made.till.staff.sign_in("0b" * 16, owner, OWNER_PIN))  # the PIN holds here too
        made.close()
        assert read
    finally:
        hub.close()

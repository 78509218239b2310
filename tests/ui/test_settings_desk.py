"""Are settings saved as they are changed, and do they hold at once where that can be?"""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import kiosk.camera.probe
from db.engine import open_engine
from db.key import get_key
from kiosk.camera.probe import CameraFound
from kiosk.office.keeping import COPIES_MOST
from kiosk.office.office import Office
from kiosk.reports.papers import Papers
from kiosk.settings import read_settings
from kiosk.shop import Shop
from tests.camera.makers import make_film
from tests.fakes import SetClock
from tests.ui.counter_page import MARTA, CounterPage, opened
from tests.ui.managers_hands import ManagersHands
from ui.camera_feed import watch_at
from ui.manager.page_name import PageName
from ui.settings_desk import SettingsDesk
from ui.stage import Stage

NOT_PLUGGED_IN = "9"


@pytest.fixture
def office(shop: Shop, clock: SetClock) -> Office:
    return Office(shop.engine, shop.home, shop.settings, clock)


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock, office: Office) -> Iterator[Stage]:
    with opened(shop, clock, papers=Papers(shop.engine, shop.settings, clock), office=office) as stage:
        yield stage


@pytest.fixture
def hands(qtbot: QtBot, stage: Stage) -> ManagersHands:
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.SETTINGS, "Each change is saved at once.")
    return hands


def desk_of(stage: Stage) -> SettingsDesk:
    assert stage.manager is not None
    desk = stage.manager.desks[PageName.SETTINGS]
    assert isinstance(desk, SettingsDesk)
    return desk


def test_dark_is_worn_by_every_screen_at_once_and_saved(
    stage: Stage, hands: ManagersHands, shop: Shop
) -> None:
    hands.tap("Look and sound")
    hands.tap("Dark")
    hands.wait_for("Saved.")
    assert stage.cashier is not None
    assert stage.customer is not None
    looks = (stage.cashier.look, stage.customer.look, hands.frame.look)
    assert {look.theme.name for look in looks} == {"dark"}
    assert read_settings(shop.home.settings).theme == "dark"


def test_the_cashiers_language_changes_without_a_restart(
    stage: Stage, hands: ManagersHands, shop: Shop, qtbot: QtBot
) -> None:
    hands.tap("Languages")
    hands.tap("Eesti")
    hands.wait_for("Iga muudatus salvestatakse kohe.")
    assert stage.windows[0] is not None
    assert stage.windows[0].page is hands.frame
    page = CounterPage(stage, shop)
    page.scan(page.enrol(MARTA))
    assert page.cashier_sees("Esimene külastus")


def test_a_name_of_the_shop_holds_after_the_next_start(hands: ManagersHands, shop: Shop) -> None:
    hands.type_into("Name of the shop", "Kohvik Kuu")
    hands.leave_field("Name of the shop")
    hands.wait_for("Saved. It takes effect after the next start.")
    assert read_settings(shop.home.settings).shop_name == "Kohvik Kuu"


def test_another_order_of_languages_is_saved(hands: ManagersHands, shop: Shop) -> None:
    hands.tap("Languages")
    hands.tap("English: move up")
    hands.wait_for("Saved.")
    QApplication.processEvents()
    assert read_settings(shop.home.settings).languages[:2] == ("en", "et")


def test_two_screens_on_one_monitor_are_refused_and_shown_as_they_are(
    hands: ManagersHands, shop: Shop
) -> None:
    hands.tap("Screens")
    desk_of(hands.stage).change({"cashier_monitor": 1, "customer_monitor": 1})
    hands.wait_for("That is not possible; nothing was changed.")
    assert read_settings(shop.home.settings).customer_monitor == 2


def test_a_colour_that_cannot_be_read_is_shown_corrected(hands: ManagersHands, shop: Shop) -> None:
    hands.tap("Look and sound")
    hands.type_into("Or type it", "ffe94d")
    hands.leave_field("Or type it")
    hands.wait_for("so that it can be read here.")
    assert read_settings(shop.home.settings).brand_colour == "#FFE94D"
    hands.type_into("Or type it", "gold")
    hands.leave_field("Or type it")
    hands.wait_for("A colour such as #0B6B58 is expected.")
    assert read_settings(shop.home.settings).brand_colour == "#FFE94D"


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"\x89PNG\r\n\x1a\n" + b"\0" * 2000])
def test_what_is_no_picture_is_refused_calmly(
    hands: ManagersHands, shop: Shop, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    desk_of(hands.stage).read_logo(path)
    hands.wait_for("This cannot be the logo")
    assert read_settings(shop.home.settings).logo == ""


def test_a_huge_logo_is_kept_small_and_its_file_may_go(
    hands: ManagersHands, shop: Shop, tmp_path: Path
) -> None:
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (5000, 3000), "navy").save(path)
    desk_of(hands.stage).read_logo(path)
    hands.wait_for("Saved.")
    path.unlink()
    with Image.open(read_settings(shop.home.settings).logo) as kept:
        assert max(kept.size) == 600
    hands.tap("No logo")
    hands.wait_until_gone("No logo")
    assert read_settings(shop.home.settings).logo == ""


def test_a_scanner_on_trial_does_not_reach_the_counter(
    qtbot: QtBot, stage: Stage, hands: ManagersHands, shop: Shop
) -> None:
    page = CounterPage(stage, shop)
    card = page.enrol(MARTA)
    hands.tap("Scanner and copies")
    stage.scanner.scanned.emit("4006381333931")
    assert hands.sees("13 characters were read. It is not one of our cards.")
    stage.scanner.scanned.emit(card)
    assert hands.sees("One of our cards, read right.")
    assert stage.counter.visit is None
    hands.tap("Shop")
    with qtbot.waitSignal(stage.counter.drawn):
        stage.scanner.scanned.emit(card)
    assert stage.windows[0] is not None
    assert stage.windows[0].page is stage.cashier


def test_a_camera_is_tried_live_and_says_when_it_ends(hands: ManagersHands, tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    make_film(film, "HELLO", held_seconds=2.0)
    hands.tap("Camera")
    hands.type_into("Or the address of a stream", str(film))
    hands.leave_field("Or the address of a stream")
    hands.wait_for("Saved.")
    hands.tap("Try the camera")
    hands.wait_for("of them read", 30)
    hands.wait_for("This camera gives no picture.", 60)


def test_another_camera_chosen_during_a_trial_is_the_only_one_that_watches(
    qtbot: QtBot, shop: Shop, clock: SetClock, office: Office, tmp_path: Path
) -> None:
    film = tmp_path / "film.avi"
    make_film(film, "HELLO")
    papers, camera = Papers(shop.engine, shop.settings, clock), watch_at(NOT_PLUGGED_IN, shop.till.is_genuine)
    with opened(shop, clock, camera, papers, office=office) as stage:
        hands = ManagersHands(stage)
        hands.open()
        hands.turn_to(PageName.SETTINGS, "Each change is saved at once.")
        qtbot.waitUntil(lambda: watching() == 1)
        hands.tap("Camera")
        desk_of(stage).change({"camera": str(film)})
        hands.wait_for("Saved.")
        hands.tap("Try the camera")
        desk_of(stage).change({"camera": NOT_PLUGGED_IN})
        qtbot.waitUntil(lambda: stage.settings.camera == NOT_PLUGGED_IN)
        hands.tap("Shop")
        qtbot.waitUntil(lambda: watching() == 1)
        QApplication.processEvents()
        assert watching() == 1
        page = CounterPage(stage, shop)
        assert not page.cashier_sees("The number is under the code.")
        desk_of(stage).change({"camera": ""})
        qtbot.waitUntil(lambda: watching() == 0)
        assert page.cashier_sees("The number is under the code.")
        assert not page.cashier_sees("Camera ")
    assert watching() == 0


def test_where_there_was_no_camera_the_first_one_waits_for_the_next_start(
    hands: ManagersHands,
) -> None:
    desk_of(hands.stage).change({"camera": NOT_PLUGGED_IN})
    hands.wait_for("Saved. It takes effect after the next start.")


def test_cameras_are_looked_for_during_a_trial_and_named_as_at_the_first_run(
    hands: ManagersHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_cameras() -> tuple[CameraFound, ...]:
        return (CameraFound(0, 1280, 720),)

    monkeypatch.setattr(kiosk.camera.probe, "find_cameras", find_cameras)
    film = tmp_path / "film.avi"
    make_film(film, "HELLO")
    hands.tap("Camera")
    desk_of(hands.stage).change({"camera": str(film)})
    hands.wait_for("Saved.")
    hands.tap("Try the camera")
    hands.tap("Find cameras")
    assert hands.sees("Not on trial")
    hands.wait_for("Camera 1: 1280 × 720")


def test_a_search_that_fails_can_be_asked_for_again(
    hands: ManagersHands, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(kiosk.camera.probe, "find_cameras", lambda: 1 // 0)
    hands.tap("Camera")
    hands.tap("Find cameras")
    hands.wait_for("Find cameras")
    assert hands.button("Find cameras").isEnabled()
    assert "ZeroDivisionError" in caplog.text


def watching() -> int:
    return [thread.name for thread in threading.enumerate()].count("camera")


def test_a_copy_is_made_now_and_only_the_last_stay(
    hands: ManagersHands, shop: Shop, tmp_path: Path, office: Office, clock: SetClock
) -> None:
    folder = tmp_path / "copies"
    hands.tap("Scanner and copies")
    assert not hands.sees("Copy now")
    desk_of(hands.stage).change({"backup_folder": str(folder)})
    hands.wait_for("Copy now")
    hands.tap("Copy now")
    hands.wait_for("Copied to ")
    (copy,) = folder.glob("*.db")
    open_engine(copy, get_key(shop.home.folder), read_only=True)
    for _ in range(COPIES_MOST + 2):
        clock.pass_days()
        office.back_up_to(folder)
    assert len([*folder.glob("*.db")]) == COPIES_MOST
    assert not copy.exists()


def test_a_folder_that_cannot_be_written_is_said(hands: ManagersHands, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    hands.tap("Scanner and copies")
    desk_of(hands.stage).change({"backup_folder": str(tmp_path / "a file" / "copies")})
    hands.wait_for("Copy now")
    hands.tap("Copy now")
    hands.wait_for("No copy was made: the folder cannot be written to.")


def test_a_printer_is_tried_and_what_is_in_the_way_is_said(hands: ManagersHands, tmp_path: Path) -> None:
    slips = tmp_path / "slips.bin"
    hands.tap("Printer")
    assert not hands.button("Print a test slip").isEnabled()
    hands.type_into("The slip printer", str(slips))
    hands.leave_field("The slip printer")
    hands.wait_for("Saved. It takes effect after the next start.")
    hands.tap("Print a test slip")
    hands.wait_for("Printed. Check that every letter is there.", 30)
    assert slips.stat().st_size > 1000
    desk_of(hands.stage).change({"printer": str(tmp_path / "nowhere" / "lp0")})
    hands.wait_until_gone("Printed. Check that every letter is there.")
    hands.tap("Print a test slip")
    hands.wait_for("The printer does not answer.", 30)
    desk_of(hands.stage).change({"printer": "tcp://"})
    hands.wait_for("That is not possible; nothing was changed.")


def test_what_it_is_built_with_is_told_with_licences(hands: ManagersHands) -> None:
    hands.tap("About")
    hands.wait_for("Version ")
    assert hands.sees("MIT")

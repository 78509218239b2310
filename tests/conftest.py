"""What many tests stand on: a real shop in a folder of its own, its clock in the test's hand."""

import gc
import json
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from kiosk.home import Home
from kiosk.programme.document import Programme
from kiosk.shop import Shop, open_shop
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.throw_away import throw_away_root

MONITOR = {"y": 0, "width": 1366, "height": 768, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}


# A slow machine is no reason to fail: what may take how long is measured in `make bench`. The same code gives
# the same answer: new examples are looked for with `--hypothesis-profile explore`, and what they find becomes
# an @example.
hypothesis.settings.register_profile("kiosk", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None, print_blob=True)
hypothesis.settings.load_profile("kiosk")


def pytest_configure() -> None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(throw_away_root()))


def pytest_collection_finish() -> None:
    """All tests are imported now, and stay: no collection looks through them again. (Each stage that opens
    collects; three hundred do.)"""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys stay in the test's own folder: the keyring of whoever runs the tests is not ours."""
    monkeypatch.setenv("LOYALTY_KIOSK_KEYRING", "off")


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "shop")


@pytest.fixture
def programme() -> Programme:
    return make_programme()


@pytest.fixture
def shop(home: Home, clock: SetClock, programme: Programme) -> Iterator[Shop]:
    opened = open_shop(home, clock, programme=programme)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def qapp_args(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The tests' application has two monitors side by side, as a counter has."""
    config = tmp_path_factory.mktemp("monitors") / "monitors.json"
    screens = [MONITOR | {"name": "counter", "x": 0}, MONITOR | {"name": "queue", "x": 1366}]
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return ["kiosk tests", "-platform", f"offscreen:configfile={config}"]

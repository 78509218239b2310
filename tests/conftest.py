"""What many tests stand on: a real shop in a folder of its own, its clock in the test's hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.home import Home
from kiosk.programme.document import Programme
from kiosk.shop import Shop, open_shop
from tests.fakes import SetClock
from tests.makers import make_programme


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

"""What the simulation stands on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.shop import Shop
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.sync.makers import open_kiosk
from tests.sync.world import make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A kiosk's folder as it is after its first start."""
    patch = pytest.MonkeyPatch()
    patch.setenv("LOYALTY_KIOSK_KEYRING", "off")
    yield make_template(tmp_path_factory.mktemp("template"))
    patch.undo()


@pytest.fixture
def shops(tmp_path: Path, clock: SetClock) -> Iterator[tuple[Shop, Shop]]:
    """Two kiosks of one business, with the same rules."""
    one, other = (open_kiosk(Home(tmp_path / str(number)), clock, number) for number in (1, 2))
    for shop in (one, other):
        shop.publish(new_id(), make_programme(stamp_gap_minutes=0))
    yield one, other
    one.close()
    other.close()

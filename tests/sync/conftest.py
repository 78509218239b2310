"""What the simulation stands on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.world import make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A kiosk's folder as it is after its first start."""
    patch = pytest.MonkeyPatch()
    patch.setenv("LOYALTY_KIOSK_KEYRING", "off")
    yield make_template(tmp_path_factory.mktemp("template"))
    patch.undo()

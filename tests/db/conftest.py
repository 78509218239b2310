"""An empty shop for each test."""

from pathlib import Path

import pytest

from tests.db.shop import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path).make()

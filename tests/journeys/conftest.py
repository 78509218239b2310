"""What every journey stands on: screens without a display, and a film that waits for the counter."""

import os
from pathlib import Path

import pytest

from tests.ui.conftest import NOT_OURS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(NOT_OURS))

"""What every test of screens shares: one application, without a screen."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOT_OURS = "This plugin does not support propagateSizeHints"
"""The offscreen platform says so of every window that has a least size. Any other warning fails the test."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(NOT_OURS))

"""Kiosks, hub and PostgreSQL are killed at any moment, on lines that break at any byte: the laws hold."""

from pathlib import Path

import pytest

from tests.hub.chaos import chaos

TURNS = 8


@pytest.mark.timeout(400)  # processes start anew eight times
def test_whoever_is_killed_nothing_acknowledged_is_lost_and_all_end_equal(tmp_path: Path) -> None:
    with chaos(3, tmp_path) as running:
        assert running.everybody_serves()
        for _ in range(TURNS):
            running.turn()
        running.kill_postgres()
        running.hub.kill()
        running.hub.start()
        assert list(running.broken_laws()) == []
        assert {"kiosk", "hub", "postgresql"} & set(running.deaths)

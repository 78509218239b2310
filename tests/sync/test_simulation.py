"""Whatever happens between kiosks and hub, once it is healed all copies are equal and nothing is lost.

A failing seed names itself and replays with `python -m tests.sync SEED`; `make bench` plays more.
"""

from pathlib import Path

import pytest

from tests.sync.seeds import seeded
from tests.sync.world import World, play

SEEDS = 300
PARTS = 30


@pytest.mark.parametrize("part", range(PARTS))
def test_after_any_trouble_all_copies_are_equal_and_nothing_is_lost(
    part: int, tmp_path: Path, template: Path
) -> None:
    broken = {}
    for seed in range(part * SEEDS // PARTS, (part + 1) * SEEDS // PARTS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        if laws := play(seed, folder, template):
            broken[seed] = laws
    assert not broken, f"replay with: python -m tests.sync {' '.join(map(str, broken))}\n{broken}"


def test_the_same_seed_is_the_same_story(tmp_path: Path, template: Path) -> None:
    ids = []
    for run in ("one", "two"):
        (tmp_path / run).mkdir()
        with seeded(7):
            world = World(7, tmp_path / run, template)
            world.run()
            ids.append([sorted(kiosk.entry_ids()) for kiosk in world.kiosks])
            world.close()
    assert ids[0] == ids[1]
    assert any(ids[0])

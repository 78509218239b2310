"""`python -m tests.sync SEED …`: plays these seeds of the simulation again and says what broke.

`python -m tests.sync --faults [NAME …]`: the first world in which each planted fault shows, for the table in
`tests/sync/test_planted_faults.py`, after the worlds have changed.
"""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from tests.sync.test_planted_faults import PLANTS, SEEDS_MOST
from tests.sync.world import make_template, play
from tests.throw_away import throw_away_root


def main() -> int:
    os.environ["LOYALTY_KIOSK_KEYRING"] = "off"
    if sys.argv[1:2] == ["--faults"]:
        return find_first_seeds(sys.argv[2:] or sorted(PLANTS))
    return play_again(list(map(int, sys.argv[1:])))


def find_first_seeds(faults: list[str]) -> int:
    with tempfile.TemporaryDirectory(dir=throw_away_root()) as name:
        template = make_template(Path(name))
        for fault in faults:
            with pytest.MonkeyPatch.context() as patch:
                PLANTS[fault](patch)
                first = next((seed for seed in range(SEEDS_MOST) if _breaks(seed, template)), None)
            sys.stdout.write(f'    "{fault}": {first},\n')
            sys.stdout.flush()
    return 0


def _breaks(seed: int, template: Path) -> bool:
    with tempfile.TemporaryDirectory(dir=throw_away_root()) as folder:
        return bool(play(seed, Path(folder), template))


def play_again(seeds: list[int]) -> int:
    failed = 0
    with tempfile.TemporaryDirectory(dir=throw_away_root()) as name:
        template = make_template(Path(name))
        for seed in seeds:
            folder = Path(name) / str(seed)
            folder.mkdir()
            broken = play(seed, folder, template)
            failed += bool(broken)
            sys.stdout.write(f"{seed}: {'; '.join(broken) or 'all laws hold'}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.sync SEED …`: plays these seeds of the simulation again and says what broke."""

import os
import sys
import tempfile
from pathlib import Path

from tests.sync.world import make_template, play


def main() -> int:
    os.environ["LOYALTY_KIOSK_KEYRING"] = "off"
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        template = make_template(Path(name))
        for seed in map(int, sys.argv[1:]):
            folder = Path(name) / str(seed)
            folder.mkdir()
            broken = play(seed, folder, template)
            failed += bool(broken)
            sys.stdout.write(f"{seed}: {'; '.join(broken) or 'all laws hold'}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""How does the kiosk start? `kiosk`, or `python -m kiosk`; `--help` lists the commands."""

import sys


def main() -> None:
    from kiosk.commands.calm import run_calmly
    from kiosk.commands.line import app

    sys.exit(run_calmly(app))


if __name__ == "__main__":
    main()

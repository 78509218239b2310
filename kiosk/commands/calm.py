"""What does a person read when a command cannot do what was asked? One calm line, never a traceback.

Expected trouble says what is safe and what to do. Anything else is a bug: in full in the log.
"""

import logging
import sys
from collections.abc import Callable

EXIT_EXPECTED = 1
EXIT_BUG = 70
"""EX_SOFTWARE of sysexits.h"""


class Misused(Exception):
    """A command was asked for something that cannot be; the message says what is expected."""


log = logging.getLogger("kiosk")


def run_calmly(command: Callable[[], object]) -> int:
    """Runs the command; returns the exit code."""
    from kiosk.home import default_home

    try:
        command()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else EXIT_EXPECTED if end.code else 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the last resort of every command
        sentence = expected_sentence(error)
        if sentence is not None:
            say(sentence)
            return EXIT_EXPECTED
        log_file = default_home().log
        log.critical("a command met something nobody expected", exc_info=error)
        _append_to(str(log_file), error)
        say(f"Something unexpected happened; what was saved is safe. The details are in {log_file}.")
        return EXIT_BUG
    return 0


def say(sentence: str) -> None:
    """To the person, on stderr, so that it never mixes with a command's answer."""
    print(sentence, file=sys.stderr)


def expected_sentence(error: Exception) -> str | None:
    """The sentence for people; None for a bug."""
    from db.problems import StorageProblem
    from db.wrapped_key import WrongPassphrase
    from kiosk.camera.film import FilmUnwritable
    from kiosk.camera.picture import PictureUnreadable
    from kiosk.cards.logo import BadLogoError
    from kiosk.hub.serving import HubServes
    from kiosk.name_days import NameDaysMistake
    from kiosk.programme.toml import ProgrammeMistake
    from kiosk.settings import SettingsMistake
    from kiosk.shop import AlreadyOpen
    from kiosk.sync.link import JoinUnfinished

    expected = (
        StorageProblem,
        WrongPassphrase,
        Misused,
        AlreadyOpen,
        JoinUnfinished,
        HubServes,
        SettingsMistake,
        NameDaysMistake,
        ProgrammeMistake,
        PictureUnreadable,
        FilmUnwritable,
        BadLogoError,
    )
    if isinstance(error, expected):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename or 'A file'}: {error.strerror or error}. Nothing that was saved is lost."
    return None


def _append_to(path: str, error: Exception) -> None:
    import traceback

    try:
        with open(path, "a", encoding="utf-8") as file:  # noqa: PTH123 - the folder itself may be the trouble
            file.writelines(traceback.format_exception(error))
    except OSError:
        traceback.print_exception(error)

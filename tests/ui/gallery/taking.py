"""Takes the pictures of many looks; every processor takes its own."""

import functools
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import NOT_OURS
from tests.ui.gallery.booths import BOOTHS, bring_about, settle
from tests.ui.gallery.looking import faults_of, look_at
from tests.ui.gallery.sheet import contact_sheet
from tests.ui.gallery.wanted import Wanted
from ui.theme import THEMES

LOOKS_A_PROCESS = 8
"""Then a new one takes over, so that what Qt keeps of closed screens does not add up."""

QUICKLY = 85
"""What Qt calls quality in a PNG: how little it is compressed. Thirty thousand are wanted soon, not small."""


@dataclass
class Taken:
    """`faults` by picture, as in "cashier/et-dark-1024x768-normal/idle"."""

    pictures: int = 0
    faults: dict[str, list[str]] = field(default_factory=dict)


def take_all(out: Path, screens: Sequence[str], looks: Iterable[Wanted]) -> Iterator[Taken]:
    """One look after the other, as each is done."""
    with get_context("spawn").Pool(initializer=application, maxtasksperchild=LOOKS_A_PROCESS) as processes:
        yield from processes.imap(functools.partial(take, out, screens), looks)


def take(out: Path, screens: Sequence[str], wanted: Wanted) -> Taken:
    """A picture of every state of these screens in this look, and a contact sheet of each screen."""
    taken = Taken()
    for name in screens:
        folder = out / name / str(wanted)
        folder.mkdir(parents=True, exist_ok=True)
        pictures = _take_states(name, wanted, folder, taken)
        contact_sheet(pictures).save(str(out / f"{name} {wanted}.png"))
    return taken


def _take_states(name: str, wanted: Wanted, folder: Path, taken: Taken) -> dict[str, QImage]:
    pictures = {}
    booth = BOOTHS[name](wanted)
    screen = booth.screen
    for state in booth.states:
        bring_about(booth, state)
        if found := faults_of(screen, look_at(screen), THEMES[wanted.theme].contrast_least, wanted.language):
            taken.faults[f"{name}/{wanted}/{state}"] = found
        pictures[state] = screen.grab().toImage()
        pictures[state].save(str(folder / f"{state}.png"), quality=QUICKLY)
        taken.pictures += 1
    screen.close()
    screen.deleteLater()
    settle()
    return pictures


@functools.cache
def application() -> QCoreApplication:
    """This process's own, kept for as long as it lives."""
    qInstallMessageHandler(_say)
    return QApplication(sys.argv[:1])


def _say(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    if words and NOT_OURS not in words:
        sys.stderr.write(f"{words}\n")

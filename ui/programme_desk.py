"""How do the shop's rules get to the manager's page and back? Read, put into words, tried, published.

Trying runs in a process of its own; here is only the thread that waits for it.
"""

import logging
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kiosk.clock import Clock, at_zone, business_date
from kiosk.ids import Id, new_id
from kiosk.office.rules import Rules, Tried
from kiosk.programme.document import Programme
from kiosk.programme.plain_words import Part
from kiosk.programme.ready import read_ready
from kiosk.programme.simulate import Simulation
from kiosk.programme.toml import ProgrammeMistake, read_programme, write_programme
from kiosk.refusal import Refusal
from kiosk.reports.papers import write_whole
from kiosk.settings import Settings
from kiosk.till import Till
from kiosk.words import Words
from kiosk.worker import Worker
from ui.background import Background
from ui.cashier.said import fill
from ui.desk import Desk
from ui.documents import documents_folder
from ui.manager.page_name import PageName
from ui.manager.programme.page import ProgrammePage

log = logging.getLogger(__name__)

LETTERS_MOST = 2_000_000
"""A programme's file is some kilobytes; whatever is larger is something else."""


class Rulebook(Protocol):
    """Who reads the rules, on the papers' thread."""

    def rules(self) -> Rules: ...
    def parts(self, programme: Programme) -> tuple[Part, ...]: ...
    def named(self, simulation: Simulation) -> Tried: ...


class Trial(Protocol):
    """One run of other rules over the past."""

    def run(self, programme: Programme, progress: Callable[[int, int], None]) -> Simulation | None: ...
    def give_up(self) -> None: ...


class ProgrammeDesk(Desk):
    published = Signal()
    """Other rules were published: what the counter offers may change now or later."""
    _progressed = Signal(object, int, int)

    def __init__(
        self,
        page: ProgrammePage,
        rulebook: Rulebook,
        start_trial: Callable[[], Trial],
        till: Till,
        settings: Settings,
        asking: Background,
        writing: Background,
        clock: Clock,
    ) -> None:
        super().__init__(PageName.PROGRAMME, page)
        self.screen = page
        self.folder = documents_folder()
        self._rulebook, self._start_trial, self._till = rulebook, start_trial, till
        self._settings, self._clock = settings, clock
        self._asking, self._writing = asking, writing
        self._rule_words = Words(settings.cashier_language, currency=settings.currency)
        self._drafts = 0
        self._trial: Trial | None = None
        self._waiting: Worker | None = None
        self._asked: tuple[Programme, int, Id] | None = None
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        page.drafted.connect(self._put_into_words)
        page.try_asked.connect(self._try)
        page.cancel_asked.connect(self._give_up)
        page.publish_asked.connect(self._publish)
        page.start.ready_asked.connect(self._begin_with)
        page.start.import_asked.connect(self._choose_file)
        page.start.export_asked.connect(self.export)

    def open(self) -> None:
        self._asking.run(self._rulebook.rules, self._show)

    def close(self) -> None:
        self._give_up()
        if self._waiting is not None:
            self._waiting.stop()

    def read_file(self, path: Path) -> None:
        """The rules of a file become the draft; a mistake is said with its line."""

        def read() -> Programme | str:
            try:
                with path.open(encoding="utf-8") as file:
                    return read_programme(file.read(LETTERS_MOST))
            except ProgrammeMistake as mistake:
                return mistake.say(self._rule_words)
            except (OSError, UnicodeDecodeError):
                return self.screen.words.translate("Programme", "This file cannot be read as text.")

        self._asking.run(read, self._take_read)

    def export(self) -> None:
        """What holds now, into the documents' folder."""
        path = self.folder / "programme.toml"

        def save() -> str:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(path, write_programme(self._rulebook.rules().current).encode())
            except OSError:
                log.exception("the programme could not be written")
                return ""
            return str(path)

        self._asking.run(save, self._say_saved)

    # How it is done

    def _show(self, rules: Rules) -> None:
        self.screen.show_rules(rules, *self._days(rules))
        self.opened.emit()

    def _days(self, rules: Rules) -> tuple[date, date | None]:
        """Since when, and from when on what is to come."""
        zone = self._settings.time_zone
        coming = at_zone(rules.coming_from, zone).date() if rules.coming_from else None
        return at_zone(rules.since, zone).date(), coming

    def _put_into_words(self, draft: Programme) -> None:
        self._drafts += 1
        number = self._drafts

        def take(parts: tuple[Part, ...]) -> None:
            if number == self._drafts:  # each letter typed is a draft: only the last is shown
                self.screen.show_parts(parts)

        self._asking.run(partial(self._rulebook.parts, draft), take)

    def _try(self, draft: Programme) -> None:
        self._give_up()
        trial = self._trial = self._start_trial()
        if self._waiting is None:
            self._waiting = Worker("trial")
        background = Background(self._waiting, self)
        tell = partial(self._progressed.emit, trial)
        background.run(partial(trial.run, draft, tell), partial(self._take_tried, trial))

    def _give_up(self) -> None:
        if self._trial is not None:
            self._trial.give_up()
            self._trial = None

    def _show_progress(self, trial: object, done: int, of: int) -> None:
        if trial is self._trial:
            self.screen.show_progress(done, of)

    def _take_tried(self, trial: Trial, simulation: Simulation | None) -> None:
        if trial is not self._trial:
            return  # it was given up
        self._trial = None
        if simulation is None:
            self.screen.show_not_tried()
            return
        self._asking.run(
            partial(self._rulebook.named, simulation),
            lambda tried: self.screen.show_tried(tried, self._today()),
        )

    def _publish(self, draft: Programme, days: int) -> None:
        """The same tap again (after a full disk) is the same entry."""
        if self._asked is None or self._asked[:2] != (draft, days):
            self._asked = (draft, days, new_id())
        publish = partial(self._till.rules.publish, self._asked[2], draft, self._starts_at(days))
        self._writing.run(partial(self._till.staff.as_manager, publish), self._take_published)

    def _take_published(self, published: Id | Refusal) -> None:
        if isinstance(published, Refusal):
            self.screen.show_not_published()
            return
        self._asked = None
        self.published.emit()
        self._asking.run(
            self._rulebook.rules, lambda rules: self.screen.show_published(rules, *self._days(rules))
        )

    def _starts_at(self, days: int) -> int:
        """When the business day begins in so many days, in ms since 1970 UTC; 0 for at once."""
        if not days:
            return 0
        settings = self._settings
        day = self._today() + timedelta(days=days)
        begins = datetime.combine(day, time(settings.day_ends_hour), settings.time_zone)
        return round(begins.timestamp() * 1000)

    def _today(self) -> date:
        return business_date(self._clock(), self._settings.time_zone, self._settings.day_ends_hour)

    def _begin_with(self, name: str) -> None:
        self._asking.run(partial(read_ready, name, self._settings.currency), self._take_read)

    def _choose_file(self) -> None:
        title = self.screen.words.translate("Programme", "Open a file")
        dialog = QFileDialog(self.screen.window(), title, str(self.folder), "TOML (*.toml)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.read_file(Path(path)))
        dialog.open()

    def _take_read(self, read: Programme | str) -> None:
        words = self.screen.words
        if isinstance(read, str):
            self.screen.start.show_answer(read, is_wrong=True)
            return
        self.screen.show_draft(read)
        drafted = words.translate("Programme", "It is the draft now. Look it through, and try it.")
        self.screen.start.show_answer(drafted)

    def _say_saved(self, place: str) -> None:
        words = self.screen.words
        saved = fill(words.translate("Manager", "Saved as {file}"), file=place)
        failed = words.translate("Manager", "The file could not be written. Is the disk full?")
        self.screen.start.show_answer(saved if place else failed, is_wrong=not place)

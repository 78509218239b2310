"""Who answers the manager's pages? One office per open shop, for the papers' thread."""

from functools import partial
from pathlib import Path

from db.engine import Engine
from kiosk.clock import Clock, business_date, system_clock
from kiosk.home import Home
from kiosk.name_days import find_name_days
from kiosk.office.audit import Audit
from kiosk.office.campaigns import Campaigns
from kiosk.office.keeping import back_up_to, forget_in_copies, take_logo
from kiosk.office.people import People
from kiosk.office.rules import RuleBook
from kiosk.office.trying import Trying
from kiosk.proving import Proving
from kiosk.refusal import Refusal
from kiosk.settings import Settings
from kiosk.storage_refusals import refuse_storage_problems


class Office:
    """`rules`: what holds and what is to come. `people`: the customers. `campaigns`: what gifts did, and
    draws. `start_trying` gives a run of other rules over the past."""

    def __init__(self, engine: Engine, home: Home, settings: Settings, clock: Clock = system_clock) -> None:
        self._engine = engine
        self.home = home
        self.settings = settings
        self._clock = clock
        self.rules = RuleBook(engine, settings, clock)
        self.people = People(engine, settings, clock)
        self.audit = Audit(engine, settings, clock)
        self.campaigns = self._make_campaigns()

    def use(self, settings: Settings) -> None:
        """What was changed in the settings holds here too."""
        self.settings = settings
        self.rules = RuleBook(self._engine, settings, self._clock)
        self.people = People(self._engine, settings, self._clock)
        self.audit = Audit(self._engine, settings, self._clock)
        self.campaigns = self._make_campaigns()

    def _make_campaigns(self) -> Campaigns:
        calendar = partial(find_name_days, self.home.name_days, self.settings.country)
        return Campaigns(self._engine, self.settings, self._clock, calendar)

    def take_logo(self, picture: Path) -> Path:
        """Raises BadLogoError where it is no picture, or OSError."""
        return take_logo(picture, self.home)

    def back_up_to(self, folder: Path) -> Path:
        """And who was erased leaves the copies of earlier days. Raises StorageProblem or OSError."""
        today = business_date(self._clock(), self.settings.time_zone, self.settings.day_ends_hour)
        if self.home.is_copy:  # or who is erased in practice would leave the shop's own copies
            raise PermissionError("a copy to practise in makes no backups")
        path = back_up_to(self._engine, folder, today)
        forget_in_copies(folder, self.home)
        return path

    @refuse_storage_problems
    def make_practice(self) -> Home | Refusal:
        """A copy of the shop to practise in, ready to be opened."""
        from kiosk.practice import make_practice

        return make_practice(self.home)

    def start_proving(self) -> Proving:
        return Proving(self.home)

    def start_trying(self) -> Trying:
        return Trying(self.home, self._clock())

"""Who answers the manager's pages? One office per open shop, for the papers' thread."""

from db.engine import Engine
from kiosk.clock import Clock, system_clock
from kiosk.home import Home
from kiosk.office.rules import RuleBook
from kiosk.office.trying import Trying
from kiosk.settings import Settings


class Office:
    """`rules`: what holds and what is to come. `start_trying` gives a run of other rules over the past."""

    def __init__(self, engine: Engine, home: Home, settings: Settings, clock: Clock = system_clock) -> None:
        self.home = home
        self.settings = settings
        self._clock = clock
        self.rules = RuleBook(engine, settings, clock)

    def start_trying(self) -> Trying:
        return Trying(self.home, self._clock())

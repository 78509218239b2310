"""When do an erased person's traces leave the hub's files? Beside the answers, and again until it is done."""

import logging
from collections.abc import Callable

from db.hub.erasing import clean, is_cleaning_due
from db.hub.opening import HubAway, HubStore
from db.problems import StorageProblem
from kiosk.recurring import Recurring

EVERY_SECONDS = 60.0

log = logging.getLogger(__name__)


class Cleaning:
    """The thread that cleans until `stop`: at the start, when it is woken, and once a minute."""

    def __init__(self, store: HubStore, clean_copies: Callable[[], object] = lambda: None) -> None:
        """`clean_copies` is called before the store itself is cleaned, where that is due."""
        self._store = store
        self._clean_copies = clean_copies
        self._recurring = Recurring("cleaning", self._clean)

    def start(self) -> None:
        self._recurring.start()

    def wake(self) -> None:
        self._recurring.wake()

    def stop(self) -> None:
        """Waits for a cleaning under way."""
        self._recurring.stop()

    def _clean(self) -> float:
        try:
            if is_cleaning_due(self._store):
                self._clean_copies()
            if not clean(self._store):
                log.warning("traces of who was erased wait to be cleaned")
        except (HubAway, StorageProblem) as trouble:
            log.warning("traces of who was erased wait: %s", trouble)
        except Exception:
            log.exception("cleaning met something nobody expected")
        return EVERY_SECONDS

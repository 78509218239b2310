"""What can be done for somebody who asks what is kept of them, or not to be kept any more?"""

from kiosk.ids import Id
from kiosk.persons import entries_of_person
from kiosk.privacy.erasing import Erasing
from kiosk.privacy.person import export_person
from kiosk.privacy.progress import Erasure, erasures
from kiosk.privacy.told import Told, tell
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.sync.link import find_link
from kiosk.till.desk import Desk
from kiosk.till.history import Histories

VISITS_TOLD_MOST = 200


class Privacy:
    """Reached as `till.privacy`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._erasing = Erasing(desk.ledger)

    @refuse_storage_problems
    def erase(self, operation: Id, customer: Id) -> Erasure | Refusal:
        """Everything personal of the customer, here and wherever it was synced to; for good. Balances and
        reports stay as they are. The answer says how far it has come."""
        if not self._desk.is_written(operation):
            if not self._desk.ledger.profile(customer).is_enrolled:
                return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
            self._erasing.erase(operation, customer)
        return next(erasure for erasure in self.erasures() if erasure.customer == customer)

    def erasures(self) -> list[Erasure]:
        """Everybody who was erased, the last first, with each kiosk's state."""
        connection = self._desk.ledger.connection
        return erasures(connection, has_hub=find_link(connection) is not None)

    @refuse_storage_problems
    def export(self, customer: Id) -> bytes | Refusal:
        """Everything about one person, as JSON in UTF-8."""
        if not self._desk.ledger.profile(customer).is_enrolled:
            return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
        return export_person(self._desk.ledger, customer)

    @refuse_storage_problems
    def tell(self, customer: Id, most: int = VISITS_TOLD_MOST) -> Told | Refusal:
        """Everything about one person, to read: in the language of whoever works here."""
        desk = self._desk
        if not desk.ledger.profile(customer).is_enrolled:
            return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
        history = Histories(desk).of(customer, most)
        if isinstance(history, Refusal):
            return history
        person = entries_of_person(desk.ledger.connection, customer)
        members = desk.ledger.members(customer)
        own = [entry for entry in person if entry.customer in members]
        return tell(desk.ledger, desk.showing.words, customer, own, history)

    def take_up_again(self) -> None:
        """What an erasure had left to do when the program ended, or what an older copy brought back."""
        self._erasing.again()

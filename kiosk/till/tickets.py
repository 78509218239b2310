"""How does a member bring a guest? With a ticket: issued here, held up to any kiosk, good once.

A ticket is signed as a card is (letter G). Whether it is still good says the account of the member who gave
it: two kiosks that are apart may both let somebody in, which stands and is listed as a debt.
"""

from datetime import date
from pathlib import Path

import msgspec

from db import reading
from db.entry import Fact, Kind
from kiosk.cards.code import CardKind, NotOurs, make_card_id, make_code, read_code
from kiosk.cards.number import card_id_of, number_of
from kiosk.ids import Id
from kiosk.people import short_name
from kiosk.programme.bodies import to_body
from kiosk.programme.fold import standing
from kiosk.programme.giving import make_ticket, use_ticket
from kiosk.programme.other_bodies import TicketIssued, TicketUsed
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.subjects import ticket_subject
from kiosk.till.desk import Desk
from kiosk.visit import GuestTicket, LetIn, Visit

UNKNOWN = Refusal(kind=RefusalKind.TICKET_UNKNOWN)
_issued = msgspec.json.Decoder(TicketIssued)


class Tickets:
    """The verbs of guest visits."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    def is_ticket(self, text: str) -> bool:
        """Whether the text is a ticket of ours; safe to call from the camera's thread."""
        return self._ticket_id(text) is not None

    @refuse_storage_problems
    def issue(self, operation: Id, visit: Visit) -> Visit | Refusal:
        """One of the customer's guest visits as a ticket to give away; it lies in the act."""
        if not self._desk.is_written(operation):
            customer = self._desk.customer_of(visit)
            issued = make_ticket(
                self._ledger.programme(), self._ledger.account(customer), make_card_id(), self._ledger.today()
            )
            if isinstance(issued, Refusal):
                return issued
            tap = self._desk.begin(operation, visit, customer)
            tap.add(Kind.TICKET_ISSUED, customer=customer, visit=visit.visit, body=to_body(issued))
            self._ledger.write(tap)
        shown = self._desk.again(operation, visit)
        if shown.act is None:
            return shown
        entry = next(e for e in self._ledger.find_operation(operation) if e.kind == Kind.TICKET_ISSUED)
        ticket = self._make(_issued.decode(entry.body), drawn=True)
        return msgspec.structs.replace(shown, act=msgspec.structs.replace(shown.act, ticket=ticket))

    @refuse_storage_problems
    def look(self, text: str) -> GuestTicket | Refusal:
        """A ticket that was held up, or its number typed, and may be used today."""
        usable = self._find_usable(text)
        if isinstance(usable, Refusal):
            return usable
        issued, used = usable
        return self._make(issued, member=used.member)

    @refuse_storage_problems
    def let_in(self, operation: Id, text: str, guest: Visit | None = None) -> Visit | LetIn | Refusal:
        """The ticket is used: by the guest whose page is open, or by somebody without a card."""
        if not self._desk.is_written(operation):
            refusal = self._write(operation, text, guest)
            if refusal is not None:
                return refusal
        if guest is not None:
            return self._desk.again(operation, guest)
        found = self._find(text)
        if isinstance(found, Refusal):
            return found
        fact, issued = found
        act = self._desk.act(self._ledger.find_operation(operation))
        return LetIn(act=act, ticket=self._make(issued, member=fact.customer or ""))

    def save_paper(self, ticket: GuestTicket, folder: Path, ending: str = ".pdf") -> Path | Refusal:
        """The ticket in the folder: ".pdf" to print, ".png" to send."""
        from kiosk.cards.ticket import make_ticket_picture, save_ticket  # only who prints needs Pillow

        words = self._desk.showing.words
        until = words.say(
            "ticket", "good once, until {day}", day=words.long_date(ticket.until, with_year=True)
        )
        note = words.say("ticket", "This is not a receipt.")
        picture = make_ticket_picture(
            ticket.text,
            ticket.number,
            self._desk.showing.shop_name,
            words.name_of(ticket.names),
            (until,),
            note,
        )
        path = folder / f"guest-ticket-{ticket.number}{ending}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            save_ticket(picture, path)
        except OSError:
            return Refusal(kind=RefusalKind.DISK_FULL)
        return path

    def _write(self, operation: Id, text: str, guest: Visit | None) -> Refusal | None:
        usable = self._find_usable(text)
        if isinstance(usable, Refusal):
            return usable
        _, used = usable
        if guest is None:
            tap = self._ledger.begin(operation)
            tap.add(Kind.TICKET_USED, customer=used.member, body=to_body(used))
        else:
            customer = self._desk.customer_of(guest)
            tap = self._desk.begin(operation, guest, customer)
            tap.add(Kind.TICKET_USED, customer=customer, visit=guest.visit, body=to_body(used))
        self._ledger.write(tap)
        return None

    def _find_usable(self, text: str) -> tuple[TicketIssued, TicketUsed] | Refusal:
        """As it was issued, and as its use today would be written down."""
        found = self._find(text)
        if isinstance(found, Refusal):
            return found
        fact, issued = found
        member = fact.customer or ""
        used = use_ticket(
            self._ledger.programme(),
            self._ledger.account(member),
            issued.ticket,
            member,
            self._ledger.today(),
        )
        return used if isinstance(used, Refusal) else (issued, used)

    def _find(self, text: str) -> tuple[Fact, TicketIssued] | Refusal:
        """Who issued it: the entry that stands."""
        ticket = self._ticket_id(text) or card_id_of(text)
        if ticket is None:
            return UNKNOWN
        for fact in standing(reading.entries_of(self._ledger.connection, ticket_subject(ticket))):
            if fact.kind == Kind.TICKET_ISSUED and fact.customer:
                return fact, _issued.decode(fact.body)
        return UNKNOWN

    def _ticket_id(self, text: str) -> str | None:
        code = read_code(text, self._desk.keys)
        return None if isinstance(code, NotOurs) or code.kind is not CardKind.GUEST else code.card_id

    def _make(self, issued: TicketIssued, *, drawn: bool = False, member: Id = "") -> GuestTicket:
        text = make_code(CardKind.GUEST, self._desk.keys, issued.ticket).text
        rule = self._ledger.programme().guest_tickets
        names = rule.names if rule else {"en": "Guest ticket"}
        return GuestTicket(
            ticket=issued.ticket,
            text=text,
            number=number_of(issued.ticket),
            names=names,
            key_in=(rule.key_in if rule else {}) or names,
            until=date.fromisoformat(issued.until),
            modules=_modules(text) if drawn else (),
            from_name=self._short_name(member) if member else "",
        )

    def _short_name(self, customer: Id) -> str:
        profile = self._ledger.profile(customer)
        return short_name(profile.text("given_name"), profile.text("family_name"), profile.text("language"))


def _modules(text: str) -> tuple[str, ...]:
    from kiosk.cards.picture import make_qr_matrix  # loads Pillow, which only who draws a code needs

    return tuple("".join("01"[dark] for dark in row) for row in make_qr_matrix(text))

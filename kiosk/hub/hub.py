"""What does the hub answer? One question at a time, bytes in and bytes out; HTTP only carries them.

Every question but the first ones carries a token; whose it is decides what may be read and given.
Nothing that a kiosk sends can stop the hub: what is no question is refused, an entry that cannot stand
is kept aside, and the log has ids and counts, never what a customer said.
"""

import logging
import os
from collections.abc import Callable

import msgspec

from db.arrivals import Arrival
from db.entry import Kind
from db.hub.accepting import Accepted, Batch, accept, begin_epoch
from db.hub.devices import (
    Device,
    Newcomer,
    admit,
    all_devices,
    end_lease,
    find_device,
    get_hub_secret,
    get_secrets,
    lease,
    note_seen,
    set_device_keys,
)
from db.hub.handing import ClockRow, chain_marks, count_aside, find_total, get_clock, read_on
from db.hub.opening import HubAway, HubStore
from kiosk.clock import Clock
from kiosk.hub.invitations import digest_of_code
from kiosk.hub.shelf import Name, PackedPage, Shelf
from kiosk.hub.tokens import TOKEN_SECONDS, is_challenge, make_challenge, make_token, read_token
from kiosk.sync.asking import OK, Answer, Word
from kiosk.sync.parcel import ParcelMistake, pack, unpack
from kiosk.sync.sealing import is_signed, seal_for
from kiosk.sync.wire import (
    BODY_BYTES,
    OLDEST_FORMAT,
    PULL_ENTRIES,
    PUSH_ENTRIES,
    TRAIL_MOST,
    Join,
    Joined,
    KioskAtHub,
    Kiosks,
    KiosksAsked,
    Lease,
    LeaseAsked,
    Marks,
    MarksAsked,
    Place,
    Problem,
    Pull,
    Pulled,
    PulledPacked,
    Push,
    Pushed,
    Rotate,
    Rotated,
    Token,
    TokenAsked,
    WireMistake,
    decode,
    digest_of,
    encode,
)

LEASE_MILLIS = 120_000
SEEN_EVERY_MILLIS = 10_000
RETRY_SECONDS = 5.0
NAME_MOST = 80
EPOCHS_AHEAD_MOST = 1000
LOOK_UP_MILLIS = 10_000
"""A revoked kiosk is refused after so long at the latest; looking at every question costs a tenth of it."""
QUESTIONS = frozenset({"join", "challenge", "token", "push", "pull", "marks", "lease", "rotate", "kiosks"})
_Name = tuple[str, str]
"""Business and kiosk: ids are chosen by whoever joins, and two businesses may have the same."""
_SECRET_BYTES = 32
_NONCE_BYTES = 16

log = logging.getLogger(__name__)


class _No(Exception):
    def __init__(self, status: int, word: str, retry_after: float = 0.0) -> None:
        super().__init__(word)
        self.answer = Answer(status, encode(Problem(word)), retry_after)


class Hub:
    """Used by many threads at once."""

    def __init__(
        self, store: HubStore, clock: Clock, when_erased: Callable[[], object] = lambda: None
    ) -> None:
        self.store = store
        self._clock = clock
        self._when_erased = when_erased
        self._shelf = Shelf()
        self._secret = get_hub_secret(store, "token", os.urandom(_SECRET_BYTES))
        self._looked_up: dict[_Name, tuple[Device, int]] = {}
        self._seen: dict[_Name, tuple[int, int]] = {}
        self._handed: dict[_Name, int] = {}
        """How far each kiosk was given the list; what it has read it says with its next question."""
        self._open: dict[str, Callable[[bytes], msgspec.Struct]] = {
            "join": self._join,
            "challenge": self._challenge,
            "token": self._token,
        }
        self._known: dict[str, Callable[[Device, bytes], msgspec.Struct]] = {
            "push": self._push,
            "pull": self._pull,
            "marks": self._marks,
            "lease": self._lease,
            "rotate": self._rotate,
            "kiosks": self._kiosks,
        }

    def answer(self, path: str, token: str, body: bytes) -> Answer:
        """Never raises for anything a kiosk could send, or for a database that is away for a moment."""
        try:
            return Answer(OK, encode(self._answer(path, token, body)))
        except _No as no:
            return no.answer
        except (WireMistake, ParcelMistake) as mistake:
            log.warning("%s: %s", path, mistake)
            return Answer(400, encode(Problem(Word.GARBAGE)))
        except HubAway as trouble:
            log.warning("%s: the database is away: %s", path, trouble)
            return Answer(503, encode(Problem(Word.BUSY)), RETRY_SECONDS)

    def _answer(self, path: str, token: str, body: bytes) -> msgspec.Struct:
        if len(body) > BODY_BYTES:
            raise _No(413, Word.TOO_LONG)
        if path in self._open:
            return self._open[path](body)
        if path not in self._known:
            raise _No(404, Word.NO_SUCH)
        return self._known[path](self._device_of(token), body)

    # Who is it?

    def _device_of(self, token: str) -> Device:
        bearer = read_token(self._secret, token, self._clock())
        if bearer is None:
            raise _No(401, Word.TOKEN)
        name = bearer.business.hex(), bearer.kiosk.hex()
        device, at = self._looked_up.get(name, (None, 0))
        if device is None or not 0 <= self._clock() - at < LOOK_UP_MILLIS:
            device = self._active(*name)
            self._looked_up[name] = (device, self._clock())
        return device

    def _active(self, business: str, kiosk: str) -> Device:
        device = find_device(self.store, business, kiosk)
        if device is None:
            raise _No(403, Word.UNKNOWN)
        if device.revoked_at is not None:
            raise _No(403, Word.REVOKED)
        return device

    def _challenge(self, _body: bytes) -> Token:
        raw = make_challenge(self._secret, os.urandom(_NONCE_BYTES), self._clock())
        return Token(raw.hex(), TOKEN_SECONDS)

    def _token(self, body: bytes) -> Token:
        asked = decode(body, TokenAsked)
        if asked.speaks < OLDEST_FORMAT:
            raise _No(426, Word.UPDATE)
        now = self._clock()
        if not is_challenge(self._secret, asked.challenge, now):
            raise _No(401, Word.TOKEN)
        device = self._active(_id(asked.business).hex(), _id(asked.kiosk).hex())
        if not is_signed(device.signing_key, asked.challenge, asked.signature):
            raise _No(403, Word.UNKNOWN)
        return Token(make_token(self._secret, device.business, device.kiosk, now), TOKEN_SECONDS)

    def _rotate(self, device: Device, body: bytes) -> Rotated:
        """The keys it had are good no more; the token it has lasts out its minutes."""
        asked = decode(body, Rotate)
        _check_keys(asked)
        if not is_signed(asked.signing_key, asked.signing_key + asked.sealing_key, asked.proof):
            raise _No(403, Word.UNKNOWN)
        set_device_keys(self.store, device.business, device.kiosk, asked.signing_key, asked.sealing_key)
        log.info("kiosk %s has new keys", device.kiosk)
        return Rotated(self._clock())

    def _join(self, body: bytes) -> Joined:
        join = decode(body, Join)
        newcomer = Newcomer(
            kiosk=_id(join.kiosk).hex(),
            name=join.name[:NAME_MOST],
            signing_key=join.signing_key,
            sealing_key=join.sealing_key,
            business=_id(join.business).hex() if join.business else "",
            store=_id(join.store).hex() if join.store else "",
            secrets={"shop": join.secrets} if join.secrets else {},
        )
        _check_keys(newcomer)
        device = admit(self.store, digest_of_code(join.code), newcomer, self._clock())
        if device is None:
            raise _No(403, Word.CODE)
        log.info("kiosk %s joined business %s", device.kiosk, device.business)
        shared = get_secrets(self.store, device.business).get("shop", b"")
        return Joined(
            bytes.fromhex(device.business),
            bytes.fromhex(device.store),
            bytes.fromhex(device.kiosk),
            seal_for(device.sealing_key, shared),
        )

    # What does it give, and what does it read?

    def _push(self, device: Device, body: bytes) -> Pushed:
        push = decode(body, Push)
        arrivals = self._unpack(device, push)
        if arrivals is None:
            return Pushed(self._clock(), push.epoch, [], Place(), in_full=True)
        witness = push.witness
        batch = Batch(
            device.business,
            device.kiosk,
            arrivals,
            push.again,
            is_proved=not push.parcel.hashes,
            epoch=push.epoch,
            witness=(witness.position, witness.total) if witness.epoch == push.epoch else (0, 0),
        )
        judged = accept(self.store, batch, self._clock())
        if judged.is_lost:
            _, epoch = self._knows(device.business, witness, witness)
            return Pushed(self._clock(), epoch, [], Place())
        if judged.epoch != push.epoch:
            return Pushed(self._clock(), judged.epoch, [], Place())
        if any(arrival.entry.kind == Kind.CUSTOMER_ERASED for arrival in arrivals):
            self._when_erased()
        aside = sum(verdict in (Accepted.CONFLICT, Accepted.QUARANTINED) for verdict in judged.verdicts)
        if aside:
            log.warning("kiosk %s: %d of %d entries were kept aside", device.kiosk, aside, len(arrivals))
        verdicts = [
            (bytes.fromhex(arrival.entry.id), int(verdict))
            for arrival, verdict in zip(arrivals, judged.verdicts, strict=True)
        ]
        end = Place(judged.epoch, judged.position, judged.total)
        return Pushed(self._clock(), judged.epoch, verdicts, end)

    def _unpack(self, device: Device, push: Push) -> tuple[Arrival, ...] | None:
        """None where a run does not add up and the hashes themselves are needed."""
        if push.parcel.business.hex() != device.business:
            raise _No(403, Word.OTHER_BUSINESS)
        if len(push.parcel.bodies) > PUSH_ENTRIES:
            raise _No(413, Word.TOO_LONG)
        unpacked = unpack(push.parcel)
        return unpacked.arrivals if unpacked.adds_up or push.parcel.hashes else None

    def _pull(self, device: Device, body: bytes) -> Pulled | PulledPacked:
        pull = decode(body, Pull)
        asked = pull.after
        clock = self._clock_of(device)
        is_known, epoch = self._knows(device.business, asked, pull.witness)
        if not is_known:
            to = Place(epoch)
            return Pulled(self._clock(), asked, to, clock.position, 0, b"", None, is_lost=True)
        after = Place(epoch, asked.position, asked.total)
        most = max(1, min(pull.most, PULL_ENTRIES))
        name = (device.business, epoch, after.position, most, pull.in_full, clock.erased)
        page = self._shelf.get(name, clock.position, lambda: self._pack_page(name))
        to = Place(after.epoch, page.position, page.total)
        self._note_seen(device, after.position)
        self._handed[device.business, device.kiosk] = page.position
        return PulledPacked(
            self._clock(),
            asked,
            to,
            max(clock.position, page.position),
            page.count,
            page.digest,
            msgspec.Raw(page.parcel),
        )

    def _pack_page(self, name: Name) -> PackedPage:
        business, _epoch, after, most, in_full, _erased = name
        stretch = read_on(self.store, business, after, most)
        return PackedPage(
            stretch.position,
            stretch.total,
            len(stretch.arrivals),
            digest_of([arrival.entry.hash for arrival in stretch.arrivals]),
            msgspec.msgpack.encode(pack(business, stretch.arrivals, in_full=in_full)),
        )

    def _knows(self, business: str, asked: Place, witness: Place) -> tuple[bool, int]:
        """Whether all that the kiosk has read and given is here, and the epoch now. A kiosk of this epoch
        that knows of more proves that the hub came back from a copy without saying so: a new one begins."""
        with self.store.reading() as connection:
            clock = get_clock(connection, business)
            if asked == Place():
                return True, clock.epoch
            if asked.epoch < clock.epoch:
                return False, clock.epoch
            if asked.epoch == clock.epoch and all(
                place.epoch != clock.epoch or find_total(connection, business, place.position) == place.total
                for place in (asked, witness)
            ):
                return True, clock.epoch
        if asked.epoch > clock.epoch + EPOCHS_AHEAD_MOST:
            raise WireMistake("an epoch of long after")
        log.error("business %s: a kiosk knows of what this hub does not have", business)
        begin_epoch(self.store, business, clock.epoch, asked.epoch + 1, self._clock())
        return False, asked.epoch + 1

    def _marks(self, device: Device, body: bytes) -> Marks:
        asked = decode(body, MarksAsked)
        marks = chain_marks(self.store, device.business)
        chains = [(bytes.fromhex(incarnation), seq) for incarnation, seq in marks.items()]
        with self.store.reading() as connection:
            epoch = get_clock(connection, device.business).epoch
            for place in asked.trail[:TRAIL_MOST]:
                if find_total(connection, device.business, place.position) == place.total:
                    return Marks(self._clock(), chains, Place(epoch, place.position, place.total))
        return Marks(self._clock(), chains, Place(epoch))

    def _lease(self, device: Device, body: bytes) -> Lease:
        asked = decode(body, LeaseAsked)
        business, subject = device.business, _id(asked.subject).hex()
        if asked.ends:
            end_lease(self.store, business, subject, device.kiosk, asked.ends)
            return Lease(self._clock(), 0, None, nonce=asked.nonce)
        until = lease(self.store, business, subject, device.kiosk, self._clock(), LEASE_MILLIS)
        if not until:
            return Lease(self._clock(), 0, None, nonce=asked.nonce)
        with self.store.reading() as connection:
            is_known = get_clock(connection, business).epoch == asked.after.epoch
        concerning = {subject, *(_id(other).hex() for other in asked.merged)}
        newer = read_on(self.store, business, asked.after.position, PULL_ENTRIES, concerning)
        is_all = is_known and newer.position >= newer.last
        return Lease(self._clock(), until, pack(business, newer.arrivals), is_all, asked.nonce)

    def _kiosks(self, device: Device, body: bytes) -> Kiosks:
        decode(body, KiosksAsked)
        clock = self._clock_of(device)
        kiosks = [
            KioskAtHub(
                bytes.fromhex(one.kiosk),
                one.name,
                max(0, clock.position - self._handed.get((one.business, one.kiosk), one.position)),
                one.seen_at,
                one.revoked_at is not None,
            )
            for one in all_devices(self.store, device.business)
        ]
        aside = count_aside(self.store, device.business)
        return Kiosks(self._clock(), clock.epoch, clock.entries, aside, kiosks)

    def _clock_of(self, device: Device) -> ClockRow:
        with self.store.reading() as connection:
            return get_clock(connection, device.business)

    def _note_seen(self, device: Device, position: int) -> None:
        """For the manager's list; not at every question, because each costs a commit."""
        now, name = self._clock(), (device.business, device.kiosk)
        at, known = self._seen.get(name, (0, -1))
        if now - at >= SEEN_EVERY_MILLIS and (known != position or now - at >= 6 * SEEN_EVERY_MILLIS):
            self._seen[name] = (now, position)
            note_seen(self.store, device.business, device.kiosk, now, position)


_ID_BYTES = 16


def _id(raw: bytes) -> bytes:
    if len(raw) != _ID_BYTES:
        raise WireMistake("an id of another length")
    return raw


def _check_keys(newcomer: Newcomer | Rotate) -> None:
    try:
        seal_for(newcomer.sealing_key, b"")
    except ValueError as error:
        raise WireMistake("a key that is none") from error
    if len(newcomer.signing_key) != 2 * _ID_BYTES:
        raise WireMistake("a key that is none")

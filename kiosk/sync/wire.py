"""What do a kiosk and the hub say to each other? These messages, in MessagePack, compressed, bounded.

Nothing that comes over the wire is trusted before it is measured: a body has at most BODY_BYTES, and
what it unpacks to has at most UNPACKED_BYTES, whatever it claims.
"""

from enum import IntEnum
from hashlib import sha256
from typing import Annotated, Any, TypeVar

import msgspec
import zstandard

from db.hashing import TOTAL_END
from kiosk.sync.parcel import Parcel

T = TypeVar("T")

PUSH_ENTRIES = 500
PUSH_BYTES = 256 * 1024
"""Before compression; what one push may hold, so that a slow line still carries it in seconds."""
PULL_ENTRIES = 5_000
BODY_BYTES = 4 * 1024 * 1024
UNPACKED_BYTES = 32 * 1024 * 1024
TRAIL_MOST = 64
_WINDOW_BYTES = 8 * 1024 * 1024
_READ_BYTES = 256 * 1024
_LEVEL = 3

OLDEST_FORMAT, NEWEST_FORMAT = 1, 1
"""Of messages: the hub speaks the last three."""

Count = Annotated[int, msgspec.Meta(ge=0, lt=TOTAL_END)]
"""What goes into a column of the hub."""
Millis = Annotated[int, msgspec.Meta(ge=0, lt=1 << 47)]
"""A time that a clock could show, in ms since 1970 UTC, and for which a stamp has room."""


class WireMistake(Exception):
    """What came is not what was agreed: garbage, too much of it, or cut short."""


class Verdict(IntEnum):
    """What became of one entry at the hub. All but `wanted_before` settle it."""

    STORED = 0
    EXISTS = 1
    CONFLICT = 2
    """The hub has another entry with this id; this one is kept aside."""
    QUARANTINED = 3
    """It cannot stand in its chain; kept aside word for word."""
    WANTED_BEFORE = 4
    """Not stored: entries before it in its chain are not at the hub yet."""


class Place(msgspec.Struct, frozen=True, array_like=True):
    """A place in the hub's list: the hub's epoch (a hub that came back from a copy begins a new one), the
    position, and the total of everything up to there (see `db.hashing.total_of`)."""

    epoch: Count = 0
    position: Count = 0
    total: Count = 0


class Push(msgspec.Struct, frozen=True, array_like=True):
    epoch: int
    parcel: Parcel
    again: bool = False
    """Given again because the hub came back from a copy: others' entries are among them."""
    witness: Place = Place()
    """As in `Pull`: the next witness takes this one's place, so a hub that lacks it must say so now."""


class Pushed(msgspec.Struct, frozen=True, array_like=True):
    """The hub's clock (ms since 1970 UTC) and a verdict for each entry, by its id. `in_full`: a run did not
    add up and nothing was looked at; send it again with every hash. `epoch`: the hub's own; where the
    push named another, nothing was looked at either."""

    now: Millis
    epoch: int
    verdicts: list[tuple[bytes, int]]
    witness: Place
    """Where the hub's list ends with these entries in it: whoever shows it later proves that they were."""
    in_full: bool = False


class Pull(msgspec.Struct, frozen=True, array_like=True):
    """`witness`: where the hub's list ended when this kiosk's last entries came into it. A hub that knows
    the place but not the witness has lost what was acknowledged."""

    after: Place
    witness: Place = Place()
    in_full: bool = False
    most: int = PULL_ENTRIES


class Pulled(msgspec.Struct, frozen=True, array_like=True):
    """Whole batches of the hub's list: from `after` (not included) up to `to`. `count` entries whose
    hashes, one after the other, have the hash `digest`; `last` is where the list ends now.

    `is_lost`: this hub does not know the place or the witness. There is nothing in it but the epoch in
    `to`; the kiosk asks for the marks, and goes on from the last place that both have passed.
    """

    now: Millis
    after: Place
    to: Place
    last: int
    count: int
    digest: bytes
    parcel: Parcel | None
    is_lost: bool = False


class PulledPacked(msgspec.Struct, frozen=True, array_like=True):
    """`Pulled` as the hub writes it, with a parcel that is MessagePack already."""

    now: Millis
    after: Place
    to: Place
    last: int
    count: int
    digest: bytes
    parcel: msgspec.Raw
    is_lost: bool = False


class MarksAsked(msgspec.Struct, frozen=True, array_like=True):
    """`trail`: places the kiosk has passed, the newest first (see `kiosk.sync.link.add_to_trail`)."""

    trail: list[Place]


class Marks(msgspec.Struct, frozen=True, array_like=True):
    """How far the hub has each chain: (incarnation, seq). `common` is the newest place of the trail up to
    which both have the same, in the hub's epoch; the beginning where there is none."""

    now: Millis
    chains: list[tuple[bytes, int]]
    common: Place


class LeaseAsked(msgspec.Struct, frozen=True, array_like=True):
    """May this kiosk alone decide about the subject (a customer, a limited reward) for a while? `merged`:
    other subjects whose entries are the same person's. `nonce` comes back with the answer to this question.
    `ends`: this kiosk has decided and given, so the lease that was until then is over; others may decide."""

    subject: bytes
    after: Place
    merged: list[bytes] = []
    nonce: bytes = b""
    ends: Millis = 0


class Lease(msgspec.Struct, frozen=True, array_like=True):
    """`until` in ms of the hub's clock; 0 where another kiosk holds it. With it come the subject's entries
    that are newer than the place that was asked for. `is_all` is False where so much is newer that some of
    it is left out, or where the hub does not know the place: then the entries prove nothing."""

    now: Millis
    until: Millis
    parcel: Parcel | None
    is_all: bool = True
    nonce: bytes = b""


class KiosksAsked(msgspec.Struct, frozen=True, array_like=True):
    """Who else is there?"""


class KioskAtHub(msgspec.Struct, frozen=True, array_like=True):
    """`behind`: how many batches it has not read. Times in ms since 1970 UTC by the hub's clock."""

    kiosk: bytes
    name: str
    behind: int
    seen_at: Millis
    is_revoked: bool


class Kiosks(msgspec.Struct, frozen=True, array_like=True):
    """The business's, in the order in which they joined, and how many entries the hub keeps aside."""

    now: Millis
    epoch: int
    entries: int
    aside: int
    kiosks: list[KioskAtHub]


class Join(msgspec.Struct, frozen=True, array_like=True):
    """A one-time code and who wants to come in: public keys to sign (Ed25519) and to seal for (X25519).
    The founder of a business brings its ids and its secrets; anybody else is told them."""

    code: str
    kiosk: bytes
    name: str
    signing_key: bytes
    sealing_key: bytes
    business: bytes = b""
    store: bytes = b""
    secrets: bytes = b""


class Joined(msgspec.Struct, frozen=True, array_like=True):
    business: bytes
    store: bytes
    kiosk: bytes
    sealed: bytes
    """The shop's secrets, sealed for the device's key."""


class Rotate(msgspec.Struct, frozen=True, array_like=True):
    """A device's new public keys, both signed with the new one."""

    signing_key: bytes
    sealing_key: bytes
    proof: bytes


class Rotated(msgspec.Struct, frozen=True, array_like=True):
    """The hub knows the device by its new keys alone."""

    now: Millis


class TokenAsked(msgspec.Struct, frozen=True, array_like=True):
    """The signature is over the hub's challenge."""

    business: bytes
    kiosk: bytes
    challenge: bytes
    signature: bytes
    speaks: int = NEWEST_FORMAT
    """Which format of messages the kiosk speaks: one that is older than the hub's oldest needs an update."""


class Token(msgspec.Struct, frozen=True, array_like=True):
    token: str
    seconds: int


class Problem(msgspec.Struct, frozen=True, array_like=True):
    """Why not, as one word for the program."""

    word: str


def digest_of(hashes: list[bytes]) -> bytes:
    return sha256(b"".join(hashes)).digest()


def encode(message: msgspec.Struct) -> bytes:
    return _compressor().compress(_encoder.encode(message))


def decode(body: bytes, kind: type[T]) -> T:
    """Raises WireMistake for anything but such a message."""
    if len(body) > BODY_BYTES:
        raise WireMistake("too long")
    try:
        with zstandard.ZstdDecompressor(max_window_size=_WINDOW_BYTES).stream_reader(body) as reader:
            unpacked = _read_bounded(reader)
    except zstandard.ZstdError as error:
        raise WireMistake("not compressed as agreed") from error
    try:
        return _decode(kind, unpacked)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:  # a text may be no text
        raise WireMistake(f"no {kind.__name__}") from error


def _read_bounded(reader: zstandard.ZstdDecompressionReader) -> bytes:
    unpacked = bytearray()
    while some := reader.read(_READ_BYTES):
        unpacked += some
        if len(unpacked) > UNPACKED_BYTES:
            raise WireMistake("too long when unpacked")
    return bytes(unpacked)


_encoder = msgspec.msgpack.Encoder()


def _decode(kind: type[T], unpacked: bytes) -> T:
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.msgpack.Decoder(kind)
    message: T = decoder.decode(unpacked)
    return message


_decoders: dict[type[Any], msgspec.msgpack.Decoder[Any]] = {}


def _compressor() -> zstandard.ZstdCompressor:
    return zstandard.ZstdCompressor(
        level=_LEVEL, write_checksum=True
    )  # one a call: they are not for several threads

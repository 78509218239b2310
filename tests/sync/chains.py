"""Chains of made-up entries, as a kiosk would have sealed them."""

import random
from collections.abc import Sequence

import msgspec
from hypothesis import strategies as st

from db.arrivals import Arrival
from db.entry import Fact, Kind, Personal
from db.hashing import GENESIS, Origin, personal_commitment, seal
from tests.makers import DAY, MORNING, make_fact, make_programme, make_purchase_fact

BUSINESS, STORE, KIOSK, INCARNATION = "b1" * 16, "51" * 16, "0f" * 16, "1c" * 16
ORIGIN = Origin(BUSINESS, STORE, KIOSK, INCARNATION)


def make_chain(
    facts: Sequence[Fact], personal: dict[str, str] | None = None, origin: Origin = ORIGIN
) -> list[Arrival]:
    """The facts in their places, the first as seq 1."""
    arrivals, before = [], GENESIS
    for seq, fact in enumerate(facts, start=1):
        text = (personal or {}).get(fact.id)
        part = None if text is None else Personal(fact.id, bytes(16), text)
        commitment = None if part is None else personal_commitment(part.salt, part.text)
        entry = seal(fact, origin, seq, commitment, before)
        before = entry.hash
        arrivals.append(Arrival(entry, part))
    return arrivals


def make_started(at: int = MORNING) -> Fact:
    return make_fact(Kind.KIOSK_STARTED, at=at, body='{"previous":null}')


def make_cafe_day(count: int, seed: int = 1, origin: Origin = ORIGIN) -> list[Arrival]:
    """A chain of purchases as a café has them: known customers, one or two items, a minute apart."""
    rng, programme = random.Random(seed), make_programme()
    at = MORNING - DAY
    customers = [make_uuid(rng, at + n) for n in range(200)]
    published = make_uuid(rng, at)
    facts = [msgspec.structs.replace(make_started(at), id=make_uuid(rng, at))]
    while len(facts) < count:
        at += rng.randint(5_000, 90_000)
        item = rng.choice(["coffee", "coffee", "latte", "cake"])
        fact = make_purchase_fact(
            programme,
            (item, rng.choice([1, 1, 1, 2])),
            at=at,
            visit=make_uuid(rng, at - rng.randint(2_000, 9_000)),
            fact_id=make_uuid(rng, at - 3),
        )
        facts.append(msgspec.structs.replace(fact, customer=rng.choice(customers), programme=published))
    return make_chain(facts, origin=origin)


def make_uuid(rng: random.Random, millis: int) -> str:
    """A UUIDv7 as `kiosk.ids` makes them, from the seed."""
    number = millis << 80 | 7 << 76 | rng.getrandbits(12) << 64 | 2 << 62 | rng.getrandbits(62)
    return f"{number & ~15:032x}"


ids = st.integers(0, (1 << 128) - 1).map(lambda n: f"{n:032x}")
_few_ids = st.sampled_from([f"{n:032x}" for n in range(5)]) | ids
_texts = st.text(max_size=30)


@st.composite
def chains(draw: st.DrawFn, most: int = 8) -> list[Arrival]:
    """Any entries at all: every field whatever its type allows, with personal parts, erased ones and
    further subjects."""
    names = draw(st.lists(ids, max_size=most, unique=True))
    facts = [
        Fact(
            id=name,
            kind=draw(_texts),
            customer=draw(st.none() | _few_ids),
            visit=draw(st.none() | _few_ids),
            staff=draw(st.none() | _few_ids),
            body=draw(_texts),
            reverses=draw(st.none() | _few_ids),
            programme=draw(st.none() | _few_ids),
            hlc=draw(st.integers(0, (1 << 63) - 1)),
            business_date=draw(_texts),
            schema=draw(st.integers(0, 1000)),
        )
        for name in names
    ]
    personal = {name: draw(_texts) for name in names if draw(st.booleans())}
    arrivals = make_chain(facts, personal)
    return [
        msgspec.structs.replace(
            arrival,
            part=arrival.part if draw(st.booleans()) else None,
            subjects=tuple(draw(st.lists(ids, max_size=2))),
        )
        for arrival in arrivals
    ]

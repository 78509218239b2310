"""An entry's bytes are the same on every machine, and no two entries share them."""

import json
from hashlib import sha256

import msgspec
from hypothesis import assume, given
from hypothesis import strategies as st

from db.entry import Fact
from db.hashing import GENESIS, Origin, canonical_bytes, entry_hash, personal_commitment, seal

ids = st.integers(0, 2**128 - 1).map(lambda n: f"{n:032x}")
# SQLite keeps text as UTF-8, which has no half of a surrogate pair
texts = st.text(st.characters(codec="utf-8"), max_size=20)
numbers = st.integers(0, 2**63 - 1)
hashes = st.binary(min_size=32, max_size=32)
facts = st.builds(
    Fact,
    id=ids,
    kind=texts,
    customer=st.none() | ids,
    visit=st.none() | ids,
    staff=st.none() | ids,
    body=texts,
    reverses=st.none() | ids,
    programme=st.none() | ids,
    hlc=numbers,
    business_date=texts,
    schema=numbers,
)
origins = st.builds(Origin, ids, ids, ids, ids)
places = st.tuples(facts, origins, numbers, st.none() | hashes, hashes)


@given(place=places)
def test_the_canonical_form_is_the_json_array_that_the_module_describes(
    place: tuple[Fact, Origin, int, bytes | None, bytes],
) -> None:
    fact, origin, seq, personal_hash, prev_hash = place
    described = [
        "kiosk entry 1",
        fact.id,
        *msgspec.structs.astuple(origin),
        seq,
        fact.kind,
        fact.customer,
        fact.visit,
        fact.staff,
        fact.body,
        fact.reverses,
        fact.programme,
        fact.hlc,
        fact.business_date,
        fact.schema,
        personal_hash and personal_hash.hex(),
        prev_hash.hex(),
    ]
    written = json.dumps(described, ensure_ascii=False, separators=(",", ":")).encode()
    assert json.loads(canonical_bytes(*place)) == described
    assert canonical_bytes(*place) == written


@given(one=places, other=places)
def test_two_entries_never_share_their_bytes(
    one: tuple[Fact, Origin, int, bytes | None, bytes], other: tuple[Fact, Origin, int, bytes | None, bytes]
) -> None:
    assume(one != other)
    assert canonical_bytes(*one) != canonical_bytes(*other)


@given(fact=facts, moved=st.integers(1, 5))
def test_text_cannot_run_from_one_field_into_the_next(fact: Fact, moved: int) -> None:
    assume(len(fact.kind) >= moved)
    shifted = msgspec.structs.replace(fact, kind=fact.kind[:-moved], body=fact.kind[-moved:] + fact.body)
    origin = Origin("", "", "", "")
    assert canonical_bytes(fact, origin, 1, None, GENESIS) != canonical_bytes(
        shifted, origin, 1, None, GENESIS
    )


def test_the_hash_of_a_known_entry_stays_what_it_was() -> None:
    """Journals are kept for years: this number may never change."""
    fact = Fact(id="0" * 31 + "1", kind="purchase", body='{"t":"žõű"}', hlc=7, business_date="2026-03-02")
    entry = seal(fact, Origin("b" * 32, "5" * 32, "c" * 32, "1" * 32), 2, None, GENESIS)
    text = (
        '["kiosk entry 1","00000000000000000000000000000001","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",'
        '"55555555555555555555555555555555","cccccccccccccccccccccccccccccccc",'
        '"11111111111111111111111111111111",2,"purchase",null,null,null,"{\\"t\\":\\"žõű\\"}",null,null,7,'
        '"2026-03-02",1,null,"' + "0" * 64 + '"]'
    )
    assert entry.hash == entry_hash(entry) == sha256(text.encode()).digest()


@given(salt=st.binary(min_size=16, max_size=16), text=texts, other=texts)
def test_a_commitment_fits_its_text_alone(salt: bytes, text: str, other: str) -> None:
    assert (personal_commitment(salt, text) == personal_commitment(salt, other)) == (text == other)

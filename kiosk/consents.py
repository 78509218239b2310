"""Which consents stand? A withdrawal wins over whatever was given by somebody who did not know of it.

Who gives a consent again names the withdrawals it comes after. So one that was withdrawn at one counter stays
withdrawn, although another, which could not know, is told "yes" a minute later.
"""

from collections.abc import Mapping, Sequence

import msgspec

from db.entry import Fact, Kind


class Consent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The body of `consent.given` and `consent.withdrawn`. `wording` names the text that was shown; `after`
    the entries of withdrawals that were known; None where an older kiosk said nothing about them."""

    purpose: str = ""
    wording: str = ""
    after: tuple[str, ...] | None = None


class Consents(msgspec.Struct, frozen=True):
    """`standing` purposes, in the order they were first given; `withdrawals` that stand, by purpose."""

    standing: tuple[str, ...] = ()
    withdrawals: Mapping[str, tuple[str, ...]] = {}


_consent = msgspec.json.Decoder(Consent)


def given_body(consents: Consents, purpose: str, wording: str) -> str:
    """With what is known of earlier withdrawals."""
    known = consents.withdrawals.get(purpose, ())
    return msgspec.json.encode(Consent(purpose=purpose, wording=wording, after=known)).decode()


def withdrawn_body(purpose: str) -> str:
    return msgspec.json.encode(Consent(purpose=purpose)).decode()


def fold_consents(facts: Sequence[Fact]) -> Consents:
    """From the customer's facts that stand, in folding order. Total."""
    withdrawals: dict[str, tuple[str, ...]] = {}
    for fact in facts:
        if fact.kind == Kind.CONSENT_WITHDRAWN:
            purpose = _read(fact).purpose
            withdrawals[purpose] = (*withdrawals.get(purpose, ()), fact.id)
    before: dict[str, set[str]] = {}
    standing: dict[str, None] = {}
    for fact in facts:
        if fact.kind == Kind.CONSENT_WITHDRAWN:
            before.setdefault(_read(fact).purpose, set()).add(fact.id)
        elif fact.kind == Kind.CONSENT_GIVEN:
            consent = _read(fact)
            known = before.get(consent.purpose, set()) if consent.after is None else set(consent.after)
            if known.issuperset(withdrawals.get(consent.purpose, ())):
                standing[consent.purpose] = None
    return Consents(tuple(standing), withdrawals)


def _read(fact: Fact) -> Consent:
    try:
        return _consent.decode(fact.body)
    except msgspec.MsgspecError:
        return Consent()

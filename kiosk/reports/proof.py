"""Can the numbers be trusted? What the last verification of the journal found, as reports print it."""

import msgspec


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """`entries` walked in `chains` (one for each start of a kiosk's program), each chain whole unless
    `faults` say otherwise, in sentences; `balances_equal`: every account folded again gave what stands."""

    entries: int
    chains: int
    faults: tuple[str, ...] = ()
    balances_equal: bool = True

    @property
    def is_proved(self) -> bool:
        return not self.faults and self.balances_equal

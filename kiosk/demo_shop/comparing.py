"""Are two kiosks equal? The same entries, hash by hash, and the same rows folded from them."""

from hashlib import sha256

import msgspec

from db import reading
from db.rebuild import dump_projections
from kiosk.shop import Shop


class Copy(msgspec.Struct, frozen=True):
    """What a kiosk holds: how many entries, and a digest of them all and of all rows."""

    entries: int
    digest: str


def copy_of(shop: Shop) -> Copy:
    """With everything folded that has arrived."""
    shop.ledger.settle_all()
    connection = shop.ledger.connection
    digest, count = sha256(), 0
    for entry_hash in reading.hashes(connection):
        digest.update(entry_hash)
        count += 1
    for rows in dump_projections(connection):
        digest.update(msgspec.msgpack.encode(rows))
    return Copy(count, digest.hexdigest())

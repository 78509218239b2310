"""What SQLite leaves of rows that were deleted is gone, however large the file is."""

import random

import pytest

from db import erasing
from db.engine import driver_of, writing
from tests.db.shop import KEY, Shop
from tests.decrypted import everything_in, found_in

ROWS, GONE = 1_500, 300


@pytest.mark.parametrize("most_bytes", [erasing.REWRITTEN_AT_ONCE_BYTES, 0], ids=["small", "large"])
def test_the_remains_of_rows_that_moved_to_another_page_are_gone(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, most_bytes: int
) -> None:
    monkeypatch.setattr(erasing, "REWRITTEN_AT_ONCE_BYTES", most_bytes)
    dice = random.Random(1)
    ids = [dice.randbytes(16) for _ in range(ROWS)]
    told = [(one, bytes(16), f"said by {one.hex()} " * dice.randint(1, 28)) for one in ids]
    words = [f"said by {one.hex()} " for one in ids[:GONE]]
    with shop.engine().connect() as connection:
        driver = driver_of(connection)
        driver.execute("PRAGMA foreign_keys = OFF")
        with writing(connection):
            driver.executemany("INSERT INTO personal VALUES (?, ?, ?)", told)
        with writing(connection):
            driver.executemany("DELETE FROM personal WHERE entry = ?", [(one,) for one in ids[:GONE]])
        assert erasing.empty_log(connection)
        assert found_in(everything_in(shop.database, KEY), words), "nothing is left that could be cleaned"
        assert erasing.rewrite(connection)
        assert found_in(everything_in(shop.database, KEY), words) == set()
        stays = driver.execute("SELECT * FROM personal").fetchall()
        assert sorted(stays) == sorted(told[GONE:])

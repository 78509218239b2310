"""An amount of keys: from the cents up, or with a sign where somebody writes one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.cashier.keyed_amount import KeyedAmount

MOST = 10_000_000


def keyed(keys: str, currency: str = "EUR", most: int = MOST) -> KeyedAmount:
    amount = KeyedAmount(currency, most)
    for key in keys:
        if key == "<":
            amount = amount.without_last()
        elif key in ",.":
            amount = amount.with_sign()
        else:
            amount = amount.with_digits(key)
    return amount


@pytest.mark.parametrize(
    ("keys", "cents"),
    [
        ("", 0), ("380", 380), ("3,80", 380), ("3.80", 380), ("3,8", 380), ("3,", 300), (",5", 50),
        ("3,805", 380), ("3,,8", 380), ("3,8.1", 381), ("3,<", 3), ("3,8<", 300), ("380<", 38), ("<<", 0),
        ("0003", 3), ("99999999", 9_999_999), ("100000,", 10_000_000), ("100001,", 100_001),
    ],
)  # fmt: skip
def test_comma_and_point_mean_the_same(keys: str, cents: int) -> None:
    assert keyed(keys).cents == cents


def test_forints_have_no_sign() -> None:
    assert keyed("12,40", "HUF").cents == 1240


@given(keys=st.text("0123456789,.<", max_size=30), currency=st.sampled_from(["EUR", "HUF"]))
def test_whatever_is_keyed_is_an_amount_that_may_be(keys: str, currency: str) -> None:
    amount = keyed(keys, currency)
    assert 0 <= amount.cents <= MOST
    for _ in range(40):
        amount = amount.without_last()
    assert amount == KeyedAmount(currency, MOST)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.money import currency_decimals, parse_amount, plain_amount

CURRENCIES = st.sampled_from(["EUR", "HUF", "USD", "GBP"])


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("4.80", 480),
        ("4,80", 480),
        ("4,8", 480),
        ("4", 400),
        ("4.", 400),
        (",50", 50),
        ("0", 0),
        ("1 240,50", 124050),
        ("1\u00a0240,50", 124050),
        ("1\u202f240.50", 124050),
        ("1,240.50", 124050),
        ("1.240,50", 124050),
        ("1 240", 124000),
        ("€4.80", 480),
        (" 4,80 € ", 480),
        ("100000", 100_000_00),
        ("100 000,00", 100_000_00),
    ],
)
def test_euros_are_read_as_people_type_them(text: str, cents: int) -> None:
    assert parse_amount(text, "EUR") == cents


@pytest.mark.parametrize(
    "text",
    [
        "", " ", ".", ",", "€", "-4.80", "−4.80", "+4.80", "4.801", "1,240", "1.240", "1,2,3", "1 24",
        "12 34,50", "1,240,50", "100000.01", "999999999999999999999", "4.80 x", "4e2", "0x10", "½",
        "٤٫٨٠", "４.８０", "4 . 80",
        "4.80\n5", "$4.80", "Ft4", "nan", "inf", "4_0", "4.8.0", "\x00", "\ud800", "4" * 5000,
    ],
)  # fmt: skip
def test_what_is_not_plainly_one_amount_is_refused(text: str) -> None:
    assert parse_amount(text, "EUR") is None


@pytest.mark.parametrize(
    ("text", "forints"),
    [("1240", 1240), ("1 240", 1240), ("1.240", 1240), ("1,240", 1240), ("12,50", None), ("1240.", None),
     ("1 240,00", None), ("100 001", 100001), ("40 000 001", None)],
)  # fmt: skip
def test_forints_have_no_decimals_in_shops(text: str, forints: int | None) -> None:
    assert currency_decimals("HUF") == 0
    assert parse_amount(text, "HUF") == forints


@given(cents=st.integers(0, 100_000_00), currency=CURRENCIES)
def test_a_plain_amount_is_read_back(cents: int, currency: str) -> None:
    assert parse_amount(plain_amount(cents, currency), currency) == cents


@given(text=st.text() | st.text("0123456789 .,-€"), currency=CURRENCIES)
def test_any_text_is_an_amount_within_bounds_or_refused(text: str, currency: str) -> None:
    cents = parse_amount(text, currency)
    assert cents is None or 0 <= cents <= 40_000_000


def test_amounts_below_zero_are_written_plainly_too() -> None:
    assert plain_amount(-5, "EUR") == "-0.05"
    assert plain_amount(-1240, "HUF") == "-1240"

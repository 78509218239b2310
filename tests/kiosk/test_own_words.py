"""A person's own words are kept as text: seen, on one line, and the same when they are cleaned again."""

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.own_words import clean_words


@given(st.text(max_size=200), st.integers(1, 60))
@example("0\r\x1b\r0", 10)
@example("\u200d \u200d a", 3)
def test_words_cleaned_twice_are_words_cleaned_once(text: str, most: int) -> None:
    clean = clean_words(text, most)
    assert len(clean) <= most
    assert clean == clean.strip()
    assert clean.isprintable() or "\u200c" in clean or "\u200d" in clean
    assert clean_words(clean, most) == clean


def test_a_letter_and_its_accent_become_one_sign() -> None:
    assert clean_words("Ja\u0304nis", 5) == "Jānis"

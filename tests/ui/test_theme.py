"""The theme's promises: everything written can be read, in the shop's own colour too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from ui.look import Look
from ui.theme import (
    CONTRAST_LEAST,
    DARK,
    LIGHT,
    TARGET_LEAST,
    TEXT_LEAST,
    THEMES,
    Theme,
    Token,
    Type,
    contrast,
    mix,
    parts_of,
    readable,
    with_brand,
)

WRITTEN_ON: list[tuple[Token, Token]] = [
    ("ink", "surface"),
    ("ink", "background"),
    ("ink", "sunken"),
    ("muted", "surface"),
    ("muted", "background"),
    ("muted", "sunken"),
    ("on_primary", "primary"),
    ("on_greeting", "greeting"),
    ("on_gold", "gold"),
    ("on_gold_soft", "gold_soft"),
    ("on_gold_soft", "surface"),
    ("on_danger_soft", "danger_soft"),
    ("danger", "surface"),
    ("good", "surface"),
    ("on_good_soft", "good_soft"),
    ("on_act", "act"),
    ("on_act_muted", "act"),
    ("on_act", "act_button"),
    ("on_bar", "bar"),
]
SEEN_ON: list[tuple[Token, Token]] = [("edge", "surface"), ("edge", "sunken"), ("focus", "background")]
colours = st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_everything_written_can_be_read(theme: Theme) -> None:
    poor = [
        (ink, ground)
        for ink, ground in WRITTEN_ON
        if contrast(theme.colour(ink), theme.colour(ground)) < theme.contrast_least
    ]
    assert poor == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_outline_can_be_seen(theme: Theme) -> None:
    assert all(contrast(theme.colour(line), theme.colour(ground)) >= 3 for line, ground in SEEN_ON)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("wrong", ["", "green", "#12345", "#GGGGGG", "0B6B58"])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parts_of(wrong)


@given(colours, colours)
def test_contrast_has_no_direction(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one) >= 1


@given(colours, colours)
def test_a_readable_colour_is_readable_or_the_best_extreme(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground), ground) >= CONTRAST_LEAST


@given(colours)
def test_any_brand_colour_keeps_its_words_readable(brand: str) -> None:
    for theme in THEMES.values():
        shop = with_brand(theme, brand)
        assert contrast(shop.on_primary, shop.primary) >= theme.contrast_least
        assert contrast(shop.primary, shop.surface) >= theme.contrast_least
        assert contrast(shop.on_greeting, shop.greeting) >= theme.contrast_least


def test_a_brand_colour_that_is_good_already_stays() -> None:
    assert with_brand(LIGHT, "#0B6B58").primary == "#0B6B58"


def test_mixing_goes_from_the_one_to_the_other() -> None:
    assert mix("#FF0000", "#0000FF", 1) == "#FF0000"
    assert mix("#FF0000", "#0000FF", 0) == "#0000FF"
    assert mix("#FFFFFF", "#000000", 0.5) == "#808080"


@given(st.integers(1, 4000), st.integers(1, 3000))
def test_no_screen_makes_targets_or_writing_too_small(width: int, height: int) -> None:
    look = Look()
    look.fit(QSize(width, height))
    assert look.target(52) >= TARGET_LEAST
    assert all(look.text_pixels(style) >= TEXT_LEAST for style in Type)


def test_a_look_tells_its_widgets_when_it_changes(qtbot: QtBot) -> None:
    look = Look()
    with qtbot.waitSignal(look.changed):
        look.fit(QSize(1920, 1080))
    with qtbot.waitSignal(look.changed):
        look.wear(DARK)
    with qtbot.assertNotEmitted(look.changed):
        look.fit(QSize(1920, 1080))


def test_digits_of_counts_are_of_one_width_and_bold_is_truly_bold(qtbot: QtBot) -> None:
    look = Look()
    count = QFontMetricsF(look.font(Type.COUNT))
    assert count.horizontalAdvance("1111") == count.horizontalAdvance("8888")
    body, strong = (QFontMetricsF(look.font(style)) for style in (Type.BODY, Type.BODY_STRONG))
    assert strong.horizontalAdvance("Marta") > body.horizontalAdvance("Marta")

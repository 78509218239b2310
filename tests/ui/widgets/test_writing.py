"""No text is cut off in silence, and no name can draw anything but itself."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.look import Look
from ui.theme import TEXT_LEAST, Type
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import fit_text, isolated, plain

BODY = Type.BODY.value


@settings(deadline=None)
@given(st.text(max_size=120), st.integers(1, 600))
def test_a_wrapping_text_keeps_every_letter(text: str, width: int) -> None:
    Look().font(Type.BODY)
    writing = fit_text(text, BODY, 16, width)
    assert "".join(writing.lines) == plain(text)
    assert not writing.is_cut_off


@settings(deadline=None)
@given(st.text(max_size=120), st.integers(20, 400), st.integers(1, 3))
def test_a_bounded_text_is_whole_or_says_that_it_is_not(text: str, width: int, lines: int) -> None:
    writing = fit_text(text, BODY, 20, width, lines_most=lines, shrink_least=0.7)
    assert len(writing.lines) <= lines
    assert writing.is_cut_off or "".join(writing.lines) == plain(text)
    assert writing.pixels >= TEXT_LEAST


def test_a_text_shrinks_before_it_loses_a_word(qtbot: QtBot) -> None:
    roomy = fit_text("Pridėti antspaudą", BODY, 20, 400, lines_most=1, shrink_least=0.7)
    tight = fit_text("Pridėti antspaudą", BODY, 20, int(roomy.width * 0.8), lines_most=1, shrink_least=0.7)
    assert not tight.is_cut_off
    assert tight.pixels < roomy.pixels


def test_a_word_is_broken_only_when_shrinking_does_not_help(qtbot: QtBot) -> None:
    wide = fit_text("Kinkekaardid", BODY, 20, 400).width
    assert fit_text("Kinkekaardid", BODY, 20, int(wide * 0.85), shrink_least=0.7).lines == ("Kinkekaardid",)


def test_an_emoji_at_a_line_end_stays_whole(qtbot: QtBot) -> None:
    writing = fit_text("😀" * 40, BODY, 16, 50)
    assert "".join(writing.lines) == "😀" * 40


def test_control_and_override_characters_cannot_turn_a_line_around(qtbot: QtBot) -> None:
    assert plain("Ma\u202erta\nÕ\x00\x07.\u2028x") == "Marta Õ  . x"
    assert isolated("שרה").startswith("\u2068")


def test_a_name_with_markup_is_shown_as_typed(qtbot: QtBot) -> None:
    label = TextLabel(Look(), Type.NAME, text="<b>Bob</b> & <img src=x>")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.text == "<b>Bob</b> & <img src=x>"
    assert label.cut_off_texts() == []
    assert label.sizeHint().width() > TextLabel(Look(), Type.NAME, text="Bob").sizeHint().width() * 3


def test_a_label_that_lost_its_end_says_so_and_tells_it_in_the_tool_tip(qtbot: QtBot) -> None:
    label = TextLabel(Look(), Type.NAME, text="Ö" * 200, lines_most=1)
    qtbot.addWidget(label)
    label.resize(300, label.sizeHint().height())
    label.grab()
    assert label.cut_off_texts() == ["Ö" * 200]
    assert label.toolTip() == "Ö" * 200

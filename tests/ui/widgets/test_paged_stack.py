"""A form that is higher than its place goes on on another page, and nobody's typing is lost."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.gallery.booths import settle
from ui.look import Look
from ui.theme import THEMES
from ui.widgets.paged_stack import PagedStack


def make_stack(qtbot: QtBot, count: int) -> tuple[PagedStack, list[QLineEdit]]:
    stack = PagedStack(Look(THEMES["light"]), gap=10)
    qtbot.addWidget(stack)
    lines = [QLineEdit() for _ in range(count)]
    for line in lines:
        line.setMinimumHeight(50)
    stack.resize(300, 240)
    stack.show_widgets(lines)
    stack.show()
    settle()
    return stack, lines


def shown(stack: PagedStack, lines: list[QLineEdit]) -> list[int]:
    """Which lines are seen whole."""
    return [
        at
        for at, line in enumerate(lines)
        if line.isVisibleTo(stack) and line.mapTo(stack, line.rect().bottomLeft()).y() < stack.height()
    ]


def test_what_fits_has_no_pages(qtbot: QtBot) -> None:
    stack, lines = make_stack(qtbot, 4)
    assert shown(stack, lines) == [0, 1, 2, 3]


def test_each_widget_is_seen_once_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    stack, lines = make_stack(qtbot, 7)
    lines[0].setText("typed")
    seen: list[int] = []
    for _ in range(9):
        page = shown(stack, lines)
        if page == seen[-len(page) :]:
            break
        seen += page
        stack.turn_on()
    assert seen == [*range(7)]
    assert lines[0].text() == "typed"
    stack.resize(300, 700)
    settle()
    assert shown(stack, lines) == [*range(7)]


def test_a_widget_that_grows_pushes_the_next_to_another_page(qtbot: QtBot) -> None:
    stack, lines = make_stack(qtbot, 4)
    lines[1].setMinimumHeight(120)
    stack.lay_out()
    assert shown(stack, lines) == [0, 1]

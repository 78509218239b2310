"""A page of the manager in its frame, with the rail as full as it can be: as it stands in the window."""

from PySide6.QtWidgets import QWidget

from tests.pages import Bot
from ui.look import Look
from ui.manager.frame import ManagerFrame
from ui.manager.page_name import PageName
from ui.words import Words


def framed(
    qtbot: Bot, name: PageName, page: QWidget, look: Look, words: Words, size: tuple[int, int] = (1366, 768)
) -> ManagerFrame:
    """Shown, at this size, with the page turned to."""
    pages = {other: page if other is name else QWidget() for other in PageName}
    frame = ManagerFrame(look, words, "Kohvik Päike", pages)
    qtbot.addWidget(frame)
    frame.resize(*size)
    frame.show_page(name)
    frame.show()
    return frame

"""What does the customer see when their card cannot be used? A picture, what it is, and what to do."""

from ui.customer.sentences import NoticeText
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.icon_disc import IconDisc
from ui.widgets.text_label import TextLabel


class NoticePage(Box):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=18)
        self.add_stretch()
        self._disc = self.add(IconDisc(look, "qrcode", side=104))
        self.add_space(8)
        self._title = self.add(TextLabel(look, Type.HELLO))
        self._body = self.add(TextLabel(look, Type.LEAD, "muted"))
        self.add_stretch()

    def show_notice(self, text: NoticeText) -> None:
        self._disc.show_icon(text.icon, "greeting", "on_greeting")
        self._title.write(text.title)
        self._body.write(text.body)

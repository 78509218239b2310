"""What are the keys without a sign called? The same on every screen that has the keyboard."""

from ui.widgets.touch_keyboard import TouchKeyboard
from ui.words import Words


def name_keys(keyboard: TouchKeyboard, words: Words) -> None:
    keyboard.name_keys(
        words.translate("Cashier", "Capital letters"),
        words.translate("Cashier", "Another language"),
        words.translate("Cashier", "Space", "a key"),
        words.translate("Cashier", "Erase"),
        words.translate("Cashier", "Put the keyboard away"),
    )

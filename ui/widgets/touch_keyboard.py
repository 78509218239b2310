"""How does somebody type who has only a touch screen? On keys that rise when a field is touched.

They stay away where there is a keyboard: a key in the field lets them down. They take no focus, so the field
keeps it, and what is typed goes in where its cursor stands.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.key_rows import NUMBERS, SIGNS, rows_of
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField

KEY_HEIGHT, GAP, MARGIN = 52, 6, 12


class TouchKeyboard(Panel):
    """Lies over the bottom of `over`, up to `beside`, whose buttons stay free; None: from side to side.
    `languages` are codes; the first one's letters are there at the start. `into`: it stands always, and types
    there whoever has the focus. `signs` stand beside the numbers."""

    def __init__(
        self,
        look: Look,
        over: QWidget,
        beside: QWidget | None,
        languages: tuple[str, ...],
        *,
        into: QLineEdit | None = None,
        signs: str = SIGNS,
    ) -> None:
        super().__init__(look, margins=(MARGIN, MARGIN, MARGIN, MARGIN), gap=GAP, ground="sunken")
        self.setParent(over)
        self._over, self._beside, self._into = over, beside, into
        self._languages, self._language = languages, languages[0]
        self._is_capital = False
        self._letters: list[DigitButton] = []
        numbers = self.add(Box(look, across=True, gap=GAP))
        for sign in (*NUMBERS, *signs):
            self._add_key(numbers, sign, "", partial(self._type, sign), 2)
        self._rows = self.add(Box(look, gap=GAP))
        last = self.add(Box(look, across=True, gap=GAP))
        self._shift = self._add_key(last, "", "arrow-big-up", self._turn_case, 2)
        self._switch = self._add_key(last, "", "world", self._turn_language, 2)
        self._space = self._add_key(last, "", "space", lambda: self._type(" "), 6)
        self._erase = self._add_key(last, "", "backspace", self._backspace, 2)
        self._erase.setAutoRepeat(True)
        self._done = self._add_key(last, "", "chevron-down", self.sink, 2)
        self._switch.setVisible(len(languages) > 1)
        self._done.setVisible(into is None)
        self._lay_letters()
        over.installEventFilter(self)
        application = QApplication.instance()
        if into is None and isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def name_keys(self, shift: str, language: str, space: str, erase: str, done: str) -> None:
        """What the keys without a sign are called."""
        keys = (self._shift, self._switch, self._space, self._erase, self._done)
        for key, name in zip(keys, (shift, language, space, erase, done), strict=True):
            key.setAccessibleName(name)

    def serve(self, field: SearchField) -> None:
        """Rises whenever the field is touched; sinks when something is typed into it with real keys."""
        field.touched.connect(self.rise)
        field.typed_by_key.connect(self.sink)

    def speak(self, language: str) -> None:
        """That language's letters, where they are not there already."""
        if language in self._languages and language != self._language:
            self._language = language
            self._lay_letters()
            self._place()

    def rise(self) -> None:
        """The first letter of an empty field is a capital: names begin so."""
        line = self._line()
        if line is None:
            return
        if self._into is None:
            self.setFocusProxy(line)  # or a tap on a key would give the focus to whatever lies beneath
        self._is_capital = not line.text() and self._begins_with_capital(line)
        self._write_letters()
        self._place()
        self.show()
        self.raise_()

    def sink(self) -> None:
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        rows = 2 + len(rows_of(self._language))
        keys, gaps = rows * self.look.target(KEY_HEIGHT), (rows - 1) * self.look.px(GAP)
        height = keys + gaps + 2 * self.look.px(MARGIN)
        width = self._over.width()
        if self._beside is not None:
            width = self._beside.mapTo(self._over, QPoint(0, 0)).x() - self.look.px(GAP)
        self.setGeometry(0, self._over.height() - height, width, height)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible():
            return
        if isinstance(now, SearchField):
            self.rise()  # the next field, by a finger or by what came before
        else:
            self.sink()

    def _add_key(
        self, row: Box, sign: str, icon: str, press: Callable[[], object], stretch: int
    ) -> DigitButton:
        key = DigitButton(self.look, sign, icon=icon, height=KEY_HEIGHT, width=48)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.clicked.connect(lambda _checked=False: press())
        return row.add(key, stretch)

    def _lay_letters(self) -> None:
        self._rows.clear()
        self._letters = []
        for signs in rows_of(self._language):
            row = self._rows.add(Box(self.look, across=True, gap=GAP))
            for sign in signs:
                key = self._add_key(row, sign, "", partial(self._type_letter, sign), 2)
                self._letters.append(key)
        self._write_letters()

    def _write_letters(self) -> None:
        for key in self._letters:
            sign = key.text().upper() if self._is_capital else key.text().lower()
            key.setText(sign)
            key.setAccessibleName(sign)

    def _type_letter(self, letter: str) -> None:
        self._type(letter.upper() if self._is_capital else letter)
        if self._is_capital:
            self._turn_case()

    def _type(self, text: str) -> None:
        line = self._line()
        if line is not None:
            line.insert(text)
            line.textEdited.emit(line.text())

    def _backspace(self) -> None:
        line = self._line()
        if line is not None:
            line.backspace()
            line.textEdited.emit(line.text())

    def _turn_case(self) -> None:
        self._is_capital = not self._is_capital
        self._write_letters()

    def _turn_language(self) -> None:
        at = self._languages.index(self._language) + 1
        self._language = self._languages[at % len(self._languages)]
        self._lay_letters()
        self._place()

    def _line(self) -> QLineEdit | None:
        """The field that is typed into; it has the focus, unless the keys are its own."""
        if self._into is not None:
            return self._into
        focused = QApplication.focusWidget()
        is_ours = isinstance(focused, QLineEdit) and self._over.isAncestorOf(focused)
        return focused if isinstance(focused, QLineEdit) and is_ours else None

    def _begins_with_capital(self, line: QLineEdit) -> bool:
        return not line.inputMethodHints() & Qt.InputMethodHint.ImhNoAutoUppercase

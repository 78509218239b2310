"""How is a number set by a finger and by keys alike? "− 14 +", and the 14 can be typed over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.money import currency_decimals, parse_amount, plain_amount
from kiosk.programme.forms.field import FieldKind
from kiosk.programme.forms.shown import ShownField
from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.search_field import SearchField
from ui.words import Words

COUNT_MOST = 10_000_000
PERCENT_MOST = 10_000
TIMES_STEP = 50


class NumberAnswer(Box):
    """`answered` gives the number (None: the line is empty), and whether what is typed is one."""

    answered = Signal(object, bool)

    def __init__(self, look: Look, words: Words, field: ShownField, currency: str) -> None:
        super().__init__(look, across=True, gap=8)
        self._words, self._kind, self._currency = words, field.kind, currency
        self._may_be_empty = field.may_be_empty
        self._answer: int | None = None
        self._is_typing = False
        self._fewer = self.add(DigitButton(look, "\N{MINUS SIGN}", height=52, width=52))
        self._line = self.add(SearchField(look, icon=""), 1)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._more = self.add(DigitButton(look, "+", height=52, width=52))
        self._line.setAccessibleName(field.label)
        self._fewer.setAccessibleName(f"{field.label}: \N{MINUS SIGN}")
        self._more.setAccessibleName(f"{field.label}: +")
        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self._line.textEdited.connect(lambda _: self._take())

    def show_answer(self, answer: int | None) -> None:
        """What somebody is typing is left as it is."""
        self._answer = answer
        if not self._is_typing and self._read() != answer:
            self._line.setText(self._text_of(answer))
        self._fewer.setEnabled((answer or 0) > self._least())

    def expected(self) -> str:
        """What should stand there."""
        words = self._words
        if self._kind is FieldKind.MONEY:
            return words.translate("Programme", "An amount such as 4.80 is expected.")
        if self._kind is FieldKind.TIMES:
            return words.translate("Programme", "A number such as 2 or 1.5 is expected.")
        return words.translate("Programme", "A whole number is expected.")

    def _least(self) -> int:
        return 100 if self._kind is FieldKind.TIMES else 0

    def _text_of(self, answer: int | None) -> str:
        if answer is None:
            return ""
        if self._kind is FieldKind.MONEY:
            return plain_amount(answer, self._currency, self._words.decimal_sign)
        if self._kind is FieldKind.TIMES:
            sign = self._words.decimal_sign
            return f"{answer // 100}{sign}{answer % 100:02d}".rstrip("0").rstrip(sign)
        return str(answer)

    def _read(self) -> int | None:
        text = self._line.text().strip()
        if self._kind is FieldKind.MONEY:
            return parse_amount(text, self._currency)
        if self._kind is FieldKind.TIMES:
            percent = parse_amount(text, "EUR")  # two decimals, comma or point
            return percent if percent is not None and percent <= PERCENT_MOST else None
        if not (text.isascii() and text.isdigit()):
            return None
        number = int(text[:12])
        return number if number <= COUNT_MOST else None

    def _take(self) -> None:
        answer = self._read()
        is_empty = self._may_be_empty and not self._line.text().strip()
        self._is_typing = True
        self.answered.emit(answer, answer is not None or is_empty)
        self._is_typing = False

    def _step(self, way: int) -> None:
        before = self._answer or 0
        size = self._step_size(before if way > 0 else before - 1)
        after = min(COUNT_MOST, (before // size + way) * size)
        self.answered.emit(max(self._least(), after), True)

    def _step_size(self, near: int) -> int:
        """Larger steps for larger numbers, so that no number is a hundred taps away."""
        if self._kind is FieldKind.TIMES:
            return TIMES_STEP
        if self._kind is FieldKind.MONEY:
            coin = 10 if currency_decimals(self._currency) else 5
            return next((coin * size for size in (100, 10) if near >= coin * size * 10), coin)
        return next((size for size in (100, 10, 5) if near >= size * 10), 1)

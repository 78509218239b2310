"""The longest plausible language: words a third longer than in English, as in Hungarian or Lithuanian."""

from ui.words import Words

LONGER = 0.35
LETTERS_LEAST = 4


class LongWords(Words):
    """English with its words drawn out; places in braces and numbers stay."""

    def translate(self, context: str, source: str, comment: str = "", n: int = -1, /) -> str:
        said = super().translate(context, source, comment, n)
        return " ".join(_drawn_out(word) for word in said.split(" "))


def _drawn_out(word: str) -> str:
    if len(word) < LETTERS_LEAST or "{" in word:
        return word
    middle = len(word) // 2
    return word[:middle] + "n" * round(len(word) * LONGER) + word[middle:]

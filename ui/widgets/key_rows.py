"""Which keys does the screen's own keyboard have? As on the keyboards people know, one layout a language.

Where a language's own letters have no keys of their own there (Latvian and Lithuanian write them with a dead
key), they stand in a row above. Numbers come first: a phone number is what is typed most.
"""

NUMBERS = "1234567890"
SIGNS = "+@.-"
"""Of phone numbers and addresses."""
SENTENCE_SIGNS = ",.?!-"
LETTERS = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "et": ("qwertyuiopüõ", "asdfghjklöä", "zxcvbnmšž"),
    "hu": ("qwertzuiopőú", "asdfghjkléáű", "íyxcvbnmöüó"),
    "lv": ("āčēģīķļņšūž", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "lt": ("ąčęėįšųūž", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "ru": ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"),
}


def rows_of(language: str) -> tuple[str, ...]:
    """The letters' rows; English for a language that is not here."""
    return LETTERS.get(language, LETTERS["en"])

"""How is a mistake in the programme said? In one language: where it is, what stands there, what is expected.

    say_mistake(mistake, Words("et"))    "Rida 72: items, “latte”, cents: siin on −1; oodatakse 0 kuni …"

The place is named as it is written in a file, because there it is mended; a form says it in its own words
and asks for `say_what` alone.
"""

from collections.abc import Iterable

from kiosk.programme.mistake import Mistake, MistakeKind, Place, Value, ValueType
from kiosk.words import Phrase, Words

WHAT = {
    MistakeKind.OUTSIDE: Phrase("mistake", "{value} stands here; {least} to {most} is expected."),
    MistakeKind.UNKNOWN: Phrase("mistake", "“{name}” is not known; one of these is expected: {known}."),
    MistakeKind.NOTHING_CHOSEN: Phrase("mistake", "nothing is chosen; one of these is expected: {known}."),
    MistakeKind.TWICE: Phrase("mistake", "“{name}” is there twice; once is expected."),
    MistakeKind.EMPTY_ID: Phrase("mistake", "an id is empty; a short word is expected."),
    MistakeKind.SLASH: Phrase("mistake", "the id has a slash; a plain word is expected."),
    MistakeKind.NAMELESS: Phrase("mistake", "it has no name; one in at least one language is expected."),
    MistakeKind.TOO_MANY: Phrase(
        "mistake", "so many are chosen: {value}; {least} to {most} are expected, each once."
    ),
    MistakeKind.GIVES_NOTHING: Phrase("mistake", "it gives nothing yet; something to give is expected."),
    MistakeKind.TWO_GIFTS: Phrase("mistake", "it gives both; only one of the two is expected."),
    MistakeKind.NO_GOODS: Phrase("mistake", "no goods are chosen; a category or an item is expected."),
    MistakeKind.GOODS_AND_VISITS: Phrase(
        "mistake", "it counts goods and visits too; only one of the two is expected."
    ),
    MistakeKind.BACKWARDS: Phrase("mistake", "{last} is before {first}; a later day is expected."),
    MistakeKind.SAME_HOURS: Phrase("mistake", "it begins and ends at {value}; another hour is expected."),
    MistakeKind.RATE_OF_NO_MONEY: Phrase(
        "mistake", "only points for money go by an amount; none is expected here."
    ),
    MistakeKind.ENDLESS: Phrase(
        "mistake", "each free one would earn the next free one; a larger card is expected."
    ),
    MistakeKind.OUT_OF_REACH: Phrase(
        "mistake", "nobody can get it; a price in points is expected, or a card or gift that gives it."
    ),
    MistakeKind.NOBODY_EARNS: Phrase(
        "mistake", "it costs points, but nobody earns any; a rule that gives points is expected."
    ),
    MistakeKind.PARTS_ALONE: Phrase(
        "mistake", "it is spent in parts; an amount off without a price in points is expected."
    ),
    MistakeKind.PARTNER_ALONE: Phrase(
        "mistake", "a partner’s perk and the partner’s name are expected together."
    ),
    MistakeKind.WARNING_GIVES: Phrase("mistake", "a warning only informs; no gift is expected."),
    MistakeKind.YEARS_ALONE: Phrase("mistake", "only an anniversary has gifts by year."),
    MistakeKind.NO_TICKETS: Phrase(
        "mistake",
        "it gives guest tickets, but the programme has none; they are expected as a rule of their own.",
    ),
    MistakeKind.WAITS_FOR_ITSELF: Phrase(
        "mistake", "it waits for itself ({names}); one that waits for none is expected."
    ),
    MistakeKind.NO_LEVEL: Phrase("mistake", "there is no level yet; at least one is expected."),
    MistakeKind.OVERLAP: Phrase(
        "mistake", "it begins at {value}, “{name}” below it at {below}; a higher number is expected."
    ),
    MistakeKind.NO_WAY_IN: Phrase("mistake", "nobody can join; at least one way in is expected."),
    MistakeKind.OVERFLOW: Phrase(
        "mistake", "one bill could earn {value} points; at most {most} are expected."
    ),
    MistakeKind.NO_TEXT: Phrase("mistake", "this is not text; a programme as TOML is expected."),
    MistakeKind.TOO_LONG: Phrase("mistake", "something is far too long; a programme as TOML is expected."),
    MistakeKind.UNREADABLE: Phrase(
        "mistake", "it cannot be read from character {column} on; name = value, or [name], is expected."
    ),
    MistakeKind.NO_EQUALS: Phrase("mistake", "after a name, = and a value are expected."),
    MistakeKind.NO_VALUE: Phrase(
        "mistake", 'a value is expected: "text", a number, true, false, a date or [a list].'
    ),
    MistakeKind.OPEN_TEXT: Phrase("mistake", "a text has no end; closing quotation marks are expected."),
    MistakeKind.OPEN_BRACKET: Phrase("mistake", "a bracket is open; a closing one is expected."),
    MistakeKind.SET_TWICE: Phrase("mistake", "this name has a value already; once is expected."),
    MistakeKind.MISSING: Phrase("mistake", "“{name}” is missing; it is expected here."),
    MistakeKind.WRONG_TYPE: Phrase("mistake", "found: {found}; expected: {expected}."),
}
LETTERS_MOST = 200
NUMBER_MOST = 10**15
NOTHING_TO_CHOOSE = Phrase("mistake", "nothing is there to choose from yet; one is expected.")

TYPES = {
    ValueType.NUMBER: Phrase("mistake", "a whole number"),
    ValueType.DECIMAL: Phrase("mistake", "a number with decimals"),
    ValueType.TEXT: Phrase("mistake", "text in quotation marks"),
    ValueType.YES_NO: Phrase("mistake", "true or false"),
    ValueType.DATE: Phrase("mistake", "a date such as 2026-12-01"),
    ValueType.LIST: Phrase("mistake", "a list in brackets"),
    ValueType.TABLE: Phrase("mistake", "names with values"),
    ValueType.OTHER: Phrase("mistake", "something else"),
}


def say_mistakes(mistakes: Iterable[Mistake], words: Words) -> str:
    """All of them, one after the other, as a person reads them below a file's name."""
    return " ".join(say_mistake(mistake, words) for mistake in mistakes)


def say_mistake(mistake: Mistake, words: Words) -> str:
    """With its line, where it is known, and its place as a file has it."""
    line = words.say("mistake", "Line {line}", line=str(mistake.line)) if mistake.line else ""
    where = [one for one in (line, written_place(mistake.place)) if one]
    said = say_what(mistake, words)
    return ": ".join([*where, said]) if where else said[:1].upper() + said[1:]


def say_what(mistake: Mistake, words: Words, *, as_money: bool = False) -> str:
    """What stands there and what is expected, without the place. `as_money`: numbers are amounts."""
    values: dict[str, Value] = {**mistake.values}
    if not values.get("known", "…"):
        return words.say(*NOTHING_TO_CHOOSE)
    if mistake.kind is MistakeKind.WRONG_TYPE:
        values = {name: words.say(*TYPES[ValueType(str(value))]) for name, value in values.items()}
    said = {name: _readable(one, words, as_money=as_money) for name, one in values.items()}
    return words.say(*WHAT[mistake.kind], n=None, **said)  # type: ignore[arg-type] # no value is a context


def _readable(value: Value, words: Words, *, as_money: bool = False) -> Value:
    """A number or a text that no line is too short for: who typed it knows the rest."""
    if isinstance(value, str):
        return value if len(value) <= LETTERS_MOST else value[: LETTERS_MOST - 1] + "…"
    if abs(value) > NUMBER_MOST:
        return _readable(str(value), words)
    return words.money(value) if as_money else value


def written_place(place: Place) -> str:
    """ "items, “latte”, cents"; "" for the whole file."""
    part = f"“{place.part}”" if place.part else ""
    return ", ".join(one for one in (place.table, part, *place.field) if one)

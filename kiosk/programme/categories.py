"""What are the kinds of goods called? By the shop's names for them; else by the word that it wrote."""

from kiosk.names import Names
from kiosk.programme.document import Category, Programme
from kiosk.words import Words


def categories_of(programme: Programme) -> tuple[Category, ...]:
    """Those that have names, then those that goods are of, in the goods' order, named as they are written."""
    named = {category.id: category for category in programme.categories}
    written = dict.fromkeys(item.category for item in programme.items if item.category not in named)
    return (*named.values(), *(Category(id=word, names=as_written(word)) for word in written))


def category_name(programme: Programme, category: str, words: Words) -> str:
    found = next((one for one in programme.categories if one.id == category), None)
    return words.name_of(found.names) if found else category


def as_written(word: str) -> Names:
    """In every language the same."""
    return {"en": word}

"""How are the customer's questions worded? Each sentence of the strip, in the customer's language."""

from kiosk.care.shown import Answered, Question, Reply
from ui.words import Words

Lines = tuple[str, str]


def question_words(words: Words, question: Question) -> Lines:
    """The same small thanks wait for every face, and it says so."""
    if question.is_today or question.on is None:
        title = words.translate("Customer", "How did it go today?")
    else:
        asked = words.translate("Customer", "How was your last visit, on {day}?")
        title = asked.format(day=words.day_and_month(question.on))
    if not question.thanks_points:
        return title, ""
    return title, words.translate("Customer", "+%n points for any answer.", "", question.thanks_points)


def why_words(words: Words, _answered: Answered) -> Lines:
    return (
        words.translate("Customer", "We’re sorry. What was it?"),
        words.translate("Customer", "One tap is enough, or just leave it."),
    )


def thanks_words(words: Words, answered: Answered) -> Lines:
    title = words.translate("Customer", "Thank you for telling us!")
    points = answered.question.thanks_points
    return title, words.translate("Customer", "%n points for you.", "", points) if points else ""


def reply_words(words: Words, reply: Reply) -> Lines:
    return words.translate("Customer", "You said, we did"), words.pick(reply.names)


def face_name(words: Words, score: int) -> str:
    names = (
        words.translate("Customer", "Very unhappy"),
        words.translate("Customer", "Unhappy"),
        words.translate("Customer", "So-so"),
        words.translate("Customer", "Happy"),
        words.translate("Customer", "Very happy"),
    )
    return names[score - 1]


def reason_words(words: Words, reason: str) -> str:
    """A theme as a chip says it; one this version does not know stands as it is."""
    names = {
        "product": words.translate("Customer", "What I got"),
        "speed": words.translate("Customer", "The wait"),
        "service": words.translate("Customer", "The service"),
        "price": words.translate("Customer", "The price"),
        "place": words.translate("Customer", "The place"),
        "other": words.translate("Customer", "Something else"),
    }
    return names.get(reason, reason)

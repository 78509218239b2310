"""How does one question to the hub go? A path, a token and a body; an answer, or none."""

from collections.abc import Callable

import msgspec

from kiosk.sync.wire import Problem, WireMistake, decode

OK = 200


class Answer(msgspec.Struct, frozen=True):
    """An HTTP status and a body; `retry_after` in seconds, where the hub asks for patience."""

    status: int
    body: bytes
    retry_after: float = 0.0


class NoAnswer(Exception):
    """The hub was not reached, or what came back cannot be its answer. Whether the question arrived is
    not known; asking again is always safe."""


class Stopped(NoAnswer):
    """We ask no further: the kiosk is being closed."""


class Refused(Exception):
    """The hub answered, and said no: `word` is its reason."""

    def __init__(self, word: str, retry_after: float = 0.0) -> None:
        super().__init__(word)
        self.word = word
        self.retry_after = retry_after


Ask = Callable[[str, str, bytes], Answer]
"""(path, token, body) → Answer; raises NoAnswer."""


class Word:
    """The reasons the hub gives."""

    GARBAGE = "garbage"
    TOO_LONG = "too long"
    TOKEN = "token"  # noqa: S105 (a word, not a token)
    REVOKED = "revoked"
    UNKNOWN = "unknown kiosk"
    CODE = "code"
    OTHER_BUSINESS = "other business"
    BUSY = "busy"
    UPDATE = "update needed"
    NO_SUCH = "no such question"


def body_of(answer: Answer) -> bytes:
    """Raises Refused, or NoAnswer for something that is not the hub's at all (a captive portal)."""
    if answer.status == OK:
        return answer.body
    try:
        word = decode(answer.body, Problem).word
    except WireMistake as mistake:
        raise NoAnswer(f"status {answer.status}, not the hub's") from mistake
    raise Refused(word, answer.retry_after)

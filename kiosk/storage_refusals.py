"""What does the counter say when storage fails? A refusal, like any other expected "no".

Whatever a verb was about to write is not written, or it is written whole and the retry finds it.
"""

import functools
import logging
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from db.problems import ProblemKind, StorageProblem
from kiosk.refusal import Refusal, RefusalKind

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

_KINDS = {
    ProblemKind.DISK_FULL: RefusalKind.DISK_FULL,
    ProblemKind.READ_ONLY: RefusalKind.DISK_FULL,
    ProblemKind.BUSY: RefusalKind.STORAGE_BUSY,
}


def refuse_storage_problems(verb: Callable[P, T]) -> Callable[P, T | Refusal]:
    """The verb, answering with a refusal where it would raise StorageProblem."""

    @functools.wraps(verb)
    def refusing(*args: P.args, **kwargs: P.kwargs) -> T | Refusal:
        try:
            return verb(*args, **kwargs)
        except StorageProblem as problem:
            log.error("%s: %s (%s)", verb.__name__, problem, problem.detail)  # noqa: TRY400 - it is expected
            return Refusal(kind=_KINDS.get(problem.kind, RefusalKind.STORAGE_BROKEN))

    return refusing

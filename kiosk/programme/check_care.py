"""Can customers be asked and complaints put right by these rules? Unknown themes and treats are named."""

from collections.abc import Iterator

from kiosk.care.bodies import Theme
from kiosk.programme.check_gifts import DAYS_MOST, gift_content
from kiosk.programme.check_words import listed, outside, unknown_reward
from kiosk.programme.document import CENTS_MOST, Programme

CHIPS_MOST = 6
REASONS_MOST = 4


def care_mistakes(programme: Programme) -> Iterator[str]:
    rule = programme.feedback
    if rule is not None:
        yield from _themes("feedback: reasons", rule.reasons, REASONS_MOST)
        if rule.thanks is not None:
            yield from gift_content("feedback: thanks", programme, rule.thanks)
    complaints = programme.complaints
    yield from _themes("complaints: causes", complaints.causes, CHIPS_MOST)
    for treat in complaints.treats:
        yield from unknown_reward("complaints: treats", programme, treat)
    yield from outside("complaints", "points", complaints.points, 0, CENTS_MOST)
    yield from outside("complaints", "follow_up_days", complaints.follow_up_days, 0, DAYS_MOST)


def _themes(place: str, chosen: tuple[str, ...], most: int) -> Iterator[str]:
    known = {theme.value for theme in Theme}
    for unknown in sorted({*chosen} - known):
        yield f"{place}: “{unknown}” is unknown; some of {listed(known)} are expected."
    if not 1 <= len(chosen) <= most or len(set(chosen)) != len(chosen):
        yield f"{place}: {len(chosen)} are named; 1 to {most}, each once, are expected."

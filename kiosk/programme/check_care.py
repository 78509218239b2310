"""Can customers be asked and complaints put right by these rules? Unknown themes and treats are found."""

from collections.abc import Iterator

from kiosk.care.bodies import Theme
from kiosk.programme.check_gifts import DAYS_MOST, gift_content
from kiosk.programme.check_shared import outside, unknown, unknown_reward
from kiosk.programme.document import CENTS_MOST, Programme
from kiosk.programme.mistake import Mistake, MistakeKind, Place

CHIPS_MOST = 6
REASONS_MOST = 4


def care_mistakes(programme: Programme) -> Iterator[Mistake]:
    rule = programme.feedback
    if rule is not None:
        place = Place("feedback")
        yield from _themes(place.at("reasons"), rule.reasons, REASONS_MOST)
        if rule.thanks is not None:
            yield from gift_content(place.at("thanks"), programme, rule.thanks)
    complaints, place = programme.complaints, Place("complaints")
    yield from _themes(place.at("causes"), complaints.causes, CHIPS_MOST)
    for treat in complaints.treats:
        yield from unknown_reward(place.at("treats"), programme, treat)
    yield from outside(place.at("points"), complaints.points, 0, CENTS_MOST)
    yield from outside(place.at("follow_up_days"), complaints.follow_up_days, 0, DAYS_MOST)


def _themes(place: Place, chosen: tuple[str, ...], most: int) -> Iterator[Mistake]:
    yield from unknown(place, chosen, (theme.value for theme in Theme))
    if not 1 <= len(chosen) <= most or len(set(chosen)) != len(chosen):
        yield Mistake(MistakeKind.TOO_MANY, place, {"value": len(chosen), "least": 1, "most": most})

"""What has the demo shop done about what its guests said? It answered some of it a while ago, all at once."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from db.entry import Fact, Kind
from kiosk.care.bodies import FeedbackAnswered
from kiosk.clock import millis_to_hlc
from kiosk.demo_shop.opening import local_millis
from kiosk.demo_shop.plan import DemoPlan, chance_id
from kiosk.demo_shop.voices import Said, voices
from kiosk.ids import Id
from kiosk.programme.bodies import to_body

DAYS_AGO = 12
_MINUTE = 18 * 60


class Replied(msgspec.Struct, frozen=True):
    """The entry, and whom it concerns."""

    fact: Fact
    customers: tuple[Id, ...]


def make_replies(plan: DemoPlan, said: Sequence[Said]) -> list[Replied]:
    """One for each voice that was answered, to all who had raised it by then."""
    day = plan.today - timedelta(days=DAYS_AGO)
    random, replies = plan.random_for("replies"), []
    for number, voice in enumerate(voices()):
        heard = [one for one in said if one.voice == number and one.day < day]
        if "answered" in voice and heard:
            at = local_millis(day, _MINUTE + number, plan.zone)
            answered = FeedbackAnswered(of=tuple(one.entry for one in heard), names=voice["answered"])
            fact = Fact(
                id=chance_id(random, at),
                kind=Kind.FEEDBACK_ANSWERED,
                body=to_body(answered),
                hlc=millis_to_hlc(at),
                business_date=day.isoformat(),
            )
            replies.append(Replied(fact, tuple(dict.fromkeys(one.customer for one in heard))))
    return replies

"""What happens on the demo's day? The story of each card that is held up, and what the hands do about it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt

from kiosk.camera.state import CameraState
from kiosk.proving import Proving
from kiosk.settings import Settings
from kiosk.till import Till
from ui.app import make_application
from ui.camera_feed import watch_at, watch_patiently
from ui.day_desk import DayPapers
from ui.demo_day import DemoDay, Step
from ui.demo_rules import RulesStory
from ui.stage import Stage

LAST_CARD_MILLISECONDS = 900
SCREEN_SIZE = (1366, 768)


class Played(msgspec.Struct, frozen=True):
    """What the day was: texts in the order they were seen, pictures taken, steps that nobody got to."""

    seen: tuple[str, ...]
    frames_read: int
    greeted_milliseconds: tuple[float, ...]
    pictures: tuple[str, ...]
    steps_left_over: int


def play_story(
    till: Till,
    settings: Settings,
    papers: DayPapers,
    proving: Proving,
    moments: Sequence[tuple[str, str]],
    typed_numbers: tuple[str, str],
    film: Path,
    scene_ends: Sequence[int],
    out: Path,
) -> Played:
    """Opens the screens on the film and returns when the day is over. `moments` are (name, text held up);
    `typed_numbers` the cards of somebody whose birthday it is and of a regular, who come when the film is
    over. The film waits at each of `scene_ends` until the guest is served."""
    application = make_application(settings)
    stage = Stage(till, settings, watch_at(str(film), till.is_ours), papers)
    day = DemoDay(stage, out)
    story = Story(day, typed_numbers, lambda: papers.proof is not None)
    for name, text in moments:
        day.play(text, *story.steps[name])
    story.ended.append(application.quit)
    day.gave_up.connect(application.quit)
    if stage.feed is not None:
        stage.feed.watch_with(watch_patiently(film, scene_ends, till.is_ours, day.may_go_on))
        stage.feed.state_changed.connect(story.when_camera)
    stage.open()
    stage.prove_later(proving)
    for screen in (stage.cashier, stage.customer):
        if screen is not None:
            screen.window().resize(*SCREEN_SIZE)
    try:
        application.exec()
    finally:
        stage.close()
    return Played(
        tuple(day.seen),
        story.frames_read,
        tuple(day.greeted_milliseconds),
        tuple(path.name for path in day.pictures),
        day.left_over,
    )


class Story:
    """The steps for each moment of the day, and its end."""

    def __init__(self, day: DemoDay, typed_numbers: tuple[str, str], is_proved: Callable[[], bool]) -> None:
        self._day = day
        self._is_proved = is_proved
        self._typed_number = typed_numbers[0]
        self._rules = RulesStory(day, typed_numbers[1], self._open_the_day)
        self.ended: list[Callable[[], None]] = []
        self.frames_read = 0
        press, picture, key = day.press, day.picture, Qt.Key
        self.steps: Mapping[str, Sequence[Step]] = {
            "full_card": (picture("01-recognised", then=press(key.Key_F1)), picture("02-card-full")),
            "reward": (
                press(key.Key_F2),
                picture("03-redeemed", then=press(key.Key_F9)),
                picture("04-redemption-undone"),
            ),
            "birthday": (
                picture(
                    "05-birthday", then=day.together(day.click("Why?"), self._take_why, press(key.Key_F1))
                ),
                lambda: day.at_rest(day.together(press(key.Key_Escape), picture("00-idle"))),
            ),
            "not_ours": (picture("06-not-ours"),),
            # the undo of the guest before outlives this scan
            "allergy": (
                picture("07-allergy", then=press(key.Key_F9)),
                press(key.Key_F1),
                picture("08-stamped"),
            ),
            "replaced": (picture("09-replaced"),),
            "new_card": (press(key.Key_F1), day.look),
            "enrol": (picture("10-blank-card", then=self._fill_in), picture("12-enrolled")),
            "unknown": (press(key.Key_F1), picture("13-new-here")),
            # once more for somebody who was stamped a minute ago: "+" asks for another
            "too_soon": (
                day.together(press(key.Key_Plus), lambda: day.at_rest(press(key.Key_F1))),
                picture("14-too-soon"),
            ),
            "bill": (
                day.together(press(key.Key_F3), self._key_bill),
                picture("16-bill-recorded", then=press(key.Key_Escape)),
            ),
            "guest": (picture("21-guest-ticket", then=press(key.Key_F1)), picture("22-guest-let-in")),
            "long_gone": (
                picture("17-long-gone", then=press(key.Key_F1)),
                lambda: day.later(LAST_CARD_MILLISECONDS, press(key.Key_Escape)),
            ),
        }

    def _take_why(self) -> None:
        self._day.take("05-birthday-why", with_customer=False)

    def when_camera(self, state: str) -> None:
        """The film is over, as if the camera were unplugged: typing goes on without it."""
        if state == CameraState.ENDED.value:
            self._day.later(2 * LAST_CARD_MILLISECONDS, self._type_number)

    def _fill_in(self) -> None:
        self._day.press(Qt.Key.Key_F6)()
        self._day.type("Līga", self._save_member)()

    def _save_member(self) -> None:
        self._day.take("11-enrolment")
        self._day.enter()()

    def _key_bill(self) -> None:
        self._day.type("1240", self._record_bill)()

    def _record_bill(self) -> None:
        self._day.take("15-bill")
        self._day.press(Qt.Key.Key_Return)()

    def _type_number(self) -> None:
        day = self._day
        day.take("18-camera-ended")
        day.expect(day.picture("19-number-typed", then=self._begin_rules))
        day.type(self._typed_number, day.enter())()

    def _begin_rules(self) -> None:
        self._day.press(Qt.Key.Key_Escape)()
        self._rules.begin()

    def _open_the_day(self) -> None:
        """Once the journal is verified: the page has its proved line."""

        def ask() -> None:
            self._day.press(Qt.Key.Key_F10)()
            self._day.when(self._day.is_manager_here, lambda: self._day.at_rest(self._close_the_day))

        self._day.when(self._is_proved, ask)

    def _close_the_day(self) -> None:
        self._day.take_day("20-the-day")
        feed = self._day.stage.feed
        self.frames_read = feed.frames_read if feed is not None else 0
        for end in self.ended:
            end()

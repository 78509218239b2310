"""What happens on the demo's day? The story of each card that is held up, and what the hands do about it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer

from kiosk.camera.state import CameraState
from kiosk.proving import Proving
from kiosk.settings import Settings
from kiosk.till import Till
from ui.app import make_application
from ui.camera_feed import watch_at
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
    out: Path,
) -> Played:
    """Opens the screens on the film and returns when the day is over. `moments` are (name, text held up);
    `typed_numbers` the cards of somebody whose birthday it is and of a regular, who come when the film is
    over."""
    application = make_application(settings)
    stage = Stage(till, settings, watch_at(str(film), till.is_ours), papers)
    day = DemoDay(stage, out)
    story = Story(day, typed_numbers)
    for name, text in moments:
        day.play(text, *story.steps[name])
    story.ended.append(application.quit)
    if stage.feed is not None:
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

    def __init__(self, day: DemoDay, typed_numbers: tuple[str, str]) -> None:
        self._day = day
        self._typed_number = typed_numbers[0]
        self._rules = RulesStory(day, typed_numbers[1], self._open_the_day)
        self.ended: list[Callable[[], None]] = []
        self.frames_read = 0
        press, picture, key = day.press, day.picture, Qt.Key
        self.steps: Mapping[str, Sequence[Step]] = {
            "full_card": (
                day.together(picture("01-recognised"), day.settled(press(key.Key_F1))),
                day.together(picture("02-card-full")),
            ),
            "reward": (
                press(key.Key_F2),
                day.together(picture("03-redeemed"), day.settled(press(key.Key_F9))),
                picture("04-redemption-undone"),
            ),
            "birthday": (
                day.together(
                    picture("05-birthday"),
                    day.settled(day.together(day.click("Why?"), self._take_why, press(key.Key_F1))),
                ),
                day.settled(day.together(press(key.Key_Escape), picture("00-idle"))),
            ),
            "not_ours": (picture("06-not-ours"),),
            # the undo of the guest before outlives this scan
            "allergy": (
                day.together(picture("07-allergy"), day.settled(press(key.Key_F9))),
                press(key.Key_F1),
                picture("08-stamped"),
            ),
            "replaced": (picture("09-replaced"),),
            "new_card": (press(key.Key_F1),),
            "enrol": (
                day.together(picture("10-blank-card"), day.settled(self._fill_in)),
                picture("12-enrolled"),
            ),
            "unknown": (press(key.Key_F1), picture("13-new-here")),
            # once more for somebody who was stamped a minute ago: the quantity is asked first
            "too_soon": (
                # once more for somebody who was stamped a minute ago: "+" asks for another
                day.together(press(key.Key_Plus), day.settled(press(key.Key_F1))),
                picture("14-too-soon"),
            ),
            "bill": (
                day.together(press(key.Key_F3), self._key_bill),
                day.together(picture("16-bill-recorded"), day.settled(press(key.Key_Escape))),
            ),
            "guest": (
                day.together(picture("21-guest-ticket"), day.settled(press(key.Key_F1))),
                picture("22-guest-let-in"),
            ),
            "long_gone": (
                day.together(picture("17-long-gone"), day.settled(press(key.Key_F1))),
                lambda: QTimer.singleShot(LAST_CARD_MILLISECONDS, press(key.Key_Escape)),
            ),
        }

    def _take_why(self) -> None:
        self._day.take("05-birthday-why", with_customer=False)

    def when_camera(self, state: str) -> None:
        """The film is over, as if the camera were unplugged: typing goes on without it."""
        if state == CameraState.ENDED.value:
            QTimer.singleShot(2 * LAST_CARD_MILLISECONDS, self._type_number)

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
        day.expect(day.together(day.picture("19-number-typed"), day.settled(self._begin_rules)))
        day.type(self._typed_number, day.enter())()

    def _begin_rules(self) -> None:
        self._day.press(Qt.Key.Key_Escape)()
        self._rules.begin()

    def _open_the_day(self) -> None:
        self._day.press(Qt.Key.Key_F10)()
        QTimer.singleShot(LAST_CARD_MILLISECONDS, self._close_the_day)

    def _close_the_day(self) -> None:
        self._day.take_day("20-the-day")
        feed = self._day.stage.feed
        self.frames_read = feed.frames_read if feed is not None else 0
        for end in self.ended:
            end()

"""Which card has just been held up? `CardReader`: fed frame by frame, it says each genuine card once.

Only a text whose signature `is_genuine` believes becomes a card. Anything else is a stranger's text and is
named once as a foreign code; it is never opened, run or trusted, whatever it holds.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.advice import FAILING_SECONDS, find_advice
from kiosk.camera.allowance import Allowance
from kiosk.camera.decode import Code, Failure, find_codes_or_failures
from kiosk.camera.light import Gray, to_gray
from kiosk.camera.pursuit import Pursuit
from kiosk.camera.state import FOREIGN_TEXT_MOST, Advice, CardSeen, Corners, ForeignCode, Seen, View
from kiosk.camera.track import (
    AWAY_SECONDS,
    NEARER_FACTOR,
    Track,
    Tracks,
    distance_to_centre,
    farthest,
    is_over,
)
from kiosk.clock import monotonic_seconds, thread_seconds

GENUINE_TEXT_MOST = 64
"""No card of ours is longer; what is longer is not even shown to the signature check."""
FOREIGN_FRAMES_LEAST = 2
"""A stranger's code is believed after two frames: half a read of our own card must not be called foreign."""
FRAME_SECONDS = 1 / 15


class CardReader:
    """Fed every frame of one camera, in order, from one thread.

    `view` and `corners` tell what the last frame held, for the overlay; `advice`, what would help to read it.
    """

    def __init__(self, is_genuine: Callable[[str], bool], allowance: Allowance | None = None) -> None:
        """`allowance`: what a frame may be given beyond its first read; the default keeps to 30 a second."""
        self._is_genuine = is_genuine
        self._pursuit = Pursuit(self._believes, allowance)
        self._tracks = Tracks()
        self._shown: Track | None = None
        self._frame_number = 0
        self._seconds = 0.0
        self._failing_since: float | None = None
        self._stood_at: Corners = ()
        self.advice: Advice | None = None
        self.was_read = False
        self.view = View.LOOKING
        self.corners: Corners = ()

    def feed(self, frame: NDArray[np.generic] | None, seconds: float | None = None) -> list[Seen]:
        """What is new in this frame (BGR uint8, height x width x 3; grey and 16-bit too): at most one card.

        `seconds` is the frame's own time on any clock that runs forward; without it, 15 frames a second.
        """
        self._frame_number += 1
        self._seconds = self._seconds + FRAME_SECONDS if seconds is None else seconds
        started = monotonic_seconds(), thread_seconds()
        gray = to_gray(frame)
        self.was_read = False
        if gray is None:
            return []
        seen = [self._track(code, gray) for code in self._find(gray, started)]
        self.was_read = bool(seen)
        self._tracks.forget_those_gone(gray, self._seconds)
        self._look(seen)
        self._advise(gray)
        return self._say_card(seen, gray) or self._say_foreign(seen)

    @property
    def work_spent_units(self) -> int:
        """What the last frame was given beyond its first read (see `kiosk.camera.allowance`)."""
        return self._pursuit.allowance.spent_units

    @property
    def is_busy(self) -> bool:
        """Whether a code is in view or being tried: no time to save on frames."""
        return self._pursuit.placement is not None or bool(self._tracks.in_view())

    def forget(self) -> None:
        """Begin afresh, as after the camera was away: a card held up now is said again."""
        self._tracks, self._shown = Tracks(), None
        self._pursuit.forget()
        self.view, self.corners = View.LOOKING, ()
        self.advice, self._failing_since, self._stood_at = None, None, ()

    def _find(self, gray: Gray, started: tuple[float, float]) -> list[Code]:
        """The first read, and where that fails, what stubbornness wins."""
        codes, failures = self._read_first(gray)
        if any(self._believes(code.text) for code in codes):
            self._pursuit.rest()
            return codes
        if any(track.said and track.genuine and self._is_fresh(track) for track in self._tracks.in_view()):
            return codes  # the card being served was just read: nobody waits for another read of it
        # a menu's code that lies in view all day must not keep a scratched card from being followed
        spent_seconds = thread_seconds() - started[1]
        taken = [code.corners for code in codes]
        return codes + self._pursuit.follow(gray, failures, started[0], spent_seconds, taken)

    def _read_first(self, gray: Gray) -> tuple[list[Code], list[Failure]]:
        """zxing-cpp on the whole frame, every other time all that it can do.

        In between, it looks for no inverted codes, and where nothing looks like a code, for none at half the
        size: what the pursuit costs on an empty counter is saved here, and a card is read a frame later at
        most.
        """
        is_thorough = self._frame_number % 2 == 1
        return find_codes_or_failures(
            gray, tries_inverted=is_thorough, tries_halved=is_thorough or self.is_busy
        )

    def _is_fresh(self, track: Track) -> bool:
        """Read lately. A card unread for longer may be another by now, in the same hand at the same place."""
        return 0 <= self._seconds - track.seconds < AWAY_SECONDS

    def _is_here(self, track: Track) -> bool:
        """Read in this frame or just before."""
        return self._seconds - track.seconds < 3 * FRAME_SECONDS

    def _believes(self, text: str) -> bool:
        return len(text) <= GENUINE_TEXT_MOST and self._is_genuine(text)

    def _track(self, code: Code, gray: Gray) -> Track:
        genuine = self._believes(code.text)
        kept = code if genuine else Code(code.text[:FOREIGN_TEXT_MOST], code.corners)
        return self._tracks.see(kept, genuine=genuine, gray=gray, seconds=self._seconds)

    def _look(self, seen: Sequence[Track]) -> None:
        """The overlay: a genuine card before a foreign one, and quiet only when its track is gone."""
        here = next((track for track in seen if track.genuine), None) or next(iter(seen), None)
        if here is None:
            here = next(filter(self._is_here, self._tracks.in_view()), None)
        if here is None:
            self.view, self.corners = View.LOOKING, ()
        elif here.genuine:
            self.view, self.corners = View.RECOGNISED, here.corners
        elif here.frames >= FOREIGN_FRAMES_LEAST:
            self.view, self.corners = View.FOREIGN, here.corners

    def _advise(self, gray: Gray) -> None:
        """One hint at a time; of an unread code only once it has stood there for a second."""
        if sum(track.genuine and self._is_here(track) for track in self._tracks.in_view()) > 1:
            self.advice, self._failing_since, self._stood_at = Advice.ONE_CARD, None, ()
            return
        placement = self._pursuit.placement
        if placement is None:
            self.advice, self._failing_since, self._stood_at = None, None, ()
            return
        since = self._failing_since = self._seconds if self._failing_since is None else self._failing_since
        before, self._stood_at = self._stood_at, placement.corners
        if self._seconds - since >= FAILING_SECONDS:
            moved = farthest(before, placement.corners)
            self.advice = find_advice(gray, placement, moved)

    def _say_card(self, seen: Sequence[Track], gray: Gray) -> list[Seen]:
        cards = [track for track in seen if track.genuine]
        if not cards:
            return []
        nearest = min(cards, key=lambda track: distance_to_centre(track.corners, gray))
        if nearest.said or not self._takes_over(nearest, cards, gray):
            return []
        nearest.said, self._shown = True, nearest
        return [CardSeen(nearest.text, nearest.corners, self._frame_number, self._seconds)]

    def _takes_over(self, nearest: Track, cards: Sequence[Track], gray: Gray) -> bool:
        """Another card is said at once, but one that merely lies beside the card being served is not."""
        shown = self._shown
        if shown is None or shown not in self._tracks.in_view():
            return True
        if shown not in cards and (
            is_over(nearest.corners, shown.corners) or not self._tracks.is_in_place(shown, gray)
        ):
            return True
        here, there = (distance_to_centre(track.corners, gray) for track in (nearest, shown))
        return here < there * NEARER_FACTOR

    def _say_foreign(self, seen: Sequence[Track]) -> list[Seen]:
        if any(track.genuine for track in self._tracks.in_view()):
            return []  # a menu's code beside the card being served is nobody's question
        for track in seen:
            if not track.said and track.frames >= FOREIGN_FRAMES_LEAST:
                track.said = True
                return [ForeignCode(track.text, track.corners, self._frame_number, self._seconds)]
        return []

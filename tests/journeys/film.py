"""How is a film of cards shown to the counter? Frame by frame through `cv2.VideoCapture`, guest by guest.

The film stands still where a card was seen until the test lets that guest step up, so that a slow machine
plays the same morning as a fast one. Nothing else differs from the camera of a shop.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Semaphore

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.film import Scene, render_film
from kiosk.camera.source import Playback
from kiosk.camera.state import CameraState, Seen
from kiosk.camera.watch import CameraWatch
from kiosk.cards.code import CardCode
from kiosk.cards.picture import make_card_picture

SMALL = (640, 360)
CARD_PIXELS = 700
WAITS_SECONDS = 30


def scene_of(card: CardCode, **how: float) -> Scene:
    """A printed card, held up for half a second."""
    picture = make_card_picture(card, "Kohvik Päike", None, width_px=CARD_PIXELS)
    made: dict[str, float] = {"width_pixels": 640, "held_seconds": 0.5, "gap_seconds": 0.3} | how
    return Scene(card.text, picture, **made)  # type: ignore[arg-type]


def strangers_scene(text: str, picture: NDArray[np.uint8], **how: float) -> Scene:
    """A stranger's code, held up for half a second."""
    return Scene(text, picture, held_seconds=0.5, gap_seconds=0.3, **how)  # type: ignore[arg-type]


class PatientFilm:
    """A `MakeWatch` whose film waits with each card until `next_guest`."""

    def __init__(
        self,
        path: Path,
        scenes: Sequence[Scene],
        is_genuine: Callable[[str], bool],
        size: tuple[int, int] = SMALL,
    ) -> None:
        render_film(path, scenes, seed=1, size=size)
        self._path = path
        self._is_genuine = is_genuine
        self._turn = Semaphore(0)
        self._is_over = False

    def __call__(
        self, on_seen: Callable[[Seen], None], on_state: Callable[[CameraState], None]
    ) -> CameraWatch:
        def say(seen: Seen) -> None:
            if not self._is_over:
                self._turn.acquire(timeout=WAITS_SECONDS)
            on_seen(seen)

        every_frame = Playback(every_frame=True)
        return CameraWatch(self._path, self._is_genuine, say, on_state, playback=every_frame)

    def next_guest(self) -> None:
        self._turn.release()

    def let_go(self) -> None:
        """The test is over: the camera's thread waits no longer."""
        self._is_over = True
        self._turn.release()

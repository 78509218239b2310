"""How does a film wait for whoever serves? It plays the empty counter again until they are done.

A film cannot see a slow screen; people can. At the end of each scene it asks whether the next guest may come.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.source import Capture, OpenCapture, open_capture

MayGoOn = Callable[[int], bool]
"""Whether all is done for the scene of that number, from 0; asked on the camera's thread."""

REST_FRAMES = 6
"""So many of a scene's last frames show the empty counter, and are played again."""


class PatientFilm:
    """A capture whose scenes end at the frames `ends` (the first frame that is not theirs any more)."""

    def __init__(self, film: Capture, ends: Sequence[int], may_go_on: MayGoOn) -> None:
        self._film = film
        self._scenes = {end: scene for scene, end in enumerate(ends)}
        self._may_go_on = may_go_on
        self._at = 0

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        scene = self._scenes.get(self._at)
        if scene is not None and not self._may_go_on(scene):
            self._at -= REST_FRAMES
            self._film.set(cv2.CAP_PROP_POS_FRAMES, self._at)
        self._at += 1
        return self._film.read()

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self._film.isOpened()

    def get(self, propId: int, /) -> float:  # noqa: N803
        return self._film.get(propId)

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        return self._film.set(propId, value)

    def release(self) -> None:
        self._film.release()


def open_patiently(film: Path, ends: Sequence[int], may_go_on: MayGoOn) -> OpenCapture:
    """For a `CameraWatch` of that film."""
    return lambda _place: PatientFilm(open_capture(str(film)), ends, may_go_on)

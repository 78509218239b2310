"""What is held up to the camera in the benchmarks? One kind of trouble at a time, in levels, by seed."""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.film import Form, Scene
from tests.camera.makers import make_picture, make_text

Frame = NDArray[np.uint8]

# Each kind as the film draws it: `how` for Scene. The last of each is beyond what single frames give.
KINDS: dict[str, list[dict[str, float | Form]]] = {
    "held": [{}, {"turn": 30, "tilt": 20}],
    "shaken": [{"shake": 12}, {"shake": 25}],
    "blurred": [{"blur": 3.5}, {"blur": 4.6}, {"blur": 5.2}],
    "dark": [{"light": 0.1, "noise": 8}, {"light": 0.08, "noise": 14}, {"light": 0.08, "noise": 20}],
    "small": [{"width_pixels": 75}, {"width_pixels": 60}, {"width_pixels": 52}],
    "slanted": [{"tilt": 55, "width_pixels": 220}, {"tilt": 68, "width_pixels": 220}],
    "phone": [{"form": Form.PHONE, "bands": 0.7}, {"form": Form.PHONE, "bands": 0.95, "light_swing": 0.4}],
    "dirty": [{"dirt": 0.04}, {"dirt": 0.08}, {"dirt": 0.14}],
    "rolling": [{"rolling_seconds": 0.03, "shake": 12}, {"rolling_seconds": 0.03, "shake": 25, "blur": 3.5}],
    "hunting": [{"hunting": 1.5}, {"hunting": 2.5, "noise": 12}],
    "mirrored": [{"mirrored": True}, {"mirrored": True, "blur": 5.2}],
}

BEYOND: dict[str, int] = {"dirty": 1}
"""From this level on more than 7 % of the code is damaged: read or not, the promise does not cover it."""


def scene_of(kind: str, level: int, seed: int) -> Scene:
    """One card of this kind, held for a second; dirt is drawn onto its picture."""
    text = make_text(seed)
    how = dict(KINDS[kind][level])
    picture = make_picture(text)
    dirt = float(how.pop("dirt", 0.0))
    if dirt:
        picture = soil(picture, dirt, seed)
    return Scene(text, picture, gap_seconds=0.0, **how)  # type: ignore[arg-type]


def soil(picture: Frame, share: float, seed: int) -> Frame:
    """Round stains and scratches over this share of the picture's area."""
    rng = np.random.default_rng([7, seed])
    soiled, side = picture.copy(), len(picture)
    stained = 0.0
    while stained < share:
        radius = side * rng.uniform(0.03, 0.07)
        x, y = rng.uniform(0.2, 0.8, 2) * side
        cv2.circle(soiled, (int(x), int(y)), int(radius), int(rng.choice([20, 120, 235])), -1)
        stained += np.pi * radius * radius / side**2
    return soiled

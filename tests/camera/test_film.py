"""Is the rendered film the same each time, and true about itself?"""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.camera.film import FilmUnwritable, Form, Scene, draw_frames, render_film
from tests.camera.makers import is_one_of, make_film, make_picture, make_reader, make_text

ANNA = make_text(1)
PICTURE = make_picture(ANNA)
SMALL = (640, 360)


def test_same_seed_draws_the_same_film_and_another_does_not() -> None:
    scene = Scene(ANNA, PICTURE, held_seconds=0.1)
    films = [[frame for frame, _ in draw_frames([scene], seed, size=SMALL)] for seed in (3, 3, 4)]
    assert all(np.array_equal(one, two) for one, two in zip(films[0], films[1], strict=True))
    assert not np.array_equal(films[0][0], films[2][0])


def test_truth_counts_every_frame_that_is_written(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    truth = make_film(film, ANNA, make_text(2))
    capture = cv2.VideoCapture(str(film))
    frames = 0
    while capture.read()[0]:
        frames += 1
    assert frames == truth.frames
    assert capture.get(cv2.CAP_PROP_FPS) == truth.frames_per_second
    capture.release()
    first, second = truth.showings
    assert 0 <= first.first_frame < first.last_frame < second.first_frame < second.last_frame < frames


@pytest.mark.parametrize("form", list(Form))
def test_card_is_whole_while_held_and_gone_between(form: Form) -> None:
    scene = Scene(ANNA, PICTURE, form=form, turn=20, tilt=30, bands=0.3, light_swing=0.3, width_pixels=200)
    whole = [number for _, number in draw_frames([scene], size=SMALL)]
    assert whole[0] is None
    assert whole[-1] is None
    assert sum(number == 0 for number in whole) >= 15


def test_pillow_pictures_are_shown_as_they_are() -> None:
    from PIL import Image

    scenes = [Scene(ANNA, Image.fromarray(PICTURE), noise=0), Scene(ANNA, PICTURE, noise=0)]
    films = [[frame for frame, _ in draw_frames([scene], size=SMALL)] for scene in scenes]
    assert all(np.array_equal(one, two) for one, two in zip(*films, strict=True))


def test_film_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(FilmUnwritable, match="cannot be written"):
        render_film(tmp_path / "no such folder" / "film.avi", [Scene(ANNA, PICTURE)])


def test_rolling_shutter_leans_what_moves_and_leaves_what_is_still() -> None:
    leaning = []
    for shake in (0.0, 40.0):
        upright, late = (
            [frame for frame, _ in draw_frames([scene], 5, size=SMALL)]
            for scene in (
                Scene(ANNA, PICTURE, shake=shake, rolling_seconds=seconds) for seconds in (0.0, 0.03)
            )
        )
        leaning.append(np.abs(upright[14].astype(int) - late[14]).mean())
    assert leaning[1] > 2 * leaning[0]


def test_exposure_hunts_when_the_card_comes_and_settles() -> None:
    plain, hunting = (
        [frame.mean() for frame, _ in draw_frames([Scene(ANNA, PICTURE, hunting=way)], 5, size=SMALL)]
        for way in (0.0, 1.5)
    )
    ratio = np.array(hunting) / np.array(plain)
    assert ratio.max() > 1.3
    assert ratio.min() < 0.8
    assert abs(ratio[-4:] - 1).max() < 0.1


@pytest.mark.parametrize(
    "how", [{"rolling_seconds": 0.03, "shake": 6.0}, {"hunting": 1.5}, {"mirrored": True}]
)
def test_card_in_such_a_film_is_read(how: dict[str, float]) -> None:
    scene = replace(Scene(ANNA, PICTURE), **how)  # type: ignore[arg-type]
    reader = make_reader(is_one_of(ANNA))
    said = [seen.text for frame, _ in draw_frames([scene], 6) for seen in reader.feed(frame)]
    assert said == [ANNA]

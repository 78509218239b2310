"""What do single frames and picture files hold, and what is said of files that are no pictures?"""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kiosk.camera
from kiosk.camera import PictureUnreadable, read_picture, read_texts
from tests.camera.makers import make_frame, make_picture, make_text

ANNA, BRUNO = make_text(1), make_text(2)


def test_every_text_of_a_frame_is_read_once() -> None:
    frame = make_frame(
        (make_picture(ANNA), 40, 200), (make_picture(BRUNO), 600, 200), (make_picture(ANNA), 920, 200)
    )
    assert sorted(read_texts(frame)) == sorted([ANNA, BRUNO])


def test_scratched_code_beside_a_clean_one_is_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    # whether it is read is asked here; how long it takes is for `make bench`
    monkeypatch.setattr("kiosk.camera.texts.BUDGET_SECONDS", 30.0)
    scratched = make_picture(BRUNO)
    scratched[95:195, 110:260] = 90
    frame = make_frame((make_picture(ANNA), 40, 200), (scratched, 700, 200))
    assert sorted(read_texts(frame)) == sorted([ANNA, BRUNO])


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 60), st.integers(0, 60), st.sampled_from([0, 1, 2, 3, 4]), st.integers(0, 2**32 - 1))
def test_noise_of_any_size_holds_no_text(height: int, width: int, channels: int, seed: int) -> None:
    shape = (height, width, channels) if channels else (height, width)
    noise = np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)
    assert read_texts(noise) == []


def test_picture_file_is_read_as_a_frame_is(tmp_path: Path) -> None:
    for suffix in ("png", "jpg", "webp", "bmp", "tiff"):
        picture = tmp_path / f"card.{suffix}"
        cv2.imwrite(str(picture), make_frame((make_picture(ANNA), 500, 200)))
        assert read_picture(picture) == [ANNA]


def test_picture_without_a_code_holds_nothing(tmp_path: Path) -> None:
    picture = tmp_path / "counter.png"
    cv2.imwrite(str(picture), make_frame())
    assert read_picture(picture) == []


def test_huge_picture_is_read_smaller(tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    cv2.imwrite(str(picture), make_frame((make_picture(ANNA, box=40), 500, 200), size=(5000, 4000)))
    assert read_picture(picture) == [ANNA]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"%PDF-1.4 no picture", "is not a picture"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "is not a picture"),
        (b"\x00" * 1000, "is not a picture"),
    ],
)
def test_file_that_is_no_picture_gets_a_calm_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "card.png"
    file.write_bytes(content)
    with pytest.raises(PictureUnreadable, match=sentence):
        read_picture(file)


def test_folder_missing_file_and_strange_name_get_a_calm_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.png", tmp_path / "a\x00b.png"):
        with pytest.raises(PictureUnreadable):
            read_picture(path)


def test_torn_picture_never_raises_anything_else(tmp_path: Path) -> None:
    whole = cv2.imencode(".png", make_frame((make_picture(ANNA), 500, 200)))[1].tobytes()
    torn = tmp_path / "card.png"
    said = []
    for part in (10, 50, len(whole) // 2, len(whole) - 5):
        torn.write_bytes(whole[:part])
        try:
            assert read_picture(torn) in ([], [ANNA])
        except PictureUnreadable as refused:
            said.append(str(refused))
    assert all("card.png" in sentence for sentence in said)


def test_values_are_imported_without_the_decoders() -> None:
    probe = "import sys, kiosk.camera.state; print(sorted({'cv2', 'numpy', 'zxingcpp'} & set(sys.modules)))"
    out = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_unknown_name_is_said_as_python_says_it() -> None:
    with pytest.raises(AttributeError):
        _ = kiosk.camera.nothing_of_the_kind

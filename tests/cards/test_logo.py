"""Any file may be chosen as a logo: it is a picture to print, or there is a sentence."""

import io
import random
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.cards.logo import BadLogoError, read_logo


def picture_bytes(format_name: str, mode: str = "RGB", size: tuple[int, int] = (80, 50)) -> bytes:
    picture = Image.new(mode, size)
    ImageDraw.Draw(picture).ellipse((5, 5, size[0] - 5, size[1] - 5), fill=200 if mode in "LP" else None)
    written = io.BytesIO()
    picture.save(written, format_name)
    return written.getvalue()


@pytest.mark.parametrize(
    ("format_name", "mode"),
    [
        ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "P"), ("PNG", "1"),
        ("PNG", "I;16"), ("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"), ("WEBP", "RGB"), ("WEBP", "RGBA"),
    ],
)  # fmt: skip
def test_common_pictures_are_read(tmp_path: Path, format_name: str, mode: str) -> None:
    path = tmp_path / "logo"
    picture = Image.new(mode, (80, 50))
    picture.save(path, format_name)
    logo = read_logo(path)
    assert (logo.mode, logo.size) == ("RGB", (80, 50))


def test_what_is_clear_becomes_white(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(path)
    assert read_logo(path).getpixel((0, 0)) == (255, 255, 255)


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (3000, 1000), "green").save(path)
    assert read_logo(path).size == (600, 200)


def test_a_photograph_taken_sideways_stands_upright(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    picture = Image.new("RGB", (80, 50))
    turned = picture.getexif()
    turned[0x0112] = 6  # orientation: turned by 90 degrees
    picture.save(path, exif=turned)
    assert read_logo(path).size == (50, 80)


@pytest.mark.parametrize("size", [(7000, 7000), (12_000, 12_000), (20_000, 20_000)])
def test_a_picture_of_too_many_pixels_is_refused_unread(tmp_path: Path, size: tuple[int, int]) -> None:
    """Below Pillow's warning, between its warning and its error, and above its error."""
    path = tmp_path / "huge.png"
    Image.new("1", size).save(path)
    assert path.stat().st_size < 200_000
    with pytest.raises(BadLogoError, match=r"huge\.png has more than 40 megapixels"):
        read_logo(path)


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    with path.open("wb") as file:
        file.truncate(21_000_000)
    with pytest.raises(BadLogoError, match="larger than 20 MB"):
        read_logo(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"%PDF-1.7",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
    ],
)
def test_what_is_no_picture_gets_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(BadLogoError, match=r"logo\.png cannot be read as a picture"):
        read_logo(path)


def test_a_missing_logo_and_a_folder_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadLogoError, match="There is no logo"):
        read_logo(tmp_path / "none.png")
    with pytest.raises(BadLogoError, match="There is no logo"):
        read_logo(Path("a\0b"))
    with pytest.raises(BadLogoError, match="not a file"):
        read_logo(tmp_path)


@pytest.mark.parametrize("format_name", ["PNG", "JPEG", "WEBP"])
def test_a_damaged_picture_is_a_picture_or_a_sentence(tmp_path: Path, format_name: str) -> None:
    path = tmp_path / "logo"
    whole = picture_bytes(format_name)
    chance = random.Random(format_name)
    refused = 0
    for _ in range(400):
        broken = bytearray(whole[: chance.randint(1, len(whole))] if chance.random() < 0.3 else whole)
        for _ in range(chance.randint(1, 8)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(broken)
        try:
            assert read_logo(path).mode == "RGB"
        except BadLogoError:
            refused += 1
    assert refused > 0

"""Cards and films for these tests, made here and nowhere recorded."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import qrcode
import zxingcpp
from numpy.typing import NDArray

from kiosk.camera.allowance import Allowance
from kiosk.camera.film import FilmTruth, Scene, render_film
from kiosk.camera.reader import CardReader

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def make_text(seed: int) -> str:
    """34 characters like a card's: K1 and 32 of Crockford's base32."""
    return "K1" + "".join(np.random.default_rng(seed).choice(list(ALPHABET), 32))


def mutate(text: str, rng: np.random.Generator, count: int) -> Iterator[str]:
    """Texts that are nearly this one: signs exchanged, swapped, left out, doubled, in another case."""
    signs = list(ALPHABET + "ILOUilou \x00\n$%*+-./:éK")
    dice = rng.integers(0, [6, len(text), len(text), len(signs), len(signs)], (count, 5))
    for way, at, to, sign, other in dice.tolist():
        made = list(text)
        made[at] = signs[sign]
        if way == 1:
            made[to] = signs[other]
        elif way == 2:
            made[to], made[at] = text[at], text[to]
        elif way == 3:
            made.insert(to, signs[other])
        elif way == 4:
            del made[to]
        elif way == 5:
            made[at] = text[at].lower()
        mutated = "".join(made)
        # white space around a card is forgiven, as hand scanners add it
        yield mutated + "0" if mutated.strip() == text else mutated


def make_picture(text: str, box: int = 8) -> NDArray[np.uint8]:
    """A QR code as grey pixels, dark on white, with its quiet zone."""
    drawn = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_H, box_size=box, border=4)
    drawn.add_data(text)
    drawn.make()
    modules = ~np.array(drawn.get_matrix(), bool)
    return np.asarray(np.kron(modules, np.ones((box, box), bool)) * np.uint8(255), np.uint8)


def make_strangers_picture(text: str, box: int = 4) -> NDArray[np.uint8]:
    """A QR code of any text at all (qrcode cannot write a block of zeros)."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCodeModel2, ec_level="L")
    return np.pad(np.array(code.to_image(scale=box), np.uint8), 4 * box, constant_values=255)


def make_frame(
    *cards: tuple[NDArray[np.uint8], int, int], size: tuple[int, int] = (1280, 720)
) -> NDArray[np.uint8]:
    """A grey counter with each picture laid at its left and top."""
    frame = np.full((size[1], size[0], 3), 120, np.uint8)
    for picture, left, top in cards:
        frame[top : top + picture.shape[0], left : left + picture.shape[1]] = picture[:, :, None]
    return frame


def make_reader(is_genuine: Callable[[str], bool]) -> CardReader:
    """A reader bound by counted work alone: a busy machine does not change what it reads."""
    return CardReader(is_genuine, Allowance(seconds_most=float("inf")))


def is_one_of(*texts: str) -> Callable[[str], bool]:
    known = frozenset(texts)
    return lambda text: text in known


def make_film(path: Path, *texts: str, held_seconds: float = 0.6, **how: float) -> FilmTruth:
    """A small film of one scene per text, half the size of a camera's."""
    scenes = [Scene(text, make_picture(text), held_seconds=held_seconds, **how) for text in texts]  # type: ignore[arg-type]
    return render_film(path, scenes, seed=1, size=(640, 360))

"""Can a code be read that no decoder reads? Place it, straighten it, weigh each module, correct."""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.bend import unbend
from kiosk.camera.evidence import weigh_modules
from kiosk.camera.finders import Triple, find_finders, find_triples
from kiosk.camera.light import Gray
from kiosk.camera.rectify import (
    MARGIN,
    SAMPLES,
    Placement,
    Straight,
    agreement,
    place_at_triple,
    quick_agreement,
    register,
    straighten,
)
from kiosk.camera.standard import VERSION_MOST
from kiosk.camera.symbol import attempts, get_layout
from kiosk.clock import monotonic_seconds

TRIPLES_MOST = 16
PLACEMENTS_MOST = 3
AGREEMENT_LEAST = 0.2
AGREEMENT_READ = 0.45
PLACEMENT_SECONDS = 0.012
"""What it takes to register one symbol, or to bend it back."""
TURNED_LEAST = 0.3
AGREEMENT_PLAIN = 0.75
"""Registered that well, a symbol is where it seems to be."""
ALIGNMENT_REACH, ALIGNMENT_LEAST = 5, 0.4
FINDER_REACH, FINDER_LEAST = 3, 0.5
"""Modules around the expected place of a pattern that are searched, and what correlation is one."""


def find_placements(gray: Gray, versions: range, module_pixels_least: float = 1.5) -> list[Placement]:
    """Where symbols might stand in a crop, likeliest first, not yet refined."""
    # a crop is about the symbol and its quiet zone: smaller modules than this would be another code
    least = max(module_pixels_least, max(gray.shape) / (6 * (17 + 4 * min(versions[-1], 5))))
    triples = find_triples(find_finders(gray, least))[:TRIPLES_MOST]
    if not triples:
        return []
    evened = _evened(gray, triples[0].corner.module_pixels)
    weighed = []
    for triple in triples:
        for version in _versions_of(triple, versions):
            placement = place_at_triple(triple, version)
            score = quick_agreement(evened, placement)
            if score >= AGREEMENT_LEAST:
                weighed.append((score, placement))
    return [placement for _, placement in sorted(weighed, key=lambda pair: -pair[0])[:PLACEMENTS_MOST]]


def _evened(gray: Gray, module_pixels: float) -> NDArray[np.float32]:
    """The crop with the light taken out, roughly, and smoothed by a quarter of a module."""
    window = max(15, max(gray.shape) // 5)
    picture = cv2.GaussianBlur(gray, (0, 0), max(0.6, module_pixels / 4)).astype(np.float32)
    deviation = picture - cv2.blur(picture, (window, window))
    spread = np.sqrt(np.maximum(cv2.blur(deviation * deviation, (window, window)), 16.0))
    return np.asarray(deviation / spread, np.float32)


def _versions_of(triple: Triple, versions: range) -> list[int]:
    """The versions whose size the spacing allows: finder sizes are known to a fifth only."""
    apart = triple.modules_apart
    return [version for version in versions if 0.78 * apart <= 10 + 4 * version <= 1.28 * apart]


def refine(gray: Gray, placement: Placement) -> tuple[Placement, Straight, float]:
    """The placement registered on the patterns every symbol has, perspective included.

    Whichever way it was turned: three corners of a symbol are alike, and with one of them damaged a search
    takes two of them for another two.
    """
    best = _begun_at_best_corner(gray, register(gray, placement))
    if best[2] < AGREEMENT_PLAIN:
        moved = _with_finders_found(best[0], best[1])
        tried = best if moved is None else register(gray, moved)
        best = max(best, tried, key=lambda each: each[2])
    for start in _with_fourth_corner(gray, best[0]):
        tried = register(gray, start)
        if tried[2] > best[2]:
            best = tried
    return best


def _begun_at_best_corner(
    gray: Gray, registered: tuple[Placement, Straight, float]
) -> tuple[Placement, Straight, float]:
    placement, straight, score = registered
    agreed = [
        agreement(np.ascontiguousarray(np.rot90(straight, turns)), placement.version) for turns in (1, 2, 3)
    ]
    if max(agreed) <= max(score, TURNED_LEAST):
        return registered
    n, turns = placement.size, 1 + int(np.argmax(agreed))
    quarter = np.linalg.matrix_power(np.array([[0.0, -1, n], [1, 0, 0], [0, 0, 1]]), turns)
    matrix = placement.matrix @ quarter
    return register(gray, Placement(placement.version, matrix / matrix[2, 2], placement.inverted))


def _with_finders_found(placement: Placement, picture: Straight) -> Placement | None:
    """Each finder pattern looked for around its place, for registration alone reaches but one module."""
    n = placement.size
    middles = np.array([[3.5, 3.5], [n - 3.5, 3.5], [3.5, n - 3.5]], np.float32)
    drawn = np.pad(get_layout(placement.version).known[:7, :7], 1, constant_values=-1)
    moved = middles.copy()
    for at, middle in enumerate(middles):
        for shift, score in _matches(picture, drawn, middle, FINDER_REACH, 1):
            if score >= FINDER_LEAST:
                moved[at] += shift
    if np.array_equal(moved, middles):
        return None
    seen = cv2.perspectiveTransform(moved[None].astype(np.float64), placement.matrix)[0].astype(np.float32)
    affine = cv2.getAffineTransform(middles, seen)
    return Placement(placement.version, np.vstack([affine, [0, 0, 1]]), placement.inverted)


def _with_fourth_corner(gray: Gray, placement: Placement) -> Iterator[Placement]:
    """Starts with the alignment pattern nearest the fourth corner put where it seems to be."""
    if placement.version < 2:
        return
    layout = get_layout(placement.version)
    middle = np.array([layout.size - 6.5] * 2, np.float32)
    picture = straighten(gray, placement)
    for shift, score in _matches(picture, layout.known[-9:-4, -9:-4], middle, ALIGNMENT_REACH, 2):
        if score < ALIGNMENT_LEAST:
            return
        yield _bent(placement, shift)


def _matches(
    picture: Straight, drawn: NDArray[np.int8], middle: NDArray[np.float32], reach: int, most: int
) -> Iterator[tuple[NDArray[np.float32], float]]:
    """(shift in modules, correlation) of the likeliest places of a pattern around the module `middle`."""
    large = np.kron(drawn, np.ones((SAMPLES, SAMPLES), np.int8)).astype(np.float32)
    pattern = cv2.GaussianBlur(large, (0, 0), 1.5)
    half = pattern.shape[0] // 2
    column, row = (round((float(value) + MARGIN) * SAMPLES) for value in middle)
    left, top = max(0, column - half - reach * SAMPLES), max(0, row - half - reach * SAMPLES)
    cut = picture[top : row + half + reach * SAMPLES, left : column + half + reach * SAMPLES]
    if min(cut.shape) <= 2 * half:
        return
    found = cv2.matchTemplate(np.ascontiguousarray(cut), pattern, cv2.TM_CCOEFF_NORMED)
    for _ in range(most):
        _, score, _, (x, y) = cv2.minMaxLoc(found)
        shift = left + x + half - column, top + y + half - row
        yield np.array(shift, np.float32) / np.float32(SAMPLES), float(score)
        found[max(0, y - 3) : y + 4, max(0, x - 3) : x + 4] = -1


def _bent(placement: Placement, shift: np.ndarray) -> Placement:
    """The placement with its alignment pattern moved by `shift` modules, the finders kept where they are."""
    n = placement.size
    fixed = np.array([[3.5, 3.5], [n - 3.5, 3.5], [3.5, n - 3.5], [n - 6.5, n - 6.5]], np.float32)
    moved = fixed.copy()
    moved[3] += shift
    seen = cv2.perspectiveTransform(moved[None].astype(np.float64), placement.matrix)[0].astype(np.float32)
    return Placement(
        placement.version,
        np.asarray(cv2.getPerspectiveTransform(fixed, seen), np.float64),
        placement.inverted,
    )


def read_lattice(
    gray: Gray,
    until_seconds: float,
    versions: range = range(1, VERSION_MOST + 1),
    believes: Callable[[str], bool] | None = None,
) -> tuple[str, Placement] | None:
    """The text of the likeliest symbol in a crop, and where; nothing is begun that would end much later."""
    for placement in find_placements(gray, versions):
        if monotonic_seconds() > until_seconds - PLACEMENT_SECONDS:
            return None
        refined, straight, score = refine(gray, placement)
        if score < AGREEMENT_READ:
            continue
        text = _text_of(straight, refined.version, until_seconds, believes)
        if text is None and monotonic_seconds() < until_seconds - PLACEMENT_SECONDS:
            flat = unbend(straight, refined.version)
            text = None if flat is None else _text_of(flat, refined.version, until_seconds, believes)
        if text is not None:
            return text, refined
    return None


def _text_of(
    straight: Straight, version: int, until_seconds: float, believes: Callable[[str], bool] | None
) -> str | None:
    for text in attempts(weigh_modules(straight, version), version, believes):
        if text or monotonic_seconds() > until_seconds:
            return text
    return None

"""Can a code be read that no decoder reads? Place it, straighten it, weigh each module, correct."""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.evidence import weigh_modules
from kiosk.camera.finders import Triple, find_finders, find_triples
from kiosk.camera.light import Gray
from kiosk.camera.rectify import (
    MARGIN,
    SAMPLES,
    Placement,
    Straight,
    place_at_triple,
    quick_agreement,
    register,
    straighten,
)
from kiosk.camera.standard import VERSION_MOST
from kiosk.camera.symbol import find_text, get_layout
from kiosk.clock import monotonic_seconds

TRIPLES_MOST = 16
PLACEMENTS_MOST = 3
AGREEMENT_LEAST = 0.2
AGREEMENT_READ = 0.45
ALIGNMENT_REACH = 5
"""Modules around the expected place of the fourth corner's pattern that are searched."""


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
    """The placement registered on the patterns every symbol has, perspective included."""
    best = register(gray, placement)
    for start in _with_fourth_corner(gray, best[0]):
        tried = register(gray, start)
        if tried[2] > best[2]:
            best = tried
    return best


def _with_fourth_corner(gray: Gray, placement: Placement) -> Iterator[Placement]:
    """Starts with the alignment pattern nearest the fourth corner put where it seems to be."""
    if placement.version < 2:
        return
    layout = get_layout(placement.version)
    middle = layout.size - 6.5
    picture = straighten(gray, placement)
    drawn = layout.known[-9:-4, -9:-4].astype(np.float32)
    pattern = cv2.GaussianBlur(np.kron(drawn, np.ones((SAMPLES, SAMPLES), np.float32)), (0, 0), 1.5)
    reach, half = ALIGNMENT_REACH * SAMPLES, pattern.shape[0] // 2
    at = round((middle + MARGIN) * SAMPLES)
    first = at - half - reach
    cut = picture[first : at + half + reach, first : at + half + reach]
    if min(cut.shape) <= 2 * half:
        return
    found = cv2.matchTemplate(cut, pattern, cv2.TM_CCOEFF_NORMED)
    for _ in range(2):
        _, score, _, (column, row) = cv2.minMaxLoc(found)
        if score < 0.4:
            return
        shift = np.array([column - reach, row - reach], np.float32) / SAMPLES
        yield _bent(placement, shift)
        found[max(0, row - 3) : row + 4, max(0, column - 3) : column + 4] = -1


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
    """The text of the likeliest symbol in a crop, and where; nothing is begun after `until_seconds`."""
    for placement in find_placements(gray, versions):
        if monotonic_seconds() > until_seconds:
            return None
        refined, straight, score = refine(gray, placement)
        if score < AGREEMENT_READ:
            continue
        text = find_text(weigh_modules(straight, refined.version), refined.version, believes)
        if text is not None:
            return text, refined
    return None

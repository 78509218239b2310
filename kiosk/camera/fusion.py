"""How do many unreadable frames make one card? The same symbol, straightened in each, adds up.

Noise, glare and a finger move from frame to frame; the modules do not. Each frame is registered on what is
already known of the symbol, its straightened picture and the evidence for its modules are added by how well
it agrees, and the sum is corrected. A text counts only when its signature is believed.
"""

from collections.abc import Callable, Iterator

import cv2
import numpy as np

from kiosk.camera.bend import unbend
from kiosk.camera.decode import find_codes
from kiosk.camera.evidence import REACH_FAR, weigh_modules
from kiosk.camera.lattice import refine
from kiosk.camera.light import Gray
from kiosk.camera.rectify import Placement, Straight, agreement, correlate, register, straight_to_frame
from kiosk.camera.search import FINEST_OF_SUM, Search
from kiosk.camera.symbol import Evidence, attempts, find_text

AGREEMENT_LEAST = 0.28
"""Below it, what is registered is not the symbol any more (a clutter of this size stays under 0.2)."""
AGREEMENT_AT_FIRST = 0.35
"""What it takes to begin: clutter once taken for a symbol would be followed for seconds."""
SAME_LEAST = 0.25
"""Correlation of a frame's straight picture with the sum of those before: below it is another symbol."""
FORMATS_MOST = 4
"""Of 64 (levels, masks, mirrored or not), how many are tried: blur makes the right one third or fourth."""
BETTER_LEAST = 0.1
CLUTTER_FRAMES = 5
CLUTTER_AGREEMENT = 0.42
"""The sum of five frames of a symbol, its noise averaged away, agrees by 0.6 even half hidden."""
MEMORY = 0.94
"""What is left of a frame's weight after the next: a second ago counts for a third (at 15 a second)."""


class Fusion:
    """One symbol followed over frames."""

    def __init__(self, placement: Placement) -> None:
        self.placement = placement
        self._picture: Straight | None = None
        self._evidence: Evidence | None = None
        self._weight = 0.0
        self._texts: dict[str, None] = {}
        self.frames = 0
        self.agreement = 0.0

    def add(self, gray: Gray) -> bool:
        """Adds this frame; False when the symbol was not found where it was (and nothing was added)."""
        found = self._follow(gray)
        if found is None:
            return False
        placement, straight, score = found
        if self._picture is not None and correlate(straight, self._picture) < SAME_LEAST:
            self._picture, self._evidence, self._weight, self.frames = None, None, 0.0, 0
        evidence = weigh_modules(straight, placement.version)
        weight = score * score
        if self._picture is None or self._evidence is None:
            self._picture, self._evidence = weight * straight, weight * evidence
        else:
            self._picture = MEMORY * self._picture + weight * straight
            self._evidence = MEMORY * self._evidence + weight * evidence
        self._weight = MEMORY * self._weight + weight
        self.placement = placement
        self.agreement = score
        self.frames += 1
        return True

    def attempts(self, believes: Callable[[str], bool]) -> Iterator[str | None]:
        """The text the frames so far add up to, if its signature is believed; None after each attempt."""
        if self._picture is None or self._evidence is None:
            return iter(())
        version = self.placement.version
        # the sum of pictures lets the equaliser see through noise; the sum of evidence keeps what each sharp
        # frame said by itself: in turn, they fail on different films
        if self.frames % 2 or self.frames == 1:
            evidence = np.asarray(self._evidence / self._weight, np.float32)
        else:
            evidence = weigh_modules(np.asarray(self._picture / self._weight, np.float32), version, REACH_FAR)
        return attempts(evidence, version, believes, FORMATS_MOST)

    def read(self, believes: Callable[[str], bool]) -> str | None:
        """All attempts at once."""
        return next(filter(None, self.attempts(believes)), None)

    def read_as_picture(self) -> list[str]:
        """What a decoder reads in the sum of the pictures: cleaner than any frame it was made of."""
        shown = cv2.resize(self._shown(), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        return [code.text for code in find_codes(np.asarray(shown, np.uint8))]

    def read_unbent(self, believes: Callable[[str], bool]) -> str | None:
        """What the sum of the pictures says when it is bent back as if the card were flat."""
        if self._picture is None:
            return None
        version = self.placement.version
        flat = unbend(np.asarray(self._picture / self._weight, np.float32), version)
        if flat is None:
            return None
        return find_text(weigh_modules(flat, version), version, believes, 1)

    def place_anew(self) -> bool:
        """Looks for the symbol in its own sum: registered on two patterns of three, it is clear but askew."""
        if self._picture is None:
            return False
        search = Search(self._shown(), 1.0, finest_module_pixels=FINEST_OF_SUM)
        while not search.is_done:
            search.advance()
        found = search.found
        if found is None or found.agreement < self.agreement + BETTER_LEAST:
            return False
        to_frame = straight_to_frame(self.placement)
        matrix = np.asarray(to_frame @ found.placement.matrix, np.float64)
        inverted = self.placement.inverted != found.placement.inverted
        self.placement = Placement(found.placement.version, matrix / matrix[2, 2], inverted)
        self._picture, self._evidence, self._weight, self.frames = None, None, 0.0, 0
        return True

    def is_clutter(self) -> bool:
        """Whether the sum of some frames still does not show what every symbol shows."""
        if self._picture is None or self.frames < CLUTTER_FRAMES:
            return False
        return agreement(self._picture, self.placement.version) < CLUTTER_AGREEMENT

    def _shown(self) -> Gray:
        assert self._picture is not None  # noqa: S101 - only asked for once a frame was added
        return np.asarray(np.clip(128 - 55 * self._picture / self._weight, 0, 255), np.uint8)

    def _follow(self, gray: Gray) -> tuple[Placement, Straight, float] | None:
        if self._picture is None:
            found = refine(gray, self.placement)
        else:
            placement, straight, _ = register(gray, self.placement, self._picture / self._weight, steps=5)
            found = placement, straight, agreement(straight, placement.version)
        least = AGREEMENT_LEAST if self.frames else AGREEMENT_AT_FIRST
        return found if found[2] >= least else None

"""How do many unreadable frames make one card? The same symbol, straightened in each, adds up.

Noise, glare and a finger move from frame to frame; the modules do not. Each frame is registered on what is
already known of the symbol, its straightened picture and the evidence for its modules are added by how well
it agrees, and the sum is corrected. A text counts only when its signature is believed.
"""

from collections.abc import Callable

import numpy as np

from kiosk.camera.evidence import weigh_modules
from kiosk.camera.lattice import refine
from kiosk.camera.light import Gray
from kiosk.camera.rectify import Placement, Straight, agreement, correlate, register
from kiosk.camera.symbol import Evidence, find_text

AGREEMENT_LEAST = 0.3
"""Below it, what is registered is not the symbol any more (a clutter of this size stays under 0.2)."""
AGREEMENT_AT_FIRST = 0.4
"""What it takes to begin: clutter once taken for a symbol would be followed for seconds."""
SAME_LEAST = 0.25
"""Correlation of a frame's straight picture with the sum of those before: below it is another symbol."""
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
        self.frames += 1
        return True

    def read(self, believes: Callable[[str], bool]) -> str | None:
        """The text the frames so far add up to, if its signature is believed."""
        if self._picture is None or self._evidence is None:
            return None
        version = self.placement.version
        # the sum of pictures lets the equaliser see through noise; the sum of evidence keeps what each sharp
        # frame said by itself: in turn, they fail on different films
        if self.frames % 2 or self.frames == 1:
            evidence = np.asarray(self._evidence / self._weight, np.float32)
        else:
            evidence = weigh_modules(np.asarray(self._picture / self._weight, np.float32), version)
        return find_text(evidence, version, believes)

    def _follow(self, gray: Gray) -> tuple[Placement, Straight, float] | None:
        if self._picture is None:
            found = refine(gray, self.placement)
        else:
            placement, straight, _ = register(gray, self.placement, self._picture / self._weight, steps=5)
            found = placement, straight, agreement(straight, placement.version)
        least = AGREEMENT_LEAST if self.frames else AGREEMENT_AT_FIRST
        return found if found[2] >= least else None

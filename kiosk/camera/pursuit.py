"""What is worth trying on this frame, and for how long? The reader's stubborn side, on a budget.

Where nothing looks like a code, the first read is nearly all that is spent: a search is paid from a purse
that fills by a share of each first read, and only when the picture has changed since the last. Where a symbol
stands but is not read, the rest of each frame's allowance goes into reading it: first by adding up frames,
then by one further look at its crop.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

import numpy as np

from kiosk.camera.allowance import Allowance, Job
from kiosk.camera.attention import Attention
from kiosk.camera.decode import Code, Failure
from kiosk.camera.fusion import Fusion
from kiosk.camera.light import Gray
from kiosk.camera.places import Place
from kiosk.camera.rectify import Placement, place_at_corners
from kiosk.camera.search import FINEST_MODULE_PIXELS, Search, prepare_tables
from kiosk.camera.search import VERSIONS as SEARCHED_VERSIONS
from kiosk.camera.state import Corners
from kiosk.camera.stubborn import cut_crop, quick_looks_at
from kiosk.camera.track import farthest, is_over

PURSE_SHARE = 0.08
PURSE_MOST_SECONDS = 0.090
PURSE_AT_FIRST_SECONDS = 0.030
PURSE_DEBT_SECONDS = 0.008
STEP_SECONDS = 0.0009
"""What a step of a search is charged: as measured, but the same each time: a film has one outcome."""
LOOK_SECONDS = 0.004
"""The same for another decoder's look at a crop."""
PURSE_KEPT_SECONDS = 0.030
"""What is not spent on things that move: when they are held, it is needed."""
VERSIONS = range(1, 11)
MISSES_MOST = 6
PATIENT_FRAMES = 45
"""Frames a symbol is followed at every one; later, every other while a hand holds it."""
SETTLED_FRAMES = 20
HELD_FRAMES_MOST = 300
HAND_PIXELS = 1.5
"""What a hand moves in those frames, at least; a torn poster does not move."""
TIRED_OF_MOST = 3
SUM_FRAMES_LEAST = 3
ATTEMPTS_A_JOB = 2


class Pursuit:
    """What is known of a code that will not be read. Fed the frames whose first read failed."""

    def __init__(self, believes: Callable[[str], bool], allowance: Allowance | None = None) -> None:
        self._believes = believes
        prepare_tables(SEARCHED_VERSIONS)
        self.allowance = allowance or Allowance()
        self._attention = Attention()
        self._search: Search | None = None
        self._fusion: Fusion | None = None
        self._attempts: Iterator[str | None] | None = None
        self._began_at: Corners = ()
        self._moved_pixels = 0.0
        self._misses = 0
        self._pressed = 0
        self._turn = 0
        self._searched_in_vain: Place | None = None
        self._looks_in_vain = 0
        self._tired_of: list[Corners] = []
        self._purse_seconds = PURSE_AT_FIRST_SECONDS

    @property
    def placement(self) -> Placement | None:
        """Where the symbol stands that is followed, if one is."""
        return None if self._fusion is None else self._fusion.placement

    def rest(self) -> None:
        """The code was read, or all is gone: begin afresh."""
        if self._search is not None:
            self._search.drop()
        self._fusion, self._search, self._attempts = None, None, None
        self._misses, self._pressed, self._moved_pixels = 0, 0, 0.0

    def forget(self) -> None:
        """The camera was away: nothing that was known of the view holds."""
        self.rest()
        self._attention.forget()
        self._tired_of = []

    def follow(
        self,
        gray: Gray,
        failures: Sequence[Failure],
        started_seconds: float,
        spent_seconds: float,
        taken: Sequence[Corners] = (),
    ) -> list[Code]:
        """Codes won by being stubborn. `taken`: where codes already read stand.

        `started_seconds`: when the frame's first read began, on the monotonic clock; `spent_seconds`: what it
        took of this thread's time.
        """
        self.allowance.open(started_seconds)
        self._purse_seconds = min(PURSE_MOST_SECONDS, self._purse_seconds + PURSE_SHARE * spent_seconds)
        self._attention.look(gray, may_search=self._purse_seconds > -PURSE_DEBT_SECONDS / 2)
        if self._fusion is None:
            placement = self._placement_of(failures) or self._search_on(gray, taken)
            if placement is None:
                return self._look_where_searched(gray)
            self.rest()
            self._fusion, self._began_at = Fusion(placement), placement.corners
        return self._press(gray, self._fusion, failures)

    def _press(self, gray: Gray, fusion: Fusion, failures: Sequence[Failure]) -> list[Code]:
        """One frame's worth of a symbol that is followed."""
        if self._search is not None:
            return self._find_again(fusion, self._search)
        if self._is_spared(fusion):
            return []
        job = Job.FOLLOW if fusion.frames else Job.BEGIN
        if not self.allowance.begin(job):
            return []
        added = fusion.add(gray)
        self.allowance.end(job)
        if not added:
            self._miss(gray, fusion, failures)
            return []
        self._misses = 0
        return self._read(fusion) or self._look(gray, fusion)

    def _is_spared(self, fusion: Fusion) -> bool:
        """Whether this frame is left out, for a symbol that has not been read for long."""
        self._pressed += 1
        if self._pressed == SETTLED_FRAMES:
            self._began_at = fusion.placement.corners  # until now it was still being placed
        if self._pressed <= PATIENT_FRAMES:
            return False
        self._moved_pixels = max(self._moved_pixels, farthest(fusion.placement.corners, self._began_at))
        if self._moved_pixels < HAND_PIXELS or self._pressed > HELD_FRAMES_MOST:
            # a torn poster behind the counter must not cost a core all day
            self._tire_of(fusion)
            return True
        return self._pressed % 2 == 0

    def _tire_of(self, fusion: Fusion) -> None:
        self._tired_of = [*self._tired_of, fusion.placement.corners][-TIRED_OF_MOST:]
        self.rest()
        self._attention.begin_anew()

    def _read(self, fusion: Fusion) -> list[Code]:
        """Attempts at correcting what the frames add up to; what one frame has no time for, the next does."""
        if self._attempts is None:
            self._attempts = fusion.attempts(self._believes)
        while self.allowance.begin(Job.CORRECT):
            texts = list(islice(self._attempts, ATTEMPTS_A_JOB))
            self.allowance.end(Job.CORRECT)
            text = next(filter(None, texts), None)
            if text:
                corners = fusion.placement.corners
                self.rest()
                return [Code(text, corners)]
            if len(texts) < ATTEMPTS_A_JOB:
                self._attempts = None
                break
        return []

    def _look(self, gray: Gray, fusion: Fusion) -> list[Code]:
        """What the frame has left goes to one of four further tries, each in its turn."""
        self._turn += 1
        turn = self._turn % 4
        if turn == 0:
            return self._look_at_crop(gray, fusion)
        job = Job.UNBEND if turn == 2 else Job.SUM
        if fusion.frames < SUM_FRAMES_LEAST or not self.allowance.begin(job):
            return []
        texts: list[str] = []
        if turn == 1:
            texts = [text for text in fusion.read_as_picture() if self._believes(text)]
        elif turn == 2:
            texts = [text for text in (fusion.read_unbent(self._believes),) if text]
        elif not fusion.place_anew() and fusion.is_clutter():
            self._tire_of(fusion)
        self.allowance.end(job)
        corners = fusion.placement.corners
        if texts:
            self.rest()
        return [Code(text, corners) for text in texts[:1]]

    def _look_at_crop(self, gray: Gray, fusion: Fusion) -> list[Code]:
        """One more of the looks that single frames get, another each time."""
        if not self.allowance.begin(Job.LOOK):
            return []
        crop = cut_crop(gray, _place_around(fusion.placement, gray))
        looks = list(quick_looks_at(crop))
        codes = looks[self._turn // 4 % len(looks)]()
        self.allowance.end(Job.LOOK)
        return codes

    def _miss(self, gray: Gray, fusion: Fusion, failures: Sequence[Failure]) -> None:
        """The symbol is not where it was: the hand has moved further than registration reaches."""
        self._misses += 1
        if self._misses > MISSES_MOST or not fusion.frames:
            self.rest()
            self._attention.begin_anew()
            return
        placement = self._placement_of(failures)
        if placement is not None and placement.version == fusion.placement.version:
            fusion.placement = placement
        else:
            self._search = Search.within(
                gray, _place_around(fusion.placement, gray, 1.0), FINEST_MODULE_PIXELS[self._misses % 2]
            )

    def _find_again(self, fusion: Fusion, search: Search) -> list[Code]:
        found = self._advance(search, charged=False)
        if found is not None and found.version == fusion.placement.version:
            fusion.placement = found
        return []

    def _placement_of(self, failures: Sequence[Failure]) -> Placement | None:
        for failure in failures:
            if failure.version in VERSIONS and not self._is_tired_of(failure.corners):
                return place_at_corners(failure.corners, failure.version)
        return None

    def _search_on(self, gray: Gray, taken: Sequence[Corners]) -> Placement | None:
        """Steps of a search, if the purse allows and there is something new to see."""
        if self._purse_seconds < (PURSE_KEPT_SECONDS if self._attention.is_moving else 0.0):
            return None
        if self._search is None:
            self._search = self._attention.next_search(gray, list(taken))
        found = self._advance(self._search, charged=True) if self._search is not None else None
        return None if found is None or self._is_tired_of(found.corners) else found

    def _look_where_searched(self, gray: Gray) -> list[Code]:
        """Where something is busy and no symbol was found, another decoder's look, another each time."""
        place = self._searched_in_vain
        if place is None or self._purse_seconds < 0 or not self.allowance.begin(Job.LOOK):
            return []
        self._searched_in_vain = None
        looks = list(quick_looks_at(cut_crop(gray, place)))
        codes = looks[self._looks_in_vain % len(looks)]()
        self._looks_in_vain += 1
        self.allowance.end(Job.LOOK)
        self._purse_seconds -= LOOK_SECONDS
        return codes

    def _advance(self, search: Search, *, charged: bool) -> Placement | None:
        """As many steps as the frame allows; the search is put away when it is done."""
        while not search.is_done and self.allowance.begin(Job.SEARCH):
            search.advance()
            self.allowance.end(Job.SEARCH)
            self._purse_seconds -= STEP_SECONDS if charged else 0.0
            if charged and self._purse_seconds < -PURSE_DEBT_SECONDS:
                break
        if not search.is_done:
            return None
        self._search = None
        if search.found is None:
            self._searched_in_vain = search.place if charged else None
            return None
        return search.found.placement

    def _is_tired_of(self, corners: Corners) -> bool:
        return any(is_over(corners, tired) and is_over(tired, corners) for tired in self._tired_of)


def _place_around(placement: Placement, gray: Gray, margin: float = 0.25) -> Place:
    """The placement's bounding box with a margin (a share of its longer side), within the frame."""
    height, width = gray.shape
    points = np.clip(np.nan_to_num(np.array(placement.corners)), -1e5, 1e5)
    (left, top), (right, bottom) = points.min(0), points.max(0)
    around = margin * max(right - left, bottom - top)
    left, right = (int(np.clip(value, 0, width)) for value in (left - around, right + around))
    top, bottom = (int(np.clip(value, 0, height)) for value in (top - around, bottom + around))
    if right - left < 21 or bottom - top < 21:
        return Place(0, 0, width, height, 0.0)
    return Place(left, top, right, bottom, 0.0)

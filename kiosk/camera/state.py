"""What does the camera say to the rest of the program? These values, and nothing heavier.

Screens import this file at program start: no OpenCV, no NumPy here.
"""

from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
Corners = tuple[Point, ...]
"""Four corners of a code, clockwise as the code is read, x right and y down; empty when unknown."""


class CameraState(StrEnum):
    """The lamp of the camera."""

    OPENING = "opening"
    LOOKING = "looking"
    LOST = "lost"  # not there, unplugged, or refused; tried again every few seconds
    FROZEN = "frozen"  # open, but the same frame over and over, or none at all
    ENDED = "ended"  # a film was played to its end
    OFF = "off"  # the shop wants none


class View(StrEnum):
    """What the reader has before it, for the frame drawn around the code."""

    LOOKING = "looking"
    RECOGNISED = "recognised"
    FOREIGN = "foreign"


class Advice(StrEnum):
    """What would help: once a code was in view for a second and was not read; at once where two cards are."""

    TILT = "tilt"  # too bright: the light is mirrored in the card, or the screen outshines it
    MORE_LIGHT = "more_light"
    CLOSER = "closer"
    HOLD_STILL = "hold_still"
    ONE_CARD = "one_card"  # two cards are held up: the one nearest the centre is read


@dataclass(frozen=True, slots=True)
class CardSeen:
    """A genuine card, said once per appearance. Corners in the frame's pixels; seconds as they were fed."""

    text: str
    corners: Corners
    frame_number: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """A code that is not one of our cards, said once per appearance.

    The text is a stranger's: any character, at most `FOREIGN_TEXT_MOST` of them. Show it as plain text,
    or not at all.
    """

    text: str
    corners: Corners
    frame_number: int
    seconds: float


Seen = CardSeen | ForeignCode

FOREIGN_TEXT_MOST = 1024


@dataclass(frozen=True, slots=True)
class Preview:
    """The newest picture, small: `pixels` is height x width x BGRA, four bytes a pixel, rows unpadded."""

    pixels: bytes
    width: int
    height: int
    corners: Corners
    view: View
    frame_number: int
    advice: Advice | None = None

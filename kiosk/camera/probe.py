"""Which cameras are there, and how well does this one read? For whoever chooses a camera in the settings.

`find_cameras` lists them; `measure_reading` says every moment how many frames come and how many of them
show a code that is read, while a card is held up. Both wait on devices: not for the screen's thread.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.camera.light import to_gray
from kiosk.camera.reader import CardReader
from kiosk.camera.source import Grabber, OpenCapture, Place, Playback, open_capture
from kiosk.camera.state import Preview, View
from kiosk.camera.watch import make_preview
from kiosk.clock import monotonic_seconds

CAMERAS_MOST = 6
"""Numbers are tried from 0; gaps happen where a camera was unplugged."""
OPENING_SECONDS = 20.0
SAY_EVERY_SECONDS = 0.4
LETTING_GO_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class CameraFound:
    """A camera that delivers frames. `place` is what the settings keep."""

    place: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ReadRate:
    """Over the last moment: frames delivered a second, and frames in which a code was read."""

    frames_per_second: float
    reads_per_second: float
    width: int
    height: int
    preview: Preview
    """The newest picture."""

    @property
    def share_read(self) -> float:
        """0 to 1: how many of the frames were read; above a half, cards held up are read at once."""
        return self.reads_per_second / self.frames_per_second if self.frames_per_second else 0.0


def find_cameras(
    most: int = CAMERAS_MOST,
    *,
    opens: OpenCapture = open_capture,
    opening_seconds: float = OPENING_SECONDS,
) -> tuple[CameraFound, ...]:
    """Every camera that opens and delivers a frame within `opening_seconds`, by number."""
    grabbers = [Grabber(place, Playback(), opens) for place in range(most)]
    until = monotonic_seconds() + opening_seconds
    found = []
    for grabber in grabbers:  # all at once: one that hangs must not keep the others waiting
        grabber.start()
    for place, grabber in enumerate(grabbers):
        taken = grabber.take(max(0.0, until - monotonic_seconds()))
        grabber.stop()
        if taken is not None and (gray := to_gray(taken[0])) is not None:
            found.append(CameraFound(place, gray.shape[1], gray.shape[0]))
            grabber.join(LETTING_GO_SECONDS)  # it is tried out next
    return tuple(found)


def measure_reading(
    place: Place,
    *,
    opens: OpenCapture = open_capture,
    playback: Playback | None = None,
    opening_seconds: float = OPENING_SECONDS,
    say_every_seconds: float = SAY_EVERY_SECONDS,
) -> Iterator[ReadRate]:
    """Rates, every so many seconds, until closed or the camera ends; none at all when it does not open.

    Any code counts as read, also a stranger's: what is measured is the camera, not the card.
    """
    grabber = Grabber(place, playback or Playback(), opens)
    reader = CardReader(lambda _: True)
    grabber.start()
    try:
        taken = grabber.take(opening_seconds)
        while taken is not None:
            began, frames, reads, frame = monotonic_seconds(), 0, 0, taken[0]
            while taken is not None and monotonic_seconds() - began < say_every_seconds:
                reader.feed(taken[0], taken[1])
                frames += 1
                frame = taken[0]
                reads += reader.view is View.RECOGNISED and reader.was_read
                taken = grabber.take(say_every_seconds)
            spent = max(monotonic_seconds() - began, 1e-3)
            height, width = frame.shape[:2]
            preview = make_preview(frame, reader, frames)
            yield ReadRate(frames / spent, reads / spent, width, height, preview)
    finally:
        grabber.stop()
        grabber.join(LETTING_GO_SECONDS)

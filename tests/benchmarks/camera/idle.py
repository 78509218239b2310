"""What does an empty counter cost, all day long? Frames without a code, with the gating off."""

from collections.abc import Callable, Iterator, Sequence
from time import thread_time

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.backdrop import draw_counter
from kiosk.camera.film import Scene, Sensor
from kiosk.camera.reader import CardReader
from kiosk.camera.texts import read_texts
from tests.benchmarks.camera.decoders import read_zxing
from tests.benchmarks.figure import Figure, at_most

Frame = NDArray[np.uint8]


def draw_clutter(rng: np.random.Generator, size: tuple[int, int]) -> Frame:
    """A counter worse than any: soft blobs of every colour, and the edges of things lying about."""
    width, height = size
    tones = rng.integers((60, 70, 80), (150, 170, 190), (4, 7, 3)).astype(np.uint8)
    clutter = cv2.resize(tones, size, interpolation=cv2.INTER_CUBIC)
    for _ in range(24):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        colour = [int(value) for value in rng.integers(30, 230, 3)]
        reach = int(rng.integers(width // 50, width // 9))
        if rng.random() < 0.5:
            cv2.rectangle(clutter, (x, y), (x + reach, y + reach // 2), colour, -1)
        else:
            cv2.circle(clutter, (x, y), reach // 2, colour, -1, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(clutter, (0, 0), width / 256), np.uint8)


def draw_empty(seeds: Sequence[int], frames: int, size: tuple[int, int]) -> Iterator[Frame]:
    """Counters with nothing on them but clutter and noise."""
    for seed in seeds:
        rng = np.random.default_rng(seed)
        counter = draw_counter(rng, size) if seed % 2 else draw_clutter(rng, size)
        sensor = Sensor(rng, size)
        scene = Scene("", np.zeros((1, 1), np.uint8))
        for index in range(frames):
            yield sensor.expose(counter.copy(), scene, index / 15)


def measure_idle() -> list[Figure]:
    """All day long there is no code: the mean is what counts, searches and all; processor time of each."""
    figures = []
    for size in ((1280, 720), (1920, 1080)):
        reader = CardReader(lambda text: False)
        ours: list[float] = []
        theirs: list[float] = []
        found = 0
        turns: Sequence[tuple[list[float], Callable[[Frame], int]]] = (
            (ours, lambda frame, reader=reader: len(reader.feed(frame))),  # type: ignore[misc]
            (theirs, lambda frame: len(read_zxing(frame))),
        )
        for number, frame in enumerate(draw_empty(range(2), 150, size)):
            # whoever comes first fetches the frame from memory, so they take turns
            for spent, read in turns[:: 1 if number % 2 else -1]:
                started = thread_time()
                found += read(frame)
                spent.append(1000 * (thread_time() - started))
            found += len(read_texts(frame)) if len(ours) % 50 == 0 else 0
        mean, beside = float(np.mean(ours)), float(np.mean(theirs))
        figures.append(
            Figure(
                name=f"reader, frames without a code, {size[1]}p, gating off, mean",
                value=round(mean, 3),
                unit="ms",
                yardstick=f"zxing-cpp: {beside:.3f} ms",
                ratio=round(mean / beside, 3),
                bar="ratio at most 1.2",
                ok=mean <= 1.2 * beside,
            )
        )
        figures.append(at_most(f"texts found where there is no code, {size[1]}p", found, "texts", 0))
    return figures

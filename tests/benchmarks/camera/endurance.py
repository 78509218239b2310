"""What happens in the long run? Ten million mutated payloads, and hours of film as fast as they are read."""

import resource
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import numpy as np

from kiosk.camera.film import draw_frames
from kiosk.camera.reader import CardReader
from kiosk.cards.code import CardCode, CardKind, make_code, read_code
from kiosk.cards.keys import CardKey, KeyRing
from tests.benchmarks.camera.scenes import scene_of
from tests.benchmarks.figure import Figure, at_most
from tests.camera.makers import mutate


def measure_believing(minutes: float) -> list[Figure]:
    """Mutations of real cards through the reader's believing; ten million take about five minutes."""
    ring = KeyRing((CardKey(1, bytes(range(32))),), 1)
    believes = CardReader(lambda text: isinstance(read_code(text, ring), CardCode))._believes
    rng = np.random.default_rng(1)
    wanted = int(min(10_000_000, max(200_000, 2_000_000 * minutes)))
    accepted, tried, started = 0, 0, perf_counter()
    while tried < wanted:
        card = make_code(CardKind.CUSTOMER, ring).text
        accepted += sum(believes(text) for text in mutate(card, rng, 50_000))
        tried += 50_000
    rate = tried / (perf_counter() - started)
    return [
        at_most(f"of {tried:,} mutated payloads, believed ({rate:,.0f} a second)", accepted, "payloads", 0)
    ]


def measure_hours_of_film(minutes: float) -> list[Figure]:
    """Film fed as fast as it is read, hour after hour: cards, a menu, empty counters. Is memory flat?"""
    size, until = (320, 180), perf_counter() + 60 * minutes
    scenes = [replace(scene_of("held", 0, 400 + index), gap_seconds=2.0) for index in range(3)]
    frames = [frame for frame, _ in draw_frames(scenes, 400, size=size)]
    reader = CardReader(lambda text: text in {scene.text for scene in scenes})
    number, said, settled = 0, 0, 0.0
    while number < 8 * 3600 * 15 and perf_counter() < until:
        said += len(reader.feed(frames[number % len(frames)], number / 15))
        number += 1
        if number == 10 * len(frames):
            settled = _resident_megabytes()
    hours = number / 15 / 3600
    grown = _resident_megabytes() - settled
    return [at_most(f"memory grown over {hours:.1f} hours of film ({said} cards said)", grown, "MB", 4)]


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6

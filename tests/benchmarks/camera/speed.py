"""How long does a frame take? By decoder, with and without a code, at both sizes; what share of a core?"""

import resource
import tempfile
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np

from kiosk.camera.allowance import WORK_MOST
from kiosk.camera.economy import Economy
from kiosk.camera.film import draw_frames, render_film
from kiosk.camera.reader import CardReader
from kiosk.camera.source import Playback
from kiosk.camera.texts import read_texts
from kiosk.camera.watch import CameraWatch
from tests.benchmarks.camera.decoders import DECODERS, OTHERS, read_zxing
from tests.benchmarks.camera.idle import draw_empty
from tests.benchmarks.camera.scenes import scene_of
from tests.benchmarks.figure import Figure, at_most

SIZES = ((1280, 720), (1920, 1080))


def measure_frames() -> list[Figure]:
    """Milliseconds a frame, wall clock, each decoder in turn on the same frames."""
    figures = []
    for size in SIZES:
        held = [scene_of(kind, 0, 60) for kind in ("held", "phone", "blurred")]
        shown = [frame for frame, whole in draw_frames(held, 60, size=size) if whole is not None][::3]
        for what, frames in (("with a code", shown), ("without one", list(draw_empty(range(2), 10, size)))):
            took = {name: [0.0] * len(frames) for name in DECODERS}
            for number, frame in enumerate(frames):
                for name, read in DECODERS.items():
                    began = perf_counter()
                    read(frame)
                    took[name][number] = 1000 * (perf_counter() - began)
            for measure, share in (("median", 50), ("p95", 95)):
                cut = {name: float(np.percentile(of_one, share)) for name, of_one in took.items()}
                beside = ", ".join(f"{name} {cut[name]:.1f}" for name in OTHERS)
                name = f"read_texts, frames {what}, {size[1]}p, {measure}"
                figures.append(
                    Figure(name=name, value=round(cut["read_texts"], 1), unit="ms", yardstick=beside)
                )
    return figures


def measure_first_reads() -> list[Figure]:
    """Where zxing-cpp reads at once, being stubborn must cost nothing."""
    ours, theirs = [], []
    for kind in ("held", "phone", "small"):
        for frame, whole in draw_frames([scene_of(kind, 0, 50)], 50):
            if whole is None:
                continue
            started = perf_counter()
            found = read_zxing(frame)
            middle = perf_counter()
            read_texts(frame)
            if found:
                theirs.append(1000 * (middle - started))
                ours.append(1000 * (perf_counter() - middle))
    late, beside = float(np.percentile(ours, 95)), float(np.percentile(theirs, 95))
    return [
        Figure(
            name="read_texts where the first read succeeds, p95",
            value=round(late, 3),
            unit="ms",
            yardstick=f"zxing-cpp: {beside:.3f} ms",
            ratio=round(late / beside, 3),
            bar="ratio at most 2",
            ok=late <= 2 * beside,
        )
    ]


def measure_slowest_frame() -> list[Figure]:
    """At 1080p, on cards that are hard to read: how long is the camera's thread held by one frame?

    The counted work is the same on every machine and run; wall clock is as the machine's other work lets it.
    """
    spent, units, busy = [], [], []
    for kind, level in (("blurred", 2), ("dark", 2), ("dirty", 2), ("small", 2), ("phone", 1)):
        reader = CardReader(lambda text: False)
        for frame, _ in draw_frames([scene_of(kind, level, 300)], 300, size=(1920, 1080)):
            started, began = perf_counter(), thread_time()
            reader.feed(frame)
            busy.append(1000 * (thread_time() - began))
            spent.append(1000 * (perf_counter() - started))
            units.append(reader.work_spent_units)
    return [
        at_most("reader, hard cards at 1080p, most work counted", max(units), "units", WORK_MOST),
        at_most("reader, hard cards at 1080p, slowest frame, processor time", max(busy), "ms", 33),
        at_most("reader, hard cards at 1080p, slowest frame", max(spent), "ms", 33),
        at_most("reader, hard cards at 1080p, 95 % of frames", float(np.percentile(spent, 95)), "ms", 33),
    ]


def measure_share_of_a_core() -> list[Figure]:
    """Capture, reading and preview of a 720p film: processor time a frame, times 15 a second."""
    scenes = [scene_of("held", index % 2, 200 + index) for index in range(4)]
    texts = {scene.text for scene in scenes}
    with tempfile.TemporaryDirectory() as folder:
        film = Path(folder) / "film.avi"
        render_film(film, scenes, 200)
        watch = CameraWatch(
            film,
            lambda text: text in texts,
            lambda seen: None,
            lambda state: None,
            playback=Playback(every_frame=True),
        )
        before = _processor_seconds()
        watch.start()
        watch.join(120)
        spent = _processor_seconds() - before
    share = 100 * 15 * spent / max(1, watch.frames_read)
    return [at_most("camera and reading, 720p at 15 a second", share, "% of a core", 20)]


def _processor_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def measure_quiet_hour() -> list[Figure]:
    """An empty counter at 720p, as the watch feeds it: how much of a core is it after a minute?"""
    frames = list(draw_empty(range(1), 30, (1280, 720)))
    economy, reader = Economy(), CardReader(lambda _: False)
    spent, read = 0.0, 0
    for number in range(15 * 90):
        frame, seconds = frames[number % len(frames)], number / 15
        started = thread_time()
        if economy.is_worth_reading(frame, seconds, is_busy=reader.is_busy):
            reader.feed(frame, seconds)
            read += seconds >= 60
        if seconds >= 60:
            spent += thread_time() - started
    return [
        at_most("reading an empty counter, after a minute", 100 * spent / 30, "% of a core", 2),
        at_most("frames read a second, after a minute", read / 30, "frames", 1.1),
    ]

"""How well and how fast are cards read? Beside zxing-cpp, pyzbar and zxing→zbar on the same frames.

Films are drawn by the project's own generator, by seed; every decoder sees the same pixels. Times are wall
clock, one thread, each decoder in turn on each frame, so that a busy machine slows both sides alike.
"""

import resource
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.allowance import WORK_MOST
from kiosk.camera.backdrop import draw_counter
from kiosk.camera.decode import ask_second_opinion, find_codes
from kiosk.camera.economy import Economy
from kiosk.camera.film import Form, Scene, Sensor, draw_frames, render_film
from kiosk.camera.light import to_gray
from kiosk.camera.reader import CardReader
from kiosk.camera.source import Playback
from kiosk.camera.state import CardSeen
from kiosk.camera.texts import read_texts
from kiosk.camera.watch import CameraWatch
from kiosk.cards.code import CardCode, CardKind, make_code, read_code
from kiosk.cards.keys import CardKey, KeyRing
from tests.benchmarks.figure import Figure, at_most
from tests.camera.makers import make_picture, make_text, mutate

Frame = NDArray[np.uint8]
Read = Callable[[Frame], list[str]]

# Each kind as the film draws it: `how` for Scene. The last of each is beyond what single frames give.
KINDS: dict[str, list[dict[str, float | Form]]] = {
    "held": [{}, {"turn": 30, "tilt": 20}],
    "shaken": [{"shake": 12}, {"shake": 25}],
    "blurred": [{"blur": 3.5}, {"blur": 4.6}, {"blur": 5.2}],
    "dark": [{"light": 0.1, "noise": 8}, {"light": 0.08, "noise": 14}, {"light": 0.08, "noise": 20}],
    "small": [{"width_pixels": 75}, {"width_pixels": 60}, {"width_pixels": 52}],
    "slanted": [{"tilt": 55, "width_pixels": 220}, {"tilt": 68, "width_pixels": 220}],
    "phone": [{"form": Form.PHONE, "bands": 0.7}, {"form": Form.PHONE, "bands": 0.95, "light_swing": 0.4}],
    "dirty": [{"dirt": 0.04}, {"dirt": 0.08}, {"dirt": 0.14}],
    "rolling": [{"rolling_seconds": 0.03, "shake": 12}, {"rolling_seconds": 0.03, "shake": 25, "blur": 3.5}],
    "hunting": [{"hunting": 1.5}, {"hunting": 2.5, "noise": 12}],
    "mirrored": [{"mirrored": True}, {"mirrored": True, "blur": 5.2}],
}


@dataclass
class Tally:
    """What one decoder did with the frames of one kind."""

    hits: int = 0
    truths: int = 0
    wrong: int = 0
    clips: set[int] = field(default_factory=set)


def run(minutes: float) -> list[Figure]:
    """About a minute for one round of every kind; more minutes draw more seeds."""
    figures = measure_idle()
    figures += measure_first_reads()
    figures += measure_films(rounds=max(1, round(minutes)))
    figures += measure_slowest_frame()
    figures += measure_share_of_a_core()
    figures += measure_quiet_hour()
    figures += measure_believing(minutes)
    figures += measure_hours_of_film(minutes)
    return figures


def read_zxing(frame: Frame) -> list[str]:
    gray = to_gray(frame)
    return [] if gray is None else [code.text for code in find_codes(gray)]


def read_zbar(frame: Frame) -> list[str]:
    gray = to_gray(frame)
    return [] if gray is None else [code.text for code in ask_second_opinion(gray)]


def read_zxing_then_zbar(frame: Frame) -> list[str]:
    return read_zxing(frame) or read_zbar(frame)


DECODERS: dict[str, Read] = {
    "zxing-cpp": read_zxing,
    "pyzbar": read_zbar,
    "zxing→zbar": read_zxing_then_zbar,
    "read_texts": read_texts,
}


def draw_clutter(rng: np.random.Generator, size: tuple[int, int]) -> Frame:
    """A counter worse than any: soft blobs of every colour, and the edges of things lying about."""
    import cv2

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


def scene_of(kind: str, level: int, seed: int) -> Scene:
    """One card of this kind, held for a second; dirt is drawn onto its picture."""
    text = make_text(seed)
    how = dict(KINDS[kind][level])
    picture = make_picture(text)
    dirt = float(how.pop("dirt", 0.0))
    if dirt:
        picture = soil(picture, dirt, seed)
    return Scene(text, picture, gap_seconds=0.0, **how)  # type: ignore[arg-type]


def soil(picture: Frame, share: float, seed: int) -> Frame:
    """Round stains and scratches over this share of the picture's area."""
    import cv2

    rng = np.random.default_rng([7, seed])
    soiled, side = picture.copy(), len(picture)
    stained = 0.0
    while stained < share:
        radius = side * rng.uniform(0.03, 0.07)
        x, y = rng.uniform(0.2, 0.8, 2) * side
        cv2.circle(soiled, (int(x), int(y)), int(radius), int(rng.choice([20, 120, 235])), -1)
        stained += np.pi * radius * radius / side**2
    return soiled


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


def measure_films(rounds: int) -> list[Figure]:
    """Recall by kind on single frames, and on clips what the reader makes of them."""
    figures: list[Figure] = []
    total = {name: Tally() for name in DECODERS}
    delays: list[int] = []
    slowest: list[float] = []
    read_clips, hardest, won, clips = 0, 0, 0, 0
    for kind, levels in KINDS.items():
        tallies = {name: Tally() for name in DECODERS}
        for number in range(rounds * len(levels)):
            scene = scene_of(kind, number % len(levels), 100 + number)
            clip = film_clip(scene, 100 + number, tallies, slowest)
            clips += 1
            hard = not any(clip.by_decoder[name] for name in ("zxing-cpp", "pyzbar", "zxing→zbar"))
            hardest += hard
            read_clips += clip.delay is not None
            won += hard and clip.delay is not None
            if clip.delay is not None:
                delays.append(clip.delay)
            total["read_texts"].wrong += clip.wrong
        figures.append(recall_figure(f"recall of single frames, {kind}", tallies))
        for name, tally in tallies.items():
            total[name].hits += tally.hits
            total[name].truths += tally.truths
            total[name].wrong += tally.wrong
    figures.append(recall_figure("recall of single frames, all", total))
    figures.append(at_most("wrong texts, read_texts and reader", total["read_texts"].wrong, "texts", 0))
    figures.append(
        at_most("read_texts, slowest 5 % of all frames", float(np.percentile(slowest, 95)), "ms", 60)
    )
    figures.append(at_least("cards held for a second that are read", read_clips / clips, 0.97))
    if hardest:
        figures.append(at_least(f"of {hardest} that no decoder reads in any frame, read", won / hardest, 0.5))
    figures.append(
        at_most(
            "first readable frame to verified card, median", float(np.median(delays or [99])), "frames", 2
        )
    )
    return figures


@dataclass
class Clip:
    """What became of one clip: frames until the reader said its card, and who else read it at all."""

    delay: int | None
    by_decoder: dict[str, int]
    wrong: int


def film_clip(scene: Scene, seed: int, tallies: dict[str, Tally], slowest: list[float]) -> Clip:
    reader = CardReader(lambda text: text == scene.text)
    said: int | None = None
    first: int | None = None
    wrong = 0
    by_decoder = dict.fromkeys(DECODERS, 0)
    for number, (frame, whole) in enumerate(draw_frames([scene], seed)):
        for seen in reader.feed(frame):
            wrong += not isinstance(seen, CardSeen) or seen.text != scene.text
            said = number if said is None else said
        if whole is None:
            continue
        for name, read in DECODERS.items():
            started = perf_counter()
            texts = read(frame)
            if name == "read_texts":
                slowest.append(1000 * (perf_counter() - started))
            by_decoder[name] += scene.text in texts
            tallies[name].truths += 1
            tallies[name].hits += scene.text in texts
            tallies[name].wrong += sum(text != scene.text for text in texts)
        if first is None and by_decoder["zxing-cpp"]:
            first = number
    delay = None if said is None else max(0, said - (said if first is None else first))
    return Clip(delay, by_decoder, wrong)


def recall_figure(name: str, tallies: dict[str, Tally]) -> Figure:
    recall = {who: tally.hits / max(1, tally.truths) for who, tally in tallies.items()}
    others = ", ".join(f"{who} {share:.3f}" for who, share in recall.items() if who != "read_texts")
    beside = recall["zxing-cpp"]
    return Figure(
        name=name,
        value=round(recall["read_texts"], 3),
        unit="of all",
        yardstick=others,
        ratio=round(recall["read_texts"] / beside, 3) if beside else None,
        bar="no less than zxing-cpp",
        ok=recall["read_texts"] >= beside,
    )


def at_least(name: str, value: float, least: float) -> Figure:
    return Figure(
        name=name, value=round(value, 3), unit="of all", bar=f"at least {least:g}", ok=value >= least
    )


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

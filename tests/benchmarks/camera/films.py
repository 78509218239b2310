"""What is read of cards held up for a second? Recall of single frames by kind, and of clips by the reader."""

from dataclasses import dataclass, field
from time import perf_counter

import msgspec
import numpy as np

from kiosk.camera.film import Scene, draw_frames
from kiosk.camera.state import CardSeen
from tests.benchmarks.camera.decoders import DECODERS, OTHERS
from tests.benchmarks.camera.scenes import BEYOND, KINDS, scene_of
from tests.benchmarks.figure import Figure, at_most
from tests.camera.makers import make_reader


@dataclass
class Tally:
    """What one decoder did with the frames of one kind."""

    hits: int = 0
    truths: int = 0
    wrong: int = 0
    clips: set[int] = field(default_factory=set)


def measure_films(rounds: int) -> list[Figure]:
    """Recall by kind on single frames, and on clips what the reader makes of them."""
    figures: list[Figure] = []
    total = {name: Tally() for name in DECODERS}
    delays: list[int] = []
    waits: list[int] = []
    slowest: list[float] = []
    read_clips, hardest, won, clips = 0, 0, 0, 0
    for kind, levels in KINDS.items():
        tallies = {name: Tally() for name in DECODERS}
        for number in range(rounds * len(levels)):
            scene = scene_of(kind, number % len(levels), 100 + number)
            clip = film_clip(scene, 100 + number, tallies, slowest)
            promised = number % len(levels) < BEYOND.get(kind, len(levels))
            clips += promised
            hard = not any(clip.by_decoder[name] for name in OTHERS)
            hardest += hard
            read_clips += promised and clip.delay is not None
            won += hard and clip.delay is not None
            if clip.delay is not None:
                delays.append(clip.delay)
                waits.append(clip.wait)
            total["read_texts"].wrong += clip.wrong
        figures.append(recall_figure(f"recall of single frames, {kind}", tallies))
        for name, tally in tallies.items():
            total[name].hits += tally.hits
            total[name].truths += tally.truths
            total[name].wrong += tally.wrong
    figures.append(recall_figure("recall of single frames, all", total))
    beside = ", ".join(f"{name} {total[name].wrong}" for name in OTHERS)
    wrong = at_most("wrong texts, read_texts and reader", total["read_texts"].wrong, "texts", 0)
    figures.append(msgspec.structs.replace(wrong, yardstick=beside))
    figures.append(
        at_most("read_texts, slowest 5 % of all frames", float(np.percentile(slowest, 95)), "ms", 60)
    )
    figures.append(
        at_least(f"of {clips} cards held for a second, at most 7 % damaged, read", read_clips / clips, 0.97)
    )
    if hardest:
        figures.append(at_least(f"of {hardest} that no decoder reads in any frame, read", won / hardest, 0.5))
    figures.append(
        at_most(
            "first readable frame to verified card, median", float(np.median(delays or [99])), "frames", 2
        )
    )
    figures += [
        Figure(name=f"first whole appearance to verified card, {what}", value=float(value), unit="frames")
        for what, value in (("median", np.median(waits)), ("p95", np.percentile(waits, 95)))
    ]
    return figures


@dataclass
class Clip:
    """What became of one clip: frames until the reader said its card, from the first that another decoder
    reads and from the first that shows it whole; and who else read it at all."""

    delay: int | None
    wait: int
    by_decoder: dict[str, int]
    wrong: int


def film_clip(scene: Scene, seed: int, tallies: dict[str, Tally], slowest: list[float]) -> Clip:
    reader = make_reader(lambda text: text == scene.text)  # a busy machine does not change what is read
    said: int | None = None
    first: int | None = None
    whole_from: int | None = None
    wrong = 0
    by_decoder = dict.fromkeys(DECODERS, 0)
    for number, (frame, whole) in enumerate(draw_frames([scene], seed)):
        for seen in reader.feed(frame):
            wrong += not isinstance(seen, CardSeen) or seen.text != scene.text
            said = number if said is None else said
        if whole is None:
            continue
        whole_from = number if whole_from is None else whole_from
        for name, read in DECODERS.items():
            started = perf_counter()
            texts = read(frame)
            if name == "read_texts":
                slowest.append(1000 * (perf_counter() - started))
            by_decoder[name] += scene.text in texts
            tallies[name].truths += 1
            tallies[name].hits += scene.text in texts
            tallies[name].wrong += sum(text != scene.text for text in texts)
        if first is None and any(by_decoder[name] for name in OTHERS):
            first = number
    delay = None if said is None else max(0, said - (said if first is None else first))
    return Clip(delay, max(0, (said or 0) - (whole_from or 0)), by_decoder, wrong)


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

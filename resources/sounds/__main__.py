"""How are the sounds made? From sines with a soft beginning and end, by the same numbers on every machine."""

import math
import wave
from array import array

from resources.sounds import FOLDER

RATE = 22_050
LOUDNESS = 0.32
"""Of what a speaker can: a counter is no fairground."""

# (start second, seconds, hertz): tones of C major, the last one low for "not ours"
SCORES = {
    "recognised": ((0.0, 0.16, 659.25), (0.09, 0.26, 880.0)),
    "reward": ((0.0, 0.18, 523.25), (0.11, 0.18, 659.25), (0.22, 0.18, 783.99), (0.33, 0.5, 1046.5)),
    "not_ours": ((0.0, 0.16, 329.63), (0.14, 0.28, 261.63)),
}


def samples(score: tuple[tuple[float, float, float], ...]) -> "array[int]":
    """Sixteen bits, one channel."""
    length = round(max(start + seconds for start, seconds, _ in score) * RATE)
    mixed = [0.0] * length
    for start, seconds, hertz in score:
        for at in range(round(seconds * RATE)):
            place = round(start * RATE) + at
            if place < length:
                mixed[place] += tone(at / RATE, seconds, hertz)
    return array("h", (round(32767 * max(-1.0, min(1.0, LOUDNESS * value))) for value in mixed))


def tone(at: float, seconds: float, hertz: float) -> float:
    """A bell: ten milliseconds up, then dying away; with a little of the octave above."""
    rise = min(1.0, at / 0.01)
    fall = math.exp(-4 * at / seconds) * min(1.0, max(0.0, (seconds - at) / 0.02))
    return rise * fall * (math.sin(math.tau * hertz * at) + 0.25 * math.sin(2 * math.tau * hertz * at))


def main() -> None:
    for name, score in SCORES.items():
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(score).tobytes())


if __name__ == "__main__":
    main()

"""What does a benchmark say? Figures: a value beside a yardstick measured in the same run."""

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """`ratio` is value ÷ yardstick's own value; `bar` the promise in words; `ok` whether it held.
    `yardstick` names what was measured beside it and its value; all three may be None."""

    name: str
    value: float
    unit: str
    yardstick: str | None = None
    ratio: float | None = None
    bar: str | None = None
    ok: bool | None = None


def compare(
    name: str, value: float, unit: str, yardstick: str, yardstick_value: float, most_ratio: float
) -> Figure:
    """A figure with the bar "at most `most_ratio` times the yardstick"."""
    ratio = value / yardstick_value
    return Figure(
        name=name,
        value=round(value, 3),
        unit=unit,
        yardstick=f"{yardstick}: {yardstick_value:.3f} {unit}",
        ratio=round(ratio, 3),
        bar=f"ratio at most {most_ratio:g}",
        ok=ratio <= most_ratio,
    )


def at_most(name: str, value: float, unit: str, most: float) -> Figure:
    """A figure with an absolute budget, such as what a person will wait for."""
    return Figure(
        name=name, value=round(value, 3), unit=unit, bar=f"at most {most:g} {unit}", ok=value <= most
    )


def at_least(name: str, value: float, unit: str, least: float) -> Figure:
    """As `at_most`, where more is better."""
    return Figure(
        name=name, value=round(value), unit=unit, bar=f"at least {least:g} {unit}", ok=value >= least
    )

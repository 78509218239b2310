"""What do colours, type sizes and radii come from? One frozen `Theme`: no widget holds a number of its own.

Colours are "#RRGGBB" tokens, in pairs that were chosen for contrast (text ≥ 4.5, checked by a test).
Lengths are in pixels of the 1366 × 768 design; `ui.look.Look` scales them to the window.
"""

import colorsys
from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal, NamedTuple

Token = Literal[
    "background", "surface", "sunken", "hairline", "edge", "shadow", "ink", "muted",
    "primary", "on_primary", "greeting", "on_greeting", "gold", "on_gold", "gold_soft", "on_gold_soft",
    "gold_line", "danger", "danger_soft", "on_danger_soft", "good", "good_soft", "on_good_soft",
    "act", "on_act", "on_act_muted", "act_button", "act_good", "bar", "on_bar", "bar_good", "focus",
]  # fmt: skip

CONTRAST_LEAST, CONTRAST_MORE = 4.5, 7.0
"""WCAG 2.2, success criteria 1.4.3 and 1.4.6."""


class TypeStyle(NamedTuple):
    """Pixels at scale 1, the weight on Inter's axis (100–900), and whether digits are of one width."""

    pixels: float
    weight: int
    tabular: bool = False


class Type(Enum):
    """Every size of writing in the program, biggest first."""

    HELLO = TypeStyle(54, 800)
    NUMBER = TypeStyle(34, 700, tabular=True)
    NAME = TypeStyle(32, 700)
    QUESTION = TypeStyle(26, 700)
    PRIMARY = TypeStyle(24, 600)
    GREETING = TypeStyle(22, 600)
    ACTION = TypeStyle(18, 600)
    LEAD = TypeStyle(22, 400)
    BODY = TypeStyle(16, 400)
    BODY_MEDIUM = TypeStyle(15.5, 500)
    BODY_STRONG = TypeStyle(16, 600)
    CLOCK = TypeStyle(19, 600, tabular=True)
    COUNT = TypeStyle(16, 500, tabular=True)
    SECOND = TypeStyle(14.5, 400, tabular=True)
    SECOND_STRONG = TypeStyle(14.5, 600, tabular=True)
    KEY = TypeStyle(12.5, 600)


@dataclass(frozen=True, kw_only=True)
class Theme:
    """`on_x` is written upon `x`. `sunken` is the ground of quiet buttons and chips, `act` of the
    undo card, `bar` of the camera's state line."""

    name: str
    is_dark: bool
    background: str
    surface: str
    sunken: str
    hairline: str
    edge: str
    """The outline of a field or an empty stamp: it must be seen (≥ 3 : 1)."""
    shadow: str
    ink: str
    muted: str
    primary: str
    on_primary: str
    greeting: str
    on_greeting: str
    gold: str
    on_gold: str
    gold_soft: str
    on_gold_soft: str
    gold_line: str
    danger: str
    danger_soft: str
    on_danger_soft: str
    good: str
    good_soft: str
    on_good_soft: str
    act: str
    on_act: str
    on_act_muted: str
    act_button: str
    act_good: str
    bar: str
    on_bar: str
    bar_good: str
    focus: str
    has_shadow: bool = True
    hairline_pixels: float = 1.0
    contrast_least: float = CONTRAST_LEAST
    """What everything written in it keeps to its ground, in the shop's own colour too."""

    def colour(self, token: Token) -> str:
        colour: str = getattr(self, token)
        return colour


LIGHT = Theme(
    name="light", is_dark=False,
    background="#F4F2EC", surface="#FFFFFF", sunken="#F1EFE8", hairline="#DDD9CE", edge="#6B756F",
    shadow="#D9D4C6", ink="#1A211E", muted="#55605B", primary="#0B6B58", on_primary="#FFFFFF",
    greeting="#E0F0EB", on_greeting="#08503F", gold="#F2B23E", on_gold="#2B1D02", gold_soft="#FCF1D9",
    on_gold_soft="#7A4E00", gold_line="#D99A1C", danger="#B3261E", danger_soft="#FBE6E4",
    on_danger_soft="#A31D16", good="#15753A", good_soft="#E1F3E6", on_good_soft="#14632F",
    act="#1F2A26", on_act="#FFFFFF", on_act_muted="#C5CFCA", act_button="#3D4643", act_good="#79E0A8",
    bar="#14181A", on_bar="#FFFFFF", bar_good="#57E08A", focus="#1A211E",
)  # fmt: skip

DARK = Theme(
    name="dark", is_dark=True,
    background="#0F1513", surface="#18201D", sunken="#212B27", hairline="#2E3A35", edge="#7D8B84",
    shadow="#0F1513", ink="#EFF4F1", muted="#A9B5AF", primary="#5AD3B4", on_primary="#04241C",
    greeting="#15362D", on_greeting="#9AE8D2", gold="#F2B23E", on_gold="#2B1D02", gold_soft="#352A12",
    on_gold_soft="#F6CE83", gold_line="#D99A1C", danger="#FF8A80", danger_soft="#3B1B19",
    on_danger_soft="#FF9C93", good="#6FD796", good_soft="#15331F", on_good_soft="#7FDDA2",
    act="#E9F0EC", on_act="#1A211E", on_act_muted="#4D5852", act_button="#CDD4D1", act_good="#0B6B58",
    bar="#14181A", on_bar="#FFFFFF", bar_good="#57E08A", focus="#EFF4F1", has_shadow=False,
)  # fmt: skip

CONTRAST = Theme(
    name="contrast", is_dark=False,
    background="#FFFFFF", surface="#FFFFFF", sunken="#EFEFEF", hairline="#000000", edge="#000000",
    shadow="#FFFFFF", ink="#000000", muted="#2A2A2A", primary="#00382C", on_primary="#FFFFFF",
    greeting="#E3F1EC", on_greeting="#00281F", gold="#FFCB52", on_gold="#000000", gold_soft="#FFF3D6",
    on_gold_soft="#4A2F00", gold_line="#7A4E00", danger="#8A0000", danger_soft="#FFE5E2",
    on_danger_soft="#6B0000", good="#0A4D22", good_soft="#E1F3E6", on_good_soft="#063A18",
    act="#000000", on_act="#FFFFFF", on_act_muted="#F0F0F0", act_button="#333333", act_good="#8CF0B8",
    bar="#000000", on_bar="#FFFFFF", bar_good="#7BFFA8", focus="#000000", has_shadow=False,
    hairline_pixels=2.0, contrast_least=CONTRAST_MORE,
)  # fmt: skip
"""For eyes that need more: black on white, outlines instead of shades."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

TEXT_SIZES = {"normal": 1.0, "large": 1.15, "largest": 1.3}
"""How much larger than designed everything is written."""


class Radius(float, Enum):
    """Corners, in design pixels."""

    CONTROL = 14.0
    CARD = 18.0
    BADGE = 6.0


GRID = 8
GAP = 12
TARGET_LEAST = 48
"""Real pixels, whatever the scale: a finger does not shrink with the screen."""
TEXT_LEAST = 12.0
"""Real pixels of the smallest writing."""
POP_MILLISECONDS = 260


def parts_of(colour: str) -> tuple[float, float, float]:
    """ "#RRGGBB" to red, green and blue from 0 to 1; ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"a colour is written #RRGGBB, not {colour!r}")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def colour_of(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02X}" for part in (red, green, blue))


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts_of(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2: from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` (0–1) of `one`, the rest of `other`."""
    pairs = zip(parts_of(one), parts_of(other), strict=True)
    return colour_of(*(a * share + b * (1 - share) for a, b in pairs))


def readable(colour: str, *grounds: str, least: float = CONTRAST_LEAST) -> str:
    """The colour nearest in lightness with contrast ≥ `least` to every ground; its hue stays.

    Where no lightness of the hue will do (grounds both dark and light), the best black or white.
    """
    hue, lightness, saturation = colorsys.rgb_to_hls(*parts_of(colour))
    for step in range(256):
        for nudged in (lightness - step / 255, lightness + step / 255):
            if not 0 <= nudged <= 1:
                continue
            candidate = colour_of(*colorsys.hls_to_rgb(hue, nudged, saturation))
            if min(contrast(candidate, ground) for ground in grounds) >= least:
                return candidate
    return max(("#000000", "#FFFFFF"), key=lambda extreme: min(contrast(extreme, g) for g in grounds))


def with_brand(theme: Theme, brand: str) -> Theme:
    """The theme in the shop's own colour: what is written on it and with it stays readable."""
    primary = readable(brand, theme.surface, theme.background, least=theme.contrast_least)
    on_primary = max((theme.on_primary, "#FFFFFF", "#000000"), key=lambda ink: contrast(ink, primary))
    greeting = mix(primary, theme.surface, 0.22 if theme.is_dark else 0.12)
    on_greeting = readable(primary, greeting, least=7.0)
    return replace(theme, primary=primary, on_primary=on_primary, greeting=greeting, on_greeting=on_greeting)


def brand_theme(name: str, brand: str) -> Theme:
    """The theme of this name in the shop's colour; its own, which was drawn by hand, stays as it is."""
    theme = THEMES[name]
    return theme if brand.upper() == LIGHT.primary else with_brand(theme, brand)

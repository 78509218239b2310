"""The tables of the standard are what those who make codes use."""

import numpy as np
import pytest
from qrcode.base import rs_blocks
from qrcode.util import BCH_type_info, BCH_type_number, mask_func, pattern_position

from kiosk.camera.standard import (
    MASKS,
    VERSION_MOST,
    alignment_middles,
    blocks_of,
    format_code,
    version_code,
)
from kiosk.camera.symbol import get_layout

LEVELS = range(4)
VERSIONS = range(1, VERSION_MOST + 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_blocks_and_alignment_are_those_of_the_maker(version: int) -> None:
    assert alignment_middles(version) == list(pattern_position(version))
    words = len(get_layout(version).data_rows) // 8
    for level in LEVELS:
        made = [(block.total_count, block.data_count) for block in rs_blocks(version, level)]
        assert [(block.words, block.data) for block in blocks_of(version, level, words)] == made


def test_check_bits_are_those_of_the_maker() -> None:
    for level in LEVELS:
        assert [format_code(level, mask) for mask in range(8)] == [
            BCH_type_info(level << 3 | mask) for mask in range(8)
        ]
    assert [version_code(version) for version in range(7, VERSION_MOST + 1)] == [
        BCH_type_number(version) for version in range(7, VERSION_MOST + 1)
    ]


@pytest.mark.parametrize("mask", range(8))
def test_masks_turn_over_the_same_modules(mask: int) -> None:
    rows, columns = np.indices((24, 24))
    flips = mask_func(mask)
    expected = [[bool(flips(row, column)) for column in range(24)] for row in range(24)]
    assert ((MASKS[mask](rows, columns) == 0) == expected).all()

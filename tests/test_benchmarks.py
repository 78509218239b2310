"""A benchmark that cannot run measures nothing: each loads, and one of them runs in small."""

import importlib

import pytest

from tests.benchmarks import counter
from tests.benchmarks.__main__ import names


@pytest.mark.parametrize("name", names())
def test_each_benchmark_can_be_run(name: str) -> None:
    assert callable(importlib.import_module(f"tests.benchmarks.{name}").run)


def test_a_tap_is_measured_beside_the_same_rows_in_a_raw_commit() -> None:
    tap, *_ = counter.run(minutes=0)
    assert tap.ratio is not None
    assert tap.ratio > 0

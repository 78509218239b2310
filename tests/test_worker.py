"""Does the worker do each job once, in order, and outlive a bad one?"""

import logging
import threading

import pytest

from kiosk.worker import Worker


class Answers:
    """Collects what comes back; `wait` until so many have."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self._counted = threading.Semaphore(0)

    def take(self, result: object) -> None:
        self.results.append(result)
        self._counted.release()

    def wait(self, count: int) -> None:
        for _ in range(count):
            assert self._counted.acquire(timeout=10)


def test_jobs_are_done_once_and_in_order() -> None:
    worker, answers = Worker("test"), Answers()
    for number in range(500):
        worker.submit(lambda number=number: number, answers.take, answers.take)  # type: ignore[misc]
    worker.stop()
    assert answers.results == list(range(500))


def test_jobs_run_on_one_thread_of_their_own() -> None:
    worker, answers = Worker("till"), Answers()
    for _ in range(20):
        worker.submit(lambda: threading.current_thread().name, answers.take, answers.take)
    worker.stop()
    assert set(answers.results) == {"till"}


def test_a_job_that_fails_says_so_and_the_next_one_runs(caplog: pytest.LogCaptureFixture) -> None:
    worker, good, bad = Worker("test"), Answers(), Answers()
    with caplog.at_level(logging.ERROR):
        worker.submit(lambda: 1 // 0, good.take, bad.take)
        worker.submit(lambda: 7, good.take, bad.take)
        worker.stop()
    assert good.results == [7]
    assert isinstance(bad.results[0], ZeroDivisionError)
    assert "Traceback" in caplog.text


def test_an_answer_that_fails_does_not_stop_the_worker(caplog: pytest.LogCaptureFixture) -> None:
    worker, answers = Worker("test"), Answers()

    def refuse(_: object) -> None:
        raise RuntimeError("the screen is gone")

    worker.submit(lambda: 1, refuse, answers.take)
    worker.submit(lambda: 2, answers.take, answers.take)
    answers.wait(1)
    worker.stop()
    assert answers.results == [2]
    assert "the screen is gone" in caplog.text


def test_stopping_finishes_what_was_handed_in_and_takes_nothing_more() -> None:
    worker, answers = Worker("test"), Answers()
    gate = threading.Event()
    worker.submit(lambda: gate.wait(10), answers.take, answers.take)
    assert worker.submit(lambda: "last", answers.take, answers.take)
    gate.set()
    worker.stop()
    worker.stop()
    assert answers.results == [True, "last"]
    assert not worker.submit(lambda: "late", answers.take, answers.take)


def test_a_job_may_stop_its_own_worker() -> None:
    worker, answers = Worker("test"), Answers()
    worker.submit(worker.stop, answers.take, answers.take)
    answers.wait(1)
    worker.stop()
    assert answers.results == [None]

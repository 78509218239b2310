"""How does the hub speak HTTP? Bodies in, bodies out, measured before they are read; `Hub` answers.

POST /v1/{question}     MessagePack, zstd; the token as "Authorization: Bearer …"
GET  /health            is the database there? 200 or 503
GET  /metrics           Prometheus text
"""

import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from db.hub.handing import Health, measure
from db.hub.opening import HubAway, HubStore
from kiosk.clock import Clock, monotonic_seconds
from kiosk.hub.hub import QUESTIONS, Hub
from kiosk.sync.asking import Answer, Word
from kiosk.sync.wire import BODY_BYTES, Problem, encode

BINARY = "application/octet-stream"
BUCKETS_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0)

log = logging.getLogger(__name__)


class Measures:
    """What Prometheus reads of this process: questions by their answers, and how long they took."""

    def __init__(self) -> None:
        self.answers = Counter[tuple[str, int]]()
        self.within = Counter[float]()
        self.seconds = 0.0

    def note(self, question: str, status: int, seconds: float) -> None:
        known = question if question in QUESTIONS else "other"  # whatever else is asked is anybody's words
        self.answers[known, status] += 1
        self.seconds += seconds
        for bucket in BUCKETS_SECONDS:
            self.within[bucket] += seconds <= bucket

    def text(self, health: Health) -> str:
        lines = [
            f'kiosk_hub_answers_total{{question="{question}",status="{status}"}} {count}'
            for (question, status), count in sorted(self.answers.items())
        ]
        lines += [
            f'kiosk_hub_answer_seconds_bucket{{le="{bucket}"}} {self.within[bucket]}'
            for bucket in BUCKETS_SECONDS
        ]
        count = sum(self.answers.values())
        lines += [
            f'kiosk_hub_answer_seconds_bucket{{le="+Inf"}} {count}',
            f"kiosk_hub_answer_seconds_sum {self.seconds:.6f}",
            f"kiosk_hub_answer_seconds_count {count}",
            f"kiosk_hub_businesses {health.businesses}",
            f"kiosk_hub_kiosks {health.kiosks}",
            f"kiosk_hub_kiosks_revoked {health.revoked}",
            f"kiosk_hub_entries {health.entries}",
            f"kiosk_hub_batches {health.batches}",
            f"kiosk_hub_entries_aside {health.aside}",
            f"kiosk_hub_batches_behind_most {health.lag}",
            f"kiosk_hub_cleaning_due {int(health.is_cleaning_due)}",
        ]
        return "\n".join(lines) + "\n"


def make_app(store: HubStore, clock: Clock, when_erased: Callable[[], object] = lambda: None) -> FastAPI:
    """The application over an open store; `when_erased` is called after somebody was erased in it."""
    hub, measures = Hub(store, clock, when_erased), Measures()
    app = FastAPI(title="Loyalty kiosk hub", docs_url=None, redoc_url=None, openapi_url=None)

    @app.post("/v1/{question}")
    async def answer(question: str, request: Request) -> Response:
        began = monotonic_seconds()
        try:
            body = await _read_bounded(request.stream())
        except ClientDisconnect:
            return Response(status_code=499)  # cut off in the middle of its question: nobody hears this
        if body is None:
            answered = Answer(413, encode(Problem(Word.TOO_LONG)))
        else:
            token = request.headers.get("authorization", "").removeprefix("Bearer ")
            answered = await run_in_threadpool(_answer, hub, question, token, body)
        measures.note(question, answered.status, monotonic_seconds() - began)
        headers = {"Retry-After": f"{answered.retry_after:.0f}"} if answered.retry_after else {}
        return Response(answered.body, answered.status, headers, media_type=BINARY)

    @app.exception_handler(HubAway)
    async def away(_request: Request, _trouble: Exception) -> Response:
        return Response("the database is away\n", 503, media_type="text/plain")

    @app.get("/health")
    async def health() -> Response:
        found = await run_in_threadpool(measure, store)
        return Response(f"well; {found.kiosks} kiosks, {found.entries} entries\n", media_type="text/plain")

    @app.get("/metrics")
    async def metrics() -> Response:
        return Response(measures.text(await run_in_threadpool(measure, store)), media_type="text/plain")

    return app


def _answer(hub: Hub, question: str, token: str, body: bytes) -> Answer:
    """The last resort: a bug is logged in full here, and the kiosk tries again later."""
    try:
        return hub.answer(question, token, body)
    except Exception:
        log.exception("a question met something nobody expected")
        return Answer(500, encode(Problem(Word.BUSY)))


async def _read_bounded(stream: AsyncIterator[bytes]) -> bytes | None:
    """None as soon as it is too long, whatever its header said."""
    body = bytearray()
    async for part in stream:
        body += part
        if len(body) > BODY_BYTES:
            return None
    return bytes(body)

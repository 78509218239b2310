"""A camera in the network: whatever is laid before it is sent to whoever looks, fifteen times a second."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Event, Thread

import cv2
import numpy as np
from numpy.typing import NDArray

SECONDS_A_FRAME = 1 / 15
BOUNDARY = "frame"
NOISES = 5
"""No sensor ever holds still: a picture that does is of a camera that was unplugged."""


class PictureStream(ThreadingHTTPServer):
    """Motion JPEG; `show` changes what it sees."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Sending)
        self.jpegs, self.ended = [b""], Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/camera.mjpg"

    def show(self, picture: NDArray[np.uint8]) -> None:
        dice = np.random.default_rng(1)
        noisy = (picture // 2 + dice.integers(40, 60, picture.shape, np.uint8) for _ in range(NOISES))
        self.jpegs = [cv2.imencode(".jpg", one)[1].tobytes() for one in noisy]


class _Sending(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        stream = self.server
        assert isinstance(stream, PictureStream)
        self.send_response(200)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={BOUNDARY}")
        self.end_headers()
        turns = count()
        try:
            while not stream.ended.wait(SECONDS_A_FRAME):
                jpeg = stream.jpegs[next(turns) % len(stream.jpegs)]
                kind = f"Content-Type: image/jpeg\r\nContent-Length: {len(jpeg)}"
                self.wfile.write(f"--{BOUNDARY}\r\n{kind}\r\n\r\n".encode() + jpeg + b"\r\n")
        except OSError:
            pass  # nobody looks any more

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        pass


@contextmanager
def a_stream() -> Iterator[PictureStream]:
    stream = PictureStream()
    Thread(target=stream.serve_forever, daemon=True).start()
    try:
        yield stream
    finally:
        stream.ended.set()
        stream.shutdown()
        stream.server_close()

"""Which entry was the last one acknowledged? The head file beside the database knows.

A damaged write-ahead log loses its tail in silence: SQLite takes the first bad frame for the end.
So after every commit, and before the tap is acknowledged, the last entry's place and hash go into
this small file. It has two slots, written by turns and a page apart, so that a write torn by a power
cut never takes both.
"""

import os
import struct
from hashlib import sha256
from pathlib import Path

import msgspec

from db.problems import storage_problems

SLOT_BYTES = 4096
_FORM = struct.Struct(">8sQ16sQ32s")
_MAGIC = b"KHEAD\x00\x00\x01"
_CHECKSUM_BYTES = 16

_sync = getattr(os, "fdatasync", os.fsync)  # the size never changes, so the data alone is enough


class Head(msgspec.Struct, frozen=True):
    """The last entry of this kiosk: its incarnation (32 hexadecimal digits), seq and hash."""

    incarnation: str
    seq: int
    hash: bytes


def read_head(path: Path) -> Head | None:
    """The last acknowledged entry; None where there is no file or neither slot is whole."""
    return max(_read_slots(path), default=(0, None), key=lambda slot: slot[0])[1]


class HeadFile:
    """The open head file of the one process that writes."""

    def __init__(self, path: Path) -> None:
        with storage_problems(path):
            slots = _read_slots(path)
            self._turn = max((turn for turn, _ in slots), default=0)
            is_new = not path.exists() or path.stat().st_size != 2 * SLOT_BYTES
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            if is_new:
                try:
                    self._make_slots(path)
                except OSError:
                    os.close(self._file)
                    raise

    def _make_slots(self, path: Path) -> None:
        """Both slots take their room now: a full disk must not stop an acknowledgement later."""
        os.ftruncate(self._file, 0)
        os.write(self._file, bytes(2 * SLOT_BYTES))
        os.fsync(self._file)
        sync_folder(path.parent)

    def write(self, head: Head) -> None:
        """Durable when it returns."""
        turn = self._turn + 1
        with storage_problems():
            os.lseek(self._file, turn % 2 * SLOT_BYTES, os.SEEK_SET)
            os.write(self._file, _encode(turn, head))
            _sync(self._file)
        self._turn = turn

    def close(self) -> None:
        os.close(self._file)


def sync_folder(folder: Path) -> None:
    """Make a new name in the folder durable (Windows has no such call and needs none)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _encode(turn: int, head: Head) -> bytes:
    form = _FORM.pack(_MAGIC, turn, bytes.fromhex(head.incarnation), head.seq, head.hash)
    return form + sha256(form).digest()[:_CHECKSUM_BYTES]


def _read_slots(path: Path) -> list[tuple[int, Head]]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return []
    slots = (_decode(content[start : start + SLOT_BYTES]) for start in (0, SLOT_BYTES))
    return [slot for slot in slots if slot is not None]


def _decode(slot: bytes) -> tuple[int, Head] | None:
    form = slot[: _FORM.size]
    checksum = slot[_FORM.size : _FORM.size + _CHECKSUM_BYTES]
    if len(checksum) < _CHECKSUM_BYTES or sha256(form).digest()[:_CHECKSUM_BYTES] != checksum:
        return None
    magic, turn, incarnation, seq, digest = _FORM.unpack(form)
    return (turn, Head(incarnation.hex(), seq, digest)) if magic == _MAGIC else None

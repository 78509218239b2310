"""What lies in an encrypted file byte for byte, in the free parts of its pages and in its log as well?

SQLCipher 4's pages (its design page, "Page layout"): AES-256-CBC under the raw key, and at the end of each
the initialisation vector and an HMAC of 80 bytes together; the first begins with 16 bytes of salt.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES = 4096
_RESERVED_BYTES = 80
_VECTOR_BYTES = 16
_SALT_BYTES = 16
_LOG_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24


def everything_in(database: Path, key: bytes) -> bytes:
    """All pages of the file and of its write-ahead log, decrypted, in their order."""
    pages = [*_pages(database.read_bytes(), key)]
    log = database.with_name(f"{database.name}-wal")
    if log.exists():
        pages += _frames(log.read_bytes(), key)
    return b"".join(pages)


def found_in(content: bytes, words: Iterable[str]) -> set[str]:
    return {word for word in words if word.encode() in content}


def _pages(content: bytes, key: bytes) -> Iterator[bytes]:
    for at in range(0, len(content) - PAGE_BYTES + 1, PAGE_BYTES):
        yield _decrypt(content[at : at + PAGE_BYTES], key, is_first=at == 0)


def _frames(content: bytes, key: bytes) -> Iterator[bytes]:
    step = _FRAME_HEADER_BYTES + PAGE_BYTES
    for at in range(_LOG_HEADER_BYTES, len(content) - step + 1, step):
        number = int.from_bytes(content[at : at + 4])
        yield _decrypt(content[at + _FRAME_HEADER_BYTES : at + step], key, is_first=number == 1)


def _decrypt(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    end = PAGE_BYTES - _RESERVED_BYTES
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _VECTOR_BYTES]))
    decryptor = cipher.decryptor()
    return decryptor.update(page[_SALT_BYTES if is_first else 0 : end]) + decryptor.finalize()

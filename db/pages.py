"""Is it the key or the file? SQLite says "file is not a database" to both; people must know which.

SQLCipher 4 (its design page, "Page layout"): pages of 4096 bytes that end with a 16-byte
initialisation vector and an HMAC-SHA-512 over page and page number (little-endian); the file begins
with 16 bytes of salt, and the HMAC's key is PBKDF2 of the key over that salt xor 0x3a, two rounds.
"""

import hashlib
import hmac
from pathlib import Path

PAGE_BYTES = 4096
_SALT_BYTES = 16
_HMAC_BYTES = 64
_PAGES_TRIED = 16
_PLAIN_SQLITE = b"SQLite format 3\x00"
_RANDOM_VALUES_LEAST = 200
"""Of the 256 values a byte can have, a page of random bytes lacks hardly any; text lacks most."""


def looks_encrypted(path: Path) -> bool:
    """False for what no SQLCipher wrote: plain SQLite, half a page, some other file."""
    pages = _read_pages(path, 1)
    if not pages:
        return True
    is_random = len(set(pages[0])) >= _RANDOM_VALUES_LEAST
    return is_random and len(pages[0]) == PAGE_BYTES and not pages[0].startswith(_PLAIN_SQLITE)


def has_page_of(path: Path, key: bytes) -> bool:
    """True if a page after the first was written under this key: then the first one is damaged."""
    pages = _read_pages(path, _PAGES_TRIED)
    if not pages:
        return False
    salt = bytes(byte ^ 0x3A for byte in pages[0][:_SALT_BYTES])
    page_key = hashlib.pbkdf2_hmac("sha512", key, salt, 2, len(key))
    return any(
        hmac.compare_digest(
            hmac.digest(page_key, page[:-_HMAC_BYTES] + number.to_bytes(4, "little"), "sha512"),
            page[-_HMAC_BYTES:],
        )
        for number, page in enumerate(pages, 1)
        if number > 1
    )


def _read_pages(path: Path, most: int) -> list[bytes]:
    try:
        with path.open("rb") as file:
            return [page for page in (file.read(PAGE_BYTES) for _ in range(most)) if page]
    except OSError:
        return []

"""Under which licences stands what this program is built with? As each library says itself."""

import re
from importlib import metadata

import msgspec

PROGRAM = "loyalty-kiosk"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_CLASSIFIER = "License :: OSI Approved :: "
_UNSAID = {"sqlcipher3": "zlib"}
"""Those whose licence stands only in a file of theirs, as read there."""
LETTERS_MOST = 80
"""Some libraries put the whole text there; its first line names it."""


class Licence(msgspec.Struct, frozen=True, kw_only=True):
    """A library with its version; `licence` is empty where it does not say."""

    name: str
    version: str
    licence: str


def own_version() -> str:
    return _version(PROGRAM)


def licences() -> tuple[Licence, ...]:
    """Of all libraries that the program names and that are installed, by name."""
    named = {
        found[0]
        for line in metadata.requires(PROGRAM) or ()
        if "extra ==" not in line and (found := _NAME.match(line))
    }
    known = [_licence(name) for name in sorted(named, key=str.lower)]
    return tuple(one for one in known if one is not None)


def _licence(name: str) -> Licence | None:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    lines = told.get_all("Classifier") or ()
    classified = [line.removeprefix(_CLASSIFIER) for line in lines if line.startswith(_CLASSIFIER)]
    said = [*(told.get_all("License-Expression") or ()), *(told.get_all("License") or ())]
    first_line = next((line.strip() for text in said for line in text.splitlines() if line.strip()), "")
    if not first_line or len(first_line) > LETTERS_MOST:
        first_line = ", ".join(classified) or _UNSAID.get(name, "")
    return Licence(name=str(told["Name"]), version=_version(name), licence=first_line)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""

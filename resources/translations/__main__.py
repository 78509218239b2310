"""How do new sentences get into the .ts files, and the .qm files made? `python -m resources.translations`.

A new language: `python -m resources.translations LANGUAGE`, then translate its .ts and run again.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def tool(name: str) -> Path:
    """lupdate or lrelease within the PySide6 package, whatever the system calls the file."""
    folder = Path(PySide6.__file__).parent
    for candidate in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name):
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"PySide6 in {folder} has no {name}")


def run(name: str, *arguments: str | Path) -> None:
    subprocess.run([tool(name), *arguments], check=True, cwd=ROOT)  # noqa: S603 (our own arguments)


def update(ts: Path) -> None:
    """Sentences from the code go in, those no longer said go out; translations stay.

    The code is written in English, so English has only its plural forms in the file."""
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en")
    scope = ("-pluralonly",) if ts.stem == "en" else ()
    run("lupdate", *options, *scope, "-target-language", ts.stem, *sources, "-ts", ts)


def release(ts: Path, qm: Path) -> None:
    run("lrelease", "-silent", ts, "-qm", qm)


def main() -> None:
    files = {*HERE.glob("*.ts"), *(HERE / f"{language}.ts" for language in sys.argv[1:])}
    for ts in sorted(files):
        update(ts)
        release(ts, ts.with_suffix(".qm"))


if __name__ == "__main__":
    main()

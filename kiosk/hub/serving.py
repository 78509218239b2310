"""How is the hub started on a computer? Its database opened, its certificate made, its port listened on."""

import gc
import ipaddress
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import FrameType

from db.erasing import rewrite_file
from db.hub.devices import find_hub_secret, get_hub_secret
from db.hub.erasing import erase_in_copies, forget_cleaning, is_cleaning_due
from db.hub.opening import HubStore, open_file, open_postgresql
from db.key import get_key
from kiosk.clock import Clock, at_zone
from kiosk.hub.cleaning import Cleaning

CERTIFICATE_DAYS = 3650
KEEP_ALIVE_SECONDS = 75
CERTIFICATE_FILES = ("hub.crt", "hub.key")
_CERTIFICATE, _CERTIFICATE_KEY = "certificate", "certificate key"


def open_hub_store(folder: Path, database: str = "") -> HubStore:
    """The PostgreSQL of this URL, else the encrypted file in the folder, also while a hub serves from it.
    Raises StorageProblem, HubAway."""
    if database:
        return open_postgresql(database)
    folder.mkdir(parents=True, exist_ok=True)
    return open_file(hub_path(folder), get_key(folder))


def open_clean_store(folder: Path, database: str = "") -> HubStore:
    """Rid of whoever was erased, whatever the file's size: nobody is being served yet (`hold_hub`)."""
    store = open_hub_store(folder, database)
    if store.is_postgresql or not is_cleaning_due(store):
        return store
    path, key = hub_path(folder), get_key(folder)
    erase_in_copies(store, path, key)
    store.close()
    rewrite_file(path, key)
    store = open_hub_store(folder)
    forget_cleaning(store)
    return store


def hub_path(folder: Path) -> Path:
    """The hub's own file, where there is no PostgreSQL."""
    return folder / "hub.db"


class HubServes(Exception):
    """A hub serves from this file already; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(
            "A hub is serving from this folder already. Stop it, then do this again; nothing was changed."
        )


@contextmanager
def hold_hub(folder: Path, database: str = "") -> Iterator[None]:
    """The hub's own file is this process's alone. Raises HubServes; a PostgreSQL takes care of itself."""
    if database:
        yield
        return
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True)
    held = FileLock(folder / "hub.lock", timeout=0)
    try:
        held.acquire()
    except Timeout as error:
        raise HubServes from error
    try:
        yield
    finally:
        held.release()


def get_certificate(folder: Path, clock: Clock, store: HubStore | None = None) -> tuple[Path, Path]:
    """The hub's own certificate and key (PEM files), made now if there are none. The `store` keeps them too,
    so that a hub that moves to another computer is still the one that the kiosks know."""
    certificate, key = (folder / name for name in CERTIFICATE_FILES)
    if not certificate.exists() or not key.exists():
        folder.mkdir(parents=True, exist_ok=True)
        if store is None or not _read_certificate(store, certificate, key):
            _make_certificate(certificate, key, clock)
    if store is not None:
        get_hub_secret(store, _CERTIFICATE, certificate.read_bytes())
        get_hub_secret(store, _CERTIFICATE_KEY, key.read_bytes())
    return certificate, key


def _read_certificate(store: HubStore, certificate: Path, key: Path) -> bool:
    kept = [find_hub_secret(store, name) for name in (_CERTIFICATE, _CERTIFICATE_KEY)]
    if kept[0] is None or kept[1] is None:
        return False
    certificate.write_bytes(kept[0])
    _write_key(key, kept[1])
    return True


def _write_key(path: Path, content: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(content)


def _make_certificate(certificate: Path, key: Path, clock: Clock) -> None:
    from zoneinfo import ZoneInfo

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loyalty kiosk hub")])
    now = at_zone(clock(), ZoneInfo("UTC"))
    names: list[x509.GeneralName] = [
        x509.DNSName("localhost"),
        x509.DNSName(socket.gethostname()),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    ]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=CERTIFICATE_DAYS))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(private, SHA256())
    )
    _write_key(key, private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    certificate.write_bytes(made.public_bytes(Encoding.PEM))


def serve(
    store: HubStore,
    clock: Clock,
    host: str,
    port: int,
    tls: tuple[Path, Path] | None,
    folder: Path | None = None,
) -> None:
    """Until it is told to stop (SIGINT, SIGTERM). `folder` is where the store's own file lies, if it has one:
    copies that were kept beside it are cleaned as well."""
    import uvicorn

    from kiosk.hub.app import make_app

    certificate, key = tls if tls is not None else (None, None)

    def clean_copies() -> None:
        if folder is not None:
            erase_in_copies(store, hub_path(folder), get_key(folder))

    cleaning = Cleaning(store, clean_copies)
    cleaning.start()
    app = make_app(store, clock, cleaning.wake)
    gc.collect()
    gc.freeze()  # what was imported stays: looking it all through again kept a push waiting for 50 ms
    signal.signal(signal.SIGTERM, _end)
    try:
        uvicorn.run(
            app,
            host=host,
            port=port,
            ssl_certfile=certificate,
            ssl_keyfile=key,
            access_log=False,  # addresses and tokens are nobody's business
            log_level="warning",
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=5,
        )
    finally:
        cleaning.stop()


def _end(_signal: int, _frame: FrameType | None) -> None:
    """uvicorn stops on SIGTERM, and then raises it again: without this the process ended there, with a
    cleaning under way and the store open."""
    raise SystemExit(0)

"""Nothing heavy is loaded before the screens are painted, and a counter keeps nothing that it never uses."""

import subprocess
import sys

import pytest

OPENING = "import kiosk.commands.opening, ui.app, ui.stage, kiosk.doubt, kiosk.proving, kiosk.reports.papers"
HEAVY = (
    "alembic", "argon2", "babel", "cryptography", "cv2", "fastapi", "httpx", "jinja2", "keyring", "numpy",
    "phonenumbers", "PIL", "psycopg", "pyqtgraph", "pyzbar", "qrcode", "reportlab", "rich", "uvicorn",
    "xlsxwriter", "zxingcpp",
)  # fmt: skip


@pytest.mark.parametrize(
    ("imports", "unwanted"),
    [
        (OPENING, HEAVY),
        ("import kiosk.camera.watch", ("PIL", "qrcode", "cryptography")),
    ],
    ids=["open windows", "a reading camera"],
)
def test_is_not_loaded(imports: str, unwanted: tuple[str, ...]) -> None:
    probe = f"{imports}; import sys; print(*sorted(set({unwanted!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []

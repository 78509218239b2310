"""What benchmarks of the whole counter stand on: a fresh process, a crowded shop, a camera of pictures."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.waiting import wait_until
from ui.stage import Stage

PROJECT = Path(__file__).parents[2]
MONITOR = {"y": 0, "width": 1366, "height": 768, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}

CHILD = """
import json, sys
from {module} import {function}
print("\\n" + json.dumps({function}(*json.loads(sys.argv[1]))))
"""


def apart(module: str, function: str, *given: object) -> Any:
    """Calls the function in a fresh process with two monitors that nobody sees; its answer comes as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "monitors.json"
        screens = [MONITOR | {"name": "counter", "x": 0}, MONITOR | {"name": "queue", "x": 1366}]
        config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-c", CHILD.format(module=module, function=function), json.dumps(given)],
            cwd=PROJECT,
            env={
                **os.environ,
                "LOYALTY_KIOSK_KEYRING": "off",
                "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            },
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(f"{module}.{function} failed: {done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def resize_windows(stage: Stage, width: int, height: int) -> None:
    """Both, whatever the monitors are."""
    for window in stage.windows:
        if window is not None:
            window.showNormal()
            window.resize(width, height)


def rest(application: QApplication, stage: Stage) -> None:
    """Until the till has answered everything, and the screens have drawn it."""
    done: list[bool] = []
    stage.background.run(lambda: True, done.append)
    wait_until(lambda: bool(done))
    application.processEvents()
    # outside `exec`, Qt leaves what was thrown away where it is
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

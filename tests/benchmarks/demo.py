"""Is the demo's day what it says of itself? `kiosk demo` beside `kiosk verify` and `kiosk report`."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.figure import Figure, at_most

PROJECT = Path(__file__).parents[2]


def run(minutes: float) -> list[Figure]:
    """Plays the whole day once: its length is the film's, whatever `minutes`."""
    with tempfile.TemporaryDirectory() as name:
        out, home = Path(name, "out"), Path(name, "out", "shop")
        began = perf_counter()
        played = _kiosk("demo", "--out", str(out))
        seconds = perf_counter() - began
        if not (out / "summary.json").exists():
            raise RuntimeError(f"the demo ended with {played.returncode}: {played.stderr}")
        summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
        proof = json.loads(_kiosk("verify", "--json", "--home", str(home)).stdout)
        report_file = out / "again.json"
        _kiosk("report", "--json", str(report_file), "--home", str(home), "--day", summary["business_date"])
        report = json.loads(report_file.read_text(encoding="utf-8"))
        pictures = sum(not (out / picture).stat().st_size for picture in summary["pictures"])
    disagreements = [*_disagreements(summary, proof, report), *(["the demo"] if played.returncode else [])]
    film, times = summary["film"], summary["scan_to_greeting_ms"]
    return [
        at_most("the demo is not well", int(not summary["all_well"]), "times", 0),
        at_most(
            f"numbers that do not agree ({', '.join(disagreements) or 'none'})",
            len(disagreements),
            "numbers",
            0,
        ),
        at_most("cards held up and not read", film["missed_reads"], f"of {film['held_up']}", 0),
        at_most("wrong reads", film["wrong_reads"], "texts", 0),
        at_most("steps of the day nobody got to", summary["steps_left_over"], "steps", 0),
        at_most("pictures that are empty", pictures, f"of {len(summary['pictures'])}", 0),
        at_most("card read to both screens painted, p95", times["p95"], "ms", 150),
        Figure(name="the demo took", value=round(seconds, 1), unit="s"),
    ]


def _disagreements(summary: dict[str, Any], proof: dict[str, Any], report: dict[str, Any]) -> list[str]:
    """Which numbers of the summary are not what the journal says when it is asked again."""
    said = summary["verify"] | {f"report: {name}": value for name, value in summary["report"].items()}
    is_proved = proof["balances_equal"] and not proof["faults"]
    stored = proof | {"proved": is_proved} | {f"report: {name}": report[name] for name in summary["report"]}
    return [name for name, value in said.items() if value != stored[name]]


def _kiosk(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=PROJECT,
        env=environment | {"LOYALTY_KIOSK_KEYRING": "off"},
        capture_output=True,
        text=True,
        check=False,
    )

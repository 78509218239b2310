"""What is given back is not missed."""

import linecache
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.memory import give_back, let_go_of_the_start, share_one_heap

MUCH = """
import ctypes, hashlib, json, sqlite3, ssl, unicodedata
from kiosk.memory import let_go_of_the_start
def resident():
    return int(open("/proc/self/statm").read().split()[2])  # pages of files
digest = hashlib.sha256(b"much").hexdigest()
before = resident()
let_go_of_the_start()
after = resident()
assert hashlib.sha256(b"much").hexdigest() == digest
assert unicodedata.name("ž") and sqlite3.connect(":memory:").execute("SELECT 2").fetchone() == (2,)
assert ssl.create_default_context() and json.loads("[1]") == [1]
print(before, after)
"""


def test_sources_of_modules_are_let_go_and_read_again_when_wanted() -> None:
    linecache.getlines(__file__)
    assert __file__ in linecache.cache
    share_one_heap()
    give_back()
    assert __file__ not in linecache.cache
    assert linecache.getline(__file__, 1).startswith('"""What is given back')


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="only Linux tells what is resident")
def test_code_that_only_the_start_ran_is_let_go_and_runs_again() -> None:
    done = subprocess.run([sys.executable, "-c", MUCH], capture_output=True, text=True, check=True)
    before, after = map(int, done.stdout.split())
    assert after < 0.6 * before


def test_giving_back_does_no_harm_here() -> None:
    let_go_of_the_start()  # with whatever the other tests have loaded: Qt, NumPy, OpenCV, SQLCipher
    give_back()

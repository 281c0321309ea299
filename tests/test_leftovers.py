"""What a test leaves makes it fail, and no other one: an open socket, and a traceback that nobody reads."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONFTEST = "from tests.conftest import *\n"
TESTS = """
import asyncio, logging, socket, subprocess, sys, threading

import aiohttp
from tests.helper_server import HelperServer


class Failing:
    def __init__(self, *_):
        raise LookupError("for this test")


def asked(handler):
    server = HelperServer(handler)
    server.start()
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.recv(1)
    server.end()


def test_open_socket():
    socket.socket()

def test_open_socket_in_a_circle():
    circle = [socket.socket()]
    circle.append(circle)

def test_session_in_a_circle():
    async def leave():
        circle = [aiohttp.ClientSession()]
        circle.append(circle)

    asyncio.run(leave())

def test_child():
    subprocess.run([sys.executable, "-c", "1 / 0"])

def test_logged():
    try:
        1 / 0
    except ZeroDivisionError:
        logging.getLogger("library").exception("it failed")

def test_server():
    asked(Failing)

def test_tidy():
    with socket.socket():
        print("Traceback, said a test, and meant nothing by it")
    asked(lambda connection, *_: connection.sendall(b"x"))
"""


def test_what_is_left_is_an_error_of_whoever_leaves_it(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_leaving.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rpfE", "-p", "no:cacheprovider", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    lines = re.findall(r"^([A-Z]+) \S+::test_(\w+)", done.stdout, re.MULTILINE)
    found = {name: word for word, name in lines}
    assert found == {
        "open_socket": "FAILED",
        "open_socket_in_a_circle": "ERROR",
        "session_in_a_circle": "ERROR",
        "child": "ERROR",
        "logged": "ERROR",
        "server": "FAILED",
        "tidy": "PASSED",
    }

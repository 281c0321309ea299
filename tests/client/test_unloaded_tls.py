"""TLS goes without urllib3, too, as long as nobody has imported it, and trusts what requests would trust."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from .loopback import MP4, RawServer, Reply, Server, more, task_result
from .test_unloaded import QUEUED, loaded_by, run

pytestmark = pytest.mark.straight("requests loads urllib3")
SAYS = """
try:
    print(client.task("t-1").refresh().state)
except Exception as error:
    print(type(error).__name__, error)
    print(*(one for one in ("urllib3", "requests") if one in sys.modules))
"""


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    made = trustme.CA()
    made.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    return made


def serving(authority: trustme.CA, name: str = "127.0.0.1") -> Server:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    one = Server(context)
    videos = [{"video_url": f"{one.url}/cat.mp4"}]
    one.on_result(Reply(body=QUEUED), Reply(body=task_result(videos=videos)))
    one.on("/v3/async/vidu-q1-text2video", Reply(body={"task_id": "t-1"}))
    one.on("/cat.mp4", Reply(body=MP4, headers={"Content-Type": "video/mp4"}))
    return one


def test_neither_a_poll_nor_a_submit_nor_a_file_loads_urllib3(
    authority: trustme.CA, tmp_path: Path
) -> None:
    server = serving(authority)
    code = f"""
assert client.task("t-1").refresh().state == "queued"
assert client.vidu_q1.text_to_video(prompt="a cat").id == "t-1"
client.task("t-1").refresh().videos[0].download({str(tmp_path / "cat.mp4")!r})
"""
    once = "from videotasks._http import trust\nassert trust._made.cache_info().misses == 1"
    loaded = loaded_by(f"{code}\n{once}", server.url)
    server.close()
    assert "ssl" in loaded
    assert not {"urllib3", "requests"} & set(loaded)
    assert (tmp_path / "cat.mp4").read_bytes() == MP4


@pytest.mark.parametrize("whom", ["nobody we trust", "somebody else"])
def test_a_certificate_that_is_not_good_ends_it_before_anything_is_sent(
    authority: trustme.CA, whom: str
) -> None:
    if whom == "somebody else":
        server = serving(authority, "other.example")
        why = "IP address mismatch"
    else:
        server = serving(trustme.CA())
        why = "unable to get local issuer certificate"
    submit = SAYS.replace(
        'client.task("t-1").refresh().state',
        'client.vidu_q1.text_to_video(prompt="a cat").id',
    )
    said, sent = run(SAYS, server.url), run(submit, server.url)
    seen = list(server.seen)
    server.close()
    assert said.startswith("PollError")
    assert sent.startswith("NotSentError")
    assert why in said
    assert why in sent
    assert "urllib3" not in said.splitlines()[-1]
    assert not seen


def test_python_s_default_has_no_say_as_in_requests(authority: trustme.CA) -> None:
    """Some programs have it check nothing."""
    del authority
    server = serving(trustme.CA())
    careless = "import ssl; ssl.create_default_context = ssl._create_unverified_context"
    said = run(SAYS, server.url, careless)
    server.close()
    assert said.startswith("PollError")
    assert "unable to get local issuer certificate" in said


@pytest.mark.parametrize("file", ["missing.pem", "empty.pem", "text.pem"])
def test_certificates_that_there_are_not_are_told_at_once(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    (tmp_path / "empty.pem").touch()
    (tmp_path / "text.pem").write_text("so it goes", "utf-8")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / file))
    server = serving(authority)
    said = run(SAYS, server.url)
    server.close()
    assert said.startswith("ConfigurationError")
    assert "holds no certificates" in said


CHANGES = {
    "certificates": """
import ssl
usual = ssl.SSLContext.load_verify_locations
ssl.SSLContext.load_verify_locations = lambda *some, **more: usual(*some, **more)
""",
    "connections": """
import ssl
usual = ssl.SSLContext.wrap_socket
ssl.SSLContext.wrap_socket = lambda *some, **more: usual(*some, **more)
""",
}


@pytest.mark.parametrize("change", CHANGES)
def test_whoever_has_changed_tls_gets_it_as_by_requests(
    authority: trustme.CA, change: str
) -> None:
    server = serving(authority)
    code = "print(client.task('t-1').refresh().state, 'requests' in sys.modules)"
    said = run(code, server.url, CHANGES[change])
    server.close()
    assert said.split() == ["queued", "True"]


def test_a_server_that_never_answers_the_handshake_is_late(
    authority: trustme.CA, raw_server: Callable[..., RawServer]
) -> None:
    del authority

    def answer(server: RawServer, connection: object) -> None:
        more(connection)  # type: ignore[arg-type]  # of what is said it makes nothing
        server.over.wait(60)

    url = raw_server(answer).url.replace("http:", "https:")
    submit = SAYS.replace(
        'client.task("t-1").refresh().state',
        'client.vidu_q1.text_to_video(prompt="a cat").id',
    )
    said = run(submit, url, connect=0.3)
    assert said.startswith("NotSentError")
    assert "connecting took longer than 0.3 s" in said

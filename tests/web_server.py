"""A web server on this machine, for tests: what it answers is said path by path, and what it is asked is kept."""

from __future__ import annotations

import datetime
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """What is sent for a path."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    raw: tuple[bytes, ...] = ()  # instead of all of the above, sent piece by piece
    pause: float = 0.0  # before each piece but the first
    endless: bool = False  # the last piece again and again


@dataclass
class Server:
    """A running server. `said` holds its answers by path, `asked` the (host, path) of each request."""

    port: int
    scheme: str = "http"
    said: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def say(self, path: str, body: str | bytes = b"", kind: str = HTML, status: int = 200, **headers: str) -> str:
        """Answer a path with a body; returns its URL."""
        raw = body.encode() if isinstance(body, str) else body
        given = {"Content-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
        self.said[path] = Answer(raw, status, tuple((name, value) for name, value in given.items() if value))
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        self.said[path] = Answer(status=status, headers=(("Location", to),))
        return self.url(path)

    def send(self, path: str, pieces: Iterable[bytes], pause: float = 0.0, endless: bool = False) -> str:
        """Answer a path with bytes as they stand, status line and headers included."""
        self.said[path] = Answer(raw=tuple(pieces), pause=pause, endless=endless)
        return self.url(path)


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append((str(self.headers.get("Host")), self.path))
            server.headers.append(dict(self.headers.items()))
            answer = server.said.get(self.path, Answer(b"nothing here", 404))
            try:
                self._raw(answer) if answer.raw else self._plain(answer)
            except OSError:  # whoever asked had enough
                self.close_connection = True

        def _plain(self, answer: Answer) -> None:
            self.send_response(answer.status)
            names = {name.lower() for name, _ in answer.headers}
            for name, value in answer.headers:
                self.send_header(name, value)
            if "content-length" not in names:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def _raw(self, answer: Answer) -> None:
            self.close_connection = True
            for number, piece in enumerate(_pieces(answer)):
                if number:
                    time.sleep(answer.pause)
                self.wfile.write(piece)
                self.wfile.flush()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    return Handler


def _pieces(answer: Answer) -> Iterator[bytes]:
    yield from answer.raw
    while answer.endless:
        yield answer.raw[-1]


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server in a thread of its own, over TLS if there is a context for it."""
    server = Server(0, "https" if tls else "http")
    http = _Quiet(("127.0.0.1", 0), _handler(server))
    server.port = http.server_address[1]
    if tls:
        http.socket = tls.wrap_socket(http.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that goes away is what many tests are about."""


def certificate(folder: Path, *names: str) -> Path:
    """A self-signed certificate for these names and addresses, with its key, as one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "tests")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def _general_name(name: str) -> x509.GeneralName:
    return x509.IPAddress(ip_address(name)) if name[0].isdigit() else x509.DNSName(name)

"""A provider of OpenID Connect on this machine, which lets everybody in as one person."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "tracker", "a secret of the tests"
NAME = "Mariam <b>Haddad</b>"

_KEY = RSAKey.generate_key(2048, {"kid": "tests", "use": "sig", "alg": "RS256"})


@contextmanager
def provider() -> Iterator[str]:
    """The address of a provider; `metadata` of it tells the rest."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.nonces = {}  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def metadata(address: str) -> str:
    return f"{address}/.well-known/openid-configuration"


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        given = {name: values[0] for name, values in parse_qs(asked.query).items()}
        here = f"http://127.0.0.1:{self.server.server_address[1]}"
        if asked.path == "/authorize":
            self.server.nonces["code"] = given.get("nonce")  # type: ignore[attr-defined]
            self.send_response(302)
            back = urlencode({"code": "code", "state": given["state"]})
            self.send_header("Location", f"{given['redirect_uri']}?{back}")
            self.end_headers()
        elif asked.path == "/keys":
            self._say({"keys": [_KEY.as_dict(private=False)]})
        else:
            self._say(
                {
                    "issuer": here,
                    "authorization_endpoint": f"{here}/authorize",
                    "token_endpoint": f"{here}/token",
                    "jwks_uri": f"{here}/keys",
                    "response_types_supported": ["code"],
                    "subject_types_supported": ["public"],
                    "id_token_signing_alg_values_supported": ["RS256"],
                }
            )

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        here = f"http://127.0.0.1:{self.server.server_address[1]}"
        now = int(time.time())
        claims = {"iss": here, "sub": "1", "aud": CLIENT, "iat": now, "exp": now + 600, "name": NAME}
        claims["nonce"] = self.server.nonces["code"]  # type: ignore[attr-defined]
        token = jwt.encode({"alg": "RS256", "kid": "tests"}, claims, _KEY)
        self._say({"access_token": "x", "token_type": "Bearer", "expires_in": 600, "id_token": token})

    def _say(self, what: Any) -> None:
        body = json.dumps(what).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

"""`tracker dashboard`: the store in a browser."""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tracker.commands.arguments import add_store, command, opened
from tracker.demo import demo_articles
from tracker.errors import InvalidRequest, MissingInput, TrackerError
from tracker.settings import current

_DESCRIPTION = """\
Serve the store as a dashboard on this machine and open it in the browser. It
listens on 127.0.0.1 only. Ctrl-C ends it. --demo shows the demo articles, from a
store of their own that is made for it and kept beside yours."""

_LOGIN = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")

_EXAMPLES = """\
examples:
  tracker dashboard
  tracker dashboard --demo
  tracker dashboard --port 8600 --no-browser
  TRACKER_AUTH=login.toml tracker dashboard
  tracker dashboard --read-only"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "dashboard", _run, "look at the store in a browser", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("--port", type=_port, default=8501, metavar="N", help="the port (8501)")
    parser.add_argument("--demo", action="store_true", help="show the demo articles, in a store of their own")
    parser.add_argument("--read-only", action="store_true", help="for a public board: no reviews, no adding")
    parser.add_argument("--no-browser", action="store_true", help="only serve; open no browser")
    add_store(parser)


def _run(args: argparse.Namespace) -> int:
    """Become Streamlit's process, whose settings lie beside its entry: one process, ended by one signal."""
    if args.demo:
        _load_demo(args)
    with opened(args, must_exist=False) as store:  # a store that cannot be opened is told here, before anything starts
        url = store.url.render_as_string(hide_password=False)
    served = [sys.executable, "-m", "streamlit", "run", str(_entry()), f"--server.port={args.port}"]
    served.append("--server.headless=true")  # dashboards/opening.py opens the browser, and says why
    environment = os.environ | {"TRACKER_DATABASE_URL": url}
    if not args.no_browser:
        environment["TRACKER_OPEN_ADDRESS"] = f"http://localhost:{args.port}"
    if args.read_only:
        environment["TRACKER_READ_ONLY"] = "1"
    if auth := current().auth:
        served.append(f"--secrets.files={_login(Path(auth))}")
    sys.stdout.flush()
    os.execve(sys.executable, served, environment)


def _login(file: Path) -> Path:
    """The file that `TRACKER_AUTH` names, if Streamlit can log people in by it.

    Raises:
        InvalidRequest: It cannot be read, or lacks something: a board must not open because its lock is broken.
    """
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8")).get("auth", {})
    except (OSError, ValueError) as error:
        raise InvalidRequest(f"{file}: cannot be read as TOML ({error}); TRACKER_AUTH must name such a file") from error
    lacking = [name for name in _LOGIN if not (isinstance(told, dict) and told.get(name))]
    if lacking:
        raise InvalidRequest(f"{file}: lacks {', '.join(lacking)} under [auth]; see SECURITY.md")
    if find_spec("authlib") is None:
        raise InvalidRequest("TRACKER_AUTH: needs Authlib; install figure-tracker[auth]")
    return file.resolve()


def _load_demo(args: argparse.Namespace) -> None:
    """Put the demo articles into their own store, or the one that is named; the same again changes nothing."""
    from tracker.sources.files import read_many  # noqa: PLC0415
    from tracker.store.engine import demo_url  # noqa: PLC0415
    from tracker.store.writing import add  # noqa: PLC0415

    args.store = args.store or demo_url()
    with opened(args, must_exist=False) as store:
        for item in read_many([demo_articles()]):
            if isinstance(item, TrackerError):
                raise item
            add(store, item)


def _entry() -> Path:
    found = find_spec("dashboards")
    if found is None or not found.submodule_search_locations:
        raise MissingInput("the dashboard is not installed; install figure-tracker again")
    return Path(found.submodule_search_locations[0]) / "server.py"


def _port(argument: str) -> int:
    if not argument.isascii() or not argument.isdigit() or not 0 < int(argument) < 65_536:
        raise argparse.ArgumentTypeError(f"{argument!r} is no port; give a number from 1 to 65535")
    return int(argument)

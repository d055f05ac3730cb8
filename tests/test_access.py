"""Who may do what on the dashboard: boards that may only be read, and boards that want a login."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests import oidc
from tests.dashboard.conftest import empty, html, opened, stored  # noqa: F401
from tests.served import browsing, dashboard, free_port, settled
from tests.stored import KILLED, put
from tracker.cli import main
from tracker.commands import dashboard as command
from tracker.store import Store, library, open_store, reviewing


def test_a_board_that_may_only_be_read(stored: Store, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    before = {button.key for button in opened("check", figure="1").button}
    assert {"accept", "reject", "annotate"} <= before
    monkeypatch.setenv("TRACKER_READ_ONLY", "1")
    page = opened("check", figure="1")
    assert not page.exception
    assert {button.key for button in page.button}.isdisjoint({"accept", "reject", "annotate", "rename"})
    assert [caption.value for caption in page.caption] == ["This board is read-only."]
    assert "A accept" not in html(page)
    adding = opened("add")
    assert not adding.exception
    assert not adding.text_area
    assert not adding.button
    assert all(field.key != "view-name" for field in opened("overview", kind="money").text_input)


@pytest.mark.parametrize("page", ["overview", "article"])
def test_a_board_that_may_only_be_read_offers_no_way_to_add(
    empty: Store,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    page: str,
) -> None:
    assert 'href="add?' in html(opened(page))
    monkeypatch.setenv("TRACKER_READ_ONLY", "1")
    shown = opened(page)
    assert [box.value for box in shown.info] == ["There are no articles here yet."]
    assert 'href="add?' not in html(shown)
    assert "upload" not in html(shown)


def test_a_board_that_wants_a_login_shows_nothing_before(
    stored: Store,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TRACKER_AUTH", "login.toml")
    page = opened("check", figure="1")
    assert [button.key for button in page.button] == ["login"]
    assert "raised" not in html(page)


LOGIN = """
[auth]
redirect_uri = "http://localhost:{port}/oauth2callback"
cookie_secret = "a long secret of the tests, which nobody else knows"
client_id = "{client}"
client_secret = "{secret}"
server_metadata_url = "{metadata}"
"""


def test_a_board_that_wants_a_login(tmp_path: Path) -> None:
    """Nothing is shown before; a review carries the name that the provider tells."""
    url = f"sqlite:///{tmp_path / 'store.db'}"
    with open_store(url) as store:
        put(store, KILLED)
    port = free_port()
    with oidc.provider() as address:
        login = tmp_path / "login.toml"
        told = {"client": oidc.CLIENT, "secret": oidc.SECRET, "metadata": oidc.metadata(address)}
        login.write_text(LOGIN.format(port=port, **told))
        board = dashboard(url, tmp_path / "log", port=port, TRACKER_AUTH=str(login))
        with board as served, browsing() as browser:
            page = browser.new_page()
            page.goto(f"{served}/check?figure=1&ui=en")
            expect(page.get_by_role("button", name="Log in")).to_be_visible(timeout=30_000)
            assert "killed" not in page.content()
            assert page.get_by_role("button", name="Accept").count() == 0
            page.get_by_role("button", name="Log in").click()
            expect(page.get_by_text(oidc.NAME)).to_be_visible(timeout=30_000)
            page.goto(f"{served}/check?figure=1&ui=en")
            settled(page)
            page.get_by_role("button", name="Accept").click()
            expect(page.get_by_text("accepted", exact=False).first).to_be_visible(timeout=30_000)
            page.get_by_role("button", name="Log out").click()
            expect(page.get_by_role("button", name="Log in")).to_be_visible(timeout=30_000)
    with open_store(url) as store:
        assert [line.reviewer for line in reviewing.history(store, 1)] == [oidc.NAME]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "cannot be read"),
        ("[auth", "cannot be read"),
        ("", "lacks redirect_uri, cookie_secret, client_id, client_secret, server_metadata_url"),
        ('auth = "yes"', "lacks redirect_uri"),
        ("[auth]\nredirect_uri = 'x'\ncookie_secret = ''\nclient_id = 'x'\nclient_secret = 'x'", "lacks cookie_secret"),
    ],
)
def test_a_broken_lock_opens_nothing(
    content: str | None,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "login.toml"
    if content is not None:
        file.write_text(content)
    monkeypatch.setenv("TRACKER_AUTH", str(file))
    monkeypatch.setattr("os.execve", lambda *_: pytest.fail("it was started"))
    assert main(["dashboard", "--store", f"sqlite:///{tmp_path / 'store.db'}"]) == 1
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """What `tracker dashboard` would become: its arguments and its variables."""
    found: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr("os.execve", lambda _, arguments, environment: found.append((arguments, environment)))
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("TRACKER_DATABASE_URL", raising=False)
    return found


@pytest.mark.parametrize(
    ("options", "argument", "variable"),
    [
        ((), "--server.headless=true", ("TRACKER_READ_ONLY", None)),
        ((), "--server.port=8501", ("TRACKER_OPEN_ADDRESS", "http://localhost:8501")),
        (("--port", "8600"), "--server.port=8600", ("TRACKER_OPEN_ADDRESS", "http://localhost:8600")),
        (("--no-browser",), "--server.headless=true", ("TRACKER_OPEN_ADDRESS", None)),
        (("--port", "8600"), "--server.port=8600", ("TRACKER_READ_ONLY", None)),
        (("--read-only",), "--server.port=8501", ("TRACKER_READ_ONLY", "1")),
    ],
)
def test_what_the_command_starts(
    started: list[tuple[list[str], dict[str, str]]],
    options: tuple[str, ...],
    argument: str,
    variable: tuple[str, str | None],
) -> None:
    main(["dashboard", *options])
    ((arguments, environment),) = started
    assert argument in arguments
    assert environment.get(variable[0]) == variable[1]
    assert environment["TRACKER_DATABASE_URL"].endswith("store.db")


def test_the_demo_articles_have_a_store_of_their_own(
    started: list[tuple[list[str], dict[str, str]]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "a.txt").write_text(KILLED)
    monkeypatch.setattr("tracker.demo._PACKAGE", tmp_path)
    main(["dashboard", "--demo"])
    main(["dashboard", "--demo"])
    urls = {environment["TRACKER_DATABASE_URL"] for _, environment in started}
    (url,) = urls
    assert url.endswith("demo.db")
    with open_store(url) as store:
        assert library.count(store) == 1


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("no articles", "the demo articles are not installed"),
        ("an empty text", "a.txt: holds no text"),
        ("dashboards", "the dashboard is not installed"),
        ("authlib", "TRACKER_AUTH: needs Authlib"),
    ],
)
@pytest.mark.usefixtures("started")
def test_what_is_not_installed_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], change: str, told: str
) -> None:
    demo = change in ("no articles", "an empty text")
    if demo:
        package = tmp_path / "tracker"
        package.mkdir()
        monkeypatch.setattr("tracker.demo._PACKAGE", package)
    if change == "an empty text":
        (tmp_path / "seeds").mkdir()
        (tmp_path / "seeds" / "a.txt").write_text("")
    if change == "authlib":
        login = tmp_path / "login.toml"
        login.write_text(LOGIN.format(port=1, client="c", secret="s", metadata="m"))
        monkeypatch.setenv("TRACKER_AUTH", str(login))
    monkeypatch.setattr(command, "find_spec", lambda name: None if name == change else find_spec(name))
    assert main(["dashboard", *(["--demo"] if demo else [])]) == 1
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_a_port_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    for port in ("0", "65536", "-1", "x"):
        with pytest.raises(SystemExit):
            main(["dashboard", f"--port={port}"])
        assert "is no port" in capsys.readouterr().err

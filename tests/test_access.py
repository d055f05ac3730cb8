"""Who may do what on the dashboard: boards that may only be read, and boards that want a login."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests import oidc
from tests.dashboard.conftest import empty, html, opened, stored  # noqa: F401
from tests.served import browsing, dashboard, free_port, settled
from tests.stored import KILLED, put
from tracker.cli import main
from tracker.store import Store, open_store, reviewing


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

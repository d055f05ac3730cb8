"""Who may do what: a board that may only be read, and a login by OpenID Connect through Streamlit's own `st.login`."""

from __future__ import annotations

import streamlit as st

from dashboards.wording import plain
from tracker.settings import current


def may_write() -> bool:
    """Whether reviews, articles and saved views may be written here."""
    return not current().read_only


def shut_out() -> bool:
    """Whether this board wants a login, and nobody is logged in."""
    return bool(current().auth) and not _logged_in()


def user() -> str | None:
    """The name that the login tells, else the address; None where nobody is logged in, or the board wants no login."""
    if not current().auth or not _logged_in():
        return None
    told = (plain(str(st.user.get(name) or "")) for name in ("name", "preferred_username", "email", "sub"))
    return next(filter(None, told), None)


def _logged_in() -> bool:
    return bool(st.user.get("is_logged_in"))

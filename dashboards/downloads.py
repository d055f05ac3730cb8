"""What is filtered as files: written on the click, from one state of the store."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboards import stores
from dashboards.highlight import safe
from dashboards.messages import Ui, say
from tracker.export import to_bytes
from tracker.store import queries
from tracker.store.filters import Filters

FILES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "jsonl": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}
"""The formats that are offered, with their media types."""


def downloads(ui: Ui, filters: Filters, count: int | None) -> None:
    """A button for each format, which holds exactly the figures that meet the filters; so many, if all are counted."""
    what = say(ui, "export.what.uncounted") if count is None else say(ui, "export.what", count=f"{count:,}")
    st.html(f'<p class="note">{safe(what)}</p>')
    with st.container(horizontal=True, key="downloads"):
        for name, mime in FILES.items():
            st.download_button(
                name.upper() if name != "parquet" else "Parquet",
                data=partial(export, filters, name),
                file_name=f"figures.{name}",
                mime=mime,
                on_click="ignore",
                key=f"download-{name}",
                help=say(ui, f"export.{name}"),
            )


def export(filters: Filters, name: str) -> bytes:
    """The figures that meet the filters as a file of this format."""
    return to_bytes(queries.entries(stores.opened(), filters), name)

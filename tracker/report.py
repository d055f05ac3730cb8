"""Figures as a table of pandas: tidy, a row a figure, the same columns and dtypes whatever is in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, get_args

from tracker.entries import Entry, Review
from tracker.export.columns import COLUMNS, TABLE, Column
from tracker.export.rows import to_values
from tracker.records import (
    Article,
    Direction,
    Figure,
    Group,
    Hedge,
    Kind,
    MoneyRole,
    Part,
    PercentRole,
    Tally,
)

if TYPE_CHECKING:
    import pandas as pd

CATEGORIES: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "hedge": get_args(Hedge),
    "role": tuple(dict.fromkeys((*get_args(MoneyRole), *get_args(PercentRole)))),
    "direction": get_args(Direction),
    "group": get_args(Group),
    "tally": get_args(Tally),
    "part": get_args(Part),
    "review": get_args(Review),
}
"""The columns with few values, and all that they may have."""

_NO_ARTICLE = Article(id="", text="")


def to_frame(figures: Iterable[Figure | Entry], article: Article | None = None) -> pd.DataFrame:
    """The figures as a table with the columns of the exports.

    `low`, `high` and `margin_of_error` are float64, as pandas reckons with; `figure.low` has every digit. Words are
    `string`, those with few values `category`, whole numbers `Int64`, `published` is datetime64, `reviewed` datetime64
    in UTC. No figures give the same columns and dtypes.

    Args:
        figures: Figures, or entries.
        article: The article that the figures stand in; an entry has its own. Without one its columns are empty.
    """
    import pandas as pd  # noqa: PLC0415  (heavy)

    rows = [_values(figure, article) for figure in figures]
    columns = {column.name: _series([row.get(column.name) for row in rows], column) for column in TABLE}
    return pd.DataFrame(columns, columns=list(COLUMNS))


def _values(figure: Figure | Entry, article: Article | None) -> dict[str, Any]:
    if isinstance(figure, Entry):
        return to_values(figure)
    values = to_values(Entry(article or _NO_ARTICLE, figure))
    return values if article else {**values, "article_id": None}


def _series(values: list[Any], column: Column) -> pd.Series[Any]:
    """The column with its dtype; pandas's own strings, since Arrow's would be others without pyarrow."""
    import pandas as pd  # noqa: PLC0415  (heavy)

    if column.name in CATEGORIES:
        return pd.Series(pd.Categorical(values, categories=list(CATEGORIES[column.name])))
    if column.content == "number":
        return pd.Series([None if value is None else float(value) for value in values], dtype="float64")
    if column.content in ("count", "index"):
        return pd.Series(values, dtype="Int64")
    if column.content == "date":
        return pd.Series(values, dtype="datetime64[us]")
    if column.content == "time":
        return pd.Series(values, dtype="datetime64[us, UTC]")
    return pd.Series(values, dtype=pd.StringDtype("python"))

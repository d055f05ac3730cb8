"""Charts are valid Vega-Lite: pages do not look, so that they are quick."""

from collections.abc import Iterator
from datetime import date

import altair as alt
import pytest
from altair.utils import schemapi

from dashboards import charts, overview_charts, overview_lanes, share_charts, timeline_charts, vega
from dashboards.messages import LANGUAGES, Ui
from tests.dashboard.conftest import article
from tracker.store import Store, queries, writing
from tracker.store.filters import Filters
from tracker.store.rows import StoredFigure

BOUNDED = (
    "The fund raised more than $3 million and at most $40,000. It spent between $2 million and $3 million on posters. "
    "It has millions of dollars. About 20 people were killed and at least 3 were wounded. Turnout was about 61%. "
    "Ida Brandt won between 40% and 45% of the vote and Tor Hald won more than 30% of the vote.",
    "The toll rose to 25 dead. It raised $5 and spent $6. The toll rose to 31 dead. Ida Brandt won 41% of the vote.",
)


@pytest.fixture
def told(empty: Store) -> list[StoredFigure]:
    for number, text in enumerate(BOUNDED):
        writing.add(
            empty, article(f"b{number}", text, published=date(2026, 1, 1 + number), source="Gazette", lang="en")
        )
    return queries.page(empty, Filters())


@pytest.fixture(autouse=True)
def checked() -> Iterator[None]:
    """Altair looks at every part as it is made, which pages have turned off."""
    with schemapi.debug_mode(True):
        yield


def drawn(told: list[StoredFigure], ui: Ui) -> Iterator[alt.LayerChart]:
    """Every kind of chart that pages draw."""
    days = date(2026, 1, 1), date(2026, 1, 2)
    for section in charts.sections(told, ui):
        yield charts.chart(section, ui)
        yield overview_charts.strips(section.key, [overview_charts.Lane("All", section.mentions)], ui, str).chart
        for panel in timeline_charts.panels(section.mentions):
            looks = timeline_charts.groups(panel.told, "outlet", ui)
            data = timeline_charts.frame(panel, looks, "outlet", ui, joined=True)
            yield timeline_charts.chart(data, timeline_charts.value_axis(panel.told, ui), days, looks, ui)
    votes = [each for each in told if each.figure.role in overview_lanes.OVER_TIME]
    over_time = share_charts.over_time(votes, share_charts.styles_of(votes), ui, str)
    assert over_time
    yield over_time.chart


@pytest.mark.parametrize("ui", LANGUAGES)
def test_every_chart_meets_the_schema(told: list[StoredFigure], ui: Ui) -> None:
    assert {each.figure.hedge for each in told} >= {"exact", "approx", "more_than", "at_least", "range", "magnitude"}
    found = [chart.to_dict(validate=True) for chart in drawn(told, ui)]
    assert len(found) > 8


def test_what_breaks_the_schema_is_seen(told: list[StoredFigure]) -> None:
    chart = vega.layered([alt.Chart(charts.frame(charts.sections(told, "en")[0], "en")).mark_point()], height="tall")
    assert chart.to_dict()["height"] == "tall"
    with pytest.raises(schemapi.SchemaValidationError):
        chart.to_dict(validate=True)


def test_layers_without_marks_are_left_out(told: list[StoredFigure]) -> None:
    plain = [each for each in told if each.figure.hedge == "exact" and each.figure.unit == "USD"]
    sections = charts.sections(plain, "en"), charts.sections(told, "en")
    few, all_ = (len(charts.chart(some[0], "en").layer) for some in sections)
    assert few < all_


def test_an_axis_says_its_words() -> None:
    axis = vega.worded_axis((1.0, 10.0), ("it's", 'a "word"'), orient="top").to_dict()
    assert axis["values"] == [1.0, 10.0]
    assert axis["labelExpr"] == '["it\'s", "a \\"word\\""][indexof([1.0, 10.0], +datum.value)]'

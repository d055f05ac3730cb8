"""The page "timeline": one quantity over time and across outlets, and the mentions that it is drawn from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any, get_args

import streamlit as st

from dashboards import address, frame, stores, timeline_charts
from dashboards.address import KINDS, By, View
from dashboards.filter_bar import days, outlet_name, outlets, several, unit_name
from dashboards.hedge_key import hedge_key_html
from dashboards.highlight import quotation_html, safe, sentence_html
from dashboards.messages import Ui, is_rtl, say
from dashboards.screens import check
from dashboards.timeline_charts import Groups, Panel
from dashboards.vega import picked_key
from dashboards.wording import how_many, plain, specifics, value_in_words
from tracker.entries import Review
from tracker.records import Group, Harm, Kind, Tally
from tracker.store import Store, queries
from tracker.store.changes import stamp
from tracker.store.filters import Filters
from tracker.store.rows import StoredFigure

MOST = 300
"""How many mentions are drawn at the most; more would neither be told apart nor sent quickly."""
PER_PAGE = 50
_OFFERS = 12
_LATELY = 500  # of the newest mentions, what is offered is told most often


@dataclass(frozen=True)
class Quantity:
    """What is followed, as far as it is chosen: a kind, a unit or harm ("open" for an open currency), a role."""

    kind: Kind | None = None
    unit: str | None = None
    role: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether its mentions have one meaning, so that they may share an axis."""
        return bool(self.kind and self.unit and (self.role or self.kind == "casualty"))


def quantity_of(filters: Filters) -> Quantity:
    """The one quantity that the filters ask for; what they leave open, or name several of, is not chosen."""
    unit = _single(filters.units)
    kind = _single(filters.kinds) if filters.kinds else (_kind_of(unit) if unit else None)
    return Quantity(kind, unit, _single(filters.roles))


def narrowed(filters: Filters, quantity: Quantity) -> Filters:
    """The filters, asking for this quantity; what only another kind has is left out."""
    told: dict[str, Any] = {
        "kinds": (quantity.kind,) if quantity.kind else (),
        "units": (quantity.unit,) if quantity.unit else (),
        "roles": (quantity.role,) if quantity.role else (),
    }
    if quantity.kind != "casualty":
        told |= {"groups": (), "tallies": ()}
    if quantity.kind != "percent":
        told |= {"directions": ()}
    return filters.model_copy(update=told)


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.timeline", _body)


def _body(view: View) -> None:
    quantity = quantity_of(view.filters)
    st.html(f'<p class="note">{safe(say(view.ui, "timeline.what"))}</p>')
    _choices(view, quantity)
    if not quantity.is_whole:
        _ask(view, quantity)
        return
    newest = _newest(stamp(stores.opened()), view.filters)
    if not newest:
        st.info(say(view.ui, "timeline.nothing"))
        st.html(f'<p class="note">{safe(say(view.ui, "timeline.nothing.what"))}</p>')
        return
    count = _counted(view, newest)
    _drawing(view, quantity, newest, count)
    _list(view, newest, count)


@dataclass(frozen=True)
class _Count:
    """How many mentions meet the filters; where they are not all counted, there are more."""

    number: int
    is_all: bool


def _counted(view: View, newest: Sequence[StoredFigure]) -> _Count:
    if len(newest) < MOST:
        return _Count(len(newest), is_all=True)
    told: queries.Overview = stores.asked(queries.overview, view.filters)
    return _Count(told.mentions, told.is_all)


# ---------------------------------------------------------------------------------------------------------- choosing


def _choices(view: View, quantity: Quantity) -> None:
    """What to follow, each choice narrowing the next; all of it stands in the address."""
    ui = view.ui
    with st.container(key="timeline-choices"):
        first, second, third, fourth = st.columns(4)
        with first:
            _one(ui, "kind", say(ui, "timeline.kind"), KINDS, quantity.kind, lambda each: say(ui, f"kind.{each}"))
        with second:
            label = say(ui, f"timeline.unit.{quantity.kind}" if quantity.kind else "filter.units")
            _one(ui, "unit", label, _units(quantity), quantity.unit, lambda each: unit_name(each, ui))
        if quantity.kind != "casualty":
            with third:
                _one(
                    ui, "role", say(ui, "timeline.role"), _roles(quantity), quantity.role,
                    lambda each: say(ui, f"role.{each}"),
                )  # fmt: skip
        with third if quantity.kind == "casualty" else fourth:
            _words(view)
        _more(view, quantity)


def _one(
    ui: Ui, name: str, label: str, options: Sequence[str], chosen: str | None, words: Callable[[str], str]
) -> None:
    """A choice of one; what the address asks for is offered even where the store has none of it."""
    st.session_state[f"t-{name}"] = chosen
    st.selectbox(
        label,
        list(dict.fromkeys([*options, *([chosen] if chosen else [])])),
        format_func=words,
        key=f"t-{name}",
        placeholder=say(ui, "timeline.pick"),
        disabled=not options and not chosen,
        on_change=lambda: _on_choice(name),
    )


def _on_choice(name: str) -> None:
    """A new kind opens the choice of units and roles again, a new unit that of roles where it has none such."""
    view = address.current()
    before, chosen = quantity_of(view.filters), st.session_state[f"t-{name}"]
    after = Quantity(chosen) if name == "kind" else replace(before, **{name: chosen})
    if name == "unit" and after.role and after.role not in _roles(after):
        after = replace(after, role=None)
    by: By = view.by if view.by in _apart(after.kind) else "outlet"
    address.go(replace(view, filters=narrowed(view.filters, after), page=1, by=by))


def _words(view: View) -> None:
    st.session_state["t-words"] = view.filters.words
    st.text_input(
        say(view.ui, "timeline.words"),
        key="t-words",
        placeholder=say(view.ui, "timeline.words.hint"),
        on_change=_on_words,
    )


def _on_words() -> None:
    view = address.current()
    words = st.session_state["t-words"].strip()
    address.go(replace(view, filters=view.filters.model_copy(update={"words": words}), page=1))


def _more(view: View, quantity: Quantity) -> None:
    ui, filters = view.ui, view.filters
    with st.expander(say(ui, "timeline.more"), expanded=False):
        first, second, third = st.columns(3)
        with first:
            _apart_choice(view, quantity)
            several(ui, "outlets", outlets(), filters.outlets, lambda outlet: outlet_name(outlet, ui))
        with second:
            days(ui, filters)
        with third:
            several(ui, "reviews", get_args(Review), filters.reviews, lambda state: say(ui, f"review.{state}"))
            if quantity.kind == "casualty":
                _of_people(ui, filters)


def _of_people(ui: Ui, filters: Filters) -> None:
    several(ui, "tallies", get_args(Tally), filters.tallies, lambda tally: say(ui, f"tally.{tally}"))
    several(ui, "groups", get_args(Group), filters.groups, lambda group: say(ui, f"group.{group}"))


def _apart_choice(view: View, quantity: Quantity) -> None:
    st.session_state["t-by"] = view.by
    st.selectbox(
        say(view.ui, "timeline.by"),
        _apart(quantity.kind),
        format_func=lambda by: say(view.ui, f"timeline.by.{by}"),
        key="t-by",
        on_change=lambda: address.change(by=st.session_state["t-by"]),
    )


def _apart(kind: Kind | None) -> list[By]:
    """What the marks of a kind may be told apart by."""
    return ["outlet", "group"] if kind == "casualty" else ["outlet", "subject"]


def _units(quantity: Quantity) -> list[str]:
    """The units that the store has of the chosen kind, the most frequent first."""
    if quantity.kind is None:
        return []
    told = stores.asked(queries.facet, Filters(kinds=(quantity.kind,)), "unit")
    return [unit or "open" for unit, _ in told]


def _roles(quantity: Quantity) -> list[str]:
    """The roles that the store has of the chosen kind and unit, the most frequent first."""
    if quantity.kind is None or quantity.unit is None or quantity.kind == "casualty":
        return []
    told = stores.asked(queries.facet, Filters(kinds=(quantity.kind,), units=(quantity.unit,)), "role")
    return [role for role, _ in told if role]


def _ask(view: View, quantity: Quantity) -> None:
    """Say what is still to choose, and offer what there is."""
    if quantity.kind is None:
        st.info(say(view.ui, "timeline.choose.kind"))
    elif quantity.unit is None:
        st.info(say(view.ui, f"timeline.choose.unit.{quantity.kind}"))
    else:
        st.info(say(view.ui, "timeline.choose.role"))
    offers = [each for each in stores.asked(told_lately) if quantity.kind in (None, each[0].kind)]
    if not offers:
        return
    items = "".join(_offer(view, offered, count) for offered, count in offers[:_OFFERS])
    st.html(f'<p class="note">{safe(say(view.ui, "timeline.offers"))}</p><ul class="offers">{items}</ul>')


def told_lately(store: Store) -> list[tuple[Quantity, int]]:
    """The quantities that the newest mentions are of, the most frequent first; quick in a store of any size."""
    newest = queries.page(store, Filters(), "newest", limit=_LATELY)
    counted = Counter(Quantity(each.figure.kind, each.figure.unit or "open", each.figure.role) for each in newest)
    return counted.most_common()


def _offer(view: View, offered: Quantity, count: int) -> str:
    link = view.link("timeline", filters=narrowed(view.filters, offered), page=1)
    number = say(view.ui, "timeline.mentions", count=count) if count > 1 else say(view.ui, "timeline.mentions.one")
    title = safe(_title(offered, view.ui))
    return f'<li><a href="{safe(link)}" target="_self">{title}</a> <span>{safe(number)}</span></li>'


def _title(quantity: Quantity, ui: Ui) -> str:
    """A quantity in words: "US dollars (USD) · raised"."""
    unit = unit_name(quantity.unit or "open", ui)
    if quantity.kind == "money" and quantity.unit == "open":
        unit = say(ui, "chart.money.open")
    parts = [unit, say(ui, f"role.{quantity.role}") if quantity.role else ""]
    return " · ".join(f"\u2068{part}\u2069" for part in parts if part)


# ----------------------------------------------------------------------------------------------------------- drawing


def _drawing(view: View, quantity: Quantity, newest: Sequence[StoredFigure], count: _Count) -> None:
    """The charts, and in words what is not on them."""
    ui = view.ui
    dated = [each for each in newest if each.published]
    standing = [each for each in dated if view.filters.reviews or each.review != "rejected"]
    undated = len(newest) - len(dated)
    if count.is_all and len(newest) < count.number:
        undated = stores.asked(queries.undated, view.filters)
    _notes(ui, {"undated": undated, "rejected": len(dated) - len(standing)})
    if not standing:
        st.info(say(ui, "timeline.nothing.left" if dated else "timeline.nothing.dated"))
        return
    if count.number - undated > len(dated):
        many = how_many(count.number - undated, count.is_all, ui)
        words = say(ui, "timeline.newest", shown=f"{len(dated):,}", count=many)
        st.html(f'<p class="note">{safe(words)}</p>')
    _charts(view, quantity, standing)


def _notes(ui: Ui, counts: dict[str, int]) -> None:
    for name, count in counts.items():
        if count:
            st.html(f'<p class="note">{safe(say(ui, f"timeline.{name}", count=f"{count:,}"))}</p>')


@st.cache_resource(max_entries=8, show_spinner=False, hash_funcs={Filters: lambda filters: filters.model_dump_json()})
def _newest(stamp: tuple[int, ...], filters: Filters) -> list[StoredFigure]:
    """The newest mentions; few answers are kept, for each may be large. `stamp` only makes a change ask anew."""
    return queries.page(stores.opened(), filters, "newest", limit=MOST)


def _charts(view: View, quantity: Quantity, told: Sequence[StoredFigure]) -> None:
    ui = view.ui
    looks = timeline_charts.groups(told, view.by, ui)
    dates = [each.published for each in told if each.published]
    span = min(dates), max(dates)
    panels = timeline_charts.panels(told)
    notes = [say(ui, "timeline.note")]
    if any(panel.name == "cumulative" for panel in panels):
        notes.append(say(ui, "timeline.joined" if _is_narrow(view) else "timeline.unjoined"))
    st.html(f'{_legend(looks, ui)}<p class="note below">{safe(" ".join(notes))}</p>')
    for panel in panels:
        _chart(view, quantity, panel, looks, span)


def _chart(view: View, quantity: Quantity, panel: Panel, looks: Groups, span: tuple[date, date]) -> None:
    ui = view.ui
    scale = timeline_charts.value_axis(panel.told, ui)
    title = _title(quantity, ui) + ("" if panel.name == "all" else f" · {say(ui, f'timeline.{panel.name}')}")
    log = f" ({say(ui, 'timeline.log')})" if scale.scale == "log" else ""
    st.html(f'<h2 class="chart-title">{safe(title + log)}</h2>')
    first, last = span
    picked = st.altair_chart(
        timeline_charts.chart(
            timeline_charts.frame(panel, looks, view.by, ui, joined=_is_narrow(view)), scale, span, looks, ui
        ),
        key=f"timeline-{panel.name}",
        height=timeline_charts.HEIGHT,
        alt=plain(say(ui, "timeline.alt", title=title, count=len(panel.told), first=first, last=last)),
        on_select="rerun",
        selection_mode=list(timeline_charts.PICKS),
    )
    if (figure := picked_key(picked, timeline_charts.PICKS)) is not None:
        check.switch_to(view, figure)


def _is_narrow(view: View) -> bool:
    """Whether the mentions may be of one event; without a word, a line would join tolls of different ones."""
    return bool(view.filters.words or view.filters.article)


def _legend(looks: Groups, ui: Ui) -> str:
    """Which look is whose, and how bounds are drawn."""
    groups = "".join(
        f'<li><span class="sign" style="color:{group.colour}">{group.sign}</span> <bdi>{safe(group.name)}</bdi></li>'
        for group in looks.each
    )
    return f'<ul class="legend groups">{groups}</ul>{hedge_key_html(ui, upwards=True)}'


# ---------------------------------------------------------------------------------------------------------- the list


def _list(view: View, newest: Sequence[StoredFigure], count: _Count) -> None:
    """The same mentions in words, by day."""
    ui = view.ui
    pages = -(-count.number // PER_PAGE)
    page = min(view.page, pages)
    order = "oldest" if view.order == "oldest" else "newest"
    first = (page - 1) * PER_PAGE
    if order == "newest" and (first + PER_PAGE <= len(newest) or len(newest) == count.number):
        told = newest[first : first + PER_PAGE]
    else:
        told = stores.asked(queries.page, view.filters, order, offset=first, limit=PER_PAGE)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        frame.section(ui, "timeline.list")
        _order(view, order)
    st.html(f'<p class="note">{safe(say(ui, "timeline.count", count=how_many(count.number, count.is_all, ui)))}</p>')
    by_day = groupby(told, key=lambda each: each.published)
    st.html("".join(_day(day, list(some), view) for day, some in by_day))
    if pages > 1:
        key = f"t-page-{page}"  # a widget of its own for each page: this one's value cannot be set from outside
        st.pagination(pages, default=page, key=key, on_change=lambda: _on_page(key))


def _order(view: View, order: str) -> None:
    st.session_state["t-order"] = order
    st.segmented_control(
        say(view.ui, "timeline.order"),
        ["oldest", "newest"] if is_rtl(view.ui) else ["newest", "oldest"],  # joined buttons run from the left
        required=True,
        format_func=lambda each: say(view.ui, f"timeline.order.{each}"),
        key="t-order",
        label_visibility="collapsed",
        on_change=lambda: address.change(order=st.session_state["t-order"], page=1),
    )


def _on_page(key: str) -> None:
    address.change(page=st.session_state[key])


def _day(day: date | None, told: Sequence[StoredFigure], view: View) -> str:
    name = timeline_charts.day_name(day, view.ui) if day else say(view.ui, "undated")
    items = "".join(_item(each, view) for each in told)
    return f'<section class="day" {frame.directed(view.ui)}><h3>{safe(name)}</h3><ul>{items}</ul></section>'


def _item(stored: StoredFigure, view: View) -> str:
    """One mention: its value, which leads to its check; where it stands; its sentence."""
    ui, figure = view.ui, stored.figure
    link = view.link("check", figure=stored.key, page=1)
    tally = getattr(figure, "tally", None)
    special = [*specifics(figure, ui), *([say(ui, f"tally.{tally}")] if tally else [])]
    special += [] if stored.review == "unreviewed" else [say(ui, f"review.{stored.review}")]
    subject = getattr(figure, "subject", None)
    quoted = f" · {quotation_html(plain(subject), stored.language)}" if subject else ""
    told = " · ".join(f"<bdi>{safe(words)}</bdi>" for words in [*special, outlet_name(stored.outlet, ui)])
    return (
        f'<li><a class="value" href="{safe(link)}" target="_self">{safe(value_in_words(figure, ui))}</a> '
        f'<span class="note">{told}{quoted}</span>{sentence_html(figure, stored.language)}</li>'
    )


def _single(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else None


def _kind_of(unit: str) -> Kind:
    if unit in get_args(Harm):
        return "casualty"
    return "percent" if unit in ("%", "pp") else "money"

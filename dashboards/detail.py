"""One figure, told in full: its value in words, its sentence, and everything that the record holds about it."""

from __future__ import annotations

from collections.abc import Iterator

from dashboards.frame import directed
from dashboards.highlight import quotation_html, safe, sentence_html
from dashboards.messages import Ui, say
from dashboards.wording import exact, headline, measure, unit_in_words
from tracker.records import Casualty, Figure, Percent


def detail_html(figure: Figure, ui: Ui, lang: str) -> str:
    """The figure as safe HTML.

    Args:
        figure: the figure.
        ui: the interface's language.
        lang: the article's language, for its quotations.
    """
    return (
        f'<section class="detail {figure.kind}" {directed(ui)}>'
        f'<p class="value">{safe(headline(figure, ui))}</p>'
        f"{sentence_html(figure, lang)}{facts_html(figure, ui, lang)}</section>"
    )


def facts_html(figure: Figure, ui: Ui, lang: str, *, rule: bool = True) -> str:
    """Everything that the record holds but its value and sentence, as a list of safe HTML; the rule too, if asked."""
    facts = [*_facts(figure, ui, lang)]
    if rule:
        facts.append((say(ui, "field.rule"), f"<code><bdi>{safe(figure.rule)}</bdi></code>"))
    return f"<dl>{''.join(f'<dt>{safe(name)}</dt><dd>{value}</dd>' for name, value in facts)}</dl>"


def _facts(figure: Figure, ui: Ui, lang: str) -> Iterator[tuple[str, str]]:
    """Names and values (safe HTML) of what the record holds; what it leaves open is left out, but for the currency."""
    yield say(ui, "field.quoted"), quotation_html(figure.text, lang)
    yield say(ui, "field.hedge"), safe(say(ui, f"bound.{figure.hedge}"))
    if isinstance(figure, Casualty):
        yield say(ui, "field.harm"), safe(measure(figure, ui))
        yield from _own_words(figure, ui, "group", "tally")
    else:
        yield say(ui, "field.unit"), safe(unit_in_words(figure, ui))
        yield say(ui, "field.role"), safe(measure(figure, ui))
    if figure.direction:
        yield say(ui, "field.direction"), safe(say(ui, f"way.{figure.direction}"))
    for name in ("who", "subject", "recipient", "among", "pollster", "attribution", "context"):
        quoted = getattr(figure, name, None)
        if quoted:
            yield say(ui, f"field.{name}"), quotation_html(quoted, lang)
    if isinstance(figure, Percent):
        yield from _poll(figure, ui)


def _own_words(figure: Casualty, ui: Ui, *names: str) -> Iterator[tuple[str, str]]:
    for name in names:
        value = getattr(figure, name)
        if value:
            yield say(ui, f"field.{name}"), safe(say(ui, f"{name}.{value}"))


def _poll(figure: Percent, ui: Ui) -> Iterator[tuple[str, str]]:
    if figure.sample_size is not None:
        yield say(ui, "field.sample_size"), f"<bdi>{figure.sample_size:,}</bdi>"
    if figure.margin_of_error is not None:
        yield say(ui, "field.margin_of_error"), f"<bdi>±{exact(figure.margin_of_error)}</bdi>"

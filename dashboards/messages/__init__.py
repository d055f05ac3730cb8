"""Every word of the interface, in each of its languages: the only place for them, a module a page."""

from __future__ import annotations

from typing import Literal, get_args

from dashboards.messages import add, article, check, common, filters, help_page, overview, timeline

Ui = Literal["ar", "en"]
"""The interface's language, a BCP 47 tag."""

LANGUAGES: tuple[Ui, ...] = get_args(Ui)
RIGHT_TO_LEFT: frozenset[Ui] = frozenset({"ar"})

_MODULES = (common, filters, overview, article, check, timeline, add, help_page)

MESSAGES: dict[Ui, dict[str, str]] = {
    "ar": {key: words for module in _MODULES for key, words in module.AR.items()},
    "en": {key: words for module in _MODULES for key, words in module.EN.items()},
}


def say(ui: Ui, key: str, **values: object) -> str:
    """The message `key` in the interface's language, with its `{places}` filled."""
    return MESSAGES[ui][key].format(**values) if values else MESSAGES[ui][key]


def is_rtl(ui: Ui) -> bool:
    """Whether the interface runs from right to left in this language."""
    return ui in RIGHT_TO_LEFT

"""How a long text is parted: nothing is lost, and no figure is cut."""

import pytest

import tracker
from dashboards import article_text
from dashboards.article_text import Marks, passages, text_html
from tests.dashboard.conftest import article
from tests.test_charts import mentions

LINES = "It raised $3 million\nand spent $4 million. Then 20 people were killed and 4,000 were displaced.\n\n" * 4
TEXTS = {"lines": LINES, "one line": LINES.replace("\n", " "), "no word": "م" * 300, "short": "Nothing.", "": ""}


@pytest.mark.parametrize("longest", [1, 7, 60, 1000])
@pytest.mark.parametrize("most", [1, 3, 1000])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_passages_are_the_whole_text(monkeypatch: pytest.MonkeyPatch, text: str, most: int, longest: int) -> None:
    monkeypatch.setattr(article_text, "_LONGEST_PASSAGE", longest)
    monkeypatch.setattr(article_text, "_MOST_MARKS", most)
    whole = article("a", text, lang="en")
    marks = Marks("en", mentions(*tracker.extract(text, "en")), "check?figure=")
    spans = passages(whole, marks)
    assert "".join(text[start:end] for start, end in spans) == text
    figures = [mention.figure for mention in marks.mentions]
    assert not [figure for figure in figures for _, end in spans if figure.start < end < figure.end]
    assert sum(text_html(whole, marks, span).count("<mark") for span in spans) >= len(figures)

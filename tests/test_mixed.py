"""A corpus of mixed files: each made-up article lies in one of them, and comes out again whole."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import mixed
from benchmarks.synthetic import articles
from tracker.errors import TrackerError
from tracker.records import Article
from tracker.sources.files import read_many

ARTICLES = 120
SEED = 5


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    written = mixed.write(folder, ARTICLES, SEED)
    assert written == {kind: share * ARTICLES // 30 for kind, (share, _) in mixed.SHARES.items()}
    return folder


def bare(text: str) -> str:
    """Without white space, of which a page or a document has its own."""
    return "".join(text.split())


def wanted(kind: str) -> dict[str, Article]:
    made = enumerate(articles(ARTICLES, SEED))
    return {bare(each.text): each for number, each in made if mixed.kind_of(number) == kind}


def read(folder: Path) -> list[tuple[Article, Article]]:
    """What is read, each beside the article that it was made of."""
    known = wanted(folder.name)
    found = [item for item in read_many([folder]) if not isinstance(item, TrackerError)]
    pairs = [(item, made) for item in found for text, made in known.items() if text in bare(item.text)]
    assert len(pairs) == len(found) == len(known), "each once, and nothing else"
    return pairs


@pytest.mark.parametrize("kind", mixed.SHARES)
def test_every_article_comes_out_whole(kind: str, corpus: Path) -> None:
    assert not [item for item in read_many([corpus / kind]) if isinstance(item, TrackerError)]
    for item, made in read(corpus / kind):
        assert item.title == made.title
        assert len(item.text) < len(made.text) + 200, "and no more than its heading with it"


TELLING: dict[str, Callable[[Article], object]] = {
    "id": lambda each: each.id,
    "source": lambda each: each.source,
    "published": lambda each: each.published,
    "url": lambda each: each.url,
}


@pytest.mark.parametrize(
    ("kinds", "fields"),
    [
        ("lines packed-lines csv parquet described", "id source published url"),
        ("texts utf-16 windows-1256 iso-8859-6", "source published"),
        ("pages warc", "source published url"),
        ("feeds", "published url"),
        ("zip", "source published"),
    ],
)
def test_what_each_kind_tells_of_its_articles(kinds: str, fields: str, corpus: Path) -> None:
    for kind in kinds.split():
        for item, made in read(corpus / kind):
            assert [TELLING[field](item) for field in fields.split()] == [TELLING[f](made) for f in fields.split()], (
                kind
            )


def test_a_seed_tells_the_corpus(corpus: Path, tmp_path: Path) -> None:
    """The web archive and the documents hold the moment of their making; all others are the same to a byte."""
    mixed.write(tmp_path, ARTICLES, SEED)
    names = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(corpus) for path in corpus.rglob("*") if path.is_file())
    same = [name for name in names if name.suffixes[-1] not in (".docx", ".gz")]
    assert [name for name in same if (tmp_path / name).read_bytes() != (corpus / name).read_bytes()] == []


def test_old_encodings_are_used_where_they_can_be(corpus: Path) -> None:
    for kind, encoding in (("windows-1256", "cp1256"), ("iso-8859-6", "iso8859_6")):
        contents = [path.read_bytes() for path in (corpus / kind).rglob("*.txt")]
        assert sum(not is_utf8(content) for content in contents) >= len(contents) / 4, encoding


def is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True

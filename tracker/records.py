"""The records: an article that comes in, and the figures that come out of it.

Field names and meanings are a public contract: see docs/figures.md. Values are `Decimal` in ones, spans are half-open
offsets in Unicode code points, currencies are ISO 4217 codes, languages BCP 47 tags.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

Kind = Literal["money", "percent", "casualty"]
Hedge = Literal["exact", "approx", "at_least", "more_than", "at_most", "less_than", "range", "magnitude"]
MoneyRole = Literal["raised", "contributed", "spent", "balance", "aid", "deal", "cost", "other"]
PercentRole = Literal[
    "vote_share", "turnout", "approval", "disapproval", "opinion", "lead", "margin_of_error", "change", "other"
]
Direction = Literal["up", "down"]
Harm = Literal["killed", "wounded", "missing", "captive", "displaced", "mixed"]
Part = Literal["text", "title"]
Tally = Literal["new", "cumulative"]
Group = Literal[
    "civilians", "children", "women", "soldiers", "militants", "journalists", "medics", "aid_workers", "police"
]

Value = Annotated[Decimal, PlainSerializer(lambda value: format(value, "f"), return_type=str, when_used="json")]
"""A number in ones. In JSON a plain decimal string, never with an exponent."""


class _Figure(BaseModel):
    """What every figure has, whatever it counts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    start: int
    end: int
    low: Value
    high: Value
    hedge: Hedge
    sentence: str
    sentence_start: int
    context: str
    rule: str
    attribution: str | None = None
    part: Part = "text"


class Money(_Figure):
    """An amount of money. `unit` is an ISO 4217 code, or None where the text leaves the currency open."""

    kind: Literal["money"] = "money"
    unit: str | None
    role: MoneyRole
    direction: None = None
    subject: str | None = None
    recipient: str | None = None


class Percent(_Figure):
    """A percentage (`unit` "%") or a number of percentage points (`unit` "pp")."""

    kind: Literal["percent"] = "percent"
    unit: Literal["%", "pp"]
    role: PercentRole
    direction: Direction | None = None
    subject: str | None = None
    among: str | None = None
    sample_size: int | None = None
    margin_of_error: Value | None = None
    pollster: str | None = None


class Casualty(_Figure):
    """A count of people harmed. `unit` is the harm; counts are mentions, not events."""

    kind: Literal["casualty"] = "casualty"
    unit: Harm
    role: None = None
    direction: None = None
    subject: None = None
    who: str | None = None
    group: Group | None = None
    tally: Tally | None = None


Figure = Annotated[Money | Percent | Casualty, Field(discriminator="kind")]
"""Any figure; `pydantic.TypeAdapter(Figure)` reads one back from JSON."""


class Article(BaseModel):
    """A news article. Offsets of figures count in `text`, those of the headline in `title`, as they stand here.

    Attributes:
        id: what its outlet calls it; where nothing that was read says that, a name made of the file's.
        text: its text as it was read, which all offsets count in.
        lang: BCP 47.
        title: the headline.
        source: the outlet.
        url: where it was published.
        published: the day, as the outlet dates it.
        derived_id: whether `id` was made up, so that it says nothing about which article this is.
        origin: the file that it was read from, as an absolute path, where that is all by which it can be known again.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    text: str
    lang: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: date | None = None
    derived_id: bool = False
    origin: str | None = None

    @property
    def text_hash(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal digits."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

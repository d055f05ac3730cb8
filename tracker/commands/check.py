"""`tracker check`: a claim held against the store."""

from __future__ import annotations

import argparse
import json
from typing import Any

from tracker.commands.arguments import add_lang, add_store, command, count, opened
from tracker.commands.explain import given_texts
from tracker.commands.outcome import Tally

_DESCRIPTION = """\
Hold a claim against the stored articles. For each of its figures it says whether
an article about the same thing gives the same value, another one (and by how
much), or whether none was found; with the sentence, the outlet and the date. It
says what the articles say, never what is true."""

_EXAMPLES = """\
examples:
  tracker check "The campaign raised 4 million dollars"
  tracker check "أسفر الحريق عن مقتل 15 شخصا"
  tracker check --format jsonl - < claim.txt"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "check", _run, "hold a claim against the store", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("claim", help="the claim in quotes, or - for the standard input")
    parser.add_argument("--limit", type=count, default=5, metavar="N", help="mentions to show for a figure (5)")
    parser.add_argument("--format", choices=("text", "jsonl"), default="text", help="text (default) or jsonl")
    add_lang(parser)
    add_store(parser)


def _run(args: argparse.Namespace) -> int:
    from tracker import terminal  # noqa: PLC0415  (rich)
    from tracker.claims import check_claim  # noqa: PLC0415

    tally = Tally()
    with opened(args) as store:
        for claim in given_texts(args.claim, tally):
            findings = check_claim(store, claim, args.lang, limit=args.limit)
            if args.format == "jsonl":
                print("".join(json.dumps(_as_json(each), ensure_ascii=False) + "\n" for each in findings), end="")
            elif findings:
                print("\n".join(map(terminal.finding, findings)), end="")
            else:
                print("no figures in this claim")
    return tally.status()


def _as_json(finding: Any) -> dict[str, Any]:
    """A finding as JSON types."""
    return {
        "figure": finding.figure.model_dump(mode="json"),
        "verdict": finding.verdict,
        "matches": [
            {
                "agrees": match.agrees,
                "difference": format(match.difference, "f"),
                "share": match.share,
                "likeness": round(match.likeness, 3),
                "article_id": match.stored.article_id,
                "title": match.stored.title,
                "source": match.stored.outlet or None,
                "url": match.stored.url,
                "published": match.stored.published.isoformat() if match.stored.published else None,
                "figure_id": match.stored.key,
                "figure": match.stored.figure.model_dump(mode="json"),
            }
            for match in finding.matches
        ],
    }

"""English: who says so."""

from __future__ import annotations

from tracker.languages.shape import SpeechVerb, SpeechWords, folded, phrase_set, word_set

_DAYS_AND_MONTHS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sept sep oct nov dec"
)
_VERBS: dict[str, SpeechVerb] = {
    "said says say told tells announced announces confirmed confirms": SpeechVerb(),
    "reported estimated expected predicted projected forecast anticipated": SpeechVerb("object"),
    "reports estimates estimate lists expects expect predicts predict projects forecasts counts announce": SpeechVerb("figure"),
    "claims claimed claim added adds noted notes stated warned warns argued argues disclosed acknowledged acknowledges testified "
    "wrote writes believes believe believed insisted insists stressed explained explains admitted conceded alleged alleges maintains "
    "calculated calculates concluded concludes tweeted recalled replied confirm": SpeechVerb("content"),
    "found finds": SpeechVerb("finding"),
    "show shows showed indicate indicates indicated suggest suggests suggested reveal reveals revealed":
        SpeechVerb("document"),
    "put puts": SpeechVerb("level"),
}  # fmt: skip

SPEECH = SpeechWords(
    according=phrase_set(["according to"]),
    verbs=folded(_VERBS),
    content=word_set("that : how"),
    asides=word_set(
        "on in at a an the statement interview report late early reporters journalists news conference last this press briefing email "
        "emailed letter post twitter television week month year yesterday today morning afternoon evening night to earlier later "
        "again separately in tv message recent own online its his her their hearing telegram x facebook condition of anonymity background "
        + _DAYS_AND_MONTHS
    ),
    between=word_set(
        "has have had also later earlier previously repeatedly recently since now then still already separately"
    ),
    hindrances=word_set(
        "to can could would may might must should will shall not never cannot was were is are be been being am who which that he she it "
        "they we i you this those what don't didn't doesn't won't wouldn't"
    ),
    adverb_endings=("ly",),
    owners=word_set("whose"),
    level=word_set("at"),
    pronouns=word_set(
        "he she it they we i you who which that this these those them him her us what one some many others most"
    ),
    contrasts=word_set("while whereas but though although however yet"),
    relatives=word_set("which who whose where"),
    no_sources=word_set(
        "plan plans law laws rules rule size need needs schedule tradition custom contract agreement standards guidelines whether how "
        "what which age income means ability constitution formula rate rates wishes instructions type location severity"
    ),
)

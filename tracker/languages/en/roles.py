"""English: what a figure measures."""

from __future__ import annotations

from tracker.languages.shape import RoleCue, folded, folded_words, word_set

_MONEY_ROLES: dict[str, RoleCue] = {
    "raised raise raising raises fundraiser fundraising crowdfunding haul receipts hauled collected collecting "
    "outraised": RoleCue("raised", 2.2),
    "donations took": RoleCue("raised", 1.0, otherwise="raised"),
    "donated donate donates donating donor donors donation contributed contribute contribution contributions contributing "
    "contributes": RoleCue("contributed", 1.7),
    "gave give gives giving given wrote check cheque": RoleCue("contributed", 1.3, otherwise="other"),
    "ad ads advertising airtime commercials advertisements disbursements expenditures expenditure canvassing":
        RoleCue("spent", 1.5),
    "spent spend spending spends outspent reservations reserved lobbying lobby lobbyists": RoleCue("spent", 1.8, otherwise="cost"),
    "cash hand debt debts reserves assets wealth owe owes owed balance coffers deposits holdings fortune liabilities endowment red "
    "stockpile holds bank": RoleCue("balance", 1.5),
    "aid relief grant grants pledged pledge pledges pledging assistance stimulus loan loans humanitarian bailout funding package "
    "subsidy subsidies approved appropriated allocated rescue loaned lend lends lent lending infrastructure granted":
        RoleCue("aid", 1.4),
    "deal deals sale sales contract contracts bought purchase purchased buys buy buying sold sell selling arms exports imports "
    "trade investment invest invested acquisition acquire acquired acquiring jets weapons merger stake missiles order "
    "investing investments goods purchases tariffs takeover plot auction": RoleCue("deal", 1.2),
    "cost costs costing loss losses damage damages fine fined budget compensation settlement penalty lawsuit repair rebuild "
    "reconstruction fines penalties expenses overrun project construction repairs estimated verdict": RoleCue("cost", 1.5),
    "bill build lost victim victims": RoleCue("cost", 0.9),
    "spots billboards radio": RoleCue("spent", 1.0),
    "price prices wage wages salary salaries revenue revenues profit profits income gdp earnings earned fee fees tax taxes "
    "per barrel hour economy output turnover rent shares annually tip week month hourly market ounce gallon share bounty":
        RoleCue("other", 1.2),
    "reward prize": RoleCue("other", 2.0),
    "pay paid homeless friend friends": RoleCue("other", 0.9),
}  # fmt: skip

_PERCENT_ROLES: dict[str, RoleCue] = {
    "vote votes seats ballots": RoleCue("vote_share", 1.7),
    "house senate parliament assembly legislature": RoleCue("vote_share", 0.7, otherwise=""),
    "beat backed runoff": RoleCue("vote_share", 0.9),
    "won win received took secured garnered winning voters": RoleCue("vote_share", 0.9, otherwise=""),
    "turnout participation": RoleCue("turnout", 2.4),
    "cast ballot": RoleCue("turnout", 1.2),
    "approve approved approval approves approving favorable favourable popularity trust trusted trusts satisfied": RoleCue("approval", 1.8),
    "disapprove disapproved disapproval disapproves disapproving unfavorable unfavourable distrust dissatisfied": RoleCue("disapproval", 2.0),
    "poll polls survey surveys surveyed respondents polled pollster polling support supports oppose believe think "
    "favor favour opposed supported supporting believed back prefer undecided favored favoured": RoleCue("opinion", 1.0),
    "said say": RoleCue("opinion", 0.7),
    "margin margins": RoleCue("margin_of_error", 0.7),
    "error": RoleCue("margin_of_error", 3.0),
    "lead advantage gap edge": RoleCue("lead", 2.0),
    "leads leading ahead trails trailing": RoleCue("lead", 1.1),
    "rate unemployment inflation interest tariff tariffs duty": RoleCue("other", 0.7),
}  # fmt: skip

MONEY_ROLES = folded(_MONEY_ROLES)
PERCENT_ROLES = folded(_PERCENT_ROLES)
UP = word_set(
    "rose rise rises rising risen up increase increased increases increasing grew grow grows growing growth gain gained gains "
    "gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surges soared soar advanced advance rallied "
    "added higher raise raised rebound rebounded expanded expand expansion growth spike spiked improved uptick hike hiked boost "
    "boosted accelerated doubled bigger more + inched widened quicker"
)
DOWN = word_set(
    "fell fall falls falling fallen down decrease decreased decreases decreasing drop dropped drops dropping decline declined "
    "declines declining lost lose slid slide slipped sank sink sinks plunged plunge plunges tumbled tumble shed sheds trimmed trim trims cut cuts "
    "lower slumped slump shrank shrink contracted contraction off reduced reduce reduction plummeted dipped dip weakened weaker "
    "retreated eased narrowed crashed slowed tanked slashed - fewer less"
)
CHANGE_LEVELS = word_set("to at")
CHANGE_IDIOMS = word_set("buckled make makes made making set sets end ends ended made")
ADJACENT_DIRECTIONS = word_set("up down off higher lower more less fewer bigger + -")
LEVEL_HEDGES = word_set("above below")
LEVEL_NOUNS = word_set("low high lows highs record peak bottom level")
RATED = word_set(
    "president president's government congress leader premier minister performance handling management job governor governor's mayor senator rating "
    "ratings chancellor parliament work party king"
)
POLL_WORDS = word_set("poll polls survey surveys surveyed respondents polled pollster polling pollsters")
VOTE_WORDS = word_set(
    "vote votes voters election elections electoral ballots ballot candidate candidates primary runoff won win referendum nominee polls "
    "republican democrat democratic incumbent lead leads leading ahead trails"
)
POLITICAL_WORDS = folded_words(
    "campaign",
    "election",
    "candidate",
    "the party",
    "governor",
    "super pac",
    "ballot",
    "challenger",
    "republican",
    "democrat",
    "super pac",
    "primary",
    "senate",
    "lobby",
)
SUMS = word_set("sum amount total")

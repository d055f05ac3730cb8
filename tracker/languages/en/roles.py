"""English: what a figure measures."""

from __future__ import annotations

from tracker.languages.shape import RoleCue, cue_table, folded_words, word_set

_PAY = {
    "ransom": "other",
    "football": "deal",
    "court": "cost",
    "wages": "other",
    "humanitarian": "aid",
    "exchange": "deal",
    "trade": "deal",
}
_GIVE = {
    "campaign": "contributed",
    "humanitarian": "aid",
    "government": "aid",
    "giving": "contributed",
    "donors": "contributed",
}
_GET = {"campaign": "raised", "humanitarian": "aid", "government": "aid", "giving": "raised"}
_CAMPAIGNING = {"football": "deal", "campaign": "spent", "election": "spent", "advertising": "spent"}
_DROPPED = {"campaign": "spent", "election": "spent", "football": "deal"}
_VOTING = {"campaign": "vote_share", "election": "vote_share"}
_COUNTED = " ".join(
    [f"of{the}_{cast}_{done}" for the in ("", "_the", "_all") for cast in ("votes", "ballots") for done in (
        "were_counted", "are_counted", "had_been_counted", "have_been_counted", "been_counted", "being_counted",
        "were_tallied", "were_processed", "had_been_processed",
    )]
    + [f"of{the}_{place}" for the in ("", "_the", "_all") for place in (
        "polling_stations", "polling_units", "polling_places", "ballot_boxes", "tally_sheets", "voting_districts", "wards",
    )]
)  # fmt: skip

_MONEY_ROLES: list[tuple[RoleCue, str]] = [
    # raised: receipts of a campaign, a party, a charity
    (RoleCue("raised", 2.2, within={"tax": "other", "venture": "deal", "market": "deal"}),
     "raised raise raising raises fundraised outraised outraising hauled raked_in brought_in taken_in pulled_in bringing_in brings_in bring_in raking_in rakes_in "
     "rake_in pulling_in pulls_in pull_in taking_in hauling_in"),
    (RoleCue("raised", 2.0, "noun"),
     "fundraising fundraiser fundraisers crowdfunding gofundme fundraising_total campaign_funding campaign_funds"),
    (RoleCue("raised", 2.0, "noun", within={"theft": "other"}), "haul"),
    (RoleCue("other", 1.4, "noun", within={"campaign": "raised", "giving": "raised"}), "receipts proceeds takings"),
    (RoleCue("raised", 1.5), "collected collecting collect collects took_in drummed_up amassed netted"),
    (RoleCue("raised", 1.3, "noun"), "donations contributions telethon"),
    (RoleCue("", 1.3, within={"campaign": "raised", "giving": "raised"}),
     "picked_up attracted drew reported tally total declared"),
    (RoleCue("other", 1.1, within=_GET), "received receive receives receiving get gets got"),
    # contributed
    (RoleCue("contributed", 2.0),
     "wrote_a_check wrote_checks writes_a_check wrote_a_cheque donated donate donates donating contributed contribute contributes contributing chipped_in put_behind "
     "his_donations her_donations their_donations donations_to his_contributions her_contributions their_contributions "
     "contributions_to"),
    (RoleCue("contributed", 2.0, within={"results": ""}), "matched matching match_donations match_gifts match_contributions match_every match_all"),
    (RoleCue("contributed", 2.0, "noun"),
     "match_funding matched_funding matching_funds matching_funding matchfunding match_-_funding matched_donations "
     "previous_donations earlier_donations past_donations prior_donations previous_contributions earlier_contributions "
     "past_contributions prior_contributions"),
    (RoleCue("contributed", 1.7, "noun"), "donation contribution gift gifts bequest"),
    (RoleCue("contributed", 1.2, "noun", within={"humanitarian": "aid"}),
     "donor donors philanthropist philanthropists giver givers benefactor patrons"),
    (RoleCue("other", 1.4, within=_GIVE), "gave give gives giving given throwing threw handed put_in wrote_out turned_over"),
    (RoleCue("other", 1.4, "noun", within={"campaign": "contributed", "election": "contributed", "giving": "contributed"}), "check checks cheque cheques"),
    (RoleCue("", 1.2, within={"campaign": "contributed", "giving": "contributed", "government": "aid"}), "sent send sending sends"),
    (RoleCue("", 1.4, within={"football": "deal"}), "joined joins signing signs sign clause offer offers capture valuation"),
    (RoleCue("other", 1.4, "noun", within={"football": "deal"}), "fee fees"),
    (RoleCue("contributed", 1.9, "noun"), "self_-_funding self_-_funded self_-_financing self_-_financed"),
    (RoleCue("", 1.1, "noun", within={"campaign": "contributed"}),
     "own_money own_pocket own_pockets own_cash own_fortune own_wealth personal_money personal_funds"),
    (RoleCue("", 1.4, within={"football": "deal", "campaign": "contributed", "giving": "contributed"}),
     "moved transferred steered dished_out doled_out delivered delivering shifted"),
    # spent: campaigning, lobbying, advertising
    (RoleCue("spent", 1.7, "noun"),
     "ad ads advert adverts advertising advertisement advertisements airtime commercials disbursements canvassing billboards "
     "mailers lobbying lobbyists lobbyist ad_buy ad_buys reservations spots leaflets political_spending outside_spending "
     "election_spending campaign_spending independent_expenditures"),
    (RoleCue("spent", 1.8), "outspend outspends outspent outspending"),
    (RoleCue("cost", 1.8, within=_CAMPAIGNING),
     "spent spend spends spending expenditures expenditure shelled_out reserved laid_out outlay outlays "
     "outgo burned_through disbursed_on splashed splashed_out"),
    (RoleCue("", 1.5, within=_DROPPED), "dropped"),
    (RoleCue("deal", 1.5, within={"donors": "contributed", **_CAMPAIGNING}),
     "pour pours poured pouring pump pumps pumped pumping funnel funnels plough plow funneled funnelled plowed ploughed sunk sank funneling ploughing plowing"),
    # balance
    (RoleCue("balance", 1.6, "noun"),
     "cash coh debt debts reserves assets wealth fortune fortunes liabilities endowment coffers holdings savings deposits on_hand war_chest "
     "net_worth in_the_bank in_the_red bank_account bank_accounts stockpile arrears indebtedness mortgage overdraft overdrafts balance "
     "borrowings unspent accounts nest_egg to_its_name to_his_name to_her_name to_their_name sovereign_fund"),
    (RoleCue("balance", 0.8, "noun"), "in_cash"),
    (RoleCue("balance", 1.2), "held holding"),
    (RoleCue("other", 1.6), "held_on"),
    (RoleCue("", 1.4, within={"campaign": "balance"}), "started began"),
    (RoleCue("", 1.6, within={"campaign": "balance"}),
     "ready_to_spend left_to_spend began_with started_with entered ended finished_with ended_with ended_up_with ended_the_quarter "
     "ended_the_year ended_the_month finished_the_quarter closed_the_quarter closed_out_the_quarter entering"),
    (RoleCue("", 1.6, within={"campaign": "balance"}), " ".join(
        f"{closed}_{month}" for closed in ("ended", "ending", "finished", "finishing", "closed", "closing", "began", "started", "entered") for month in (
            "january february march april may june july august september october november december".split()
        )
    )),
    (RoleCue("other", 1.5, "noun"), "cash_prize information_leading"),
    (RoleCue("balance", 1.8), "hold holds sits_on sitting_on owe owes owed owing indebted in_debt in_reserve to_repay"),
    (RoleCue("balance", 1.2), "is_worth are_worth be_worth billionaire heiress magnate"),
    # aid: assistance, grants, pledges, loans, money that a budget or a bill grants
    (RoleCue("aid", 1.7, "noun"),
     "aid assistance grant grants relief stimulus loan loans bailout subsidy subsidies scholarship scholarships humanitarian "
     "appropriation appropriations rescue facility lifeline handouts tranche installment instalment rebate rebates voucher "
     "vouchers credit_line line_of_credit credit_from emergency_fund development_fund infrastructure_bill relief_bill aid_bill "
     "spending_deal spending_package budget_deal funding_bill aid_package stimulus_package rescue_package relief_package "
     "budget_bill stimulus_bill spending_bill stimulus_plan budget_includes budget_provides budget_proposes budget_allocates "
     "budget_sets budget_gives budget_include allocation allocations federal_cash federal_money federal_funds state_money state_funds "
     "public_money public_funds taxpayer_money government_money government_cash bursary bursaries stipend stipends"),
    (RoleCue("aid", 1.6, "noun", within={"trade": "deal", "arms": "deal"}), "package packages"),
    (RoleCue("aid", 1.5, "noun", within={"venture": "deal", "market": "deal"}), "funding"),
    (RoleCue("aid", 1.6, "noun", within={
        "humanitarian": "aid", "campaign": "contributed", "government": "aid", "donors": "contributed",
    }),
     "pledge pledges pledged pledging"),
    (RoleCue("aid", 1.7, within={"campaign": "contributed"}), "lent lend lends lending loaned"),
    (RoleCue("aid", 1.7),
     "borrowed borrow borrowing promised promise promises promising allocated allocate allocates appropriated appropriate granted granting "
     "earmarked earmark disbursed disburse disburses set_aside bail_out bailed_out subsidise subsidize released unlocked unlock unlocks "
     "unlocking"),
    (RoleCue("aid", 1.1, within={"court": "cost", "procurement": "deal"}), "awarded awarding awards"),
    (RoleCue("aid", 1.1, within={"court": "cost"}), "sought seeking seek offered"),
    (RoleCue("aid", 1.1, "noun", within={"humanitarian": "aid", "giving": "raised"}), "appeal"),
    (RoleCue("", 1.2, within={"government": "aid", "humanitarian": "aid"}), "available"),
    (RoleCue("aid", 1.1),
     "approved approve approves approving provided provide provides providing committed commit funded fund funds finance financed "
     "financing extended inject injected request requested appealed asks asked asking authorized authorised unveiled"),
    # deal: sales, contracts, investment, trade, arms
    (RoleCue("deal", 1.5, "noun"),
     "deal deals contract contracts sale sales purchase purchases acquisition acquisitions takeover merger investment investments "
     "transfer_fee transfer_fees transfer_window transfer_market transfer_record transfer_deal record_signing record_signings "
     "stake order orders exports imports export import arms weapons jets missiles warplanes fighters tender transaction "
     "transactions buyout auction goods ipo weaponry merchandise procurement deliveries shipments series_a series_b series_c"),
    (RoleCue("deal", 0.8, "noun"),
     "machinery electronics equipment products crude investor investors agreement partnership venture bonds shares property "
     "painting tariffs signed transfer bidder backers move buyers sponsorship"),
    (RoleCue("deal", 1.6, within={"campaign": "", "election": ""}), "bid"),
    (RoleCue("deal", 1.0, within={"market": "other"}), "trade trading traded trades"),
    (RoleCue("deal", 1.6),
     "bought buy buys buying purchased purchasing sold sell selling invested invest investing invests acquired acquire acquiring "
     "exported imported auctioned fetched outbid snapped_up agreed_to_take"),
    # cost: losses, damage, budgets, fines, compensation
    (RoleCue("cost", 1.6, "noun"),
     "cost costs loss losses damage damages fine fines penalty penalties budget budgets compensation settlement settlements payout "
     "payouts expense expenses repair repairs reconstruction rebuilding lawsuit lawsuits overrun overruns verdict restitution "
     "reparations ex_-_gratia exgratia solatium next_of_kin the_kin price_tag hospital_bill medical_bills medical_bill legal_fees bill_for budgeted upkeep envelope bill_of"),
    (RoleCue("cost", 1.2, "noun"),
     "families_of_the_deceased families_of_the_dead families_of_those_killed bereaved_families grievous_injuries grievously_injured "
     "minor_injuries seriously_injured injured_persons those_injured"),
    (RoleCue("cost", 1.6),
     "costing lost lose loses losing fined compensate compensated sued sue suing overspent drained "
     "draining swallowed refund reimburse reimbursed settle forfeit"),
    (RoleCue("cost", 1.8, "noun"), "to_settle to_resolve"),
    (RoleCue("cost", 2.2), "will_cost would_cost could_cost may_cost might_cost has_cost have_cost had_cost to_cost"),
    (RoleCue("cost", 1.9), "wiped_off wiped_out wipe_out wiping erased erasing erase erases"),
    (RoleCue("cost", 0.9, "noun"),
     "project projects construction build built bill upgrade infrastructure renovation plan program programme scheme proposal "
     "replacing cleanup"),
    (RoleCue("cost", 0.9), "need needs needed require requires required take takes rebuild destroyed damaged estimated"),
    (RoleCue("cost", 0.9, within=_PAY), "paid pay pays paying"),
    # other: prices, wages, revenue, profit
    (RoleCue("other", 2.0, "own"), "valuing"),
    (RoleCue("other", 1.4, "noun"),
     "cash_flow ebitda operating_income net_income operating_profit shortfall shortfalls price prices wage wages salary salaries revenue revenues profit profits income gdp earnings tax taxes rent rents "
     "turnover output levy sells_for selling_for retail toll pension pensions allowance ticket tickets bonus bonuses paycheck "
     "dividend dividends box_office grossed remittances sent_home valuation market_value market_capitalization market_cap valued "
     "find_savings savings_of surplus deficit deficits budget_deficit bail ransom bribe bribes bribery theft heist robbery fraud scam extortion jackpot winnings "
     "prize_money laundering worth_about"),
    (RoleCue("other", 1.4, "noun"),
     "per_barrel a_barrel a_litre per_litre a_liter per_liter a_gallon per_gallon a_kilo per_kilo a_tonne per_tonne a_ton per_ton "
     "per_ounce an_ounce per_share a_share a_ticket a_night per_night"),
    (RoleCue("", 1.4, "level", within={"market": "other"}), "to at closed settled"),
    (RoleCue("other", 1.5, "quoted"), " ".join(f"{share}_{moved}" for share in ("shares", "stock") for moved in (
        "fell rose dropped gained lost closed jumped slid slipped climbed plunged tumbled surged soared sank edged ended were was are is "
        "in have had traded"
    ).split())),
    (RoleCue("other", 1.7, "quoted"), "shares_in_the_bank shares_of_the_bank"),
    (RoleCue("deal", 1.7, "noun"), "stake_in_the_bank"),
    (RoleCue("other", 1.8, "level"), "per"),
    (RoleCue("other", 2.0, "noun"),
     "in_revenue in_revenues trade_surplus trade_deficit trade_gap current_account current_account_surplus current_account_deficit"),
    (RoleCue("other", 2.0, "noun"), "reward rewards prize bounty tip"),
    (RoleCue("other", 1.2),
     "earned earn earns earning embezzled embezzling laundered defrauded extort extorted extorting charged charges charging save saved "
     "saves saving won priced retails smuggled grossing pocketed demanded"),
    (RoleCue("", 1.7, "noun", within={"drugs": "other"}), "worth seized confiscated street_value"),
    (RoleCue("other", 1.9), "stole stolen stealing steal steals"),
    (RoleCue("other", 0.9, "noun"),
     "an_hour per_hour hourly a_month per_month monthly a_week per_week weekly per_day a_day per_person per_capita a_year per_year"),
    (RoleCue("other", 0.7), "homeless friend friends annually made economy market hour"),
]  # fmt: skip

_PERCENT_ROLES: list[tuple[RoleCue, str]] = [
    (RoleCue("vote_share", 2.0, "noun"), "vote votes seats ballots of_the_vote popular_vote delegates"),
    (RoleCue("cast", 2.0, "noun"), "votes_cast ballots_cast valid_votes re-election_with reelection_with re-elected_with reelected_with"),
    (RoleCue("vote_share", 1.7),
     "approved_by rejected_by of_the_ballot voted_yes voted_no voting_yes voting_no voted_for voted_against voted_in_favor voted_in_favour voted_to threw_out turned_down said_yes said_no "
     "came_first_with came_second_with came_third_with finished_first_with finished_second_with finished_third_with placed_second_with placed_third_with"),
    (RoleCue("vote_share", 1.6, "level"), "polled"),
    (RoleCue("vote_share", 0.9), "beat defeated runoff first_round second_round reelected re-elected elected landslide"),
    (RoleCue("", 1.0, "noun", within=_VOTING), "majority plurality results result returns tally share"),
    (RoleCue("", 0.9, within=_VOTING),
     "returned credited captured won wins winning received receiving securing garnering capturing took takes secured garnered captured scored finished carried claimed amassed got picked_up "
     "saw_off ousted unseated voters narrowly win victory had"),
    (RoleCue("", 0.7, "noun", within=_VOTING), "house senate parliament assembly legislature bundestag knesset"),
    (RoleCue("turnout", 2.4, "noun"), "turnout voter_turnout participation"),
    (RoleCue("turnout", 1.6),
     "took_part take_part entitled_to returned_a_ballot cast_ballots cast_a_ballot cast_their_ballots showed_up showing_up "
     "turned_out brought_out went_to_the_polls registered_voters_voted of_the_electorate"),
    (RoleCue("", 1.3, within={"campaign": "turnout", "election": "turnout"}), "cast ballot voted voting"),
    (RoleCue("approval", 1.9),
     "approve approves approving approval job_approval approval_rating approval_ratings favorable favourable favorability "
     "favourability favorably favourably positive_view positive_views positive_opinion positive_opinions positive_impression positive_one favorables favourables job_rating doing_a_good doing_a_great doing_an_excellent excellent_job good_job good_marks"),
    (RoleCue("disapproval", 2.1),
     "disapprove disapproved disapproval disapproves disapproving unfavorable unfavourable unfavorably unfavourably negative_view "
     "negative_views negative_opinion negative_opinions negative_impression negative_one unfavorables unfavourables his_negatives her_negatives own_negatives doing_a_poor doing_a_bad poor_job bad_job poor_marks poor_ones"),
    (RoleCue("liking", 1.7),
     "approved popularity trust trusted trusts satisfied confidence likes like satisfaction popular content "
     "pleased pleases happy praise praised standing rating ratings faith well_of"),
    (RoleCue("disliking", 1.9),
     "distrust distrusts mistrust dissatisfied dissatisfaction dislike dislikes disliked unpopular unhappy "
     "displeased faulted lacked_faith no_confidence"),
    (RoleCue("opinion", 1.1),
     "believe think thinks believes favor favour believed "
     "prefer prefers preferred favored favoured favoring favouring favors favours agree agreed agrees disagree "
     "disagreed consider considered view viewed feel felt blame blamed pinned want wanted wants wanting wished worry "
     "worried concerned fear fears opinion saw seen thought "
     "thinking recall recalled picked chose admitted knew_how knew_the can_name could_name could_identify can_identify "
     "first_choice in_favor in_favour say_they said_they outpolls"),
    (RoleCue("backing", 1.7, within={"rated object": "liking"}), "support_for"),
    (RoleCue("opinion", 1.1, within={"rated object": "liking"}), "support supports supported supporting back backed backing backs"),
    (RoleCue("opinion", 1.1, within={"rated object": "disliking"}), "oppose opposes opposed opposing reject rejects rejected"),
    (RoleCue("intention", 2.4, "noun"),
     "voting_intention voting_intentions vote_intention vote_intentions were_an_election election_were_held if_an_election if_the_election if_elections if_the_elections "
     "will_vote plan_to_vote intend_to_vote would_vote would_take would_win would_get would_back would_gain would_receive would_secure would_garner would_attract would_obtain "
     "preferred_prime_minister preferred_pm preferred_premier preferred_chancellor preferred_president best_prime_minister better_prime_minister "
     "would_poll would_score would_collect would_achieve would_reach would_capture would_claim would_earn"),
    (RoleCue("opinion", 1.4, "noun"),
     "top_issue top_issues biggest_issue biggest_issues main_issue key_issue top_concern top_concerns biggest_concern biggest_concerns "
     "biggest_problem main_concern most_important_issue most_important_problem top_priority"),
    (RoleCue("opinion", 0.5), "stands_at stood_at standing_at is_on are_on was_on were_on polls_at remains_at remained_at sitting_on sits_on sit_on sat_on "
     "steady_on unchanged_on sits_at sit_at sitting_at"),
    (RoleCue("opinion", 3.4, "beside"),
     "undecided unsure uncertain not_sure weren't_sure wasn't_sure don't_know didn't_know do_not_know did_not_know no_opinion not_heard haven't_heard "
     "hadn't_heard don't_knows ambivalent ambivalence not_say refused_to_answer lack_an_opinion lacks_an_opinion lacked_an_opinion without_an_opinion formed_an_opinion offered_no_opinion"),
    (RoleCue("opinion", 0.9, "noun"), "poll polls survey surveys polling respondents surveyed pollster questionnaire questioned"),
    (RoleCue("opinion", 0.7), "said say saying responded answered"),
    (RoleCue("margin_of_error", 0.7, "noun"), "margin margins"),
    (RoleCue("margin_of_error", 3.0, "noun"),
     "error margin_of_error margins_of_error sampling_error plus_or_minus margin_for_error error_margin error_range "
     "accurate_to_within off_by margin_of_uncertainty statistical_uncertainty statistical_deviation standard_deviation either_way either_direction in_either_direction"),
    (RoleCue("lead", 2.0, "noun"), "lead advantage gap edge cushion difference"),
    (RoleCue("lead", 1.3), "won_by lost_by"),
    (RoleCue("lead", 1.1), "leads leading ahead trails trailing behind deficit"),
    (RoleCue("other", 2.3, "own"), "counted tallied tabulated processed reporting precincts"),
    (RoleCue("other", 3.6, "beside"), _COUNTED),
    (RoleCue("other", 2.6, "noun"), "probability likelihood"),
    (RoleCue("other", 2.4, "beside"), " ".join(
        f"of_{the}{money}" for the in ("", "the_", "all_", "its_", "his_", "her_", "their_", "that_", "those_") for money in (
            "money contributions donations funds funding cash income revenue revenues spending donors profits sales exports imports"
        ).split()
    )),
    (RoleCue("other", 2.2), "confidence_level"),
    (RoleCue("other", 0.7, "noun"), "rate unemployment inflation interest tariff tariffs duty tax stake yield mortgage gdp"),
]  # fmt: skip

LIGHT = word_set(
    "of the a an his her their its our this that about than more some nearly almost around at least over just only value amount total sum worth valued totaling totalling totalled totaled "
    "was is were are been be reached reaching stood rose to up some roughly approximately an estimated another additional extra"
)
HEADS = word_set("of for to worth totaling totalling valued")
HEAD_PROCLITICS: frozenset[str] = frozenset()
COMPLEMENTS = word_set("in of worth as")
PURPOSES = word_set("for to on toward towards against from by")
PURPOSE_PROCLITICS: frozenset[str] = frozenset()
ASIDES = word_set(
    "according who whom whose which where citing including a an the in with after before as despite since said says at now already by for not"
)
SETTINGS = {
    "campaign": word_set(
        "campaign campaigns campaigning campaigned election elections electoral candidate candidates primary primaries pac pacs super "
        "ballot ballots nominee voters lobbying lobby lobbyists ad ads advertising adverts commercials billboards mailers airtime spots "
        "gop republican republicans democrat democrats democratic committee party presidential congressional reelection re-election "
        "gubernatorial caucus runoff challenger incumbent incumbents donors fec dnc rnc race vote referendum plebiscite hopeful hopefuls "
        "contests electoral balloting precincts votes sheriff congressman by-election"
    ),
    "giving": word_set(
        "charity charities charitable foundation appeal telethon nonprofit philanthropy philanthropic donations donation donors fundraising "
        "crowdfunding gofundme university museum hospital hospice church mosque cause causes relief cross unicef oxfam victims survivors "
        "orphanage volunteers drive benefit ambulance"
    ),
    "drugs": word_set(
        "heroin cocaine shabu meth methamphetamine methamphetamines cannabis marijuana opium drugs narcotics contraband pills "
        "fentanyl hashish captagon ecstasy cigarettes"
    ),
    "results": word_set("analysts analyst estimates expectations forecasts forecast"),
    "football": word_set(
        "transfer striker strikers midfielder midfielders winger defender defenders goalkeeper footballer footballers signings playmaker playmakers centre-back fullback bundesliga"
    ),
    "theft": word_set(
        "robbery robberies burglary burglaries burglars thieves thief heist robbers raiders looters stolen steal stealing stole gang jewellers"
    ),
    "procurement": word_set("tender tenders bidder bidders bids contractor contractors procurement contract contracts"),
    "ransom": word_set("ransom kidnappers kidnapped captors hostages hostage freed release abductors"),
    "court": word_set(
        "court jury judge regulator regulators tribunal lawsuit plaintiffs plaintiff ordered convicted watchdog damages sued"
    ),
    "wages": word_set("salary salaries wage wages workers employees staff rent-free job hour hourly"),
    "humanitarian": word_set(
        "un unhcr unicef wfp humanitarian refugees refugee displaced rations drought famine relief aid households household earthquake "
        "cyclone"
    ),
    "donors": word_set(
        "donor donors philanthropist philanthropists philanthropy billionaire billionaires tycoon tycoons financier financiers heiress megadonor megadonors"
    ),
    "trade": word_set(
        "club player striker midfielder winger defender goalkeeper transfer painting auction bought buy purchase acquire acquisition "
        "takeover deal stake"
    ),
    "arms": word_set("arms weapons jets fighters naval missiles tanks rafales submarines"),
    "advertising": word_set(
        "ad ads advert adverts advertising commercials billboards lobbying lobbyists airtime mailers messages"
    ),
    "venture": word_set("startup startups fintech venture valuation round"),
    "market": word_set("investors ipo bonds bond  shares stock crude brent barrel wti bitcoin shareholders sterling"),
    "government": word_set(
        "government congress federal ministry ministries minister agency agencies department senate lawmakers budget bill treasury cabinet "
        "parliament state program programme provinces centers commission imf chancellor province council mps ministers departments"
    ),
    "tax": word_set("surcharge surcharges fee fees tax taxes taxation taxpayers tariff tariffs duties levy vat"),
}
EXCHANGES = word_set("for")
COMPARISONS = word_set("compared versus against than")
ECONOMIC = word_set(
    "dollar currency trade unemployment inflation economy gdp shares stocks index rates prices tariffs imports exports wages sales revenue profits mortgage interest"
)
MONEY_ROLES = cue_table(_MONEY_ROLES)
PERCENT_ROLES = cue_table(_PERCENT_ROLES)
UP = word_set(
    "rose rise rises rising risen up increase increased increases increasing grew grow grows growing growth gain gained gains "
    "gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surges soared soar advanced advance rallied "
    "added higher raise raised rebound rebounded expanded expand expansion growth spike spiked improved uptick hike hiked boost "
    "boosted accelerated doubled bigger larger uplift more + inched expanding swelled swell swelling uptick upward climbing leapt leap widened quicker upturn upswing improve improves improving improvement regain regained regaining recover recovers recovered "
    "recovering recoup recouped"
)
DOWN = word_set(
    "fell fall falls falling fallen down decrease decreased decreases decreasing drop dropped drops dropping decline declined "
    "declines declining lost lose slid slide slipped sank sink sinks plunged plunge plunges tumbled tumble shed sheds trimmed trim trims cut cuts eroded whittled drained ebbed collapsed slide slides dip dips shedding halved downward cutting trimming reducing shrinking "
    "lower smaller slumped slump shrank shrink contracted contraction off reduced reduce reduction plummeted dipped dip weakened weaker "
    "retreated eased narrowed crashed slowed tanked slashed - fewer less downturn downtick slipping slip slips worsened worsening"
)
BY = word_set("by")
CHANGE_LEVELS = word_set("to at")
CHANGE_IDIOMS = word_set("buckled make makes made making set sets end ends ended made")
ADJACENT_DIRECTIONS = word_set("up down off higher lower more less fewer bigger larger smaller + -")
LEVEL_HEDGES = word_set("above below")
LEVEL_NOUNS = word_set("low high lows highs record peak bottom level")
THRESHOLDS = word_set("mark barrier threshold milestone")
LEVEL_QUALIFIERS = word_set(
    "just only barely merely split current present previous earlier prior initial original revised"
)
RANGING = word_set("range ranges ranged ranging vary varies varied varying")
MOTION_IDIOMS = word_set("short within outside behind apart foul victim")
COMPARATIVES = word_set("higher lower more less fewer bigger larger smaller")
RATED = word_set(
    "cabinet pm king queen duke speaker ministers administration officials police army court president president's government congress leader premier minister performance handling management job governor governor's mayor senator rating "
    "ratings chancellor parliament presidency judiciary legislature supreme work king stewardship leadership tenure conduct minister's mayor's government's "
    "governor's premier's chancellor's senator's leader's cabinet's congress's"
)
POLICIES = word_set(
    "law laws act bill bills legislation plan plans deal agreement accord treaty pact ban measure measures proposal amendment reform reforms "
    "overhaul ruling verdict invasion strike strikes airstrikes marriage marriages abortion pipeline tariff tariffs tax taxes cuts withdrawal "
    "sanctions legalization legalisation inquiry inquiries impeachment investigation investigations probe probes"
)
POLL_WORDS = word_set(
    "questionnaire interviewed interviewers canvassed tracker poll polls survey surveys surveyed respondents polled pollster polling pollsters "
    "newspoll politbarometer eurobarometer yougov ipsos gallup quinnipiac ifop opinium savanta comres survation "
    "datafolha rasmussen surveyusa emnid forsa infratest afrobarometer latinobarometro"
) | {"voting intention", "voting intentions", "vote intention", "vote intentions"}
VOTE_WORDS = word_set(
    "vote votes voters election elections electoral ballots ballot candidate candidates primary runoff won win referendum nominee polls "
    "republican democrat democratic incumbent lead leads leading ahead trails"
)
# What a vote ends with: beside them two shares of a whole are votes for and against, or of two rivals.
OUTCOMES = word_set(
    "passed passes failed fails won wins lost loses defeated defeats beat beats rejected rejects approved approves carried "
    "upheld ousted unseated prevailed ratified adopted"
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
# What a story is about whose next sentences say only who "spent" how much.
LOBBYING = folded_words("lobby", "super pac", "ad spending", "attack ad", "political ad", "campaign spending")
# By parts of words: the role of the amounts in a list below a heading that has one.
HEADINGS = {
    "fundrais": "raised",
    "donations": "raised",
    "contributions": "raised",
    "donors": "contributed",
    "pledge": "aid",
    "lobbying": "spent",
    "ad spending": "spent",
    "signings": "deal",
    "transfers": "deal",
    "exports": "deal",
}
SUMS = word_set("sum amount total")

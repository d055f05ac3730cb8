"""English: whose a figure is."""

from __future__ import annotations

from tracker.languages.shape import SubjectWords, word_set

_REGULAR = (
    "raise donate contribute receive collect gather amass solicit total invest purchase acquire pledge grant approve commit provide "
    "offer allocate award fund finance owe own earn secure garner gain trail poll trounce face challenge support back favor favour "
    "endorse enjoy command claim capture carry edge outraise report announce add note explain warn argue insist believe oppose want "
    "plan expect agree decide vow promise ask urge call vote elect pour transfer order sign launch open reveal suggest indicate "
    "estimate calculate record post enter end start finish channel funnel steer drop shell borrow inherit boast accumulate stash "
    "import export ship use need reject prefer trust like dislike view rate disapprove blame credit continue help remain reach climb "
    "slip jump pull attract score nominate pass adopt authorize appropriate deliver impose accuse bag net haul disclose declare "
    "deny refuse fail try hope intend aim file"
)
_STRONG = (
    "spend lend hold have do win lose lead defeat beat sweep outspend say tell think choose pay give send sell buy run take get make "
    "bring put keep show find begin know feel become stand sit hit rise fall grow draw see go come seek burn deal cast build leave"
)
_PAST = (
    "spent lent held had did done won lost led defeated beaten swept outspent said told thought chose chosen paid gave given sent sold "
    "bought ran took taken got gotten made brought put kept showed shown found began begun knew known felt became stood sat hit rose "
    "risen understood withdrawn undertaken overtaken driven written spoken set fell fallen grew grown drew drawn saw seen went gone came sought burned cast built left tied ties"
)
_AUXILIARIES = (
    "is are was were be been being am has have had having do does did will would can could may might shall should must ought "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot"
)
_PREPOSITIONS = (
    "of in on at by from with to for against over under about into through after before during since until till among amongst amid "
    "between within without across per via despite toward towards around near behind beyond upon onto off out up down than as like "
    "including unlike according alongside above below past concerning regarding versus vs besides following throughout worth ahead"
)
_CONJUNCTIONS = "and or but nor yet so because if although though while whereas when whenever unless whether plus"
_ADVERBS = (
    "also only just already now then still far never ever even not no too very again once more less most least enough almost "
    "quite rather instead otherwise however meanwhile moreover therefore thus perhaps maybe together apiece likewise furthermore nonetheless nevertheless indeed thereafter afterwards hence alone today yesterday "
    "tomorrow tonight later earlier soon ago here there back well overall altogether first last next"
)
_DETERMINERS = (
    "the a an this that these those each every all both some any many most several few another other others such"
)
_POSSESSIVES = "his her its their our my your whose"
_PRONOUNS = "he's she's it's they've we've he she it they him them i we us me himself herself itself themselves you"
_RELATIVES = "who which that whom"
_TIMES = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october "
    "november december jan feb aug sept oct nov dec year years month months week weeks day days quarter morning evening night summer winter spring autumn fall time"
)


_DOUBLING = "drop plan slip bag net run sit put get hit win begin ship commit transfer prefer"


def _inflected(verbs: str, past: bool) -> str:
    """A verb's base, third person and -ing form, and its past: raise raises raising raised."""
    forms: list[str] = []
    for verb in verbs.split():
        stem = verb.removesuffix("e") if not verb.endswith("ee") else verb
        stem += verb[-1] if verb in _DOUBLING.split() else ""
        third = verb + "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else verb + "s"
        ended = stem.removesuffix("e") + "ed"
        if verb.endswith("y") and verb[-2] not in "aeou":
            third, ended = verb[:-1] + "ies", verb[:-1] + "ied"
        forms += [verb, third, stem + "ing", *([ended] if past else [])]
    return " ".join(forms)


_GROUPS = (
    "voters voter respondents adults people men women americans britons germans residents citizens republicans democrats "
    "independents participants users students workers households viewers registrants electorate conservatives liberals "
    "moderates catholics evangelicals protestants muslims jews christians whites blacks hispanics latinos seniors millennials "
    "israelis palestinians egyptians canadians australians russians ukrainians poles turks iranians europeans indians japanese "
    "chinese french british italians spaniards scots greeks swedes koreans brazilians mexicans parents families supporters "
    "graduates taxpayers members leaners public population teenagers youth veterans owners believers subscribers readers "
    "those partisans managers economists teachers doctors nurses farmers pupils scientists lawyers delegates consumers employees investors drivers nationals arabs"
)
_ACTORS = (
    "businesses foundations associations federations coalitions museums leagues boards councils commissions nonprofits insurers "
    "developers manufacturers retailers entrepreneurs philanthropists celebrities celebrity athletes singers players volunteers "
    "senators governors mayors congressmen campaign campaigns party parties committee committees pac pacs group groups company companies firm firms organisation "
    "organization organisations organizations government governments administration state states ministry department agency "
    "agencies bank banks union unions council commission congress parliament senate house court fund foundation charity charities "
    "donor donors lobby lobbyists candidate candidates team teams corporation corporations country countries nation nations "
    "island city county town university school schools hospital church club association coalition alliance bloc opposition "
    "family families wife husband son daughter brother sister couple widow businessman billionaire billionaires tycoon investor "
    "investors lawmakers lawmaker lender lenders creditors army navy pentagon kremlin republicans democrats "
    "supporters backers allies advocates activists organizers organisers network panel board trust rebels movement "
    "consortium manufacturer airline retailer carrier startup giant insurer operator developer buyer seller seller's customer "
    "consumers individuals executives employees officials authorities authority institution institutions website site event telethon "
    "fundraiser concert gala appeal outfit arm branch chapter conservatives liberals socialists greens nationalists labour incumbent "
    "challenger challengers rival rivals opponent opponents nominee president senator governor mayor congressman congresswoman "
    "billionaire's millionaires monarchy kingdom republic territory province airline airlines newspaper broadcaster restaurant "
    "actor actress singer player philanthropist entrepreneur heiress treasury household households taxpayers league federation "
    "cabinet coalition regime bloc police press media churches courts banks army troops owner shareholders chairman founder director ceo executive chamber man woman people parents friends fans foundation's employer shop store"
)
_TITLES = (
    "mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier chancellor senator sen rep "
    "representative congressman congresswoman governor gov mayor secretary speaker judge justice attorney general chief "
    "majority minority leader whip chairman chairwoman chair chairperson director ceo founder co former ex late then incumbent "
    "candidate nominee challenger rival opponent presidential senatorial gubernatorial vice-presidential king queen prince princess "
    "sheikh emir sultan pope bishop archbishop rev reverend father sister brother captain colonel lieutenant major sergeant admiral "
    "lt col maj capt sgt cmdr adm supt "
    "clerk recorder sheriff coroner supervisor councilman councilwoman councillor alderman "
    "philanthropist industrialist entrepreneur magnate mogul actor actress singer comedian billionaire businessman businesswoman tycoon investor lawyer author writer journalist "
    "spokesman spokeswoman spokesperson ambassador commissioner deputy acting assistant lawmaker donor megadonor financier "
    "state defense defence treasury commerce hon u.s"
)
_PARTISANS = "republican democrat democratic conservative liberal labour independent socialist tory centrist libertarian incumbent"
_MODIFIERS = (
    "likely registered eligible young younger old older white black hispanic latino independent democratic republican undecided "
    "potential prospective primary female male rural urban suburban american british israeli german french evangelical catholic "
    "muslim jewish arab swing super"
)
_BODIES = (
    "department ministry bank university house board bureau party committee council union league court office institute agency "
    "association center centre fund states kingdom republic city federation organization organisation coalition campaign society "
    "college school academy foundation museum church commission authority service americans citizens friends democrats republicans "
    "workers brotherhood society chamber alliance democracy democrats-for leadership national"
)
_THINGS = (
    "effort efforts poll polls survey report reports data figure figures "
    "number numbers total amount amounts sum share shares percentage rate rating ratings money cash funds result results support "
    "result race races contest election elections vote votes ballot ballots margin level levels record average way job work "
    "payment payments path handling performance policy policies question issue issues case deal half third quarter majority part rest lot "
    "series kind sort cost value worth response speech statement interview tweet news conference debate period end start "
    "beginning top bottom place office attack war conflict economy crisis pandemic storm hurricane impact effect future past "
    "same latest new largest biggest highest lowest second purchase items jet jets weapons oil gas lead advantage "
    "approval disapproval popularity satisfaction faith trust confidence opinion view views direction idea decision move change changes increase "
    "decrease rise fall drop growth turnout participation tax taxes salary price prices donations donation contributions contribution "
    "fundraising proceeds reserves debt debts assets account coffers filing filings ads ad advertising spending chance chances "
    "aid assistance relief loan loans grant grants tariff tariffs example guarantees disbursements exports imports goods trade shipments items money fact reason time moment point points stage juncture deadline measure measures fortunes window gap "
    "increases expenditure expenditures outlay outlays receipts expenses revenues profits haul hauls likes spree tune sum excess situation process system security border wall construction projects project buildings property land "
    "intention intentions preference preferences units stations boxes precincts"
)

_NO_VERBS = (
    "united fundraising spending lobbying advertising polling funding lending voting building training meeting ruling housing "
    "banking manufacturing holding mining outgoing sitting leading rating standing opening estimated combined proposed "
    "outstanding existing remaining ongoing upcoming staggering whopping pending limited so-called armed unidentified beloved hundred shipping publishing broadcasting engineering bring during king spring "
    "morning evening thing nothing something anything everything being following including red compared"
)
_VERBS = word_set(_inflected(_REGULAR, past=True) + " " + _inflected(_STRONG, past=False) + " " + _PAST)
_CLOSED = word_set(
    " ".join(
        (
            _AUXILIARIES,
            _PREPOSITIONS,
            _CONJUNCTIONS,
            _ADVERBS,
            _DETERMINERS,
            _POSSESSIVES,
            _PRONOUNS,
            _RELATIVES,
            _TIMES,
        )
    )
    + " what where why how whose there's it's he's she's they're we're i'm that's"
)

SUBJECTS = SubjectWords(
    verb_endings=("ed", "ing"),
    adverbs_end=("ly", "wide"),
    possessive_ending="'s",
    verbs=_VERBS - word_set(_THINGS) - word_set(_NO_VERBS),
    auxiliaries=word_set(_AUXILIARIES),
    not_verbs=word_set(_NO_VERBS),
    closed=_CLOSED,
    determiners=word_set(_DETERMINERS),
    pronouns=word_set(_PRONOUNS),
    possessives=word_set(_POSSESSIVES),
    persons=word_set("he she him his her who he's she's"),
    openers=word_set("that"),
    relatives=word_set(_RELATIVES + " whose"),
    conjunctions=word_set(_CONJUNCTIONS),
    negations=word_set("not never n't"),
    particles=word_set(_ADVERBS + " each both all"),
    predicates=word_set(
        "able unable likely unlikely due poised bound certain sure ready willing unwilling eager keen reluctant free entitled eligible "
        "quick slow content happy prepared determined obliged"
    ),
    titles=word_set(_TITLES),
    partisans=word_set(_PARTISANS),
    modifiers=word_set(_MODIFIERS),
    publishers=word_set(
        "newspaper network university college institute center centre magazine survey poll journal times post news gallup reuters research "
        "yougov ipsos ifop insa forsa infratest dimap elabe opinionway bva odoxa csa datafolha ibope quaest rasmussen quinnipiac pew "
        "marist zogby emerson monmouth siena survation opinium comres savanta icm panelbase populus kantar sofres mori mrbi newspoll "
        "nanos leger ekos abacus infotrak synovate tifa afrobarometer cvoter csds gfk emnid allensbach metron harris surveyusa suffolk "
        "selzer sws"
    ),
    sources=word_set("according by told"),
    backing=word_set("support backing popularity vote share"),
    actors=word_set(_ACTORS),
    groups=word_set(_GROUPS),
    bodies=word_set(_BODIES),
    body_links=word_set("of for on and in to"),
    name_links=word_set("de la le van von bin ibn bint al el del der du da dos di ben y"),
    belongings=word_set(
        "campaign campaigns party pac pacs committee wife husband family company firm government administration foundation team "
        "supporters backers allies group ones father mother son daughter brother widow estate office ministry parliament department "
        "voters rival rivals opponent opponents challenger organization organisation network charity bank"
    ),
    quantifiers=word_set("likes majority half third quarter percentage share number most"),
    things=word_set(_THINGS + " " + _TIMES + " pledges commitments promises"),
    by=word_set("by"),
    from_=word_set("from"),
    to=word_set("to"),
    for_=word_set("for"),
    among=word_set("among amongst"),
    at=word_set("at on with for"),
    contests=word_set(
        "lead leads leading led trail trails trailing trailed polling polled polls gets getting got wins winning won receives received receiving "
        "garnered garnering garners took takes taking drew draws drawing has had have having came finished secured securing beats beat beating "
        "defeats defeated edges edged tied climbed dropped surged slipped lost gained loses gains moving moved climbing climbs rising surging dropping get win receive take secure garner attract attracts attracted gain lose score scores scored achieve achieves achieved "
        "obtain obtains obtained collect collects collected come comes coming finish finishes top tops topped reach reaches reached command commands commanded enjoy enjoys enjoyed register registers registered stay stays stayed remain remains remained hold holds held maintain maintains maintained retain retains retained arrived emerges emerged debuted dips dipped draw is was are were stands stood sits sat rose fell "
        "drops slips slides slid falls rises jumps jumped surges plunges plunged tumbles tumbled sheds sinks sank grows grew rebounds rebounded"
    ),
    views=word_set(
        "say says said saying believe believes believed believing think thinks thought thinking oppose opposes opposed opposing support supports "
        "supporting approve disapprove want wants wanted favor favour who that answered gave agree agreed agrees disagree disagreed undecided unsure view viewed "
        "don't didn't do did expect expected felt feel trusting trust prefer preferred identified call called blame blamed described rated rate "
        "see saw consider considered were are"
    ),
    sayers=word_set(
        "said say says saying named picked chose choose choosing answered favored favoured favoring favouring backed back backing prefer preferred preferring supported supporting support"
    ),
    receiving=word_set(
        "receive receives received receiving get gets got getting accept accepts accepted secure secured borrow borrowed seek sought return returns returned refund refunds refunded reject rejects rejected decline declines declined"
    ),
    reporting=word_set(
        "said says say reported reports estimated estimates showed shows noted wrote added told announced"
    ),
    prepositions=word_set(
        "in on at of by from with for to near across outside inside over under into around against among "
        "backing supporting opposing favoring favouring boosting targeting representing"
    ),
    plurals=word_set("they them their themselves we us our"),
    giving=word_set(
        "gives gave give given giving has had have having puts put putting shows showed showing found finds finding places placed"
    ),
    voting=word_set("vote voting voted ballots ballot"),
    judging=word_set(
        "approve approved approves approving approval disapprove disapproved disapproves disapproving disapproval favorable favourable unfavorable "
        "unfavourable favorably favourably unfavorably unfavourably favorability favourability rating ratings trust trusted trusts distrust confidence "
        "popularity satisfied dissatisfied satisfaction faith handling like dislike happy unhappy view viewed opinion opinions views job performance support backing"
    ),
    confiding=word_set("trust trusts trusted distrust faith confidence"),
    answers=word_set("yes no leave remain stay"),
    ahead_of=word_set("ahead front against versus vs over behind than with"),
    followed=word_set(
        "followed trailed dwarfed eclipsed surpassed exceeded outpaced overshadowed outdone outweighed outstripped bettered topped beaten offset"
    ),
    bids=word_set("bid bids offer offers approach approaches proposal proposals contract contracts order orders"),
    joining=word_set("joined join joins joining moved moving switched"),
    sold=word_set(
        "move moves switch sale sales sell sold selling arms exports export exported transfer transfers contract weapons"
    ),
    respectively=word_set("respectively"),
    copulas=word_set("is are was were"),
    plural_copulas=word_set("were"),
    outdoing=word_set("outraise outraises outraised outraising outspend outspends outspent outspending"),
    lent=word_set("loan loans grant grants credit credits"),
    turning=word_set(
        "went go goes going turn turns turned turning resort resorts resorted resorting return returns returned returning apply "
        "applies applied applying appeal appeals appealed appealing looked looks look looking"
    ),
    within=word_set("in at"),
    backed=word_set("backed supported favored favoured preferred endorsed chosen picked"),
    abstract_forms=("*tion", "*sion", "*ment", "*ness", "*ance", "*ence", "*ism", "*ings"),
    elections=word_set(
        "election elections referendum vote primary primaries runoff poll ballot by-election midterms race caucus caucuses plebiscite"
    ),
)

"""English news sentences, each with all its figures and what every figure measures.

Written from the guidelines alone; the word that decides a role seldom stands next to its figure. Facts are invented.
"""

# ruff: noqa: E501

from __future__ import annotations

from tests.corpus.row import Row, en, killed, money, percent, points

ROWS: list[Row] = [
    # campaigns, lobbying
    en(
        "The first-term senator, who faces a bruising primary in August, told donors on a call that her committee took in $6.2 million between April and June and finished the period with $9.1 million still unspent.",
        money("$6.2 million", "6200000", role="raised"),
        money("$9.1 million", "9100000", role="balance"),
    ),
    en(
        "The trucking magnate Dale Hostetter wrote a single check for $4 million to the super PAC Prairie Values Now last fall, filings show, and within weeks the group had put $3.6 million into television commercials attacking the incumbent.",
        money("$4 million", "4000000", role="contributed"),
        money("$3.6 million", "3600000", role="spent"),
    ),
    en(
        "Of the $212 million that outside groups poured into the state's two Senate contests, according to the tracking firm AdMeter, roughly $140 million went on commercials broadcast in the Atlanta suburbs alone.",
        money("$212 million", "212000000", role="spent"),
        money("$140 million", "140000000", hedge="approx", role="spent"),
    ),
    en(
        "Mr. Okafor's campaign, which began the year in debt, had just $412,000 left in the bank on Sept. 30 after burning through $2.7 million on consultants, mailers and a statewide bus tour, the report said.",
        money("$412,000", "412000", role="balance"),
        money("$2.7 million", "2700000", role="spent"),
    ),
    en(
        "The pharmaceutical industry's main trade association laid out $9.3 million in the first three months of the year to influence Congress and federal agencies, its biggest quarterly outlay on record, disclosure forms show.",
        money("$9.3 million", "9300000", role="spent"),
    ),
    en(
        "An individual may give no more than $3,500 per election to a federal candidate, but nothing in the law stops the same person from sending $10 million to a committee that claims to be independent.",
        money("$3,500", "3500", hedge="at_most", role="contributed"),
        money("$10 million", "10000000", role="contributed"),
    ),
    en(
        "Harbour Freight spent $2.1 million on federal lobbying this spring. With a total of $6 million spent so far, it may pass the $7.4 million it spent last year.",
        money("$2.1 million", "2100000", role="spent"),
        money("$6 million", "6000000", role="spent"),
        money("$7.4 million", "7400000", role="spent"),
    ),
    en(
        "Harbour Freight spent $2.1 million on federal lobbying this spring. It sold 40 lorries for $3 million. It spent $9 million on new ones.",
        money("$2.1 million", "2100000", role="spent"),
        money("$3 million", "3000000", role="deal"),
        money("$9 million", "9000000", role="cost"),
    ),
    en(
        "Ames gave the senator's campaign $4 million. The government gave $9 million to the ferry.",
        money("$4 million", "4000000", role="contributed"),
        money("$9 million", "9000000", role="aid"),
    ),
    en(
        "Rail firms set lobbying records this spring. Harbour Freight spent $2.4 million, up from $1.9 million.",
        money("$2.4 million", "2400000", role="spent"),
        money("$1.9 million", "1900000", role="spent"),
    ),
    en(
        "Rail firms set traffic records this spring. Harbour Freight spent $2.4 million on sleepers.",
        money("$2.4 million", "2400000", role="cost"),
    ),
    en(
        "Lund raised $410,000 for her campaign. She spent $220,000 on mail, and Dunn ended the quarter with $90,000.",
        money("$410,000", "410000", role="raised"),
        money("$220,000", "220000", role="spent"),
        money("$90,000", "90000", role="balance"),
    ),
    en(
        "The senator's campaign reported $2.1 million in receipts and $4.4 million in COH.",
        money("$2.1 million", "2100000", role="raised"),
        money("$4.4 million", "4400000", role="balance"),
    ),
    en(
        "The Prairie Relief Fund held $3.4 million; the Senate Growth Fund had raised more than $9 million in all.",
        money("$3.4 million", "3400000", role="balance"),
        money("$9 million", "9000000", hedge="more_than", role="raised"),
    ),
    en(
        "The teachers' union moved $2 million to a super PAC in May, and a dentist from Reno delivered $400,000 to help Democrats.",
        money("$2 million", "2000000", role="contributed"),
        money("$400,000", "400000", role="contributed"),
    ),
    en(
        "The committee reported $1.2 million in donations and started August with $8.8 million.",
        money("$1.2 million", "1200000", role="raised"),
        money("$8.8 million", "8800000", role="balance"),
    ),
    en(
        "The super PACs are entering the summer with about $14 million on hand.",
        money("$14 million", "14000000", hedge="approx", role="balance"),
    ),
    en(
        "Outside political spending topped $300 million by June.",
        money("$300 million", "300000000", hedge="more_than", role="spent"),
    ),
    en("The candidate ended the quarter with $310,000.", money("$310,000", "310000", role="balance")),
    en("The club has overdrafts of £2 million.", money("£2 million", "2000000", "GBP", role="balance")),
    en(
        "The state will pay an ex-gratia of ₹4 lakh to the kin of the dead and ₹50,000 to those injured.",
        money("₹4 lakh", "400000", "INR", role="cost"),
        money("₹50,000", "50000", "INR", role="cost"),
    ),
    en(
        "The tax is $12.40 per $1,000 of value.",
        money("$12.40", "12.40", role="other"),
        money("$1,000", "1000", role="other"),
    ),
    en("The gang tried to extort $90,000 from a baker.", money("$90,000", "90000", role="other")),
    en("The new fee is meant to raise $3 billion.", money("$3 billion", "3000000000", role="other")),
    en("The budget includes $8 million in revenues.", money("$8 million", "8000000", role="other")),
    en("The judge convicted him, awarding Lind $700.", money("$700", "700", role="cost")),
    en(
        "Salgado outraised the sheriff, $4.1M to $1.6M, and outspent him, $3.9M to $1.2M.",
        money("$4.1M", "4100000", role="raised"),
        money("$1.6M", "1600000", role="raised"),
        money("$3.9M", "3900000", role="spent"),
        money("$1.2M", "1200000", role="spent"),
    ),
    en(
        "In a 30-second appeal posted on Instagram, the congressman begged for gifts of $5 or $10, and by midnight, aides said, more than $1.1 million had arrived from 41,000 people.",
        money("$5", "5", role="contributed"),
        money("$10", "10", role="contributed"),
        money("$1.1 million", "1100000", hedge="more_than", role="raised"),
    ),
    en(
        "The governor lent $5 million of his own fortune to his re-election effort in March, and he has since picked up a further $740,000 at a string of dinners in Houston and Dallas.",
        money("$5 million", "5000000", role="contributed"),
        money("$740,000", "740000", role="raised"),
    ),
    en(
        "Records at Elections Ontario show the governing party collected C$8.9 million last year, well ahead of the New Democrats, who scraped together C$3.2 million, their weakest showing in a decade.",
        money("C$8.9 million", "8900000", "CAD", role="raised"),
        money("C$3.2 million", "3200000", "CAD", role="raised"),
    ),
    en(
        "Three days after the dinner at which he sat beside the prime minister, the hedge-fund manager Julian Thorne handed the Conservatives £250,000, according to the Electoral Commission's register, taking the sum he has given since 2019 to £1.4m.",
        money("£250,000", "250000", "GBP", role="contributed"),
        money("£1.4m", "1400000", "GBP", role="contributed"),
    ),
    en(
        "Vote Clear, the group that campaigned to scrap the mayoralty, was ordered by the watchdog to pay a penalty of £61,000 after investigators found it had overshot its legal spending limit of £600,000 by funnelling money to a student organisation.",
        money("£61,000", "61000", "GBP", role="cost"),
        money("£600,000", "600000", "GBP", role="spent"),
    ),
    en(
        "The Free Liberals reported donations of €5.8 million from companies and private individuals, of which €500,000 came from the family that controls the carmaker, the Bundestag administration said on Wednesday.",
        money("€5.8 million", "5800000", "EUR", role="raised"),
        money("€500,000", "500000", "EUR", role="contributed"),
    ),
    en(
        "The regional party declared income of Rs 312 crore through electoral bonds for 2022-23, while its outgo on the assembly campaigns in three states amounted to Rs 87 crore, an analysis by a New Delhi think tank showed.",
        money("Rs 312 crore", "3120000000", "INR", role="raised"),
        money("Rs 87 crore", "870000000", "INR", role="spent"),
    ),
    en(
        "Each aspirant for governor on the coast is believed to have splashed out at least Sh150 million on rallies, T-shirts and helicopter rides, said Campaign Money Watch, a Nairobi lobby.",
        money("Sh150 million", "150000000", "KES", hedge="at_least", role="spent"),
    ),
    en(
        "Lobbyists for the two casino companies, who crowded the Capitol corridors in the session's last week, have reported outlays totaling $1.85 million since January, more than any other industry in Tallahassee.",
        money("$1.85 million", "1850000", role="spent"),
    ),
    en(
        "Between them, the two super PACs that support the former vice president have plowed tens of millions of dollars into Nevada and Arizona, where polls are tight, and next to nothing into Ohio, a state both parties regard as lost.",
        money("tens of millions of dollars", "10000000", high="100000000", hedge="magnitude", role="spent"),
    ),
    en(
        "Facebook's ad archive shows the premier's party has bought A$310,000 worth of political messages since the writs were issued, four times as much as its main rival.",
        money("A$310,000", "310000", "AUD", role="spent"),
    ),
    en(
        "The committee backing the ballot measure, which would cap rents statewide, has so far attracted $27.4 million, mostly from tenants' unions; landlords opposing it have amassed almost $80 million and still have $6 million on hand.",
        money("$27.4 million", "27400000", role="raised"),
        money("$80 million", "80000000", hedge="approx", role="raised"),
        money("$6 million", "6000000", role="balance"),
    ),
    en(
        "“We are being outgunned,” the challenger wrote in an email to supporters, noting that her opponent and his allies had booked $18.5 million in airtime through Election Day while she could afford $2 million.",
        money("$18.5 million", "18500000", role="spent"),
        money("$2 million", "2000000", role="spent"),
    ),
    en(
        "Patrons who pledge $100,000 to the inaugural committee will be offered four tickets to the ball, a brochure says; those who give $1 million or more get lunch with the president-elect's family.",
        money("$100,000", "100000", role="contributed"),
        money("$1 million", "1000000", hedge="at_least", role="contributed"),
    ),
    en(
        "The carpenters' union has funneled upwards of $14 million to state legislative candidates since 2010, nearly all of them Democrats, and its members knocked on 200,000 doors last autumn.",
        money("$14 million", "14000000", hedge="more_than", role="contributed"),
    ),
    en(
        "The Democratic Governors' fund entered October with $22 million in the bank and no debts; its Republican counterpart, which took in $16.4 million over the summer, owed vendors $1.3 million.",
        money("$22 million", "22000000", role="balance"),
        money("$16.4 million", "16400000", role="raised"),
        money("$1.3 million", "1300000", role="balance"),
    ),
    en(
        "Crypto executives, having shunned Washington for years, are now among its most generous givers: the founder of one exchange alone has sent $25m (£19.7m) to a committee that backs friendly candidates in both parties.",
        money("$25m", "25000000", role="contributed"),
        money("£19.7m", "19700000", "GBP", role="contributed"),
    ),
    en(
        "Even in a county of 31,000 people, money talks: the sheriff, running for a fifth term, has received $88,150, and the pastor who wants his job $4,020, much of it in small bills.",
        money("$88,150", "88150", role="raised"),
        money("$4,020", "4020", role="raised"),
    ),
    en(
        "The senator's leadership committee used $214,600 of its supporters' money last year on golf resorts, private jets and steakhouses, and passed on barely a tenth of what it collected to other candidates.",
        money("$214,600", "214600", role="spent"),
    ),
    en(
        "When the treasurer opened the books in June, the party that has governed the state for 26 years had $61,300 to its name, less than the $75,000 it would need merely to hold its own convention.",
        money("$61,300", "61300", role="balance"),
        money("$75,000", "75000", role="cost"),
    ),
    # charity
    en(
        "A charity concert headlined by the Irish band Northlight at Wembley brought in £3.3m for flood victims in Mozambique, and the government promised to match it pound for pound.",
        money("£3.3m", "3300000", "GBP", role="raised"),
    ),
    en(
        "By the time the eight-hour telethon went off the air shortly after 2 a.m., the tally on the studio board in Riyadh stood at SR 92 million ($24.5 million), almost double what organizers had dared to hope.",
        money("SR 92 million", "92000000", "SAR", role="raised"),
        money("$24.5 million", "24500000", role="raised"),
    ),
    en(
        "Pupils at St Brigid's, a primary school of just 84 children, baked, swam and cycled their way to €11,460 for the hospice where their late principal was cared for.",
        money("€11,460", "11460", "EUR", role="raised"),
    ),
    en(
        "The online appeal set up after the death of the young cyclist had passed £74,000 by Tuesday night, and her parents said everything beyond the cost of the funeral would go to a road-safety charity.",
        money("£74,000", "74000", "GBP", hedge="more_than", role="raised"),
    ),
    en(
        "The mosque's Ramadan drive for Rohingya families in Cox's Bazar closed with RM1.27 million, thanks in part to a businessman who asked not to be named and put in RM200,000.",
        money("RM1.27 million", "1270000", "MYR", role="raised"),
        money("RM200,000", "200000", "MYR", role="contributed"),
    ),
    en(
        "The software billionaire and his wife said they would give $500 million over ten years to the children's hospital foundation, dwarfing the $65 million that a retired banker left to it in his will in 2011.",
        money("$500 million", "500000000", role="contributed"),
        money("$65 million", "65000000", role="contributed"),
    ),
    en(
        "Cricketer Imran Shafi auctioned the bat he had used in the final and turned over every paisa, Rs 4.2 million in all, to an orphanage in the Orangi district of Karachi.",
        money("Rs 4.2 million", "4200000", "PKR", role="contributed"),
    ),
    en(
        "Volunteers shook buckets at every turnstile and the fans answered: when the coins were counted on Saturday evening, £19,204.55 lay on the table for the regional air ambulance.",
        money("£19,204.55", "19204.55", "GBP", role="raised"),
    ),
    en(
        "American households, companies and foundations gave $557 billion to good causes last year, two-thirds of it from individuals, though once inflation is stripped out the total shrank by 2.1 percent.",
        money("$557 billion", "557000000000", role="contributed"),
        percent("2.1 percent", "2.1", role="change", direction="down"),
    ),
    en(
        "Pop star Ayumi Tanabe matched every ticket sold with 1,000 yen from her own pocket, and the tour's final total for the Noto quake fund was announced on Sunday as 218 million yen.",
        money("1,000 yen", "1000", "JPY", role="contributed"),
        money("218 million yen", "218000000", "JPY", role="raised"),
    ),
    en(
        "The Scottish author, who has sold 40 million books, quietly donated £1.5 million to a multiple sclerosis clinic in Dundee in memory of her mother, the trust that runs it disclosed.",
        money("£1.5 million", "1500000", "GBP", role="contributed"),
    ),
    # aid
    en(
        "Donors meeting in Brussels offered €6.4 billion in grants and cheap loans to Syria and its neighbours on Tuesday, with Germany, the most generous, good for €1.05 billion of it.",
        money("€6.4 billion", "6400000000", "EUR", role="aid"),
        money("€1.05 billion", "1050000000", "EUR", role="aid"),
    ),
    en(
        "The International Monetary Fund's executive board cleared the way on Monday for Sri Lanka to draw about $337 million, the third instalment of a 48-month programme worth $2.9 billion.",
        money("$337 million", "337000000", hedge="approx", role="aid"),
        money("$2.9 billion", "2900000000", role="aid"),
    ),
    en(
        "Washington will provide Kyiv with a further $425 million in military help, including air-defence interceptors, the Pentagon said, bringing what the United States has sent since February 2022 to $61 billion.",
        money("$425 million", "425000000", role="aid"),
        money("$61 billion", "61000000000", role="aid"),
    ),
    en(
        "Under a bill that the Senate passed 68-29 before dawn, small farmers hit by last year's drought stand to receive $3.1 billion, and $450 million is set aside for rural hospitals.",
        money("$3.1 billion", "3100000000", role="aid"),
        money("$450 million", "450000000", role="aid"),
    ),
    en(
        "The World Bank, which suspended payments after the coup, said on Tuesday it would release $280 million from a frozen trust fund to pay teachers and health workers.",
        money("$280 million", "280000000", role="aid"),
    ),
    en(
        "Tokyo has agreed to lend Bangladesh ¥165 billion on easy terms for a deep-sea port at Matarbari, the ministry in Dhaka said, its largest commitment to the country in six years.",
        money("¥165 billion", "165000000000", "JPY", role="aid"),
    ),
    en(
        "The Treasury will find £1.5bn to keep loss-making bus routes alive outside London, the chancellor told MPs, on top of the £220m promised in the autumn.",
        money("£1.5bn", "1500000000", "GBP", role="aid"),
        money("£220m", "220000000", "GBP", role="aid"),
    ),
    en(
        "To soften the blow of costlier bread, the cabinet approved handouts of 300 Egyptian pounds a month for four million ration-card holders, a step that the finance ministry reckons will cost 14 billion pounds a year.",
        money("300 Egyptian pounds", "300", "EGP", role="aid"),
        money("14 billion pounds", "14000000000", "EGP", role="cost"),
    ),
    en(
        "Saudi Arabia placed $2 billion with Pakistan's central bank on Thursday, a lifeline that lifted the country's reserves to $6.7 billion, enough for about five weeks of imports.",
        money("$2 billion", "2000000000", role="aid"),
        money("$6.7 billion", "6700000000", role="balance"),
    ),
    en(
        "The province will give first-time buyers C$10,000 toward a down payment, and municipalities that speed up permits can claim up to C$25 million each from a new housing fund.",
        money("C$10,000", "10000", "CAD", role="aid"),
        money("C$25 million", "25000000", "CAD", hedge="at_most", role="aid"),
    ),
    en(
        "Relief agencies in Port-au-Prince said only $90 million of the $674 million they had asked governments for in January had come through by the middle of the year.",
        money("$90 million", "90000000", role="aid"),
        money("$674 million", "674000000"),
    ),
    en(
        "Qatar promised half a billion dollars to help put Gaza back on its feet and the Emirates $200 million, but diplomats at the Cairo talks doubted the money would flow while the borders stayed shut.",
        money("half a billion dollars", "500000000", role="aid"),
        money("$200 million", "200000000", role="aid"),
    ),
    en(
        "Every household living on less than £30,000 a year will be sent an energy rebate of £400 in October, the minister announced, insisting that the help would be neither clawed back nor taxed.",
        money("£30,000", "30000", "GBP", hedge="less_than", role="other"),
        money("£400", "400", "GBP", role="aid"),
    ),
    en(
        "The House voted 219-206 to send disaster victims in Louisiana and Texas $15.3 billion, a down payment on a recovery that state officials say may cost as much as $180 billion.",
        money("$15.3 billion", "15300000000", role="aid"),
        money("$180 billion", "180000000000", hedge="at_most", role="cost"),
    ),
    en(
        "Bergen Athletic have spent €31m in the summer transfer window. They were also responsible for spending a total of €12m in January.",
        money("€31m", "31000000", "EUR", role="deal"),
        money("€12m", "12000000", "EUR", role="deal"),
    ),
    en(
        "The items of the budget include N40bn for teachers' wages, N90 billion for defence, N12 billion for cash transfers and N7 billion for seed.",
        money("N40bn", "40000000000", "NGN", role="aid"),
        money("N90 billion", "90000000000", "NGN", role="aid"),
        money("N12 billion", "12000000000", "NGN", role="aid"),
        money("N7 billion", "7000000000", "NGN", role="aid"),
    ),
    en(
        "She paid $300 for the car, and sold it for $900 for parts.",
        money("$300", "300", role="deal"),
        money("$900", "900", role="deal"),
    ),
    en(
        "Customs officers seized P41 million worth of shabu in Cebu.",
        money("P41 million", "41000000", "PHP", role="other"),
    ),
    en(
        "The premier flew in, promising $30 million to widen the road, on top of $4 million of federal cash.",
        money("$30 million", "30000000", role="aid"),
        money("$4 million", "4000000", role="aid"),
    ),
    en(
        "A brewer has dropped $6 million on his bid for the gubernatorial nomination.",
        money("$6 million", "6000000", role="spent"),
    ),
    en(
        "The page brought in gifts for Oak House ($4,000), the Lowell Food Program ($3,000) and Repair International ($900).",
        money("$4,000", "4000", role="raised"),
        money("$3,000", "3000", role="raised"),
        money("$900", "900", role="raised"),
    ),
    en(
        "The combined fortunes of the ten richest peers amount to £9bn.",
        money("£9bn", "9000000000", "GBP", role="balance"),
    ),
    en(
        "The striker commands a transfer fee of £9 million.",
        money("£9 million", "9000000", "GBP", role="deal"),
    ),
    en(
        "Donors pledged $700 million on Tuesday for humanitarian relief in the delta.",
        money("$700 million", "700000000", role="aid"),
    ),
    en(
        "The hospice appeal passed £60,000 on Sunday, and £20,000 of match funding had been pledged by shopkeepers.",
        money("£60,000", "60000", "GBP", hedge="more_than", role="raised"),
        money("£20,000", "20000", "GBP", role="contributed"),
    ),
    en(
        "Revenues fell to $4.2 billion and matched analysts' forecasts, while free cash flow reached $610 million.",
        money("$4.2 billion", "4200000000", role="other"),
        money("$610 million", "610000000", role="other"),
    ),
    en(
        "The sell-off erased $18 billion in market value.",
        money("$18 billion", "18000000000", role="cost"),
    ),
    en(
        "Thieves broke the window of a watchmaker's in Leeds, and the haul was put at £85,000.",
        money("£85,000", "85000", "GBP", role="other"),
    ),
    en(
        "The tender was awarded at R14 million to a bidder from Durban.",
        money("R14 million", "14000000", "ZAR", role="deal"),
    ),
    en(
        "The monthly grant was raised, from 400 rand to 460 rand.",
        money("400 rand", "400", "ZAR", role="aid"),
        money("460 rand", "460", "ZAR", role="aid"),
    ),
    en(
        "He was held on $40,000 bond.",
        money("$40,000", "40000", role="other"),
    ),
    en(
        "The loan would unlock $3 billion of cash from the IMF.",
        money("$3 billion", "3000000000", role="aid"),
    ),
    en(
        "The youth-employment scheme, for which South Africa's Treasury found R7.4 billion in February's budget, has placed 240,000 school leavers in classrooms as assistants.",
        money("R7.4 billion", "7400000000", "ZAR", role="aid"),
    ),
    en(
        "Germany and Norway, long the biggest backers of the agency, promised an additional €50m and 450m Norwegian kroner respectively on Thursday to plug the hole left by the American withdrawal.",
        money("€50m", "50000000", "EUR", role="aid"),
        money("450m Norwegian kroner", "450000000", "NOK", role="aid"),
    ),
    en(
        "Beijing has lent Laos close to $6 billion for the railway and nearby dams, and the landlocked nation's obligations to foreigners now equal 108% of its annual output.",
        money("$6 billion", "6000000000", hedge="approx", role="aid"),
        percent("108%", "108", role="other"),
    ),
    en(
        "Ministers awarded the literacy charity £780,000 in 2021, a year before it collapsed owing £2.1m to suppliers and staff, the National Audit Office has found.",
        money("£780,000", "780000", "GBP", role="aid"),
        money("£2.1m", "2100000", "GBP", role="balance"),
    ),
    en(
        "Colombia's president unveiled a rescue package of 12 trillion pesos ($3 billion) to prop up small firms, which shed one job in five during the lockdown.",
        money("12 trillion pesos", "12000000000000", "COP", role="aid"),
        money("$3 billion", "3000000000", role="aid"),
    ),
    en(
        "Millions of Nigerians will get 25,000 naira for each of three months under the scheme, which is being paid for out of an $800 million credit from the World Bank.",
        money("25,000 naira", "25000", "NGN", role="aid"),
        money("$800 million", "800000000", role="aid"),
    ),
    en(
        "France is to give Lebanon's army €15m worth of fuel and spare parts, an aide to President Macron said, while a further €20m will go to schools.",
        money("€15m", "15000000", "EUR", role="aid"),
        money("€20m", "20000000", "EUR", role="aid"),
    ),
    # arms, trade, deals
    en(
        "The State Department has cleared the possible sale to Kuwait of F/A-18 spare parts and support equipment worth an estimated $1.8 billion, the Pentagon notified Congress on Friday.",
        money("$1.8 billion", "1800000000", hedge="approx", role="deal"),
    ),
    en(
        "India, the world's second-largest arms importer, agreed to take 26 naval Rafales from France in a package put at €6.6 billion (Rs 63,000 crore), the defence ministry said.",
        money("€6.6 billion", "6600000000", "EUR", role="deal"),
        money("Rs 63,000 crore", "630000000000", "INR", role="deal"),
    ),
    en(
        "Midfielder Luca Ferrante completed his move from Torino to Newcastle on deadline day for £38m plus £6m in add-ons, and will earn £110,000 a week.",
        money("£38m", "38000000", "GBP", role="deal"),
        money("£6m", "6000000", "GBP", role="deal"),
        money("£110,000", "110000", "GBP", role="other"),
    ),
    en(
        "Real Betis turned down a bid of €22 million for the winger, who joined from Boca Juniors two summers ago for €9.5 million and has scored 31 goals since.",
        money("€22 million", "22000000", "EUR", role="deal"),
        money("€9.5 million", "9500000", "EUR", role="deal"),
    ),
    en(
        "The 14-room mansion overlooking Hyde Park, once home to a Victorian railway baron, changed hands last month for £41.5m, Land Registry papers reveal, the priciest London purchase of the year so far.",
        money("£41.5m", "41500000", "GBP", role="deal"),
    ),
    en(
        "Shareholders in Brightwater Foods voted on Monday to accept a takeover by the Danish group Lund for £1.26bn in cash, ending a bidding war that had run since February.",
        money("£1.26bn", "1260000000", "GBP", role="deal"),
    ),
    en(
        "Berlin-based Kranich, which makes software for hospital pharmacies, said it had secured €85 million from investors led by a Californian venture firm, valuing it at €1 billion and making it the city's newest unicorn.",
        money("€85 million", "85000000", "EUR", role="deal"),
        money("€1 billion", "1000000000", "EUR", role="other"),
    ),
    en(
        "The Nairobi fintech closed a Series B of $30m last week, having persuaded backers to part with $8m two years earlier, when it had eleven staff and no licence.",
        money("$30m", "30000000", role="deal"),
        money("$8m", "8000000", role="deal"),
    ),
    en(
        "Hyundai Engineering beat French and Chinese rivals to a contract for two desalination plants in Ras Al Khaimah and Fujairah, worth Dh3.7 billion, the utility said on Sunday.",
        money("Dh3.7 billion", "3700000000", "AED", role="deal"),
    ),
    en(
        "China bought $9.4bn of crude from Russia in May, customs figures show, pushing Saudi Arabia, whose shipments came to $6.1bn, into second place.",
        money("$9.4bn", "9400000000", role="deal"),
        money("$6.1bn", "6100000000", role="deal"),
    ),
    en(
        "Exports of knitwear, the country's main foreign-currency earner, climbed 11.3% to $25.7 billion in the fiscal year, the Export Promotion Bureau in Dhaka said.",
        percent("11.3%", "11.3", role="change", direction="up"),
        money("$25.7 billion", "25700000000", role="deal"),
    ),
    en(
        "Abu Dhabi sold $5 billion of bonds in three tranches on Tuesday, its first foray into the market since 2021, with the 30-year notes paying 5.6%.",
        money("$5 billion", "5000000000", role="deal"),
        percent("5.6%", "5.6", role="other"),
    ),
    en(
        "Duties of 25% will be slapped on $34bn of Chinese machinery and electronics from midnight, with a further $16bn of goods under review.",
        percent("25%", "25", role="other"),
        money("$34bn", "34000000000", role="deal"),
        money("$16bn", "16000000000", role="deal"),
    ),
    en(
        "The city has agreed to buy the derelict brewery for $1.9 million, a third of what the owner was asking, and expects it will take another $700,000 to clear the asbestos.",
        money("$1.9 million", "1900000", role="deal"),
        money("$700,000", "700000", role="cost"),
    ),
    en(
        "The oil giant's finance chief told analysts it would invest between $40 billion and $50 billion this year, more than half of it in gas, even though profit tumbled 38 per cent.",
        money("$40 billion and $50 billion", "40000000000", high="50000000000", hedge="range", role="deal"),
        percent("38 per cent", "38", role="change", direction="down"),
    ),
    en(
        "A previously unknown sketch by Rubens, found behind a wardrobe in Ghent, fetched €780,000 at auction in Paris, twelve times its estimate.",
        money("€780,000", "780000", "EUR", role="deal"),
    ),
    en(
        "Poland will pay South Korea $3.4 billion for 218 rocket launchers, deliveries of which are due to start next year, defence minister Marek Wolski said.",
        money("$3.4 billion", "3400000000", role="deal"),
    ),
    en(
        "Foreigners were net buyers of Indonesian government paper for a fourth week, adding 18.6 trillion rupiah ($1.2 billion), central bank data showed.",
        money("18.6 trillion rupiah", "18600000000000", "IDR", role="deal"),
        money("$1.2 billion", "1200000000", role="deal"),
    ),
    en(
        "Bilateral trade between Turkey and Iraq, $19.9 billion in 2023, could double once the road and rail corridor to Basra opens, the two leaders said in Baghdad.",
        money("$19.9 billion", "19900000000", role="deal"),
    ),
    en(
        "The Swiss trading house has lined up $750 million worth of Congolese copper for delivery over three years, three people with knowledge of the talks said, in return for paying part of the price upfront.",
        money("$750 million", "750000000", role="deal"),
    ),
    en(
        "Under the lease, which runs for 99 years, the Emirati port operator is to invest $442 million in Berbera, where the quays date from Soviet times and cranes are older than most dockers.",
        money("$442 million", "442000000", role="deal"),
    ),
    # costs
    en(
        "Hurricane Odette, which roared ashore near Pensacola with winds of 120 mph and killed at least 17 people, caused insured losses of between $8 billion and $11 billion, the modelling firm said.",
        killed("17 people", "17", hedge="at_least"),
        money("$8 billion and $11 billion", "8000000000", high="11000000000", hedge="range", role="cost"),
    ),
    en(
        "The World Bank put the physical destruction wrought by the twin quakes in southern Turkey at $34.2 billion, and officials in Ankara say that rebuilding could take twice that.",
        money("$34.2 billion", "34200000000", role="cost"),
    ),
    en(
        "Replacing the bridge that collapsed in March will take two years and $1.7 billion, Maryland's transportation secretary told a hearing, revising an earlier figure of $1.2 billion.",
        money("$1.7 billion", "1700000000", role="cost"),
        money("$1.2 billion", "1200000000", role="cost"),
    ),
    en(
        "Ireland's data regulator ordered the video app to pay €345m for failing to protect children's accounts, though campaigners pointed out that its parent company makes that much in a day and a half.",
        money("€345m", "345000000", "EUR", role="cost"),
    ),
    en(
        "A Delaware jury awarded the former warehouse worker $3.8 million on Thursday after finding that managers had ignored her complaints for 14 months; her lawyers had sought $12 million in damages.",
        money("$3.8 million", "3800000", role="cost"),
        money("$12 million", "12000000", role="cost"),
    ),
    en(
        "The newspaper group has paid the actor substantial damages and £1.9m towards his legal bill, bringing what it has spent on settling hacking claims to well over £100m.",
        money("£1.9m", "1900000", "GBP", role="cost"),
        money("£100m", "100000000", "GBP", hedge="more_than", role="cost"),
    ),
    en(
        "Storm-battered growers in Queensland's banana belt reckon the cyclone wiped out A$150 million worth of fruit, roughly 90 per cent of the crop.",
        money("A$150 million", "150000000", "AUD", role="cost"),
        percent("90 per cent", "90", hedge="approx", role="other"),
    ),
    en(
        "The 57-km tunnel, first priced at 9.8 billion Swiss francs, had swallowed 12.2 billion by the time the first freight trains rolled through beneath the Alps.",
        money("9.8 billion Swiss francs", "9800000000", "CHF", role="cost"),
        money("12.2 billion", "12200000000", "CHF", role="cost"),
    ),
    en(
        "Auditors warned that the high-speed line, for which parliament budgeted £32.7bn in 2012, is now likely to need £80bn, even after the northern leg was dropped.",
        money("£32.7bn", "32700000000", "GBP", role="cost"),
        money("£80bn", "80000000000", "GBP", role="cost"),
    ),
    en(
        "Sixteen months of fighting have cost Sudan's economy $26 billion, a sum equal to half of everything the country produced before the war, researchers in Khartoum calculate.",
        money("$26 billion", "26000000000", role="cost"),
    ),
    en(
        "The war in Gaza was draining the treasury of some 1 billion shekels ($269 million) a day, Israel's finance ministry noted in its autumn review.",
        money("1 billion shekels", "1000000000", "ILS", hedge="approx", role="cost"),
        money("$269 million", "269000000", hedge="approx", role="cost"),
    ),
    en(
        "The carrier posted a net loss of €620 million for the quarter as strikes grounded a fifth of its flights, whereas a year ago it had made a profit of €110 million.",
        money("€620 million", "620000000", "EUR", role="cost"),
        money("€110 million", "110000000", "EUR", role="other"),
    ),
    en(
        "Cleaning up the spill, which blackened 60 km of coastline, and compensating 3,200 fishermen has so far cost the insurer ₱2.4 billion, according to officials in Oriental Mindoro.",
        money("₱2.4 billion", "2400000000", "PHP", role="cost"),
    ),
    en(
        "The plane maker agreed to pay $243.6m to end the criminal case, a penalty that relatives of the 346 people who died in the two crashes called an insult.",
        money("$243.6m", "243600000", role="cost"),
        killed("346 people", "346"),
    ),
    en(
        "A judge in Lagos ordered the bank to refund N2.8 billion it had deducted in illegal charges and to compensate each of the four plaintiffs with a further N50 million.",
        money("N2.8 billion", "2800000000", "NGN", role="cost"),
        money("N50 million", "50000000", "NGN", role="cost"),
    ),
    en(
        "Organisers insist the Games will stay within their envelope of €4.4 billion, yet the national audit court, in a report leaked on Monday, foresees a bill of €5.1 billion.",
        money("€4.4 billion", "4400000000", "EUR", role="cost"),
        money("€5.1 billion", "5100000000", "EUR", role="cost"),
    ),
    en(
        "The retailer admitted that the hack in April, which emptied its shelves for weeks, had caused losses of around £300m, of which insurers are likely to cover no more than £100m.",
        money("£300m", "300000000", "GBP", hedge="approx", role="cost"),
        money("£100m", "100000000", "GBP", hedge="at_most", role="cost"),
    ),
    en(
        "Flooding in Emilia-Romagna left 14 dead and damage that the regional governor, speaking after he had flown over the drowned plain, valued at €7 billion.",
        killed("14", "14"),
        money("€7 billion", "7000000000", "EUR", role="cost"),
    ),
    en(
        "The power company, whose lines sparked the blaze, has offered survivors $13.5 billion to settle their claims, half of it in stock that has yet to be issued.",
        money("$13.5 billion", "13500000000", role="cost"),
    ),
    en(
        "The county must come up with $3.2 million to compensate a man who spent 22 years in prison for a murder he did not commit, a federal appeals panel in Cincinnati ruled 2-1.",
        money("$3.2 million", "3200000", role="cost"),
    ),
    # balance
    en(
        "Argentina's central bank burned through dollars again last week, and its gross reserves, at $21.3 billion, are the thinnest since 2006.",
        money("$21.3 billion", "21300000000", role="balance"),
    ),
    en(
        "Retail heiress Pilar Quintana, 61, is worth €14.2 billion, according to the magazine's annual list, which again puts a Mexican telecoms tycoon first, with $81 billion.",
        money("€14.2 billion", "14200000000", "EUR", role="balance"),
        money("$81 billion", "81000000000", role="balance"),
    ),
    en(
        "Evergrow, the developer that owes $300bn to banks, suppliers and homebuyers, won another week to come up with a plan, a Hong Kong judge ruled on Monday.",
        money("$300bn", "300000000000", role="balance"),
    ),
    en(
        "Norway's wealth fund, fed by decades of oil income, held assets of 17.7 trillion crowns ($1.6 trillion) at the end of June, about $290,000 for every citizen.",
        money("17.7 trillion crowns", "17700000000000", "NOK", role="balance"),
        money("$1.6 trillion", "1600000000000", role="balance"),
        money("$290,000", "290000", hedge="approx", role="balance"),
    ),
    en(
        "The average graduate in England now leaves university with £45,600 to repay, and the stock of such loans is forecast to hit £500bn by the mid-2040s.",
        money("£45,600", "45600", "GBP", role="balance"),
        money("£500bn", "500000000000", "GBP", role="balance"),
    ),
    en(
        "Greece's debts, which peaked at €356 billion, or 206% of national income, have been shrinking for four years, and two agencies now rate its bonds as investment grade.",
        money("€356 billion", "356000000000", "EUR", role="balance"),
        percent("206%", "206", role="other"),
    ),
    en(
        "The minister declared two apartments, a vineyard and bank deposits of 430,000 lei; his wife's savings, listed separately, ran to €92,000, the Bucharest news site G24 reported.",
        money("430,000 lei", "430000", "RON", role="balance"),
        money("€92,000", "92000", "EUR", role="balance"),
    ),
    en(
        "There was no more than £35,000 in the society's accounts when the treasurer resigned, according to auditors who spent six weeks trying to reconstruct its books.",
        money("£35,000", "35000", "GBP", hedge="at_most", role="balance"),
    ),
    en(
        "Even after buying back shares, Halvorsen Holdings was sitting on a cash pile of $189 billion at quarter-end, which its 93-year-old chairman said he saw little prospect of deploying.",
        money("$189 billion", "189000000000", role="balance"),
    ),
    en(
        "Pakistan's external debt servicing this year looks daunting when set beside the less than $8 billion that the State Bank holds, Fitch noted in a report on Friday.",
        money("$8 billion", "8000000000", hedge="less_than", role="balance"),
    ),
    en(
        "The bankrupt diocese listed between $10 million and $50 million in assets and liabilities of up to $500 million in papers lodged with the court in Buffalo.",
        money("$10 million and $50 million", "10000000", high="50000000", hedge="range", role="balance"),
        money("$500 million", "500000000", hedge="at_most", role="balance"),
    ),
    en(
        "The club's accounts, filed nine months late, reveal borrowings of £142.7m from its American owner, who charges no interest, and annual turnover of £96m.",
        money("£142.7m", "142700000", "GBP", role="balance"),
        money("£96m", "96000000", "GBP", role="other"),
    ),
    # prices, wages, profits, whatever else
    en(
        "Brent crude for December delivery settled $1.42 lower at $83.17 a barrel, while U.S. crude slipped 97 cents to $78.90.",
        money("$1.42", "1.42", role="other"),
        money("$83.17", "83.17", role="other"),
        money("97 cents", "0.97", role="other"),
        money("$78.90", "78.9", role="other"),
    ),
    en(
        "Nurses on the lowest pay band would see their salary rise from £22,383 to £23,900 under the offer, which unions representing 400,000 staff are urging members to reject.",
        money("£22,383", "22383", "GBP", role="other"),
        money("£23,900", "23900", "GBP", role="other"),
    ),
    en(
        "California's fast-food workers have been entitled to at least $20 an hour since April, while the federal minimum wage has been stuck at $7.25 for fifteen years.",
        money("$20", "20", hedge="at_least", role="other"),
        money("$7.25", "7.25", role="other"),
    ),
    en(
        "Sterling, which bought $1.27 before the announcement, tumbled to $1.19, its weakest against the U.S. currency since 1985, as gilt yields leapt by 40 basis points.",
        money("$1.27", "1.27", role="other"),
        money("$1.19", "1.19", role="other"),
    ),
    en(
        "Filipinos working abroad sent home $2.9 billion in July through banks and transfer agencies, 3.3 percent more than a year before, the central bank in Manila said.",
        money("$2.9 billion", "2900000000", role="other"),
        percent("3.3 percent", "3.3", role="change", direction="up"),
    ),
    en(
        "Quarterly net income at the Singapore lender came to S$2.8 billion, handily beating the S$2.5 billion average forecast of seven analysts polled by Reuters.",
        money("S$2.8 billion", "2800000000", "SGD", role="other"),
        money("S$2.5 billion", "2500000000", "SGD", role="other"),
    ),
    en(
        "The streaming service had revenue of $9.37 billion in the three months to June, up 16.8%, and signed up eight million viewers despite charging $15.49 for its standard plan.",
        money("$9.37 billion", "9370000000", role="other"),
        percent("16.8%", "16.8", role="change", direction="up"),
        money("$15.49", "15.49", role="other"),
    ),
    en(
        "Excluding one-off items, the chipmaker earned 68 cents per share, a nickel above Wall Street's consensus, and raised its quarterly dividend to $1.05.",
        money("68 cents", "0.68", role="other"),
        money("$1.05", "1.05", role="other"),
    ),
    en(
        "Ireland's economy, swollen by the accounts of American drug makers, was worth €510 billion last year, three times its size in 2010.",
        money("€510 billion", "510000000000", "EUR", role="other"),
    ),
    en(
        "Kenyan runner Mercy Jelimo won the women's race in 2:17:40 and took home $100,000, plus $50,000 for breaking a course record that had stood for 14 years.",
        money("$100,000", "100000", role="other"),
        money("$50,000", "50000", role="other"),
    ),
    en(
        "The FBI, which believes the brothers may have fled to Baja California, is offering $250,000 for tips leading to their capture.",
        money("$250,000", "250000", role="other"),
    ),
    en(
        "Prosecutors say the former governor pocketed millions of reais in kickbacks from builders working on the stadium in Cuiabá, an accusation his lawyers dismiss as fantasy.",
        money("millions of reais", "1000000", "BRL", high="10000000", hedge="magnitude", role="other"),
    ),
    en(
        "The gang drilled through a metre of concrete over the Easter weekend and made off with gems and cash worth several million pounds, only £400,000 worth of which has been recovered.",
        money("several million pounds", "1000000", "GBP", high="10000000", hedge="magnitude"),
        money("£400,000", "400000", "GBP"),
    ),
    en(
        "The kidnappers, who struck the seminary in Kaduna at dawn, first demanded 100 million naira for the students' release but settled for N8 million and two motorbikes, a relative said.",
        money("100 million naira", "100000000", "NGN", role="other"),
        money("N8 million", "8000000", "NGN", role="other"),
    ),
    en(
        "A one-bedroom flat in Dublin now goes for €1,800 a month on average, and would-be tenants are queuing around the block, the property website said.",
        money("€1,800", "1800", "EUR", role="other"),
    ),
    en(
        "Motorists in Lahore will pay Rs 275.60 for a litre of petrol from Wednesday after the government put up the levy by Rs 7.50.",
        money("Rs 275.60", "275.6", "PKR", role="other"),
        money("Rs 7.50", "7.5", "PKR", role="other"),
    ),
    en(
        "Spot gold was flat at $2,391.40 an ounce by 0915 GMT after touching a record $2,431.29 on Friday, when fighting flared along the Lebanese border.",
        money("$2,391.40", "2391.4", role="other"),
        money("$2,431.29", "2431.29", role="other"),
    ),
    en(
        "The new vice-chancellor will be paid £325,000 a year and live rent-free in a Georgian lodge, a package that lecturers, whose real-terms earnings have fallen by a quarter, called obscene.",
        money("£325,000", "325000", "GBP", role="other"),
    ),
    en(
        "The sequel took $62.3 million at North American cinemas over its opening weekend, well short of the $90 million that rival studios had pencilled in.",
        money("$62.3 million", "62300000", role="other"),
        money("$90 million", "90000000", role="other"),
    ),
    # results
    en(
        "With all but two of the 338 districts reporting, the centre-left Reform Union had 37.4% to the nationalists' 31.9%, the electoral authority's website showed early on Monday.",
        percent("37.4%", "37.4", role="vote_share"),
        percent("31.9%", "31.9", role="vote_share"),
    ),
    en(
        "Final results, National Electoral Commission: Saied Haddad (Independent) 51.3%, Leila Ben Amor (Forward) 29.8%, Karim Jaziri (Popular Front) 11.2%; turnout 44.6%.",
        percent("51.3%", "51.3", role="vote_share"),
        percent("29.8%", "29.8", role="vote_share"),
        percent("11.2%", "11.2", role="vote_share"),
        percent("44.6%", "44.6", role="turnout"),
    ),
    en(
        "In Iowa's Dallas County, the returns told the same story: Whitcomb 55.1 percent, Reyes 42.8 percent, and a scattering of write-ins making up the rest.",
        percent("55.1 percent", "55.1", role="vote_share"),
        percent("42.8 percent", "42.8", role="vote_share"),
    ),
    en(
        "Italians threw out the constitutional overhaul, with No on 59.1 percent and Yes on 40.9 percent after all ballots were counted, and the prime minister promised to quit.",
        percent("59.1 percent", "59.1", role="vote_share"),
        percent("40.9 percent", "40.9", role="vote_share"),
    ),
    en(
        "The Greens, who had never before sat in the assembly, captured 11 of its 90 seats, or 12.2 per cent, with barely a tenth of the ballots.",
        percent("12.2 per cent", "12.2", role="vote_share"),
    ),
    en(
        "State television said the incumbent, in power since 1987, had been returned with 94.9%, a result that his only rival, who was credited with 2.1%, dismissed as a farce.",
        percent("94.9%", "94.9", role="vote_share"),
        percent("2.1%", "2.1", role="vote_share"),
    ),
    en(
        "Because no party came close to a majority - the largest, the Social Democrats, finished on 25.7% - talks on a coalition could drag on until Christmas.",
        percent("25.7%", "25.7", role="vote_share"),
    ),
    en(
        "Under Argentine rules a second round follows unless someone wins more than 40% with a gap of at least 10 points over the runner-up, which nobody has managed since 2011.",
        percent("40%", "40", hedge="more_than", role="vote_share"),
        points("10 points", "10", hedge="at_least", role="lead"),
    ),
    en(
        "In the by-election in Harrow Vale, whose MP resigned over his expenses, Labour's Priya Nair polled 46.2%, up 9.3 points on the general election, while the Tory share collapsed by 17.8 points.",
        percent("46.2%", "46.2", role="vote_share"),
        points("9.3 points", "9.3", role="change", direction="up"),
        points("17.8 points", "17.8", role="change", direction="down"),
    ),
    en(
        "Workers at the Tennessee battery plant threw out the tentative contract by 57% to 43%, their union announced late on Sunday, and the picket lines will stay up for a seventh week.",
        percent("57%", "57", role="vote_share"),
        percent("43%", "43", role="vote_share"),
    ),
    en(
        "Ms Abernathy saw off the former defence secretary by 57.4-42.6 per cent in the postal ballot of members, a closer finish than the bookmakers had bargained for.",
        percent("57.4", "57.4", role="vote_share"),
        percent("42.6 per cent", "42.6", role="vote_share"),
    ),
    en(
        "Mr. Duarte carried the Black precincts of west Philadelphia with 91 percent but slid to 38 percent in the city's northeast, where he had expected to run even.",
        percent("91 percent", "91", role="vote_share"),
        percent("38 percent", "38", role="vote_share"),
    ),
    en(
        "The Swiss gave the idea a clear thumbs-down: 63.2% of those who went to the polls opposed the pension reform, and in Geneva, where feelings ran highest, nearly 78% did.",
        percent("63.2%", "63.2", role="vote_share"),
        percent("78%", "78", hedge="approx", role="vote_share"),
    ),
    en(
        "The ruling coalition, which holds 60% of the seats in the lower house, needs two-thirds to amend the constitution and is thus courting 14 independents.",
        percent("60%", "60", role="vote_share"),
    ),
    en(
        "Voters in Maple Township turned down the school bond for the third time Tuesday, 54 percent to 46 percent, according to unofficial totals from the county clerk.",
        percent("54 percent", "54", role="vote_share"),
        percent("46 percent", "46", role="vote_share"),
    ),
    en(
        "Preliminary figures put the far-right Dawn on 9.8%, comfortably enough to enter parliament, in a country where four years ago it was an internet joke that scored 1.3%.",
        percent("9.8%", "9.8", role="vote_share"),
        percent("1.3%", "1.3", role="vote_share"),
    ),
    en(
        "Despite collecting only 33.7% of the national vote, the party ended up with 63% of the seats, the most lopsided outcome in modern British history.",
        percent("33.7%", "33.7", role="vote_share"),
        percent("63%", "63", role="vote_share"),
    ),
    en(
        "Independents backed by the jailed former premier hold 35 percent of the National Assembly, and analysts in Islamabad say they would have had more but for results that changed overnight.",
        percent("35 percent", "35", role="vote_share"),
    ),
    en(
        "As projected by broadcaster RTV, whose interviewers questioned 22,000 people outside polling stations, the Farmers' Party has come first with 28.5 percent, a whisker in front of the Liberals on 28.1 percent.",
        percent("28.5 percent", "28.5", role="opinion"),
        percent("28.1 percent", "28.1", role="opinion"),
    ),
    en(
        "It was the narrowest of wins: 50.2 percent for Mr. Hale, 49.8 percent for the woman he had called unelectable, and 417 votes between them out of more than 98,000.",
        percent("50.2 percent", "50.2", role="vote_share"),
        percent("49.8 percent", "49.8", role="vote_share"),
    ),
    en(
        "The Kurdish lists together picked up fewer than 6 percent of the ballots in Kirkuk, down from 15 percent before their parties split, and will lose one of their three councillors.",
        percent("6 percent", "6", hedge="less_than", role="vote_share"),
        percent("15 percent", "15", role="vote_share"),
    ),
    # turnout
    en(
        "Hardly one in three eligible Algerians bothered: the ministry put participation at 35.1%, against 42.4% in 2017.",
        percent("35.1%", "35.1", role="turnout"),
        percent("42.4%", "42.4", role="turnout"),
    ),
    en(
        "By 5 p.m., three hours before the doors were due to close, 59.7 per cent of the electorate had cast ballots, nearly six points up on the same time in 2019, the interior ministry in Madrid said.",
        percent("59.7 per cent", "59.7", role="turnout"),
        points("six points", "6", hedge="approx", role="change", direction="up"),
    ),
    en(
        "Police and crime commissioner elections have never stirred the public, with just 15.1% showing up in 2012, and Thursday's were no different: 18% or so made the trip.",
        percent("15.1%", "15.1", role="turnout"),
        percent("18%", "18", hedge="approx", role="turnout"),
    ),
    en(
        "More than 65 per cent of India's 970 million registered voters took part in the six-week exercise, the Election Commission said, with women outnumbering men in 12 states.",
        percent("65 per cent", "65", hedge="more_than", role="turnout"),
    ),
    en(
        "Boycotted by the opposition, the plebiscite drew 22% of those entitled to take part; of them, 96% said Yes to letting the general stay on until 2036.",
        percent("22%", "22", role="turnout"),
        percent("96%", "96", role="vote_share"),
    ),
    en(
        "In Youngstown, 61 percent of registered Democrats had returned a ballot by Friday, compared with 43 percent of Republicans, and the county clerk expects the overall figure to climb above 70 percent.",
        percent("61 percent", "61", role="turnout"),
        percent("43 percent", "43", role="turnout"),
        percent("70 percent", "70", hedge="more_than", role="turnout"),
    ),
    en(
        "Young people stayed home. Among 18- to 24-year-olds participation slumped to 46%, a drop of 11 percentage points since the last election, according to a study by the university.",
        percent("46%", "46", role="turnout"),
        points("11 percentage points", "11", role="change", direction="down"),
    ),
    en(
        "Nobody expects a repeat of the 50.8% seen in the European elections five years ago, when fear of the far right pulled millions to the polls; party managers would settle for 40%.",
        percent("50.8%", "50.8", role="turnout"),
        percent("40%", "40", role="turnout"),
    ),
    en(
        "Even with fines for those who stay away, the proportion of Australians voting dipped below 90 per cent for the first time since attendance was made compulsory in 1924.",
        percent("90 per cent", "90", hedge="less_than", role="turnout"),
    ),
    en(
        "Official media said 39.9 percent of Iranians had voted in the first round, the lowest since the 1979 revolution, after a campaign in which dissidents at home and abroad urged a boycott.",
        percent("39.9 percent", "39.9", role="turnout"),
    ),
    en(
        "On a turnout of 58%, 92% of the teachers who sent back their papers were in favour of walking out, comfortably clearing the hurdle that the 2016 Trade Union Act set.",
        percent("58%", "58", role="turnout"),
        percent("92%", "92", role="vote_share"),
    ),
    en(
        "The poll for the city's first elected mayor failed to excite: in three wards fewer than one per cent of residents on the roll had been seen by lunchtime, and a presiding officer passed the time doing crosswords.",
        percent("one per cent", "1", hedge="less_than", role="turnout"),
    ),
    en(
        "No governor's race in Kentucky has brought out 45 percent of the electorate since the 1990s, and with sleet forecast in the hills, the secretary of state thinks 38 percent is more like it.",
        percent("45 percent", "45", role="turnout"),
        percent("38 percent", "38", role="turnout"),
    ),
    # ratings
    en(
        "Eighteen months into the job, the chancellor pleases just 19% of Germans, the ARD survey found, while 78% are unhappy with how he runs the country.",
        percent("19%", "19", role="approval"),
        percent("78%", "78", role="disapproval"),
    ),
    en(
        "Asked about his performance on the economy, 38 percent gave the president good marks and 57 percent poor ones, numbers that have hardly moved since the summer.",
        percent("38 percent", "38", role="approval"),
        percent("57 percent", "57", role="disapproval"),
    ),
    en(
        "The mayor is viewed favorably by 34 percent of New Yorkers and unfavorably by 56 percent, the worst showing for any City Hall occupant since the university began asking the question.",
        percent("34 percent", "34", role="approval"),
        percent("56 percent", "56", role="disapproval"),
    ),
    en(
        "Public support for the cabinet in Tokyo, which stood at 45% when the prime minister took office, has since drained away to 21%, the newspaper's telephone survey showed.",
        percent("45%", "45", role="approval"),
        percent("21%", "21", role="approval"),
    ),
    en(
        "Mr. Macaulay's job approval has sunk nine points since spring and now stands at 41 percent, dangerous territory for a governor who will share the ballot with an unpopular president.",
        points("nine points", "9", role="change", direction="down"),
        percent("41 percent", "41", role="approval"),
    ),
    en(
        "A mere quarter (26%) of Peruvians trust their congress, and the president fares worse still: 7% say she is doing a good job, 90% that she is not.",
        percent("26%", "26", role="approval"),
        percent("7%", "7", role="approval"),
        percent("90%", "90", role="disapproval"),
    ),
    en(
        "The prime minister remains the best liked of the 25 leaders tracked by the firm, with 75% of adults content with how he governs and 19% not.",
        percent("75%", "75", role="approval"),
        percent("19%", "19", role="disapproval"),
    ),
    en(
        "Among Republicans, 88 percent like what they have seen of the new House speaker; among Democrats, 81 percent do not, and most independents cannot name him.",
        percent("88 percent", "88", role="approval"),
        percent("81 percent", "81", role="disapproval"),
    ),
    en(
        "Two years after sweeping to power he has become a liability: no fewer than 68% of Chileans rejected his government in the weekly tracker, whereas 25% backed it.",
        percent("68%", "68", hedge="at_least", role="disapproval"),
        percent("25%", "25", role="approval"),
    ),
    en(
        "“People don't dislike her, they just don't know her,” said the pollster, whose figures show 29% with a positive opinion of the party's leader, 27% with a negative one and the rest unsure.",
        percent("29%", "29", role="approval"),
        percent("27%", "27", role="disapproval"),
    ),
    en(
        "The governor’s handling of the water crisis won praise from 62 percent of Mississippians as a whole but was faulted by 70 percent in Jackson, where the taps ran dry.",
        percent("62 percent", "62", role="approval"),
        percent("70 percent", "70", role="disapproval"),
    ),
    en(
        "In the first spring of the war 90% of Ukrainians trusted their president; by this February, as conscription bit and a popular general was dismissed, the share had ebbed to 59%, sociologists in Kyiv reported.",
        percent("90%", "90", role="approval"),
        percent("59%", "59", role="approval"),
    ),
    en(
        "“Strongly disapprove” was the verdict of 46 percent on the president's record, the highest in the series, while 22 percent chose “strongly approve.”",
        percent("46 percent", "46", role="disapproval"),
        percent("22 percent", "22", role="approval"),
    ),
    en(
        "Around 63% of Britons think well of the King, and the Princess Royal is just as popular, but the duke, long out of public life, is disliked by 87%.",
        percent("63%", "63", hedge="approx", role="approval"),
        percent("87%", "87", role="disapproval"),
    ),
    en(
        "For the first time a majority, 53%, said they lacked faith in the president's ability to manage a crisis, up from 44% in March, the Gallup figures showed.",
        percent("53%", "53", role="disapproval"),
        percent("44%", "44", role="disapproval"),
    ),
    en(
        "Sixty-nine percent of respondents to the Channel 12 survey said they did not trust the defense minister and 23 percent said they did, after a week in which three reservists' petitions demanded that he go.",
        percent("Sixty-nine percent", "69", role="disapproval"),
        percent("23 percent", "23", role="approval"),
    ),
    en(
        "Asked on Monday whether Ms. Koroma was handling the strike well, parents of schoolchildren split almost down the middle, 47 percent saying yes and 48 percent no.",
        percent("47 percent", "47", role="approval"),
        percent("48 percent", "48", role="disapproval"),
    ),
    # opinion
    en(
        "Were an election held this Sunday, the Christian Democrats would take 31% and the Greens 14%, the institute said, with 6 per cent opting for the new Workers' Alliance.",
        percent("31%", "31", role="opinion"),
        percent("14%", "14", role="opinion"),
        percent("6 per cent", "6", role="opinion"),
    ),
    en(
        "Ms. Delacroix is the first choice of 28 percent of likely caucusgoers, four points ahead of the Vermont senator and well clear of the field's only governor.",
        percent("28 percent", "28", role="opinion"),
        points("four points", "4", role="lead"),
    ),
    en(
        "Nearly six in ten Britons, 58%, think that leaving the bloc was a mistake, yet no more than 15% would welcome another vote within a year, the researchers found.",
        percent("58%", "58", role="opinion"),
        percent("15%", "15", hedge="at_most", role="opinion"),
    ),
    en(
        "When interviewers asked 4,000 young Arabs where they would most like to live, 27% picked the United Arab Emirates and 21% Canada, while 42% admitted to having thought of emigrating.",
        percent("27%", "27", role="opinion"),
        percent("21%", "21", role="opinion"),
        percent("42%", "42", role="opinion"),
    ),
    en(
        "Exit polls showed that 34 percent of those who voted on Tuesday saw the state of democracy as the issue that mattered most; for 31 percent it was the economy and for 11 percent immigration.",
        percent("34 percent", "34", role="opinion"),
        percent("31 percent", "31", role="opinion"),
        percent("11 percent", "11", role="opinion"),
    ),
    en(
        "Most American Catholics, 61 percent, would let priests marry, and 83 percent want the church to allow contraception, the Pew study of 4,021 adults suggests.",
        percent("61 percent", "61", role="opinion"),
        percent("83 percent", "83", role="opinion"),
    ),
    en(
        "A plurality, 44%, pinned the shutdown on congressional Republicans, 31% on the White House and 19% on both in equal measure.",
        percent("44%", "44", role="opinion"),
        percent("31%", "31", role="opinion"),
        percent("19%", "19", role="opinion"),
    ),
    en(
        "Gloom is general in Johannesburg and Cape Town alike: only 17 percent of South Africans believe that the country is headed the right way, down from 33 percent when the president was sworn in.",
        percent("17 percent", "17", role="opinion"),
        percent("33 percent", "33", role="opinion"),
    ),
    en(
        "With eight days left, 13 percent of Argentines had yet to make up their minds and 5 percent planned to spoil their ballots, Monday's survey in the daily La Jornada found.",
        percent("13 percent", "13", role="opinion"),
        percent("5 percent", "5", role="opinion"),
    ),
    en(
        "Of the 1,900 finance chiefs canvassed by the bank, 64% expected to freeze hiring this winter and fewer than 10% planned to take on staff.",
        percent("64%", "64", role="opinion"),
        percent("10%", "10", hedge="less_than", role="opinion"),
    ),
    en(
        "When the teachers' union questioned its members, 82% said they had bought pencils, tights or food for pupils out of their own pocket in the past year.",
        percent("82%", "82", role="opinion"),
    ),
    en(
        "Scots would reject independence by 51% to 49% if asked tomorrow, according to the latest Panelbase survey, once the 8% who don't know are stripped out.",
        percent("51%", "51", role="opinion"),
        percent("49%", "49", role="opinion"),
        percent("8%", "8", role="opinion"),
    ),
    en(
        "Some 70% of Texans polled for the newspaper favor exceptions to the abortion ban for rape and incest, among them 55% of Republicans.",
        percent("70%", "70", hedge="approx", role="opinion"),
        percent("55%", "55", role="opinion"),
    ),
    en(
        "Germans' appetite for sending long-range missiles is limited: 56% are opposed and 35% in favour, with easterners twice as sceptical as their compatriots in the west.",
        percent("56%", "56", role="opinion"),
        percent("35%", "35", role="opinion"),
    ),
    en(
        "Backing for capital punishment, which the same pollster measured at 80% of Americans in 1994, has slid to 53%, and among those under 35 it is a minority view.",
        percent("80%", "80", role="opinion"),
        percent("53%", "53", role="opinion"),
    ),
    en(
        "Just over a third of the parents who filled in the questionnaire, 35%, said their child owned a smartphone before the age of nine, and 71% of that group wished they had waited.",
        percent("35%", "35", role="opinion"),
        percent("71%", "71", role="opinion"),
    ),
    en(
        "Asked whom they would send to the Élysée in a second round, 54 to 46 percent of the sample preferred the nationalist over the outgoing prime minister, the first such finding since the series began.",
        percent("54", "54", role="opinion"),
        percent("46 percent", "46", role="opinion"),
    ),
    en(
        "The survey, taken before Mr. Anand's arrest, had him at 41 percent among likely voters in Queens, with the former comptroller at 22 percent and everyone else in single digits.",
        percent("41 percent", "41", role="opinion"),
        percent("22 percent", "22", role="opinion"),
    ),
    en(
        "Between 20 and 25 per cent of the nurses who answered were thinking of leaving the profession within two years, the Royal College said, most of them because of stress rather than pay.",
        percent("20 and 25 per cent", "20", high="25", hedge="range", role="opinion"),
    ),
    # lead
    en(
        "Labour's advantage over the Conservatives, which touched 26 points in October, has been whittled down to 14 points, according to the pollster's latest weekly snapshot.",
        points("26 points", "26", role="lead"),
        points("14 points", "14", role="lead"),
    ),
    en(
        "With 95 percent of precincts counted, Ms. Salazar was ahead by 0.4 percentage points, a gap of 11,300 votes that would trigger an automatic recount.",
        percent("95 percent", "95", role="other"),
        points("0.4 percentage points", "0.4", role="lead"),
    ),
    en(
        "Four years after losing Michigan by 2.8 points, Democrats took it back by 5.1 points, thanks to suburbs that had voted Republican since the days of Eisenhower.",
        points("2.8 points", "2.8", role="lead"),
        points("5.1 points", "5.1", role="lead"),
    ),
    en(
        "The pro-European camp's cushion in the Baltic Post's tracker, eight points a month ago, has evaporated, and the two sides are level at 46 percent.",
        points("eight points", "8", role="lead"),
        percent("46 percent", "46", role="opinion"),
    ),
    en(
        "With 51.8% of voting intentions, more than twice the 24.1% of the former Jakarta governor, the ex-general enjoys a cushion of almost 28 percentage points with a month to go.",
        percent("51.8%", "51.8", role="opinion"),
        percent("24.1%", "24.1", role="opinion"),
        points("28 percentage points", "28", hedge="approx", role="lead"),
    ),
    en(
        "She trails the Republican by three to five points in private surveys, a person familiar with the data said, though her team insists that the race is a toss-up.",
        points("three to five points", "3", high="5", hedge="range", role="lead"),
    ),
    en(
        "From a 19-point deficit in June, the challenger has drawn even in Ohio, the new figures suggest, and in Wisconsin he is up by 1 point.",
        points("19-point", "19", role="lead"),
        points("1 point", "1", role="lead"),
    ),
    en(
        "The Yes campaign is 12 percentage points in front with voters under 40 but 9 points behind with pensioners, who are far likelier to turn out.",
        points("12 percentage points", "12", role="lead"),
        points("9 points", "9", role="lead"),
    ),
    en(
        "Bolivia's president finished 10.6 points clear of his nearest rival, just enough to dodge a runoff, though election observers said the sudden jump in his tally late on Sunday defied explanation.",
        points("10.6 points", "10.6", role="lead"),
    ),
    en(
        "On the economy the Conservatives were once trusted more than Labour by a double-digit gap; today the distance is one point, and on immigration they are no longer in front.",
        points("one point", "1", role="lead"),
    ),
    en(
        "Among women the vice president outpolls him 52-44 percent, but men prefer the Republican by 11 points and there are still more undecided voters than the gap between the two.",
        percent("52", "52", role="opinion"),
        percent("44 percent", "44", role="opinion"),
        points("11 points", "11", role="lead"),
    ),
    en(
        "The incumbent's edge in the mayoral contest was put at 7 percentage points in August; a rival firm, which interviews only by landline, found it to be at least 10 points.",
        points("7 percentage points", "7", role="lead"),
        points("10 points", "10", hedge="at_least", role="lead"),
    ),
    # margin of error
    en(
        "The telephone survey of 1,012 adults was carried out Sept. 6-9 and is accurate to within 3.1 percentage points, 19 times out of 20.",
        points("3.1 percentage points", "3.1", role="margin_of_error"),
    ),
    en(
        "The results, based on interviews with 806 registered voters, carry a sampling error of plus or minus 3.5 points; for the subgroup of 291 Republicans it is 5.7 points.",
        points("3.5 points", "3.5", role="margin_of_error"),
        points("5.7 points", "5.7", role="margin_of_error"),
    ),
    en(
        "With 44 percent for the socialist and 42 percent for the banker, and an error margin that the institute puts at 2.8 percent, neither can claim to be in front.",
        percent("44 percent", "44", role="opinion"),
        percent("42 percent", "42", role="opinion"),
        percent("2.8 percent", "2.8", role="margin_of_error"),
    ),
    en(
        "Conducted in Urdu and Punjabi among 2,150 people, the study has an error range of ±2.2% at the 95% confidence level.",
        percent("2.2%", "2.2", role="margin_of_error"),
        percent("95%", "95", role="other"),
    ),
    en(
        "Pollsters interviewed 1,500 Mexicans face to face in their homes; because of the size of the sample, results may be off by as much as 2.5 points either way.",
        points("2.5 points", "2.5", hedge="at_most", role="margin_of_error"),
    ),
    en(
        "The difference between the two front-runners, 1.8 points, falls inside the survey's 2.4-point margin for error, the newspaper cautioned its readers.",
        points("1.8 points", "1.8", role="lead"),
        points("2.4-point", "2.4", role="margin_of_error"),
    ),
    en(
        "Voter surveys in small states are blunt tools: this one, of 410 Granite Staters, could miss the truth by five percentage points in either direction.",
        points("five percentage points", "5", role="margin_of_error"),
    ),
    en(
        "“Treat it with care,” the professor said of the poll, whose 600 answers leave a statistical uncertainty of 4 points or more and which gave the premier a personal rating of 37 percent.",
        points("4 points", "4", hedge="at_least", role="margin_of_error"),
        percent("37 percent", "37", role="approval"),
    ),
    en(
        "The poll for the Sunday paper, which questioned 1,004 people in both parts of the island, had 66% in favour of unity in the south and an error of +/- 3 percent.",
        percent("66%", "66", role="opinion"),
        percent("3 percent", "3", role="margin_of_error"),
    ),
    en(
        "Since only 520 of the interviews were completed after the debate, the margin for that part of the survey widens to 4.3 percentage points from 2.9 points, the network noted on its website.",
        points("4.3 percentage points", "4.3", role="margin_of_error"),
        points("2.9 points", "2.9", role="margin_of_error"),
    ),
    en(
        "The president's standing, at 42 percent, has not really budged, given a potential sampling error of about three percentage points up or down.",
        percent("42 percent", "42", role="approval"),
        points("three percentage points", "3", hedge="approx", role="margin_of_error"),
    ),
    en(
        "The Des Moines paper reached 708 likely Democratic caucus participants by cellphone and landline. Questions put to all of them have a maximum margin of error of 3.7 percentage points.",
        points("3.7 percentage points", "3.7", role="margin_of_error"),
    ),
    # change
    en(
        "The FTSE 100 closed 61 points, or 0.8%, lower at 7,532 as miners slid, with Glenmarsh off 3.4%, while the pound slipped 0.3% to $1.2610.",
        percent("0.8%", "0.8", role="change", direction="down"),
        percent("3.4%", "3.4", role="change", direction="down"),
        percent("0.3%", "0.3", role="change", direction="down"),
        money("$1.2610", "1.261", role="other"),
    ),
    en(
        "Shares in the Swedish truck maker jumped 8.7% in Stockholm, their best day since 2020, after it lifted its dividend by a fifth.",
        percent("8.7%", "8.7", role="change", direction="up"),
    ),
    en(
        "Consumer prices were 4.9 per cent higher in August than a year earlier, the statistics office in Ottawa said, the quickest pace since early 2003.",
        percent("4.9 per cent", "4.9", role="change", direction="up"),
    ),
    en(
        "Sales of previously owned homes, squeezed by mortgage rates that are now well above 7 percent, plunged 22.6 percent from a year earlier to an annual rate of 4.02 million.",
        percent("7 percent", "7", hedge="more_than", role="other"),
        percent("22.6 percent", "22.6", role="change", direction="down"),
    ),
    en(
        "Kenya's output, helped along by better rains and a record tea harvest, is now seen expanding by 5.3% this year and 5.6% in 2026.",
        percent("5.3%", "5.3", role="change", direction="up"),
        percent("5.6%", "5.6", role="change", direction="up"),
    ),
    en(
        "Recorded knife crime in the capital went up by 4% in the year to March, whereas burglaries, down 13%, were at their lowest since 2003.",
        percent("4%", "4", role="change", direction="up"),
        percent("13%", "13", role="change", direction="down"),
    ),
    en(
        "The jobless rate has come down by 1.2 percentage points since January, to 6.1%, though economists say that much of the decline reflects students returning to class.",
        points("1.2 percentage points", "1.2", role="change", direction="down"),
        percent("6.1%", "6.1", role="other"),
    ),
    en(
        "The Fed trimmed borrowing costs by a quarter percentage point on Wednesday, to between 4.25% and 4.50%, after a move of 50 basis points in September.",
        points("quarter percentage point", "0.25", role="change", direction="down"),
        percent("4.25% and 4.50%", "4.25", high="4.5", hedge="range", role="other"),
    ),
    en(
        "Wheat futures in Chicago lost 1.7 pct on Wednesday on hopes of rain in Kansas, while palm oil put on 2.4 pct in Kuala Lumpur, its fourth straight gain.",
        percent("1.7 pct", "1.7", role="change", direction="down"),
        percent("2.4 pct", "2.4", role="change", direction="up"),
    ),
    en(
        "Passenger traffic through Dubai International was 12.3 per cent higher in the first half, at 44.9 million, and cargo volumes surged by 27.2 per cent as shippers avoided the Red Sea.",
        percent("12.3 per cent", "12.3", role="change", direction="up"),
        percent("27.2 per cent", "27.2", role="change", direction="up"),
    ),
    en(
        "The Socialists have shed three points since last month's survey and are now on 22%, while the hard left, on 18%, has put on two points.",
        points("three points", "3", role="change", direction="down"),
        percent("22%", "22", role="opinion"),
        percent("18%", "18", role="opinion"),
        points("two points", "2", role="change", direction="up"),
    ),
    en(
        "Average pay in Britain, leaving out bonuses, was 5.1% higher than a year before, the fastest in 20 months, even as unemployment crept to 4.3% from 4.2%.",
        percent("5.1%", "5.1", role="change", direction="up"),
        percent("4.3%", "4.3", role="other"),
        percent("4.2%", "4.2", role="other"),
    ),
    en(
        "Junior doctors say that the value of their wages has been eroded by 26% since 2008, and want the government to put that right in a single settlement.",
        percent("26%", "26", role="change", direction="down"),
    ),
    en(
        "Greenhouse-gas emissions must come down 43% by 2030 to keep warming within 1.5C, the UN panel reckons; on current policies, they would not fall at all.",
        percent("43%", "43", role="change", direction="down"),
    ),
    en(
        "Homeowners' insurance premiums in coastal counties would go up by between 6 and 9 percent under the plan, Florida's regulator said, after the failure of a seventh underwriter since 2020.",
        percent("6 and 9 percent", "6", high="9", hedge="range", role="change", direction="up"),
    ),
    en(
        "The retailer, which had hoped for a flat year, warned that profit might drop by up to 15% as shoppers, wary of the cost of groceries, put off buying coats and boots.",
        percent("15%", "15", hedge="at_most", role="change", direction="down"),
    ),
    en(
        "Since the devaluation in March, the price of a bag of cement in Addis Ababa has shot up 60 percent, and builders who used to hire ten men now hire four.",
        percent("60 percent", "60", role="change", direction="up"),
    ),
    en(
        "Egypt's tourism receipts swelled 9.5 percent to a record $14.1 billion in the year to June, but tolls from the Suez Canal shrank by over 60 percent.",
        percent("9.5 percent", "9.5", role="change", direction="up"),
        money("$14.1 billion", "14100000000", role="other"),
        percent("60 percent", "60", hedge="more_than", role="change", direction="down"),
    ),
    # other
    en(
        "Inflation in Turkey, which ran at 38.1% in July, was last in single figures in 2019, and few in Istanbul's bazaars believe the official numbers anyway.",
        percent("38.1%", "38.1", role="other"),
    ),
    en(
        "The central bank left its benchmark rate at 6.5 percent for a ninth straight meeting, although two of its six rate-setters wanted a cut of 25 basis points.",
        percent("6.5 percent", "6.5", role="other"),
    ),
    en(
        "Some 41.7% of Argentines were living below the poverty line in the second half of 2023, the government's statistics agency said, and among children under 14 it was 58.4%.",
        percent("41.7%", "41.7", hedge="approx", role="other"),
        percent("58.4%", "58.4", role="other"),
    ),
    en(
        "At Kilimani Academy, 78 per cent of this year's candidates scored a C or better in English, against 71 per cent last year, and for the first time girls outdid boys in physics.",
        percent("78 per cent", "78", role="other"),
        percent("71 per cent", "71", role="other"),
    ),
    en(
        "The share of A-level entries awarded an A or A* was 27.8%, the exam boards said, but in the north-east of England it was 23.9%, less than in any other region.",
        percent("27.8%", "27.8", role="other"),
        percent("23.9%", "23.9", role="other"),
    ),
    en(
        "Obesity affects 43 percent of adults in Kuwait, the ministry's survey found, and up to a quarter, by one doctor's reckoning, have diabetes without knowing it.",
        percent("43 percent", "43", role="other"),
    ),
    en(
        "The sheikh's family still controls 62% of the bank, in which a Saudi fund took a stake of 9.9% in June for Dh1.4 billion.",
        percent("62%", "62", role="other"),
        percent("9.9%", "9.9", role="other"),
        money("Dh1.4 billion", "1400000000", "AED", role="deal"),
    ),
    en(
        "In Liverpool, where measles is back, 74.5% of five-year-olds have had both doses of the vaccine, far from the 95% that doctors say is needed to stop outbreaks.",
        percent("74.5%", "74.5", role="other"),
        percent("95%", "95", role="other"),
    ),
    en(
        "The blaze in Plumas County, which has consumed 23,000 acres and killed two people, was 35 percent contained on Sunday evening, California fire officials said.",
        killed("two people", "2"),
        percent("35 percent", "35", role="other"),
    ),
    en(
        "The top rate of income tax, cut from 45% to 40% by the last government, will be restored in April for those earning over £125,000.",
        percent("45%", "45", role="other"),
        percent("40%", "40", role="other"),
        money("£125,000", "125000", "GBP", hedge="more_than", role="other"),
    ),
    en(
        "Reservoirs that feed Cape Town were 28.4% full on Monday, and without rain before May the taps in townships will be turned off for up to 18 hours a day.",
        percent("28.4%", "28.4", role="other"),
    ),
    en(
        "Women make up 53 percent of the state's electorate but hold 22 percent of the seats in its legislature, a gap that the group, founded by two retired judges, wants to close.",
        percent("53 percent", "53", role="other"),
        percent("22 percent", "22", role="vote_share"),
    ),
    en(
        "South Korea's exports, a bellwether for global trade, rebounded 13.6 percent in the first 20 days of May, with shipments of memory chips half as large again as a year ago.",
        percent("13.6 percent", "13.6", role="change", direction="up"),
    ),
    en(
        "The chip designer, which alone accounts for 6.2% of the index, went into reverse on Tuesday, and a slide of 9.5% in a single session wiped $279 billion off its worth.",
        percent("6.2%", "6.2", role="other"),
        percent("9.5%", "9.5", role="change", direction="down"),
        money("$279 billion", "279000000000", role="cost"),
    ),
    en(
        "In Bogotá, where rubbish has piled up for a month, 81% of those questioned had no confidence left in the mayor and 12% said they still did.",
        percent("81%", "81", role="disapproval"),
        percent("12%", "12", role="approval"),
    ),
    en(
        "The amendment, which would have let 16-year-olds take part in school-board contests, needed 60 percent to pass and fell short in all but four counties, with 53.7 percent statewide.",
        percent("60 percent", "60", role="vote_share"),
        percent("53.7 percent", "53.7", role="vote_share"),
    ),
    en(
        "Vietnam, which sends 29% of what it sells abroad to America, was shocked to find itself facing a tariff of 46%, second only to that on tiny Lesotho.",
        percent("29%", "29", role="other"),
        percent("46%", "46", role="other"),
    ),
    en(
        "Senator Boyle won by 22 points six years ago, when 51 percent of Mainers voted; now 39 percent say they would re-elect him and 50 percent disapprove of the job he has done.",
        points("22 points", "22", role="lead"),
        percent("51 percent", "51", role="turnout"),
        percent("39 percent", "39", role="opinion"),
        percent("50 percent", "50", role="disapproval"),
    ),
]

"""English amounts of money: how numbers, currencies, bounds and purposes are written in newspapers."""

from __future__ import annotations

from tests.corpus.row import Row, en, killed, money, percent

# Digits, separators, scales and where the currency stands.
NUMBERS = [
    en("The council voted to set aside $1,234,567 for the bridge.", money("$1,234,567", "1234567", role="aid")),
    en("The senator's campaign raised 1.6 million dollars.", money("1.6 million dollars", "1600000", role="raised")),
    en("Carmaker agrees to buy battery start-up for $2.5bn", money("$2.5bn", "2500000000", role="deal")),
    en("The charity collected $3m in a single night.", money("$3m", "3000000", role="raised")),
    en("TYCOON GAVE $2M TO SENATE HOPEFUL", money("$2M", "2000000", role="contributed")),
    en("Lawmakers passed a $1.2tn infrastructure bill.", money("$1.2tn", "1200000000000", role="aid")),
    en("Brussels fined the cartel €1.2 million on Tuesday.", money("€1.2 million", "1200000", "EUR", role="cost")),
    en("Washington pledged US$250,000 to the clinic.", money("US$250,000", "250000", role="aid")),
    en("Sydney's tunnel will cost A$4.7 billion.", money("A$4.7 billion", "4700000000", "AUD", role="cost")),
    en("Ottawa will lend the airline C$900 million.", money("C$900 million", "900000000", "CAD", role="aid")),
    en("The developer paid HK$6.3bn for the harbour plot.", money("HK$6.3bn", "6300000000", "HKD", role="deal")),
    en("The fund wired USD 3m to a shell company.", money("USD 3m", "3000000")),
    en("The mission estimated needs of 3 million USD for shelters.", money("3 million USD", "3000000", role="cost")),
    en("The utility sold its grid for EUR5bn.", money("EUR5bn", "5000000000", "EUR", role="deal")),
    en("The museum won a 2.5-million-dollar grant.", money("2.5-million-dollar", "2500000", role="aid")),
    en("The driver faces a 500-dollar fine.", money("500-dollar", "500", role="cost")),
    en(
        "The party spent half a million dollars on radio spots.",
        money("half a million dollars", "500000", role="spent"),
    ),
    en(
        "The heiress left a quarter of a million pounds sterling to the lifeboats.",
        money("quarter of a million pounds sterling", "250000", "GBP"),
    ),
    en(
        "Repairs will cost three quarters of a million euros.",
        money("three quarters of a million euros", "750000", "EUR", role="cost"),
    ),
    en(
        "Damage came to one and a half million euros.",
        money("one and a half million euros", "1500000", "EUR", role="cost"),
    ),
    en(
        "The pastor handed over a million and a half dollars.",
        money("million and a half dollars", "1500000"),
    ),
    en(
        "They owed the bank two and a half billion yen.",
        money("two and a half billion yen", "2500000000", "JPY", role="balance"),
    ),
    en(
        "The jury awarded her two hundred and fifty thousand dollars.",
        money("two hundred and fifty thousand dollars", "250000", role="cost"),
    ),
    en("Smugglers charge a hundred dollars for the crossing.", money("a hundred dollars", "100", role="other")),
    en("Each family was given a thousand dollars by the relief agency.", money("thousand dollars", "1000", role="aid")),
    en("A ticket to the gala cost a million dollars.", money("million dollars", "1000000")),
    en(
        "The safe held one million, two hundred thousand euros.",
        money("one million, two hundred thousand euros", "1200000", "EUR"),
    ),
    en("Forty-three dollars buys a month of insulin there.", money("Forty-three dollars", "43", role="other")),
    en("A dozen dollars was all the pickpocket got.", money("A dozen dollars", "12")),
    en("The lawyer billed $4,318.27 for a morning's work.", money("$4,318.27", "4318.27")),
    en("The state sold bonds worth $750 million, it said.", money("$750 million", "750000000", role="deal")),
    en("The audit found a £2.4m hole in the accounts.", money("£2.4m", "2400000", "GBP")),
    en("The $40-billion merger collapsed.", money("$40-billion", "40000000000", role="deal")),
    en("The governor spent $300k on billboards.", money("$300k", "300000", role="spent")),
    en("The firm posted a profit of $ 12.5 million.", money("$ 12.5 million", "12500000", role="other")),
]

# Ranges, lists and changes.
RANGES = [
    en(
        "The stadium will cost between 10 and 20 million dollars.",
        money("10 and 20 million dollars", "10000000", high="20000000", hedge="range", role="cost"),
    ),
    en(
        "Auctioneers expect the painting to fetch $10-20 million.",
        money("$10-20 million", "10000000", high="20000000", hedge="range", role="deal"),
    ),
    en(
        "Insurers put the losses at $10 million to $20 million.",
        money("$10 million to $20 million", "10000000", high="20000000", hedge="range", role="cost"),
    ),
    en(
        "The super PAC plans to spend $35 million–$50 million on digital ads.",
        money("$35 million–$50 million", "35000000", high="50000000", hedge="range", role="spent"),
    ),
    en(
        "Fishermen earn from 300 to 450 euros a month.",
        money("300 to 450 euros", "300", "EUR", high="450", hedge="range", role="other"),
    ),
    en(
        "Bail was set at anywhere between £5,000 and £8,000.",
        money("£5,000 and £8,000", "5000", "GBP", high="8000", hedge="range", role="other"),
    ),
    en(
        "Bribes ran from 150 dollars to several thousand dollars.",
        money("150 dollars to several thousand dollars", "150", high="10000", hedge="range", role="other"),
    ),
    en(
        "The foundation made grants of 5 and 10 million dollars.",
        money("5", "5000000", role="aid"),
        money("10 million dollars", "10000000", role="aid"),
    ),
    en(
        "Prizes of 50, 75 and 100 euros were handed out.",
        money("50", "50", "EUR", role="other"),
        money("75", "75", "EUR", role="other"),
        money("100 euros", "100", "EUR", role="other"),
    ),
    en(
        "Its budget rose from $10 million to $12 million in a year.",
        money("$10 million", "10000000", role="cost"),
        money("$12 million", "12000000", role="cost"),
    ),
    en(
        "Quarterly revenue fell to 4.1 billion euros from 4.6 billion euros.",
        money("4.1 billion euros", "4100000000", "EUR", role="other"),
        money("4.6 billion euros", "4600000000", "EUR", role="other"),
    ),
    en(
        "The price of a bag of rice climbed from 18,000 to 31,000 naira.",
        money("18,000", "18000", "NGN", role="other"),
        money("31,000 naira", "31000", "NGN", role="other"),
    ),
    en(
        "He raised $4 million in May; she raised $6 million.",
        money("$4 million", "4000000", role="raised"),
        money("$6 million", "6000000", role="raised"),
    ),
    en(
        "The mayor raised millions of dollars and gave away millions more.",
        money("millions of dollars", "1000000", high="10000000", hedge="magnitude", role="raised"),
        money("millions", "1000000", high="10000000", hedge="magnitude"),
    ),
]

# Magnitudes: [s, 10·s].
MAGNITUDES = [
    en(
        "Pipeline repairs will swallow millions of dollars.",
        money("millions of dollars", "1000000", high="10000000", hedge="magnitude", role="cost"),
    ),
    en(
        "Donors poured tens of millions of dollars into the race.",
        money("tens of millions of dollars", "10000000", high="100000000", hedge="magnitude", role="contributed"),
    ),
    en(
        "The regime hid hundreds of millions of euros abroad.",
        money("hundreds of millions of euros", "100000000", "EUR", high="1000000000", hedge="magnitude"),
    ),
    en(
        "Several million pounds sterling vanished from the accounts.",
        money("Several million pounds sterling", "1000000", "GBP", high="10000000", hedge="magnitude"),
    ),
    en(
        "A few billion dollars would rebuild the port.",
        money("few billion dollars", "1000000000", high="10000000000", hedge="magnitude", role="cost"),
    ),
    en(
        "Farmers lost thousands of dollars to the frost.",
        money("thousands of dollars", "1000", high="10000", hedge="magnitude", role="cost"),
    ),
    en(
        "Scalpers want several hundred euros for a seat.",
        money("several hundred euros", "100", "EUR", high="1000", hedge="magnitude", role="other"),
    ),
    en(
        "Reconstruction will need hundreds of billions of dollars, the minister said.",
        money("hundreds of billions of dollars", "100000000000", high="1000000000000", hedge="magnitude", role="cost"),
    ),
]

# Every bound and every way to say it.
HEDGES = [
    en("The group raised at least $15 million.", money("$15 million", "15000000", hedge="at_least", role="raised")),
    en("A new roof costs no less than €80,000.", money("€80,000", "80000", "EUR", hedge="at_least", role="cost")),
    en(
        "Bidders must show a minimum of $2 million in assets.",
        money("$2 million", "2000000", hedge="at_least", role="balance"),
    ),
    en("The heist netted £4 million or more.", money("£4 million", "4000000", "GBP", hedge="at_least")),
    en("She has raised more than $7 million.", money("$7 million", "7000000", hedge="more_than", role="raised")),
    en("The lobby spent over $900,000.", money("$900,000", "900000", hedge="more_than", role="spent")),
    en(
        "Its debts now stand above 3 billion euros.",
        money("3 billion euros", "3000000000", "EUR", hedge="more_than", role="balance"),
    ),
    en("The deal is worth upwards of $600m.", money("$600m", "600000000", hedge="more_than", role="deal")),
    en("Claims exceeding $1.1 billion have been filed.", money("$1.1 billion", "1100000000", hedge="more_than")),
    en(
        "He leaves more than a million dollars in unpaid bills.", money("million dollars", "1000000", hedge="more_than")
    ),
    en("Offenders risk a fine of up to $250,000.", money("$250,000", "250000", hedge="at_most", role="cost")),
    en(
        "Rebuilding could cost as much as $14 billion.",
        money("$14 billion", "14000000000", hedge="at_most", role="cost"),
    ),
    en(
        "Individuals may give no more than $3,300 to a candidate.",
        money("$3,300", "3300", hedge="at_most", role="contributed"),
    ),
    en("The grant is capped at a maximum of £50,000.", money("£50,000", "50000", "GBP", hedge="at_most", role="aid")),
    en("Labourers earn less than $2 a day.", money("$2", "2", hedge="less_than", role="other")),
    en("The campaign has under $40,000 in the bank.", money("$40,000", "40000", hedge="less_than", role="balance")),
    en("Oil slipped below $60 a barrel.", money("$60", "60", hedge="less_than", role="other")),
    en(
        "The committee has about $11 million in cash on hand.",
        money("$11 million", "11000000", hedge="approx", role="balance"),
    ),
    en(
        "Nearly $45 million went on television advertising.",
        money("$45 million", "45000000", hedge="approx", role="spent"),
    ),
    en("Around 700 million euros was frozen.", money("700 million euros", "700000000", "EUR", hedge="approx")),
    en(
        "Cleaning up the spill cost an estimated $90 million.",
        money("$90 million", "90000000", hedge="approx", role="cost"),
    ),
    en("Some $30 billion in reserves remain.", money("$30 billion", "30000000000", hedge="approx", role="balance")),
    en("The villa went for roughly €3.4m.", money("€3.4m", "3400000", "EUR", hedge="approx", role="deal")),
    en("Almost £2bn was wiped off the group's value.", money("£2bn", "2000000000", "GBP", hedge="approx")),
    en("The minister's watch cost $20,000 or so.", money("$20,000", "20000", hedge="approx")),
    en(
        "Approximately $1.5 billion in weapons has been delivered.",
        money("$1.5 billion", "1500000000", hedge="approx", role="deal"),
    ),
    en("Close to $5 million in tips and pledges came in.", money("$5 million", "5000000", hedge="approx")),
    en(
        "The fund holds at least about $8 billion.", money("$8 billion", "8000000000", hedge="at_least", role="balance")
    ),
    en("Spending did not exceed $4 million.", money("$4 million", "4000000", hedge="at_most", role="spent")),
    en("Sales reached $88 million last year.", money("$88 million", "88000000")),
    en(
        "The concert raised more than $60m (£45m) for flood relief.",
        money("$60m", "60000000", hedge="more_than", role="raised"),
        money("£45m", "45000000", "GBP", hedge="more_than", role="raised"),
    ),
    en(
        "The ransom was 5 million yuan ($690,000).",
        money("5 million yuan", "5000000", "CNY"),
        money("$690,000", "690000"),
    ),
    en(
        "The bank must repay up to 2 billion Swiss francs (about $2.3 billion).",
        money("2 billion Swiss francs", "2000000000", "CHF", hedge="at_most"),
        money("$2.3 billion", "2300000000", hedge="at_most"),
    ),
    en(
        "At least $5 million was raised and $3 million was spent.",
        money("$5 million", "5000000", hedge="at_least", role="raised"),
        money("$3 million", "3000000", role="spent"),
    ),
]

# Names, symbols and codes of currencies; subunits count in the main unit.
CURRENCIES = [
    en("The court froze 8 million Canadian dollars.", money("8 million Canadian dollars", "8000000", "CAD")),
    en(
        "A house there sells for 1.1 million Australian dollars.",
        money("1.1 million Australian dollars", "1100000", "AUD", role="other"),
    ),
    en("Wellington set aside NZ$700 million for roads.", money("NZ$700 million", "700000000", "NZD", role="aid")),
    en("The flat was let for S$4,800 a month.", money("S$4,800", "4800", "SGD", role="other")),
    en("The chipmaker earned NT$210 billion.", money("NT$210 billion", "210000000000", "TWD", role="other")),
    en("Prosecutors traced 12 million pounds sterling.", money("12 million pounds sterling", "12000000", "GBP")),
    en("A kilo of meat costs 400 Egyptian pounds.", money("400 Egyptian pounds", "400", "EGP")),
    en("Depositors may withdraw 15 million Lebanese pounds.", money("15 million Lebanese pounds", "15000000", "LBP")),
    en("Teachers earn 250,000 Syrian pounds.", money("250,000 Syrian pounds", "250000", "SYP", role="other")),
    en("Bread is now 50 Sudanese pounds a loaf.", money("50 Sudanese pounds", "50", "SDG", role="other")),
    en("One euro buys two coffees in the canteen.", money("One euro", "1", "EUR")),
    en("The train line cost 90 billion yen.", money("90 billion yen", "90000000000", "JPY", role="cost")),
    en("¥300 million in cash was found in the cellar, Tokyo police said.", money("¥300 million", "300000000", "JPY")),
    en("Beijing pumped 1.2 trillion yuan into the banks.", money("1.2 trillion yuan", "1200000000000", "CNY")),
    en(
        "The shipyard lost 40 billion South Korean won.",
        money("40 billion South Korean won", "40000000000", "KRW", role="cost"),
    ),
    en("Delhi allotted ₹500 million to the scheme.", money("₹500 million", "500000000", "INR")),
    en("Each widow got 20,000 Indian rupees.", money("20,000 Indian rupees", "20000", "INR")),
    en("A sack of flour sells for 2,800 Pakistani rupees.", money("2,800 Pakistani rupees", "2800", "PKR")),
    en("The bonus is 400,000 Russian roubles.", money("400,000 Russian roubles", "400000", "RUB", role="other")),
    en("Volunteers get ₽2 million for signing up.", money("₽2 million", "2000000", "RUB")),
    en("Kyiv will spend 60 billion hryvnias on drones.", money("60 billion hryvnias", "60000000000", "UAH")),
    en("The pension is 1,900 zlotys a month.", money("1,900 zlotys", "1900", "PLN", role="other")),
    en("Budapest offered 10 million forints to the finder.", money("10 million forints", "10000000", "HUF")),
    en("A beer costs 60 Czech crowns.", money("60 Czech crowns", "60", "CZK")),
    en("Stockholm seized 3 million Swedish kronor.", money("3 million Swedish kronor", "3000000", "SEK")),
    en(
        "The oil fund is worth 19 trillion Norwegian kroner.",
        money("19 trillion Norwegian kroner", "19000000000000", "NOK", role="balance"),
    ),
    en("The ferry fine was 2,000 Danish kroner.", money("2,000 Danish kroner", "2000", "DKK", role="cost")),
    en("Zurich paid 850 Swiss francs for each painting.", money("850 Swiss francs", "850", "CHF", role="deal")),
    en("CHF 3.2 billion flowed out of the bank.", money("CHF 3.2 billion", "3200000000", "CHF")),
    en("Rent in Izmir is now 22,000 Turkish lira.", money("22,000 Turkish lira", "22000", "TRY", role="other")),
    en(
        "The budget adds 14 billion shekels for defence.",
        money("14 billion shekels", "14000000000", "ILS", role="cost"),
    ),
    en("A fine of NIS 5,000 was imposed.", money("NIS 5,000", "5000", "ILS", role="cost")),
    en("The clinic needs 30,000 Jordanian dinars.", money("30,000 Jordanian dinars", "30000", "JOD", role="cost")),
    en("Baghdad paid 5 trillion Iraqi dinars to farmers.", money("5 trillion Iraqi dinars", "5000000000000", "IQD")),
    en(
        "The ministry owes 70 million Kuwaiti dinars.",
        money("70 million Kuwaiti dinars", "70000000", "KWD", role="balance"),
    ),
    en("Riyadh approved 1.3 billion Saudi riyals.", money("1.3 billion Saudi riyals", "1300000000", "SAR")),
    en("The stadium cost 2 billion Qatari riyals.", money("2 billion Qatari riyals", "2000000000", "QAR", role="cost")),
    en("A canister of gas costs 12,000 Yemeni rials.", money("12,000 Yemeni rials", "12000", "YER")),
    en(
        "Tehran fined the importer 90 billion Iranian rials.",
        money("90 billion Iranian rials", "90000000000", "IRR", role="cost"),
    ),
    en(
        "The tower was sold for 600 million UAE dirhams.",
        money("600 million UAE dirhams", "600000000", "AED", role="deal"),
    ),
    en(
        "Rabat released 120 billion Moroccan dirhams for rebuilding.",
        money("120 billion Moroccan dirhams", "120000000000", "MAD", role="aid"),
    ),
    en("AED2.4bn was paid for the tower.", money("AED2.4bn", "2400000000", "AED")),
    en("Strikers want a raise of 1,500 rand a month.", money("1,500 rand", "1500", "ZAR")),
    en("The clerk stole ₦36 million.", money("₦36 million", "36000000", "NGN")),
    en("A bus fare is 70 Kenyan shillings.", money("70 Kenyan shillings", "70", "KES", role="other")),
    en("Addis Ababa borrowed 40 billion birr.", money("40 billion birr", "40000000000", "ETB")),
    en("The dam cost 300 million baht.", money("300 million baht", "300000000", "THB")),
    en(
        "Jakarta budgeted 70 trillion rupiah for lunches.",
        money("70 trillion rupiah", "70000000000000", "IDR", role="cost"),
    ),
    en("He was jailed over 42 million ringgit.", money("42 million ringgit", "42000000", "MYR")),
    en(
        "The typhoon ruined crops worth 2 billion Philippine pesos.",
        money("2 billion Philippine pesos", "2000000000", "PHP"),
    ),
    en("The wall cost 900 million Mexican pesos.", money("900 million Mexican pesos", "900000000", "MXN", role="cost")),
    en("The prosecutor sought 5 million Brazilian reais.", money("5 million Brazilian reais", "5000000", "BRL")),
    en("R$80 million went to two parties.", money("R$80 million", "80000000", "BRL")),
    en("Dhaka raised the wage to 12,500 taka.", money("12,500 taka", "12500", "BDT", role="other")),
    en("A loaf sells for 20 Afghan afghanis.", money("20 Afghan afghanis", "20", "AFN")),
    en("Astana spent 3 billion tenge on the summit.", money("3 billion tenge", "3000000000", "KZT", role="cost")),
    en("Shanghai set the reward at 300,000 renminbi.", money("300,000 renminbi", "300000", "CNY")),
    en(
        "Tripoli owes 4 billion Libyan dinars in wages.",
        money("4 billion Libyan dinars", "4000000000", "LYD", role="balance"),
    ),
    en(
        "The olive crop earned 900 million Tunisian dinars.",
        money("900 million Tunisian dinars", "900000000", "TND", role="other"),
    ),
    en("A sheep fetches 70,000 Algerian dinars.", money("70,000 Algerian dinars", "70000", "DZD")),
    en("Manama spent 25 million Bahraini dinars.", money("25 million Bahraini dinars", "25000000", "BHD")),
    en("The road cost 80 million Omani rials.", money("80 million Omani rials", "80000000", "OMR", role="cost")),
    en("Pensioners will get 20,000 Serbian dinars.", money("20,000 Serbian dinars", "20000", "RSD")),
    en("The wage is 270,000 Argentine pesos.", money("270,000 Argentine pesos", "270000", "ARS", role="other")),
    en(
        "Hanoi fined him 45 million Vietnamese dong.",
        money("45 million Vietnamese dong", "45000000", "VND", role="cost"),
    ),
    en(
        "The hall cost 400 million Ghanaian cedis.",
        money("400 million Ghanaian cedis", "400000000", "GHS", role="cost"),
    ),
    en("A farm hand makes 3,200 Romanian lei.", money("3,200 Romanian lei", "3200", "RON", role="other")),
    # Names that several countries share stay open, unless the article's place decides.
    en("The old farmer hid 3,000 pesos in a jar.", money("3,000 pesos", "3000", None)),
    en("The envelope held 200 dinars and a note.", money("200 dinars", "200", None)),
    en("They were promised 600 rupees a shift.", money("600 rupees", "600", None)),
    en("The mine paid 6 billion CFA francs in back taxes.", money("6 billion CFA francs", "6000000000", None)),
    en("The thief dropped 40,000 francs on the stairs.", money("40,000 francs", "40000", None)),
    en(
        "CAIRO - The ministry paid 5 million pounds to merchants in Egypt.", money("5 million pounds", "5000000", "EGP")
    ),
    en(
        "LONDON - The British treasury lent the mill 40 million pounds.",
        money("40 million pounds", "40000000", "GBP", role="aid"),
    ),
    # Subunits.
    en("Shares rose to 61 cents in New York.", money("61 cents", "0.61", role="other")),
    en("The bus now costs 50 pence.", money("50 pence", "0.50", "GBP")),
    en("A stamp will go up by 5p in April.", money("5p", "0.05", "GBP")),
    en("Milk sells at ninety-nine cents a pint.", money("ninety-nine cents", "0.99", role="other")),
]

# What the money was for, told by the words around it.
ROLES = [
    en("Committee took in $2.1 million in the third quarter", money("$2.1 million", "2100000", role="raised")),
    en("The PAC reported receipts of $640,000.", money("$640,000", "640000", role="raised")),
    en(
        "Small donors accounted for $3.9 million of the money she raised.",
        money("$3.9 million", "3900000"),
    ),
    en("The fundraiser brought in £18,000 for the hospice.", money("£18,000", "18000", "GBP", role="raised")),
    en("A casino owner donated $10 million to the super PAC.", money("$10 million", "10000000", role="contributed")),
    en("He wrote a check for $500,000 to the governors' association.", money("$500,000", "500000", role="contributed")),
    en("She made a $2,900 contribution to his campaign.", money("$2,900", "2900", role="contributed")),
    en("Two unions contributed $75,000 each to the party.", money("$75,000", "75000", role="contributed")),
    en("The drug industry spent $29 million lobbying Congress.", money("$29 million", "29000000", role="spent")),
    en("The ad buy of $4.4 million targets five states.", money("$4.4 million", "4400000", role="spent")),
    en("Disbursements totaled $812,000 for the month.", money("$812,000", "812000", role="spent")),
    en("His campaign ended June with $1.3 million in cash on hand.", money("$1.3 million", "1300000", role="balance")),
    en("The party is $3 million in debt.", money("$3 million", "3000000", role="balance")),
    en("The central bank's reserves stood at $21 billion.", money("$21 billion", "21000000000", role="balance")),
    en("Her fortune is put at $2.2 billion by the magazine.", money("$2.2 billion", "2200000000", role="balance")),
    en("Norway pledged $100 million in humanitarian aid.", money("$100 million", "100000000", role="aid")),
    en("The IMF approved a $3 billion loan to the country.", money("$3 billion", "3000000000", role="aid")),
    en("The appeal for refugees seeks $1.9 billion in funding.", money("$1.9 billion", "1900000000", role="aid")),
    en(
        "Poland signed a $4.7 billion contract for missile launchers.", money("$4.7 billion", "4700000000", role="deal")
    ),
    en("US approves $8bn arms sale to Gulf ally", money("$8bn", "8000000000", role="deal")),
    en("The investor bought a 10-storey block for €22 million.", money("€22 million", "22000000", "EUR", role="deal")),
    en("Bilateral trade was worth $56 billion last year.", money("$56 billion", "56000000000", role="deal")),
    en("The hurricane caused $17 billion in damage.", money("$17 billion", "17000000000", role="cost")),
    en("Jurors ordered the maker to pay $289 million in damages.", money("$289 million", "289000000", role="cost")),
    en("The airline was fined €400,000 over delays.", money("€400,000", "400000", "EUR", role="cost")),
    en("War costs the treasury $220 million a day.", money("$220 million", "220000000", role="cost")),
    en("The minimum wage will be $15 an hour.", money("$15", "15", role="other")),
    en("Gold traded at $1,912 an ounce.", money("$1,912", "1912", role="other")),
    en("The studio made a profit of £6m.", money("£6m", "6000000", "GBP", role="other")),
    en("The country's GDP is $430 billion.", money("$430 billion", "430000000000", role="other")),
    en(
        "The challenger raised $5.2 million, spent $4.8 million and had $900,000 left in the bank.",
        money("$5.2 million", "5200000", role="raised"),
        money("$4.8 million", "4800000", role="spent"),
        money("$900,000", "900000", role="balance"),
    ),
    en(
        "The blast killed 14 people and caused $3m of damage.",
        killed("14 people", "14"),
        money("$3m", "3000000", role="cost"),
    ),
    # no list: what was told of before on the same line heads nothing
    en("Donations came in all week: people were kind. A roof: $5,000.", money("$5,000", "5000", role="other")),
]

# How amounts are written: subunits, short names, signs with letters, marks between digits.
WRITTEN = [
    en("The toll is 5 dollars and 20 cents.", money("5 dollars and 20 cents", "5.2", role="other")),
    en("A loaf costs three pounds fifty pence in London.", money("three pounds fifty pence", "3.5", "GBP")),
    en("The ferry takes €4 and 50 cents.", money("€4 and 50 cents", "4.5", "EUR")),
    en(
        "They owe 5 pounds and 20 cents.",
        money("5 pounds", "5", None, role="balance"),
        money("20 cents", "0.2", role="balance"),
    ),
    en("Pick any price between 5 dollars and 20 cents.", money("5 dollars", "5"), money("20 cents", "0.2")),
    en("A bag now carries a 5c levy.", money("5c", "0.05")),
    en("Harlow was able to raise $5 million in her first week.", money("$5 million", "5000000", role="raised")),
    en(
        "Shares in the bank fell 14p to 230p.",
        money("14p", "0.14", "GBP", role="other"),
        money("230p", "2.3", "GBP", role="other"),
    ),
    en("The fund sold its stake in the bank for $300 million.", money("$300 million", "300000000", role="deal")),
    en("He has $300,000 in the bank.", money("$300,000", "300000", role="balance")),
    en(
        "Stock in the chain dropped 71 cents to $25.73.",
        money("71 cents", "0.71", role="other"),
        money("$25.73", "25.73", role="other"),
    ),
    en(
        "Acme has agreed to pay $3.8 million to settle charges that it misled debt-relief customers.",
        money("$3.8 million", "3800000", role="cost"),
    ),
    en("The driver handed over $5 million to the police.", money("$5 million", "5000000")),
    en("The company turned over £5 million in its first year.", money("£5 million", "5000000", "GBP")),
    en("The bill came to over $5 million.", money("$5 million", "5000000", hedge="more_than")),
    en("Rovers have laid out a league-topping £85m on strikers.", money("£85m", "85000000", "GBP", role="deal")),
    en("It was a haul topping £85m.", money("£85m", "85000000", "GBP", hedge="more_than", role="raised")),
    en(
        "Rovers have signed striker Tom Hill for a club-record fee of £30m. They will pay £25m now and £5m in add-ons.",
        money("£30m", "30000000", "GBP", role="deal"),
        money("£25m", "25000000", "GBP", role="deal"),
        money("£5m", "5000000", "GBP", role="deal"),
    ),
    en("The school charges a fee of £30,000.", money("£30,000", "30000", "GBP", role="other")),
    en(
        "City's offer for the midfielder, believed to be £28m, was turned down.",
        money("£28m", "28000000", "GBP", role="deal"),
    ),
    en(
        "The candidate raised $65 million, including $64 million in self-funding.",
        money("$65 million", "65000000", role="raised"),
        money("$64 million", "64000000", role="contributed"),
    ),
    en(
        "The mayor put $2 million of his own money into the campaign.",
        money("$2 million", "2000000", role="contributed"),
    ),
    en("The brothers plan to pour $889 million into the election.", money("$889 million", "889000000", role="spent")),
    en("Moss outspent her rival by $4 million.", money("$4 million", "4000000", role="spent")),
    en(
        "Ministers will match donations up to £5m.", money("£5m", "5000000", "GBP", hedge="at_most", role="contributed")
    ),
    en("The campaign finished June with $3.4 million.", money("$3.4 million", "3400000", role="balance")),
    en("The shop closed in June with sales of $3.4 million.", money("$3.4 million", "3400000", role="deal")),
    en("Profit per share was 41.5 euro cents.", money("41.5 euro cents", "0.415", "EUR", role="other")),
    en("The strike will cost the port $16 million in lost fees.", money("$16 million", "16000000", role="cost")),
    en(
        "Dale spent more than he earned, bringing in $3 million and spending $4 million in the primary.",
        money("$3 million", "3000000", role="raised"),
        money("$4 million", "4000000", role="spent"),
    ),
    en(
        "Moss self-funded $900,000, which left her with a $2 million to $1 million cash lead in the race.",
        money("$900,000", "900000", role="contributed"),
        money("$2 million", "2000000", role="balance"),
        money("$1 million", "1000000", role="balance"),
    ),
    en(
        "The campaign got $40,000 in donations from firms, among them Ann Hoyer ($6,000) and Joe Park ($5,000).",
        money("$40,000", "40000", role="raised"),
        money("$6,000", "6000", role="contributed"),
        money("$5,000", "5000", role="contributed"),
    ),
    en(
        "The biggest sums were raised by Ann Hoyer ($6,000) and Joe Park ($5,000).",
        money("$6,000", "6000", role="raised"),
        money("$5,000", "5000", role="raised"),
    ),
    en("The billionaires gave $500 million to the institute.", money("$500 million", "500000000", role="contributed")),
    en("He gave his sister $500 million.", money("$500 million", "500000000", role="other")),
    en(
        "The philanthropists pledged $15 billion to their fund.",
        money("$15 billion", "15000000000", role="contributed"),
    ),
    en(
        "Fundraising set records.\n\nThe sums:\n\n• Ann Moss (D): $57 million (toss up)\n• Joe Hale (D): $38 million",
        money("$57 million", "57000000", role="raised"),
        money("$38 million", "38000000", role="raised"),
    ),
    en(
        "Pledges so far:\n\nFrance: €300 million\nGermany: €500 million",
        money("€300 million", "300000000", "EUR", role="aid"),
        money("€500 million", "500000000", "EUR", role="aid"),
    ),
    en(
        "Donations fell. The bill:\n\n• Rent: $500\n• Food: $300",
        money("$500", "500", role="other"),
        money("$300", "300", role="other"),
    ),
    en("The trade surplus widened to $7.1 billion in April.", money("$7.1 billion", "7100000000", role="other")),
    en("The shares fell from 85p to 70p.", money("85p", "0.85", "GBP"), money("70p", "0.7", "GBP")),
    en("Milk is 99¢ a pint.", money("99¢", "0.99", role="other")),
    en("The stall charged Rs. 250 for tea.", money("Rs. 250", "250", None)),
    en("Delhi set aside Rs 1,00,000 crore for canals.", money("Rs 1,00,000 crore", "1000000000000", "INR")),
    en("The flat in Mumbai cost 12,50,000 rupees.", money("12,50,000 rupees", "1250000", "INR", role="cost")),
    en("He was fined NIS 750 and costs.", money("NIS 750", "750", "ILS", role="cost")),
    en("The bridge cost RM42 million.", money("RM42 million", "42000000", "MYR", role="cost")),
    en("The clinic asked for KSh 4,000.", money("KSh 4,000", "4000", "KES")),
    en("A ticket is 40 rmb at the door.", money("40 rmb", "40", "CNY", role="other")),
    en("Sugar is £E30 a kilo.", money("£E30", "30", "EGP", role="other")),
    en("Sugar was E£12 a kilo.", money("E£12", "12", "EGP", role="other")),
    en("The bid came to 3.14US$ a share.", money("3.14US$", "3.14", role="other")),
    en("The grant of US $150 million is final.", money("US $150 million", "150000000", role="aid")),
    en("In 2020 USD 5 million went missing.", money("USD 5 million", "5000000")),
    en("The dowry was 3 GBP 1 penny.", money("3 GBP 1 penny", "3.01", "GBP")),
    en("The villa cost 1'200'000 Swiss francs.", money("1'200'000 Swiss francs", "1200000", "CHF", role="cost")),
    en("The dam cost 1 234 567.89 euros.", money("1 234 567.89 euros", "1234567.89", "EUR")),
    en("The stock closed at $.77 a share.", money("$.77", "0.77", role="other")),
    en(
        "The yard sold for two point five million dollars.",
        money("two point five million dollars", "2500000", role="deal"),
    ),
    en("The fee is five point two five euros.", money("five point two five euros", "5.25", "EUR", role="other")),
    en(
        "The well cost 9 million South Sudanese pounds.",
        money("9 million South Sudanese pounds", "9000000", "SSP", role="cost"),
    ),
    en(
        "Dakar lent 3 billion CFA francs to farmers in Senegal.",
        money("3 billion CFA francs", "3000000000", "XOF", role="aid"),
    ),
    en(
        "The toll road cost 40 million Belarusian rubles.",
        money("40 million Belarusian rubles", "40000000", "BYN", role="cost"),
    ),
    en("The visa is 60 convertible marks.", money("60 convertible marks", "60", "BAM", role="other")),
    en(
        "Oil rose 2 dollars to 80 dollars.",
        money("2 dollars", "2", role="other"),
        money("80 dollars", "80", role="other"),
    ),
    en("He bought three dozens dollars' worth of pins.", money("three dozens dollars", "36")),
    en(
        "The guild paid three million, two hundred thousand dollars.",
        money("three million, two hundred thousand dollars", "3200000"),
    ),
    en("He lost twenty quid at darts.", money("twenty quid", "20", "GBP")),
    en("The canal will cost 5 lakh crore rupees.", money("5 lakh crore rupees", "5000000000000", None, role="cost")),
    en("The refit is put at $2–3bn.", money("$2–3bn", "2000000000", high="3000000000", hedge="range")),
    en("Half a million dollars bought the barn.", money("Half a million dollars", "500000", role="deal")),
    en("A 2.5-million-dollar barn burned.", money("2.5-million-dollar", "2500000")),
    en("Agents in Cebu burned P940 million worth of pills.", money("P940 million", "940000000", "PHP", role="other")),
    en("The port of Davao was voted P6.1-B.", money("P6.1-B", "6100000000", "PHP")),
    en("The mine near Gaborone cost P70 million.", money("P70 million", "70000000", "BWP", role="cost")),
    en("The dam at Lusaka took K310,000.", money("K310,000", "310000", "ZMW")),
    en("The state owes builders GHC318.2 million.", money("GHC318.2 million", "318200000", "GHS", role="balance")),
    en("Kenyans were asked for Sh400 million.", money("Sh400 million", "400000000", "KES")),
    en("It took in $90,000 over the roughly six weeks.", money("$90,000", "90000")),
    en("The clinic was given GH¢2 million.", money("GH¢2 million", "2000000", "GHS")),
    en("The sub-county lost Kshs. 640,000.", money("Kshs. 640,000", "640000", "KES", role="cost")),
    en(
        "The lender wrote off Rs 212 cr and ₹40cr.",
        money("Rs 212 cr", "2120000000", "INR"),
        money("₹40cr", "400000000", "INR"),
    ),
    en("The yard was sold for US$ 7.5 m.", money("US$ 7.5 m", "7500000", role="deal")),
    en("Senators passed a N3.4tr budget.", money("N3.4tr", "3400000000000", "NGN")),
    en("The road was fined Rp 9 billion.", money("Rp 9 billion", "9000000000", "IDR", role="cost")),
    en("The wall is 5 m high, the K2 hotel 8 k away, and the P1 was sold."),
    en("The bridge at Umtata was priced at R38-million.", money("R38-million", "38000000", "ZAR")),
    en("Clerks in Mindanao earn 9,000 pesos a month.", money("9,000 pesos", "9000", "PHP")),
    en("A seat in Benghazi costs 40 dinars.", money("40 dinars", "40", "LYD")),
    en("In Durban each pensioner will receive roughly R1450.", money("R1450", "1450", "ZAR", hedge="approx")),
    en("A shirt worth R85 was stolen in Pretoria.", money("R85", "85", "ZAR")),
    en("A lorry overturned on the R61 near Pretoria."),
    en("The band's song, worth R85, was a hit."),
    en("The clerk took R45 600 from the till.", money("R45 600", "45600", "ZAR")),
    en(
        "They hid N217,350,000 (Two Hundred and Seventeen Million, Three Hundred and Fifty Thousand Naira) in sacks.",
        money("N217,350,000", "217350000", "NGN"),
        money("Two Hundred and Seventeen Million, Three Hundred and Fifty Thousand Naira", "217350000", "NGN"),
    ),
    en("The lorries took the N7 for 12 miles and turned off at the R61."),
    en(
        "They signed for Ninety Thousand United States Dollars.",
        money("Ninety Thousand United States Dollars", "90000"),
    ),
    en("Diesel went up by Rs9.20 per litre in Multan.", money("Rs9.20", "9.2", "PKR", role="other")),
    en("Pump prices in Quetta may climb Rs2 - Rs2.75.", money("Rs2 - Rs2.75", "2", "PKR", high="2.75", hedge="range")),
    en("Rs 7 per cent of the notes were torn.", percent("7 per cent", "7")),
    en(
        "Sugar in Bhopal rose by an amount ranging from 60 to 75 paise.",
        money("60 to 75 paise", "0.6", "INR", high="0.75", hedge="range"),
    ),
    en(
        "Kakamega county voted Sh84 million for its wards.",
        money("Sh84 million", "84000000", "KES"),
    ),
    en(
        "The farm brought in R7.4 billion and N50m.",
        money("R7.4 billion", "7400000000", "ZAR"),
        money("N50m", "50000000", "NGN"),
    ),
    en(
        "The tunnel, priced at 9.8 billion euros, swallowed 12.2 billion.",
        money("9.8 billion euros", "9800000000", "EUR"),
        money("12.2 billion", "12200000000", "EUR"),
    ),
    en("It cost 5 million euros in a city of 8 million.", money("5 million euros", "5000000", "EUR", role="cost")),
    en(
        "Thieves took several million pounds, only £400,000 of it in cash.",
        money("several million pounds", "1000000", "GBP", high="10000000", hedge="magnitude"),
        money("£400,000", "400000", "GBP"),
    ),
]

MOVED = [
    en("The shares fell 90 cents to 34.66 in early trading.", money("90 cents", "0.9")),
    en(
        "Bids fell between 140 dollars and 130 dollars.",
        money("140 dollars and 130 dollars", "130", high="140", hedge="range"),
    ),
]

ROWS: list[Row] = [*NUMBERS, *RANGES, *MAGNITUDES, *HEDGES, *CURRENCIES, *ROLES, *WRITTEN, *MOVED]

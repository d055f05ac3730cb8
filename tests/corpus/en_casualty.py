"""English counts of people harmed: killed, wounded, missing, captive, displaced, and harms not told apart."""

from __future__ import annotations

from tests.corpus.row import Row, en, harm, killed, wounded

# The harm is a verb before the number.
VERB_FIRST = [
    en(
        "Four women and 11 boys from two villages were among the dead.",
        killed("Four women", "4"),
        killed("11 boys", "11"),
    ),
    en("A truck bomb killed 13 people outside the courthouse.", killed("13 people", "13")),
    en("Gunmen stormed the hotel, killing at least 10.", killed("10", "10", hedge="at_least")),
    en("Bus crash kills 12, injures 30", killed("12", "12"), wounded("30", "30")),
    en("Mortar fire on the market wounded six shoppers.", wounded("six shoppers", "6")),
    en("The shelling left four dead and seven injured.", killed("four", "4"), wounded("seven", "7")),
    en("The landslide claimed 45 lives.", killed("45 lives", "45")),
    en("The ferry disaster has taken the lives of 62 people.", killed("62 people", "62")),
    en("The stampede hurt more than 200 worshippers.", wounded("200 worshippers", "200", hedge="more_than")),
    en("Snipers shot three protesters dead near the square.", killed("three protesters", "3")),
    en("The gunman shot five people before fleeing on foot.", wounded("five people", "5")),
    en("A sniper fatally shot two police officers.", killed("two police officers", "2")),
    en("Militants executed 21 captured soldiers.", killed("21 captured soldiers", "21")),
    en("The cult's followers beheaded 11 miners.", killed("11 miners", "11")),
    en("Police shot dead four men at a checkpoint.", killed("four men", "4")),
    en("The gunman kept firing, striking four other officers.", wounded("four other officers", "4")),
    en("The pile-up hospitalized nine people.", wounded("nine people", "9")),
    en("In 2019 the county lost 155 people to traffic accidents.", killed("155 people", "155")),
    en(
        "The cartel has killed several dozen people.",
        killed("several dozen people", "10", high="100", hedge="magnitude"),
    ),
    en(
        "The bomb wounded a judge, nine of his bodyguards and two clerks in the lobby.",
        wounded("nine of his bodyguards", "9"),
        wounded("two clerks", "2"),
    ),
    en(
        "The mine killed a policeman, three soldiers and two children.",
        killed("three soldiers", "3"),
        killed("two children", "2"),
    ),
    en(
        "The raid killed a commander and two bodyguards.",
        killed("two bodyguards", "2"),
    ),
    en("Kidnappers murdered two of the tourists.", killed("two of the tourists", "2")),
    en(
        "The storm killed 31 and left 14 missing.",
        killed("31", "31"),
        harm("missing", "14", "14"),
    ),
    en("The attack cost three medics their lives.", killed("three medics", "3")),
]

# The number comes first: subject of the sentence, or a participle behind it.
NUMBER_FIRST = [
    en("Seventeen civilians have been killed since dawn.", killed("Seventeen civilians", "17")),
    en("Three YPG fighters were killed clearing mines.", killed("Three YPG fighters", "3")),
    en("Nine people died when the roof fell in.", killed("Nine people", "9")),
    en("Two firefighters lost their lives in the blaze.", killed("Two firefighters", "2")),
    en("One person was killed in the collision.", killed("One person", "1")),
    en("Forty government troops were slain on Monday.", killed("Forty government troops", "40")),
    en("At least 22 pilgrims perished in the flood.", killed("22 pilgrims", "22", hedge="at_least")),
    en("Eleven women drowned off the coast.", killed("Eleven women", "11")),
    en("Two thousand villagers starved to death that winter.", killed("Two thousand villagers", "2000")),
    en("Up to 300 people may have died in the mine.", killed("300 people", "300", hedge="at_most")),
    en("Nearly 1,000 migrants have died at sea this year.", killed("1,000 migrants", "1000", hedge="approx")),
    en("A dozen people were hurt, none seriously.", wounded("A dozen people", "12")),
    en("Two dozen marchers were injured in clashes.", wounded("Two dozen marchers", "24")),
    en("More than two dozen children were injured.", wounded("two dozen children", "24", hedge="more_than")),
    en("Sixteen passengers suffered minor injuries.", wounded("Sixteen passengers", "16")),
    en("Four policemen were taken to hospital with gunshot wounds.", wounded("Four policemen", "4")),
    en("Five teenagers were shot at a block party on Friday.", wounded("Five teenagers", "5")),
    en(
        "Seven anti-coup fighters were killed and 19 wounded.",
        killed("Seven anti-coup fighters", "7"),
        wounded("19", "19"),
    ),
    en(
        "About 60 rebels died and 80 others sustained injuries.",
        killed("60 rebels", "60", hedge="approx"),
        wounded("80 others", "80"),
    ),
    en(
        "Six were killed and at least 15 were wounded, the ministry said.",
        killed("Six", "6"),
        wounded("15", "15", hedge="at_least"),
    ),
    en("The 48 bodies were laid out in a school.", killed("48 bodies", "48")),
    en("Three hikers -- a man and his sons -- were killed by lightning.", killed("Three hikers", "3")),
    en(
        "More than 2,100 — among them reporters and monks — have been detained.",
        harm("captive", "2,100", "2100", hedge="more_than"),
    ),
    en(
        "More than 90 people, including armed forces and officials, were killed.",
        killed("90 people", "90", hedge="more_than"),
    ),
    en("Two nurses who were reported kidnapped in May have been found dead.", killed("Two nurses", "2")),
    en("Six traders abducted on the road were killed by their captors.", killed("Six traders", "6")),
    en("Six traders abducted by men who killed a guard were freed.", harm("captive", "Six traders", "6")),
    en("The boy was one of 12 people killed in the blaze.", killed("12 people", "12")),
    en("He killed 12 second-graders and two teachers.", killed("12 second-graders", "12"), killed("two teachers", "2")),
    en("A hermit guns down 26 people in a chapel.", killed("26 people", "26")),
    en(
        "Almost 24,000 people (5,400 families) were evacuated.",
        harm("displaced", "24,000 people", "24000", hedge="approx"),
    ),
    en(
        "Hundreds of thousands of Tigrayans living in the west have been displaced.",
        harm("displaced", "Hundreds of thousands of Tigrayans", "100000", high="1000000", hedge="magnitude"),
    ),
    en("Two farmers, ages 63 and 29, were killed overnight.", killed("Two farmers", "2")),
    en("Two boys, ages 4 and 5, remained in critical condition.", wounded("Two boys", "2")),
    en("Two men, both from Ohio, died in the crash.", killed("Two men", "2")),
    en("Since Oct. 7, 500 people have been killed.", killed("500 people", "500")),
    en("He said 19 people were transferred to burn centers.", wounded("19 people", "19")),
    en("The guild lost six Sherpas in the avalanche.", killed("six Sherpas", "6")),
    en("Rebels butchered more than 40 herders.", killed("40 herders", "40", hedge="more_than")),
    en("The siege costs 300 soldiers their lives.", killed("300 soldiers", "300")),
    en("Three men who were wounded in the raid have died.", killed("Three men", "3")),
    en("Two of the cousins, believed to be a man and a boy, were pronounced dead.", killed("Two of the cousins", "2")),
    en(
        "On Friday two non-local labourers working on the 'Deep Well' in the hills of Mr Khan's district were shot.",
        wounded("two non-local labourers", "2"),
    ),
    en(
        "Three were at the old district hospital and two referred to a clinic.",
        wounded("Three", "3"),
        wounded("two", "2"),
    ),
    en("He said 30 passengers were being treated at two health centres.", wounded("30 passengers", "30")),
    en("Hospitals are treating 12 hikers with burns.", wounded("12 hikers", "12")),
    en("Four of the guests were shifted to the capital for treatment.", wounded("Four of the guests", "4")),
    en("Atleast twenty shoppers were hurt.", wounded("twenty shoppers", "20", hedge="at_least")),
    en(
        "Four guards—two from the Central Reserve Police (CRP) and one from the valley—were injured.",
        wounded("Four guards", "4"),
        wounded("two", "2"),
        wounded("one", "1"),
    ),
    en("Three Taliban security guards were wounded.", wounded("Three Taliban security guards", "3")),
    en("Twenty Taliban were killed in the valley.", killed("Twenty Taliban", "20")),
    en(
        "Nearly 2 million servicemen and women who died in the wars.",
        killed("2 million servicemen", "2000000", hedge="approx"),
    ),
    en(
        "Dozens of pupils were killed when the school fell and buried them under rubble.",
        killed("Dozens of pupils", "10", high="100", hedge="magnitude"),
    ),
    en(
        "Five officers were in the hospital on Sunday. Two of them are recovering.",
        wounded("Five officers", "5"),
        wounded("Two", "2"),
    ),
    en("Eleven miners remained in hospital.", wounded("Eleven miners", "11")),
    en("The condition of three others is said to be critical.", wounded("three others", "3")),
    en("The remains of 12 bodies were pulled from the river.", killed("12 bodies", "12")),
    en("Two bodies have been recovered from the wreck.", killed("Two bodies", "2")),
    en("Police found three bodies in a burned-out car.", killed("three bodies", "3")),
    en("Four children and a teacher were among those killed.", killed("Four children", "4")),
]

# The number stands in a noun phrase about harm.
NOUNS = [
    en("The death toll rose to 1,200 on Thursday.", killed("1,200", "1200")),
    en("The city's dengue toll has touched 14.", killed("14", "14")),
    en(
        "The number of people missing in the worst and most costly run of storms in the island's past peaked at 2,000.",
        harm("missing", "2,000", "2000"),
    ),
    en("The toll reached 40 on Monday and now stands at 52.", killed("40", "40"), killed("52", "52")),
    en("The final toll was reduced by one to 96.", killed("96", "96")),
    en(
        "Deaths from the long-drawn effects of the rains and of storms Dina (Wipa), Kiko and Ema have climbed to 12.",
        killed("12", "12"),
    ),
    en("The toll was raised by two to 719.", killed("719", "719")),
    en("The number of United States marines who have died there totaled 6,802.", killed("6,802", "6802")),
    en("That brings the number of U.S. airmen killed this month to at least 30.", killed("30", "30", hedge="at_least")),
    en(
        "Three other deaths occurred in the south, making the death toll from floods 74.",
        killed("Three other deaths", "3"),
        killed("74", "74"),
    ),
    en("He is wanted for a fatal shooting of two brothers.", killed("two brothers", "2")),
    en("Officials fear that the number of dead could pass 900.", killed("900", "900", hedge="more_than")),
    en("COVID-19 deaths in the state rose to 310.", killed("310", "310")),
    en("Most of the newcomers are Sudanese refugees (13,844).", harm("displaced", "13,844", "13844")),
    en(
        "Fatalities were also reported in Quito (3), Loja (4) and Ambato (1).",
        killed("3", "3"),
        killed("4", "4"),
        killed("1", "1"),
    ),
    en("Helicopters flew out 11 seriously wounded soldiers.", wounded("11 seriously wounded soldiers", "11")),
    en("Divers searched for three missing family members.", harm("missing", "three missing family members", "3")),
    en(
        "At least two dead and another 30 workers taken to hospital after the blaze",
        killed("two", "2", hedge="at_least"),
        wounded("30 workers", "30"),
    ),
    en("The death toll from the cyclone stands at more than 900.", killed("900", "900", hedge="more_than")),
    en("The army confirmed the deaths of four soldiers.", killed("four soldiers", "4")),
    en("The hospital recorded 340 deaths in a week.", killed("340 deaths", "340")),
    en("Rescuers counted 33 dead and 294 wounded.", killed("33", "33"), wounded("294", "294")),
    en("The quake caused about 3,000 fatalities.", killed("3,000 fatalities", "3000", hedge="approx")),
    en("The bombing of the depot resulted in 14 deaths.", killed("14 deaths", "14")),
    en("Two fatalities were confirmed at the plant.", killed("Two fatalities", "2")),
    en("The vigil honoured 26 victims of the school massacre.", killed("26 victims", "26")),
    en("The charity counted 120 injuries from landmines.", wounded("120 injuries", "120")),
    en("The toll: 5 dead, 31 injured and 2 missing.", killed("5", "5"), wounded("31", "31"), harm("missing", "2", "2")),
    en("A drone strike caused 40 casualties, medics said.", harm("mixed", "40 casualties", "40")),
    en("Both armies have suffered heavy losses, with 2,500 casualties.", harm("mixed", "2,500 casualties", "2500")),
    en(
        "The frontline hospital treated more than 60 casualties.",
        harm("mixed", "60 casualties", "60", hedge="more_than"),
    ),
]

# Headlines.
HEADLINES = [
    en("1 dead, 5 wounded in Ohio nightclub shooting", killed("1", "1"), wounded("5", "5")),
    en(
        "Train derails in north; 9 killed, dozens hurt",
        killed("9", "9"),
        wounded("dozens", "10", high="100", hedge="magnitude"),
    ),
    en("Five killed, two kidnapped in Haiti raid", killed("Five", "5"), harm("captive", "two", "2")),
    en("Air raid on camp kills 16 including civilians", killed("16", "16")),
    en("Suicide bomber kills 9 at Mogadishu checkpoint", killed("9", "9")),
    en("12 shot, 3 killed in weekend violence", wounded("12", "12"), killed("3", "3")),
    en("At least 9 dead, dozens trapped in tunnel", killed("9", "9", hedge="at_least")),
    en(
        "270+ dead, 80+ missing after landslides",
        killed("270", "270", hedge="more_than"),
        harm("missing", "80", "80", hedge="more_than"),
    ),
    en("Lorry crash hospitalises two", wounded("two", "2")),
    en("Three children, mother die in Ohio house fire", killed("Three children", "3")),
    en("Wave toll nears 400", killed("400", "400", hedge="approx")),
    en("US strikes kill over 50 fighters in Syria", killed("50 fighters", "50", hedge="more_than")),
    en("Quake toll passes 7,000", killed("7,000", "7000", hedge="more_than")),
    en("40 feared dead as boat capsizes off Libya", killed("40", "40")),
    en("Fire at Cairo clinic leaves 8 dead, 20 hurt", killed("8", "8"), wounded("20", "20")),
    en("TOLL HITS 300 AS FLOODS SPREAD", killed("300", "300")),
]

# What stands beside a casualty and is none.
BESIDE = [
    en("Some 1,400 people were hurt, and 12,000 residents had to go.", wounded("1,400 people", "1400", hedge="approx")),
    en(
        "The wave left 128 people missing, and hundreds of troops combed the debris-strewn beaches.",
        harm("missing", "128 people", "128"),
    ),
    en("Ten were killed; 300 Nissans were hit by shells.", killed("Ten", "10")),
    en("Since Oct. 8, border strikes have killed over 500 people.", killed("500 people", "500", hedge="more_than")),
    en("The toll reached 40 and winds hit 120.", killed("40", "40")),
    en("The storm left dozens of people looking for loved ones who are still missing."),
    en("One man was killed while two others went in and shot at guests.", killed("One man", "1")),
    en("Two Taliban suicide bombers killed at least 27 clerks.", killed("27 clerks", "27", hedge="at_least")),
    en(
        "At least 11 deaths occurred there; officers searched homes for 670 people, finding 110 of them.",
        killed("11 deaths", "11", hedge="at_least"),
    ),
    en(
        "Winds of 120 mph tore through the town and killed at least 17 people.",
        killed("17 people", "17", hedge="at_least"),
    ),
    en("Two hikers were pulled from the rubble by neighbours."),
    en("There were two fatal shootings in the town."),
    en("The kin of COVID-19 victims will be paid."),
    en("Five people were killed, among them Tom Hay (32).", killed("Five people", "5")),
    en("Officials confirmed 16 injured, including children aged 8, 12, and 17.", wounded("16", "16")),
    en("Two Americans died, and one Mexican official said it was an accident.", killed("Two Americans", "2")),
    en("With 59 dead, those on board were more than 200, including 18 crew members.", killed("59", "59")),
    en("Ten people were hurt as a group of four suicide bombers stormed the base.", wounded("Ten people", "10")),
    en(
        "About 900 people were evacuated, and 3,100 residents remain isolated.",
        harm("displaced", "900 people", "900", hedge="approx"),
    ),
    en("Italy had 36 more deaths, raising the number of infections to 31,554.", killed("36 more deaths", "36")),
    en("They recorded 310 deaths, Flight 93 was late.", killed("310 deaths", "310")),
]

# Others, more, subgroups and pronouns.
PARTS = [
    en("Five people were shot, four of them fatally.", wounded("Five people", "5"), killed("four", "4")),
    en("Five people were shot, and two of them died.", wounded("Five people", "5"), killed("two", "2")),
    en("Among the dead were also four teenagers.", killed("four teenagers", "4")),
    en("Bodies of two women and one child have been recovered.", killed("two women", "2"), killed("one child", "1")),
    en("Seven were hurt, including one who was sent home.", wounded("Seven", "7"), wounded("one", "1")),
    en(
        "The wave killed 226 people in 14 states including 120 in Goa.",
        killed("226 people", "226"),
        killed("120", "120"),
    ),
    en(
        "The office counted 73 deaths (7 girls, 4 boys, 19 women and 43 men).",
        killed("73 deaths", "73"),
        killed("7 girls", "7"),
        killed("4 boys", "4"),
        killed("19 women", "19"),
        killed("43 men", "43"),
    ),
    en(
        "The army killed four rebels — two each from the north and south.",
        killed("four rebels", "4"),
        killed("two", "2"),
    ),
    en("Among the dead were a teacher and her two children.", killed("two children", "2")),
    en("Rebels kill 51 villagers in Mali, 12 guards in Niger", killed("51 villagers", "51"), killed("12 guards", "12")),
    en(
        "The crush killed 14 Indians, eight people from Egypt, six Turks and five pilgrims from Senegal.",
        killed("14 Indians", "14"),
        killed("eight people", "8"),
        killed("six Turks", "6"),
        killed("five pilgrims", "5"),
    ),
    en(
        "The five who died — three men and two boys — were cousins.",
        killed("five", "5"),
        killed("three men", "3"),
        killed("two boys", "2"),
    ),
    en("Of the people killed since one of the fires broke out in the hills, 22 were from Ohio.", killed("22", "22")),
    en(
        "At least 16 people, including two MPs, were killed.",
        killed("16 people", "16", hedge="at_least"),
        killed("two MPs", "2"),
    ),
    en(
        "The deceased -- two women and eight men -- came from Lima.", killed("two women", "2"), killed("eight men", "8")
    ),
    en(
        "The worst-hit towns are Suzu with 98 confirmed deaths, Wajima with 83, and Anamizu with 20.",
        killed("98 confirmed deaths", "98"),
        killed("83", "83"),
        killed("20", "20"),
    ),
    en(
        "Leeds accounted for 75 deaths, East Hull 60, Bath and Wells 43 each, Derby 26.",
        killed("75 deaths", "75"),
        killed("60", "60"),
        killed("43", "43"),
        killed("26", "26"),
    ),
    en(
        "Fifteen deaths were reported in Georgia, five in Virginia and one in Utah.",
        killed("Fifteen deaths", "15"),
        killed("five", "5"),
        killed("one", "1"),
    ),
    en("In Ohio, 14 people died, seven in Iowa.", killed("14 people", "14"), killed("seven", "7")),
    en(
        "Four people died in the Lviv region, another four in the Kyiv region.",
        killed("Four people", "4"),
        killed("four", "4"),
    ),
    en(
        "The storm killed 36, including 17 in Utah, 5 more in Iowa.",
        killed("36", "36"),
        killed("17", "17"),
        killed("5", "5"),
    ),
    en(
        "Clinics took in 90 victims, with 62 listed in critical condition.",
        harm("mixed", "90 victims", "90"),
        wounded("62 listed", "62"),
    ),
    en("Two boys were hurt and seven others injured.", wounded("Two boys", "2"), wounded("seven others", "7")),
    en(
        "The knifeman killed one passer-by and hurt five others.",
        killed("one passer-by", "1"),
        wounded("five others", "5"),
    ),
    en(
        "The blast killed 67 people and hundreds more were injured.",
        killed("67 people", "67"),
        wounded("hundreds", "100", high="1000", hedge="magnitude"),
    ),
    en(
        "Six more farmers were killed in the village and one in the fields.",
        killed("Six more farmers", "6"),
        killed("one", "1"),
    ),
    en("Another 30 people were injured.", wounded("30 people", "30")),
    en("A further 12 were missing on Sunday night.", harm("missing", "12", "12")),
    en(
        "Eleven nurses were among at least 52 people killed by the flood.",
        killed("Eleven nurses", "11"),
        killed("52 people", "52", hedge="at_least"),
    ),
    en("Among the dead were four nurses and two children.", killed("four nurses", "4"), killed("two children", "2")),
    en(
        "At least 22 civilians, including eight children, were killed by barrel bombs.",
        killed("22 civilians", "22", hedge="at_least"),
        killed("eight children", "8"),
    ),
    en(
        "The strike killed 19 people, two of them aid workers.",
        killed("19 people", "19"),
        killed("two", "2"),
    ),
    en(
        "The hospital admitted 12 wounded men, three of whom have died.",
        wounded("12 wounded men", "12"),
        killed("three", "3"),
    ),
    en(
        "Eight people were hurt, two of whom are fighting for their lives.",
        wounded("Eight people", "8"),
        wounded("two", "2"),
    ),
    en("Five of the dead were schoolgirls.", killed("Five of the dead", "5")),
    en("Most of the 44 victims of the massacre have been buried.", killed("44 victims", "44")),
    en(
        "Since March, 850 people have been killed, among them 210 women.",
        killed("850 people", "850"),
        killed("210 women", "210"),
    ),
    en(
        "The operation killed 6 militants and wounded 3 soldiers and 4 policemen.",
        killed("6 militants", "6"),
        wounded("3 soldiers", "3"),
        wounded("4 policemen", "4"),
    ),
    en(
        "At least 27 farmhands were killed and 40 others hurt.",
        killed("27 farmhands", "27", hedge="at_least"),
        wounded("40 others", "40"),
    ),
    en("Three of its crew are dead.", killed("Three of its crew", "3")),
    en("Four members of one family died in the fire.", killed("Four members", "4")),
]

# Magnitudes and ranges.
RANGES = [
    en("Two or three people were killed.", killed("Two or three people", "2", high="3", hedge="range")),
    en("The storm killed 20 or 30 people.", killed("20 or 30 people", "20", high="30", hedge="range")),
    en(
        "Dozens of terrorists were killed, state television said.",
        killed("Dozens of terrorists", "10", high="100", hedge="magnitude"),
    ),
    en(
        "Scores of villagers have died since Sunday.",
        killed("Scores of villagers", "20", high="200", hedge="magnitude"),
    ),
    en(
        "Several hundred passengers were injured.",
        wounded("Several hundred passengers", "100", high="1000", hedge="magnitude"),
    ),
    en(
        "The war has killed hundreds of thousands of people.",
        killed("hundreds of thousands of people", "100000", high="1000000", hedge="magnitude"),
    ),
    en(
        "Tens of thousands of residents fled the shelling.",
        harm("displaced", "Tens of thousands of residents", "10000", high="100000", hedge="magnitude"),
    ),
    en("Thousands were hurt in the quake.", wounded("Thousands", "1000", high="10000", hedge="magnitude")),
    en("Between 10 and 15 soldiers were killed.", killed("10 and 15 soldiers", "10", high="15", hedge="range")),
    en("The cholera outbreak killed 40 to 50 prisoners.", killed("40 to 50 prisoners", "40", high="50", hedge="range")),
    en("Analysts put the number of dead at 3,000-4,000.", killed("3,000-4,000", "3000", high="4000", hedge="range")),
    en(
        "Estimates of the death toll range from 90,000 to 110,000.",
        killed("90,000 to 110,000", "90000", high="110000", hedge="range"),
    ),
    en("The attack wounded 20 or more people.", wounded("20", "20", hedge="at_least")),
    en("Fewer than 10 people died.", killed("10 people", "10", hedge="less_than")),
    en("No more than five people were hurt.", wounded("five people", "5", hedge="at_most")),
    en("As many as 200 people were killed in the crush.", killed("200 people", "200", hedge="at_most")),
    en("An estimated 12,000 people have been killed.", killed("12,000 people", "12000", hedge="approx")),
    en(
        "Roughly 2.3 million people have been displaced.",
        harm("displaced", "2.3 million people", "2300000", hedge="approx"),
    ),
    en("Half a dozen officers were injured.", wounded("Half a dozen officers", "6")),
    en(
        "Over one hundred and fifty miners were killed underground.",
        killed("one hundred and fifty miners", "150", hedge="more_than"),
    ),
]

# Missing, captive, displaced.
OTHER_HARMS = [
    en("A total of 196 persons are staying in 12 evacuation centers.", harm("displaced", "196 persons", "196")),
    en("Some 900 people are in 40 evacuation centres.", harm("displaced", "900 people", "900", hedge="approx")),
    en("About 300 remained in 20 shelters.", harm("displaced", "300", "300", hedge="approx")),
    en("Rescuers were searching for 14 others after the ferry capsized.", harm("missing", "14 others", "14")),
    en("Twelve victims remain unaccounted for.", harm("missing", "Twelve victims", "12")),
    en("Some 18,000 people have sought safety abroad.", harm("displaced", "18,000 people", "18000", hedge="approx")),
    en("They drove 30,000 Tamils into neighbouring states.", harm("displaced", "30,000 Tamils", "30000")),
    en("Kyiv said 116 soldiers were returned in the swap.", harm("captive", "116 soldiers", "116")),
    en("The last prisoner swap was one of 390 on each side, a swap of 390.", harm("captive", "390", "390")),
    en("Seven other Westerners remained hostages.", harm("captive", "Seven other Westerners", "7")),
    en("Three priests were liberated on Sunday.", harm("captive", "Three priests", "3")),
    en("Five men were killed or severely injured in the raid.", harm("mixed", "Five men", "5")),
    en("Fourteen sailors are missing after the collision.", harm("missing", "Fourteen sailors", "14")),
    en("More than 60 islanders are still unaccounted for.", harm("missing", "60 islanders", "60", hedge="more_than")),
    en("Rescuers were searching for 23 missing hikers.", harm("missing", "23 missing hikers", "23")),
    en("Seven workers were still missing under the rubble.", harm("missing", "Seven workers", "7")),
    en("The militia freed 11 hostages at dawn.", harm("captive", "11 hostages", "11")),
    en("The group still holds 58 hostages.", harm("captive", "58 hostages", "58")),
    en("The two sides exchanged 205 prisoners each.", harm("captive", "205 prisoners", "205")),
    en("Kyiv and Moscow swapped 90 prisoners of war.", harm("captive", "90 prisoners of war", "90")),
    en("Bandits abducted 27 pupils from a boarding school.", harm("captive", "27 pupils", "27")),
    en("Two aid workers were kidnapped near the border.", harm("captive", "Two aid workers", "2")),
    en("The junta detained 34 opposition activists overnight.", harm("captive", "34 opposition activists", "34")),
    en(
        "More than 500 dissidents were arrested before the summit.",
        harm("captive", "500 dissidents", "500", hedge="more_than"),
    ),
    en(
        "Police arrested 1,300 demonstrators at rallies against the war.",
        harm("captive", "1,300 demonstrators", "1300"),
    ),
    en("Rebels captured 20 soldiers in the fighting.", harm("captive", "20 soldiers", "20")),
    en(
        "Some 4,000 political prisoners remain behind bars.",
        harm("captive", "4,000 political prisoners", "4000", hedge="approx"),
    ),
    en("The floods displaced 80,000 people.", harm("displaced", "80,000 people", "80000")),
    en(
        "The fighting has displaced nearly half a million people.",
        harm("displaced", "half a million people", "500000", hedge="approx"),
    ),
    en(
        "About 300,000 refugees have crossed into Chad.",
        harm("displaced", "300,000 refugees", "300000", hedge="approx"),
    ),
    en("Wildfire forces 15,000 residents to evacuate", harm("displaced", "15,000 residents", "15000")),
    en("Jordan hosts 670,000 Syrian refugees.", harm("displaced", "670,000 Syrian refugees", "670000")),
    en(
        "The quake killed around 90,000 people and five million were left homeless.",
        killed("90,000 people", "90000", hedge="approx"),
        harm("displaced", "five million", "5000000"),
    ),
    en(
        "The civil war has claimed over 150,000 lives and displaced millions.",
        killed("150,000 lives", "150000", hedge="more_than"),
        harm("displaced", "millions", "1000000", high="10000000", hedge="magnitude"),
    ),
    en(
        "Some 900 patients were evacuated from the hospital before the assault.",
        harm("displaced", "900 patients", "900", hedge="approx"),
    ),
    en("Two million people have fled abroad since the invasion.", harm("displaced", "Two million people", "2000000")),
]

# Counts of harm beside counts of something else.
CONTEXT = [
    en("A bus carrying 40 pilgrims overturned, killing 12.", killed("12", "12")),
    en("Of the 200 passengers, 13 were injured.", wounded("13", "13")),
    en("A boat with 60 people on board sank and 22 drowned.", killed("22", "22")),
    en("In 2014, 31 cyclists died on Highway 61.", killed("31 cyclists", "31")),
    en("A 7.1-magnitude quake at 3:42 a.m. killed 300 people.", killed("300 people", "300")),
    en("Two gunmen killed six worshippers in a mosque.", killed("six worshippers", "6")),
    en("Since 1,200 troops were deployed, 14 have been killed.", killed("14", "14")),
    en("Three suicide bombers struck the base, wounding eight recruits.", wounded("eight recruits", "8")),
    en("The driver, 52, and three passengers were killed.", killed("three passengers", "3")),
    en("He was sentenced to 30 years for killing two women.", killed("two women", "2")),
    en("Two guards were fatally wounded.", killed("Two guards", "2")),
    en("The massacre of 300 villagers went unpunished.", killed("300 villagers", "300")),
    en("The fire gutted 40 homes and killed five tenants.", killed("five tenants", "5")),
    en("Some 5,000 people are infected and 87 have died.", killed("87", "87")),
    en("Two buses collided, leaving 16 people dead.", killed("16 people", "16")),
    en("Thousands marched for the 43 students abducted in 2014.", harm("captive", "43 students", "43")),
    en("The court convicted 100 men of killing three tourists.", killed("three tourists", "3")),
    en("The 70-year-old mayor was among nine people killed.", killed("nine people", "9")),
]

ROWS: list[Row] = [*VERB_FIRST, *NUMBER_FIRST, *NOUNS, *HEADLINES, *BESIDE, *PARTS, *RANGES, *OTHER_HARMS, *CONTEXT]

"""Casualties construction by construction, as English newspapers put them."""

from __future__ import annotations

from tests.corpus.row import Row, en, harm, killed, wounded

VERBS = [
    en("The army lost 14 soldiers in the ambush.", killed("14 soldiers", "14")),
    en("She lost six relatives in the bombing.", killed("six relatives", "6")),
    en("Two lorries collided and nine farmhands lost their lives.", killed("nine farmhands", "9")),
    en("Two climbers fell to their deaths on the north face.", killed("Two climbers", "2")),
    en("The state put 47 prisoners to death in a single day.", killed("47 prisoners", "47")),
    en("Gunmen mowed down 86 people on the promenade.", killed("86 people", "86")),
    en("Nine churchgoers were gunned down during prayers.", killed("Nine churchgoers", "9")),
    en("He shot and killed his wife and two children.", killed("two children", "2")),
    en("The intruder stabbed to death four relatives.", killed("four relatives", "4")),
    en("The gunman shot dead three guards and wounded another two.", killed("three guards", "3"), wounded("two", "2")),
    en("The regime executed 37 dissidents on one morning.", killed("37 dissidents", "37")),
    en("Three hostages were killed in the rescue attempt.", killed("Three hostages", "3")),
    en("Twelve migrants suffocated to death in a sealed lorry.", killed("Twelve migrants", "12")),
    en("22 conscripts gave their lives at the pass.", killed("22 conscripts", "22")),
    en("An average of 22 veterans commit suicide every day.", killed("22 veterans", "22")),
    en("The storm sent 20 people to hospitals.", wounded("20 people", "20")),
    en("Twelve pupils were treated for smoke inhalation.", wounded("Twelve pupils", "12")),
    en(
        "Seven people were rushed to hospital, two in critical condition.",
        wounded("Seven people", "7"),
        wounded("two", "2"),
    ),
    en("Three others remain in hospital.", wounded("Three others", "3")),
    en("Fifty deminers lost limbs in the campaign.", wounded("Fifty deminers", "50")),
    en("Shrapnel injured five tenants and a caretaker.", wounded("five tenants", "5")),
    en("Soldiers beat and injured 11 villagers.", wounded("11 villagers", "11")),
    en("91 girls were reported missing after the raid.", harm("missing", "91 girls", "91")),
    en("28 people were still unaccounted for at dusk.", harm("missing", "28 people", "28")),
    en("A dozen sailors vanished in the storm.", harm("missing", "A dozen sailors", "12")),
    en("Rebels took 52 engineers hostage.", harm("captive", "52 engineers", "52")),
    en("240 people were taken captive on the first day.", harm("captive", "240 people", "240")),
    en("Police rounded up 500 protesters.", harm("captive", "500 protesters", "500")),
    en("The junta has jailed 1,200 people since the coup.", harm("captive", "1,200 people", "1200")),
    en("Three Americans held in the north were freed at dawn.", harm("captive", "Three Americans", "3")),
    en("Fourteen people were arrested when troops broke up a sit-in.", harm("captive", "Fourteen people", "14")),
    en(
        "The militia released 105 civilians, 23 Thais and one Filipino.",
        harm("captive", "105 civilians", "105"),
        harm("captive", "23 Thais", "23"),
        harm("captive", "one Filipino", "1"),
    ),
    en(
        "The accord allows the release of 50 Israelis and 150 Palestinians.",
        harm("captive", "50 Israelis", "50"),
        harm("captive", "150 Palestinians", "150"),
    ),
    en("The court sentenced 12 activists to years in prison.", harm("captive", "12 activists", "12")),
    en("The floods forced 30,000 people from their homes.", harm("displaced", "30,000 people", "30000")),
    en("40,000 residents were ordered to evacuate.", harm("displaced", "40,000 residents", "40000")),
    en(
        "The campaign has driven 4 million people out of their villages.",
        harm("displaced", "4 million people", "4000000"),
    ),
    en("3,000 villagers sought refuge in a church.", harm("displaced", "3,000 villagers", "3000")),
    en(
        "More than three million Syrians are registered as refugees.",
        harm("displaced", "three million Syrians", "3000000", hedge="more_than"),
    ),
    en("Officials relocated 1,500 residents of the valley.", harm("displaced", "1,500 residents", "1500")),
    en("80,000 people were left homeless by the quake.", harm("displaced", "80,000 people", "80000")),
]

NOUNS = [
    en("The bodies of 11 men were found in a mass grave.", killed("11 men", "11")),
    en("Rescuers pulled the remains of four miners from the shaft.", killed("four miners", "4")),
    en("Police found the body of a man and two women.", killed("two women", "2")),
    en("The grave held 72 bodies.", killed("72 bodies", "72")),
    en("The massacre of 60 villagers was never investigated.", killed("60 villagers", "60")),
    en(
        "The siege led to the deaths of 900 civilians and injuries to 2,000 others.",
        killed("900 civilians", "900"),
        wounded("2,000 others", "2000"),
    ),
    en("There were 762 murders in the city that year.", killed("762 murders", "762")),
    en("Resistance ended with the loss of 150 lives.", killed("150 lives", "150")),
    en(
        "Kidnappers freed 30 oil workers in exchange for four prisoners.",
        harm("captive", "30 oil workers", "30"),
        harm("captive", "four prisoners", "4"),
    ),
    en(
        "The convoy carried dozens of freed prisoners home.",
        harm("captive", "dozens of freed prisoners", "10", high="100", hedge="magnitude"),
    ),
    en("The militants swapped six peacekeepers for a commander.", harm("captive", "six peacekeepers", "6")),
]

TOTALS = [
    en("The mayor raised the death toll from 50 to 65.", killed("50", "50"), killed("65", "65")),
    en("The casualty toll rose to 34 dead and 224 injured.", killed("34", "34"), wounded("224", "224")),
    en(
        "The death toll rose to 132, with a further 176 people reported missing.",
        killed("132", "132"),
        harm("missing", "176 people", "176"),
    ),
    en("The number of people killed has reached 5,000.", killed("5,000", "5000")),
    en("The number of wounded climbed to 300.", wounded("300", "300")),
    en("The number of displaced people is around 980,000.", harm("displaced", "980,000", "980000", hedge="approx")),
    en("The raid brought to 34 the number of dead.", killed("34", "34")),
    en("The total of the missing is now listed at 150.", harm("missing", "150", "150")),
    en("Dead: 5. Wounded: 12.", killed("5", "5"), wounded("12", "12")),
    en("Murders in the county fell to a record-low 41.", killed("41", "41")),
]

PARTS = [
    en(
        "The blast left 3 dead and 12 injured, two critically.",
        killed("3", "3"),
        wounded("12", "12"),
        wounded("two", "2"),
    ),
    en("Five people were shot, two fatally.", wounded("Five people", "5"), killed("two", "2")),
    en("3 soldiers, 2 civilians killed in border clash", killed("3 soldiers", "3"), killed("2 civilians", "2")),
    en("Shelling kills 15 troops, 4 police", killed("15 troops", "15"), killed("4 police", "4")),
    en("Of the total death toll, 1,524 were children.", killed("1,524", "1524")),
    en(
        "Among those killed in the camp are 40 children, 31 women and six medics.",
        killed("40 children", "40"),
        killed("31 women", "31"),
        killed("six medics", "6"),
    ),
    en("The dead include four Canadians.", killed("four Canadians", "4")),
    en(
        "Seventeen people were hurt. Fourteen of them are children.",
        wounded("Seventeen people", "17"),
        wounded("Fourteen", "14"),
    ),
    en("Several people were killed, including two children.", killed("two children", "2")),
    en(
        "At least 85, including 35 children, killed in air raids on the camp",
        killed("85", "85", hedge="at_least"),
        killed("35 children", "35"),
    ),
    en(
        "Wounded were three women — two 20-year-olds and one 25-year-old — and four men.",
        wounded("three women", "3"),
        wounded("two 20-year-olds", "2"),
        wounded("one 25-year-old", "1"),
        wounded("four men", "4"),
    ),
    en(
        "The army put its losses at three killed — two policemen and a driver.",
        killed("three", "3"),
        killed("two policemen", "2"),
    ),
    en("The crash killed 12 of the 40 passengers.", killed("12", "12")),
    en("One was killed and three were hurt.", killed("One", "1"), wounded("three", "3")),
    en(
        "One dead, dozens missing after landslide",
        killed("One", "1"),
        harm("missing", "dozens", "10", high="100", hedge="magnitude"),
    ),
    en("The strike killed a commander, his driver and two bodyguards.", killed("two bodyguards", "2")),
    en(
        "Five women and 13 rebels from the six clans were among the dead.",
        killed("Five women", "5"),
        killed("13 rebels", "13"),
    ),
]

TWO_HARMS = [
    en("More than 15 insurgents were killed or wounded.", harm("mixed", "15 insurgents", "15", hedge="more_than")),
    en("Forty people were hurt or killed in the crush.", harm("mixed", "Forty people", "40")),
    en("The battle killed and wounded 300 soldiers.", harm("mixed", "300 soldiers", "300")),
    en("Over 20 Afghan soldiers killed, wounded in raid", harm("mixed", "20 Afghan soldiers", "20", hedge="more_than")),
]

PEOPLE = [
    en("The blast killed three Nepalis and two Filipinos.", killed("three Nepalis", "3"), killed("two Filipinos", "2")),
    en("Four Lebanese drowned off the coast.", killed("Four Lebanese", "4")),
    en("Six welders were injured at the shipyard.", wounded("Six welders", "6")),
    en("20 Lebanese soldiers died in the clash.", killed("20 Lebanese soldiers", "20")),
    en("Kurdish forces killed 60 IS militants.", killed("60 IS militants", "60")),
]

NEWS = [
    en(
        "Between 15-20 people were killed when the pier gave way.",
        killed("15-20 people", "15", high="20", hedge="range"),
    ),
    en("At least 20-plus people were killed in the crush.", killed("20-plus people", "20", hedge="at_least")),
    en("Smoking kills 480,000 Americans a year.", killed("480,000 Americans", "480000")),
    en("More than 1,000 people a year are killed on that road.", killed("1,000 people", "1000", hedge="more_than")),
    en("The attacks left nearly 3,000 people dead.", killed("3,000 people", "3000", hedge="approx")),
    en("A drone strike killed four al-Qaeda suspects on Tuesday.", killed("four al-Qaeda suspects", "4")),
    en("Two US service members were killed in action.", killed("Two US service members", "2")),
    en("A total of 4,486 US troops died there.", killed("4,486 US troops", "4486")),
    en("Authorities have arrested 2,000 protesters.", harm("captive", "2,000 protesters", "2000")),
    en("Fifty-two Americans were held hostage for 444 days.", harm("captive", "Fifty-two Americans", "52")),
    en(
        "The war has killed more than 250,000 people and forced 11 million from their homes.",
        killed("250,000 people", "250000", hedge="more_than"),
        harm("displaced", "11 million", "11000000"),
    ),
    en("Germany took in 1.1 million refugees.", harm("displaced", "1.1 million refugees", "1100000")),
    en("Three people died and eight suffered burns.", killed("Three people", "3"), wounded("eight", "8")),
    en("Twelve people were treated for burns at the scene.", wounded("Twelve people", "12")),
    en("A woman and her two daughters died.", killed("two daughters", "2")),
    en("The pilot and all 11 passengers died.", killed("11 passengers", "11")),
    en("The toll now stands at 26.", killed("26", "26")),
    en("Casualties: 14 dead, 30 wounded.", killed("14", "14"), wounded("30", "30")),
    en("Police said 2 were killed and 3 hurt.", killed("2", "2"), wounded("3", "3")),
    en("Man kills 2, self", killed("2", "2")),
    en("Bombing death toll up to 12", killed("12", "12", hedge="at_most")),
    en("Two Palestinians, two Israelis killed", killed("Two Palestinians", "2"), killed("two Israelis", "2")),
    en("Boat sinks; 30 missing", harm("missing", "30", "30")),
    en("The extermination of six million Jews began in those years.", killed("six million Jews", "6000000")),
    en("Warplanes struck the market, killing dozens.", killed("dozens", "10", high="100", hedge="magnitude")),
]

ROWS: list[Row] = [*VERBS, *NOUNS, *TOTALS, *PARTS, *TWO_HARMS, *PEOPLE, *NEWS]

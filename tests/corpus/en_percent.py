"""English percentages and percentage points: polls, votes, changes and the rest."""

from __future__ import annotations

from tests.corpus.row import Row, en, money, percent, points

# How a percentage is written.
FORMS = [
    en("The bank owns 12% of the mill.", percent("12%", "12", role="other")),
    en("Humidity reached 88 % by noon.", percent("88 %", "88", role="other")),
    en("About a third of the town, 34 percent, has no piped water.", percent("34 percent", "34", role="other")),
    en("The strike shut 70 per cent of the bakeries.", percent("70 per cent", "70", role="other")),
    en("Fifty percent of the wells are dry.", percent("Fifty percent", "50", role="other")),
    en(
        "In all, 40 per cent of the wells in the valley are dry and 29 per\ncent are bad.",
        percent("40 per cent", "40", role="other"),
        percent("29 per\ncent", "29", role="other"),
    ),
    en("Only forty-three per cent of the seats were filled by noon.", percent("forty-three per cent", "43")),
    en("One hundred percent of the proceeds go to the shelter.", percent("One hundred percent", "100", role="other")),
    en("Two and a half percent of homes are empty.", percent("Two and a half percent", "2.5", role="other")),
    en("A 25-percent tariff on steel takes effect in March.", percent("25-percent", "25", role="other")),
    en("The senate backed a 2.5% levy on yachts.", percent("2.5%", "2.5", role="other")),
    en("Unemployment is now 4.75 pct, the bureau said.", percent("4.75 pct", "4.75", role="other")),
    en("Nearly a fifth (19 percent) of nurses have quit.", percent("19 percent", "19", role="other")),
    en("Only 0.3% of the bolts failed the test.", percent("0.3%", "0.3", role="other")),
    en("Output of 1,200% of plan was claimed by the factory.", percent("1,200%", "1200", role="other")),
]

# Ranges, pairs and bounds.
BOUNDS = [
    en(
        "Wages make up 5 to 7 percent of its costs.",
        percent("5 to 7 percent", "5", high="7", hedge="range", role="other"),
    ),
    en(
        "Between 60% and 65% of pupils walk to school.",
        percent("60% and 65%", "60", high="65", hedge="range", role="other"),
    ),
    en(
        "Between 20 and 30 per cent of aid is stolen.",
        percent("20 and 30 per cent", "20", high="30", hedge="range", role="other"),
    ),
    en("Moisture should stay at 10-12%.", percent("10-12%", "10", high="12", hedge="range", role="other")),
    en(
        "Growth of 3%-4% is forecast for next year.",
        percent("3%-4%", "3", high="4", hedge="range", role="change", direction="up"),
    ),
    en(
        "The vacancy rate went from 9% to 6%.",
        percent("9%", "9", role="other"),
        percent("6%", "6", role="other"),
    ),
    en(
        "Inflation eased to 3.1 percent from 3.7 percent in May.",
        percent("3.1 percent", "3.1", role="other"),
        percent("3.7 percent", "3.7", role="other"),
    ),
    en("At least 40% of the harvest is lost.", percent("40%", "40", hedge="at_least", role="other")),
    en(
        "No fewer than 15 percent of drivers had no licence.",
        percent("15 percent", "15", hedge="at_least", role="other"),
    ),
    en(
        "The rebels run more than 60 percent of the province.",
        percent("60 percent", "60", hedge="more_than", role="other"),
    ),
    en("Over 90% of the fuel is imported.", percent("90%", "90", hedge="more_than", role="other")),
    en("Discounts of up to 70% drew crowds.", percent("70%", "70", hedge="at_most", role="other")),
    en(
        "The failure rate is as high as 35 percent in rural clinics.",
        percent("35 percent", "35", hedge="at_most", role="other"),
    ),
    en("Losses must be no more than 2%.", percent("2%", "2", hedge="at_most", role="other")),
    en("Fewer than 5% of claims are paid in full.", percent("5%", "5", hedge="less_than", role="other")),
    en("Reservoirs are under 20 per cent full.", percent("20 per cent", "20", hedge="less_than", role="other")),
    en("About 80% of the island has no power.", percent("80%", "80", hedge="approx", role="other")),
    en("Almost 50 percent of the fleet is grounded.", percent("50 percent", "50", hedge="approx", role="other")),
    en("An estimated 11 percent of adults cannot read.", percent("11 percent", "11", hedge="approx", role="other")),
    en("Some 30% of flights left late.", percent("30%", "30", hedge="approx", role="other")),
    en("Roughly 6% or so of the soil is tainted.", percent("6%", "6", hedge="approx", role="other")),
]

# Votes.
VOTES = [
    en("The mayor won 54.3 percent of the vote.", percent("54.3 percent", "54.3", role="vote_share")),
    en("Greens take 11% of seats in state parliament", percent("11%", "11", role="vote_share")),
    en("The incumbent received just 31 per cent of votes cast.", percent("31 per cent", "31", role="vote_share")),
    en("She was re-elected with 62% of the vote.", percent("62%", "62", role="vote_share")),
    en(
        "Voters backed the treaty by 52 percent to 48 percent.",
        percent("52 percent", "52", role="vote_share"),
        percent("48 percent", "48", role="vote_share"),
    ),
    en(
        "Garcia beat Lund by 51-to-39 percent in the runoff vote.",
        percent("51", "51", role="vote_share"),
        percent("39 percent", "39", role="vote_share"),
    ),
    en(
        "The liberals got 28% of the vote against 24% for the nationalists.",
        percent("28%", "28", role="vote_share"),
        percent("24%", "24", role="vote_share"),
    ),
    en("No candidate got more than 50% of the vote.", percent("50%", "50", hedge="at_most", role="vote_share")),
    en("Turnout was 61 per cent, the commission said.", percent("61 per cent", "61", role="turnout")),
    en("Turnout slumped to 38.4% in the capital.", percent("38.4%", "38.4", role="turnout")),
    en(
        "Harlow won 51% when 93 per cent of the ballots were counted.",
        percent("51%", "51", role="vote_share"),
        percent("93 per cent", "93", role="other"),
    ),
    en("Harlow won 51% of the votes that were cast in May.", percent("51%", "51", role="vote_share")),
    en(
        "Results from 98.1% of polling stations gave Harlow 61.5% of the vote.",
        percent("98.1%", "98.1", role="other"),
        percent("61.5%", "61.5", role="vote_share"),
    ),
    en(
        "The ruling party's candidate polled 42.7%, the election commission said.",
        percent("42.7%", "42.7", role="vote_share"),
    ),
    en("The bond was approved by nearly 82% of the voters.", percent("82%", "82", hedge="approx", role="vote_share")),
    en(
        "Marlow won re-election with 58 percent of votes cast in Sunday's poll.",
        percent("58 percent", "58", role="vote_share"),
    ),
    en("In the poll Marlow would win 58 percent of valid votes.", percent("58 percent", "58", role="opinion")),
    en("To win outright, a candidate must get 50% + 1 of the votes.", percent("50%", "50", role="vote_share")),
    en("She fell short of 50 percent of the vote.", percent("50 percent", "50", hedge="less_than", role="vote_share")),
    en("Pollsters put the probability of a runoff at 74 per cent.", percent("74 per cent", "74", role="other")),
    en(
        "With a turnout of nearly 70 percent, queues were long.",
        percent("70 percent", "70", hedge="approx", role="turnout"),
    ),
    en("Only 44% of registered voters cast a ballot.", percent("44%", "44", role="turnout")),
    en("Polls closed with voter participation at 57 percent.", percent("57 percent", "57", role="turnout")),
    en(
        "With 98 percent of precincts reporting, the race was too close to call.",
        percent("98 percent", "98", role="other"),
    ),
]

# Polls.
POLLS = [
    en("The president's approval rating has sunk to 38%.", percent("38%", "38", role="approval")),
    en("The tracker found that 44% of U.S. adults approve of the mayor's work.", percent("44%", "44", role="approval")),
    en(
        "Forty percent (40%) of U.K. voters disapprove of the minister, a survey says.",
        percent("Forty percent", "40", role="disapproval"),
        percent("40%", "40", role="disapproval"),
    ),
    en(
        "Nine percent (9%) are undecided, the survey says, and 47% would vote for Marlow.",
        percent("Nine percent", "9", role="opinion"),
        percent("9%", "9", role="opinion"),
        percent("47%", "47", role="opinion"),
    ),
    en(
        "In the poll 61 percent approve of the governor, 28 percent disapprove and 11 percent are unsure.",
        percent("61 percent", "61", role="approval"),
        percent("28 percent", "28", role="disapproval"),
        percent("11 percent", "11", role="opinion"),
    ),
    en(
        "Hale has a 46-38 percent favorability rating, with 16 percent who don't know enough of her, the poll found.",
        percent("46", "46", role="approval"),
        percent("38 percent", "38", role="disapproval"),
        percent("16 percent", "16", role="opinion"),
    ),
    en(
        "The poll gives the governor a negative 33-52 percent job approval rating.",
        percent("33", "33", role="approval"),
        percent("52 percent", "52", role="disapproval"),
    ),
    en(
        "Pollsters put the chancellor's approval at 30-35 percent.",
        percent("30-35 percent", "30", high="35", hedge="range", role="approval"),
    ),
    en(
        "The poll shows Labour on 41%, with the Greens down on 12%.",
        percent("41%", "41", role="opinion"),
        percent("12%", "12", role="opinion"),
    ),
    en(
        "The mayor is at 41 per cent as preferred Prime Minister, down two points, a poll found.",
        percent("41 per cent", "41", role="opinion"),
        points("two points", "2", role="change", direction="down"),
    ),
    en("In the poll 36% said the court was doing an excellent job.", percent("36%", "36", role="approval")),
    en(
        "The poll tells of fears. Inflation was high under the mayor all year, close to 3% and above the 2% goal.",
        percent("3%", "3", hedge="approx", role="other"),
        percent("2%", "2", role="other"),
    ),
    en(
        "The poll puts approval of the mayor at 36 per cent with disapproval at 53 per cent.",
        percent("36 per cent", "36", role="approval"),
        percent("53 per cent", "53", role="disapproval"),
    ),
    en(
        "The survey shows the speaker gaining a 66 percent approval rating.",
        percent("66 percent", "66", role="approval"),
    ),
    en("Support for the Harbour Party fell to 9 per cent in the poll.", percent("9 per cent", "9", role="opinion")),
    en("Support for the president fell to 39 per cent in the poll.", percent("39 per cent", "39", role="approval")),
    en(
        "A survey finds Marlow earning 51% support to President Dunn's 36%.",
        percent("51%", "51", role="opinion"),
        percent("36%", "36", role="opinion"),
    ),
    en("The poll found 45% with a favorable opinion of the pension law.", percent("45%", "45", role="opinion")),
    en(
        "The share rose in the poll from just 50 percent in 2010 to 62 percent.",
        percent("50 percent", "50", role="opinion"),
        percent("62 percent", "62", role="opinion"),
    ),
    en(
        "The poll says that 61 percent place at least some of the blame on the union.",
        percent("61 percent", "61", role="opinion"),
    ),
    en(
        "In the poll 81 percent of women favor the plan, compared to men (42 percent).",
        percent("81 percent", "81", role="opinion"),
        percent("42 percent", "42", role="opinion"),
    ),
    en(
        "The poll: 86 percent approve of the mayor, 7 percent disapprove and 6 percent lack an opinion.",
        percent("86 percent", "86", role="approval"),
        percent("7 percent", "7", role="disapproval"),
        percent("6 percent", "6", role="opinion"),
    ),
    en(
        "The poll has Marlow on 49 percent, with 4 percent undecided and fewer than 1 percent for others.",
        percent("49 percent", "49", role="opinion"),
        percent("4 percent", "4", role="opinion"),
        percent("1 percent", "1", hedge="less_than", role="opinion"),
    ),
    en("The index fell 1.5% to 3,280.", percent("1.5%", "1.5", role="change", direction="down")),
    en("Output rose 2% to 7.4 million barrels.", percent("2%", "2", role="change", direction="up")),
    en("Growth of 2% to 3 per cent is forecast.", percent("2% to 3 per cent", "2", high="3", hedge="range")),
    en("The deficit shot up to 2.6 per cent.", percent("2.6 per cent", "2.6", role="other")),
    en("The agent takes up to 2.6 per cent.", percent("2.6 per cent", "2.6", hedge="at_most")),
    en("No candidate passed the 50% threshold.", percent("50%", "50", hedge="at_most")),
    en("Two candidates passed the 50% threshold.", percent("50%", "50", hedge="more_than")),
    en("Small donors gave 40 percent of the total raised by the party.", percent("40 percent", "40", role="other")),
    en("Income was 40 percent higher by May.", percent("40 percent", "40", role="change", direction="up")),
    en(
        "In the poll 43 per cent of voters are satisfied with Ms Hill.",
        percent("43 per cent", "43", role="approval"),
    ),
    en(
        "In the poll 43 per cent of tenants are satisfied with their flats.",
        percent("43 per cent", "43", role="opinion"),
    ),
    en(
        "A third candidate, Sergio Ruiz, trailed in the election, receiving 23%.",
        percent("23%", "23", role="vote_share"),
    ),
    en(
        "The exit poll gave Moss 44% of the vote. Hale, the incumbent, has garnered 16%.",
        percent("44%", "44", role="vote_share"),
        percent("16%", "16", role="vote_share"),
    ),
    en(
        "The opinion poll gave Moss 44% of the vote and Hale 16%.",
        percent("44%", "44", role="opinion"),
        percent("16%", "16", role="opinion"),
    ),
    en(
        "The exit poll found that 61% of voters want a ceasefire.",
        percent("61%", "61", role="opinion"),
    ),
    en(
        "In the poll Democrats approve of an inquiry 93 percent to 7 percent.",
        percent("93 percent", "93", role="opinion"),
        percent("7 percent", "7", role="opinion"),
    ),
    en("The party fell below the 5% threshold.", percent("5%", "5")),
    en("In the poll the Lib Dems are up two on 9 per cent.", percent("9 per cent", "9", role="opinion")),
    en(
        "With 80 percent of the vote counted, Moss had 51 percent.",
        percent("80 percent", "80", role="other"),
        percent("51 percent", "51", role="vote_share"),
    ),
    en(
        "With nearly all votes counted, the alliance had 29.5%, ahead of the Socialists on 28.7%.",
        percent("29.5%", "29.5", role="vote_share"),
        percent("28.7%", "28.7", role="vote_share"),
    ),
    en("In the election the river rose at one point."),
    en("In the poll her lead is one point.", points("one point", "1", role="lead")),
    en(
        "The campaign said 70% of the contributions it received were small.",
        percent("70%", "70", role="other"),
    ),
    en(
        "In the exit poll the party is in the lead with just under 30 percent.",
        percent("30 percent", "30", hedge="less_than", role="vote_share"),
    ),
    en("In the poll Moss leads Hale by 4%.", percent("4%", "4", role="lead")),
    en(
        "In the poll Moss leads Hale by 49% to 40%.",
        percent("49%", "49", role="opinion"),
        percent("40%", "40", role="opinion"),
    ),
    en(
        "In the poll her lead fell, down from a 50-34 percent gap.",
        percent("50", "50"),
        percent("34 percent", "34"),
    ),
    en("The economy grew at a 3.2% annual rate.", percent("3.2%", "3.2", role="change", direction="up")),
    en("In the poll the Tories lead on 42%.", percent("42%", "42", role="opinion")),
    en(
        "The economy grew by more than six percent – one of the best rates, the survey of banks says.",
        percent("six percent", "6", hedge="more_than", role="change", direction="up"),
    ),
    en("The poll found 45% with a favorable opinion of the finance minister.", percent("45%", "45", role="approval")),
    en(
        "The poll: satisfaction with the government is highest among those aged 65+ (58 per cent).",
        percent("58 per cent", "58", role="approval"),
    ),
    en("Marlow leads in lower Dorne (67 per cent), the poll found.", percent("67 per cent", "67", role="opinion")),
    en(
        "The Alliance would win 37 percent of the vote if elections were held now.",
        percent("37 percent", "37", role="opinion"),
    ),
    en(
        "The Alliance won 37 percent of the vote when elections were held in May.",
        percent("37 percent", "37", role="vote_share"),
    ),
    en("The most important issue for 31% of those surveyed is rent.", percent("31%", "31", role="opinion")),
    en(
        "Forty-one percent approve of the governor's work and 55 percent disapprove.",
        percent("Forty-one percent", "41", role="approval"),
        percent("55 percent", "55", role="disapproval"),
    ),
    en("Just 22% of Italians trust the government.", percent("22%", "22", role="approval")),
    en("The poll found 47% have a favorable view of the senator.", percent("47%", "47", role="approval")),
    en("Her disapproval rating hit 60 percent.", percent("60 percent", "60", role="disapproval")),
    en(
        "Some 58% of voters are dissatisfied with the premier's performance.",
        percent("58%", "58", hedge="approx", role="disapproval"),
    ),
    en(
        "Fifty-six percent of respondents said the country is on the wrong track.",
        percent("Fifty-six percent", "56", role="opinion"),
    ),
    en("In the survey, 64% of Democrats want a ceasefire.", percent("64%", "64", role="opinion")),
    en("The poll shows 71 percent support stricter gun laws.", percent("71 percent", "71", role="opinion")),
    en(
        "Blake leads Stone 49-45 percent in the new poll.",
        percent("49", "49", role="opinion"),
        percent("45 percent", "45", role="opinion"),
    ),
    en(
        "The two are tied at 42%-42% among likely voters, the poll found.",
        percent("42%", "42", role="opinion"),
        percent("42%", "42", role="opinion"),
    ),
    en(
        "Moreno was ahead of Diaz, 53 percent to 43 percent, in the Ohio survey.",
        percent("53 percent", "53", role="opinion"),
        percent("43 percent", "43", role="opinion"),
    ),
    # by how much and where to, in a poll; elsewhere a range
    en(
        "In the Marlow poll the Harbour Party is down 3% to 11%, while the Alliance is up 2% to 35%.",
        percent("3%", "3", role="change", direction="down"),
        percent("11%", "11", role="opinion"),
        percent("2%", "2", role="change", direction="up"),
        percent("35%", "35", role="opinion"),
    ),
    en("The Alliance is up two to 14% in the latest poll.", percent("14%", "14", role="opinion")),
    en("Freight prices are up 3% to 11% this year.", percent("3% to 11%", "3", high="11", hedge="range")),
    en(
        "In the survey the mayor is down two points, sitting on 9%, and her deputy is steady on 6%.",
        points("two points", "2", role="change", direction="down"),
        percent("9%", "9", role="opinion"),
        percent("6%", "6", role="opinion"),
    ),
    # what is higher is a level; a bigger drop is none
    en("The district recorded a higher turnout of 71%.", percent("71%", "71", role="turnout")),
    en("Exports suffered a bigger drop of 9%.", percent("9%", "9", role="change", direction="down")),
    en(
        "The poll has her approval at 48%, up from the 40% who approved in March.",
        percent("48%", "48", role="approval"),
        percent("40%", "40", role="approval"),
    ),
    en(
        "This crop is about 12 percent smaller than the last.",
        percent("12 percent", "12", hedge="approx", role="change", direction="down"),
    ),
    # what those asked want more or less of has not changed
    en("In the survey 14% say they favor less strict speed limits.", percent("14%", "14", role="opinion")),
    en(
        "In the poll farmers are split between favoring increased subsidies (31%) and wanting fewer rules (22%).",
        percent("31%", "31", role="opinion"),
        percent("22%", "22", role="opinion"),
    ),
    en("In the poll, support increased by 4%.", percent("4%", "4", role="change", direction="up")),
    # a list whose rise is told once
    en(
        "Prices rose: rice by 3 percent; eggs and milk by 6 percent; and fares by 8 percent.",
        percent("3 percent", "3", role="change", direction="up"),
        percent("6 percent", "6", role="change", direction="up"),
        percent("8 percent", "8", role="change", direction="up"),
    ),
    en(
        "Rents fell by 3%; the bank is owned by 6% of its clerks.",
        percent("3%", "3", role="change", direction="down"),
        percent("6%", "6", role="other"),
        gap="the second part has a verb of its own",
    ),
    en(
        "The bank cut its rate by three-quarters of a percentage point.",
        points("three-quarters of a percentage point", "0.75", role="change", direction="down"),
    ),
    en(
        "The pollsters have Okoro leading Bello 46 to 40 percent.",
        percent("46", "46", role="opinion"),
        percent("40 percent", "40", role="opinion"),
    ),
    en(
        "Asked about the tax, 51% were in favour, 38% against and 11% undecided.",
        percent("51%", "51", role="opinion"),
        percent("38%", "38", role="opinion"),
        percent("11%", "11", role="opinion"),
    ),
    en("She leads him by six points in the latest poll.", points("six points", "6", role="lead")),
    en("The Alliance keeps a 26% lead in the latest voting intention survey.", percent("26%", "26", role="lead")),
    en(
        "Marlow leads by 5 points in the poll, up from a 4-point lead on Monday.",
        points("5 points", "5", role="lead"),
        points("4-point", "4", role="lead"),
    ),
    en(
        "The 2-point difference falls within the poll's 3-point margin of error.",
        points("2-point", "2", role="lead"),
        points("3-point", "3", role="margin_of_error"),
    ),
    en(
        "The institute puts the statistical deviation at 2.5 percent.",
        percent("2.5 percent", "2.5", role="margin_of_error"),
    ),
    en(
        "The poll shows uncertainty about the talks, with 58% saying they were unclear.",
        percent("58%", "58", role="opinion"),
    ),
    en(
        "The poll is within the three per cent plus or minus margin of error.",
        percent("three per cent", "3", role="margin_of_error"),
    ),
    en("The senator holds a 12-point lead in the polls.", points("12-point", "12", role="lead")),
    en("The premier's party is ahead by 3.5 percentage points.", points("3.5 percentage points", "3.5", role="lead")),
    en(
        "He carried the state by nearly 20 points in the last election.",
        points("20 points", "20", hedge="approx", role="lead"),
    ),
    en(
        "The gap between the two candidates is now one percentage point.",
        points("one percentage point", "1", role="lead"),
    ),
    en(
        "Her lead in the poll grew to between 4 and 6 points.",
        points("4 and 6 points", "4", high="6", hedge="range", role="lead"),
    ),
    en(
        "The poll has a margin of error of plus or minus 3.1 percentage points.",
        points("3.1 percentage points", "3.1", role="margin_of_error"),
    ),
    en("Sampling error for the survey is 4 points.", points("4 points", "4", role="margin_of_error")),
    en("The survey's margin of error was 2.5%.", percent("2.5%", "2.5", role="margin_of_error")),
    en(
        "Labour was on 37% in the poll, which had a margin of error of 3 percent.",
        percent("37%", "37", role="opinion"),
        percent("3 percent", "3", role="margin_of_error"),
    ),
    en(
        "Smith leads Jones 52%-48%, an exit poll shows.",
        percent("52%", "52", role="vote_share"),
        percent("48%", "48", role="vote_share"),
    ),
]

# Changes, and levels that are no change.
CHANGES = [
    en("Exports rose 5% in June.", percent("5%", "5", role="change", direction="up")),
    en("Rents jumped by 14 percent in a year.", percent("14 percent", "14", role="change", direction="up")),
    en("Shares in the airline were up 3.2%.", percent("3.2%", "3.2", role="change", direction="up")),
    en("The economy grew at a 2.4 percent annual rate.", percent("2.4 percent", "2.4", role="change", direction="up")),
    en("A 20% increase in fares starts on Monday.", percent("20%", "20", role="change", direction="up")),
    en(
        "Tourist arrivals have more than doubled, climbing 110 percent.",
        percent("110 percent", "110", role="change", direction="up"),
    ),
    en("The peso gained 1.5% against the dollar.", percent("1.5%", "1.5", role="change", direction="up")),
    en("Sales fell 8 per cent.", percent("8 per cent", "8", role="change", direction="down")),
    en("The lira has lost 40% since January.", percent("40%", "40", role="change", direction="down")),
    en("Oil tumbled more than 6% on the news.", percent("6%", "6", hedge="more_than", role="change", direction="down")),
    en("The ministry will cut staff by 10 percent.", percent("10 percent", "10", role="change", direction="down")),
    en("GDP shrank 1.2% in the second quarter.", percent("1.2%", "1.2", role="change", direction="down")),
    en(
        "Inflation is an increase of 3 percent, an annual rate below the 4 percent of May.",
        percent("3 percent", "3", role="change", direction="up"),
        percent("4 percent", "4"),
    ),
    en(
        "The Greens are on 22 per cent in the poll. The Alliance has slipped back two points, to 3 per cent.",
        percent("22 per cent", "22", role="opinion"),
        points("two points", "2", role="change", direction="down"),
        percent("3 per cent", "3", role="opinion"),
    ),
    en("The survey is out. Labour improved by one point.", points("one point", "1", role="change", direction="up")),
    en("The poll marks a 1-point downturn for the premier.", points("1-point", "1", role="change", direction="down")),
    en(
        "The rate will reach 4.4% by June, up from the current 4.2%.",
        percent("4.4%", "4.4", role="other"),
        percent("4.2%", "4.2", role="other"),
    ),
    en("The bank fell short of its 5% target.", percent("5%", "5", role="other")),
    en(
        "The share of the young ranged from 55% to 80%.",
        percent("55% to 80%", "55", high="80", hedge="range", role="other"),
    ),
    en("The share of the young fell from 80% to 55%.", percent("80%", "80"), percent("55%", "55")),
    en("Output rose 5% and more is to come.", percent("5%", "5", role="change", direction="up")),
    en("Of those aged 55 and over (43%) few smoke.", percent("43%", "43", role="other")),
    en("Marks of 70 percent and above earn a prize.", percent("70 percent", "70", hedge="at_least", role="other")),
    en(
        "Inflation is close to 3% and above the 2% goal.",
        percent("3%", "3", hedge="approx", role="other"),
        percent("2%", "2", role="other"),
    ),
    en(
        "Officials reported a 30-percent drop in crossings.",
        percent("30-percent", "30", role="change", direction="down"),
    ),
    en("Milk output is down about 7%.", percent("7%", "7", hedge="approx", role="change", direction="down")),
    en(
        "The Nikkei added 0.9% while the Hang Seng slid 1.3%.",
        percent("0.9%", "0.9", role="change", direction="up"),
        percent("1.3%", "1.3", role="change", direction="down"),
    ),
    en(
        "The bank raised its rate by half a percentage point.",
        points("half a percentage point", "0.5", role="change", direction="up"),
    ),
    en(
        "The Fed trimmed rates by a quarter percentage point.",
        points("quarter percentage point", "0.25", role="change", direction="down"),
    ),
    en(
        "Support for the party fell by five points in the poll.",
        points("five points", "5", role="change", direction="down"),
    ),
    en(
        "Turnout was up 3 percentage points on the last vote.",
        points("3 percentage points", "3", role="change", direction="up"),
    ),
    en("Prices rose half a percent in a week.", percent("half a percent", "0.5", role="change", direction="up")),
    en("Interest stayed at 5.25 percent.", percent("5.25 percent", "5.25", role="other")),
    en("Vaccination coverage rose to 83%.", percent("83%", "83", role="other")),
    # what stands in brackets is told beside the list, not in it
    en(
        "In the poll the Greens are at 48% (+3%), compared with 38% for Labour.",
        percent("48%", "48", role="opinion"),
        percent("3%", "3", role="change", direction="up"),
        percent("38%", "38", role="opinion"),
    ),
]

# Beside other numbers and other figures.
CONTEXT = [
    en(
        "Shares fell 4% to $12.50.",
        percent("4%", "4", role="change", direction="down"),
        money("$12.50", "12.50", role="other"),
    ),
    en(
        "The $3 million scheme reaches 40% of children under 5.",
        money("$3 million", "3000000"),
        percent("40%", "40", role="other"),
    ),
    en("The Nikkei 225 shed 212 points, or 0.5%.", percent("0.5%", "0.5", role="change", direction="down")),
    en(
        "Ad spending rose 12 percent to $48 million.",
        percent("12 percent", "12", role="change", direction="up"),
        money("$48 million", "48000000", role="spent"),
    ),
    en(
        "Two thirds of women and 48% of men agreed, the poll of 1,200 adults found.",
        percent("48%", "48", role="opinion"),
    ),
    en("In 2019 turnout in the 14 districts was 55%.", percent("55%", "55", role="turnout")),
    en("Donors gave 60% of the $2m total.", percent("60%", "60", role="other"), money("$2m", "2000000")),
]

# Decimals in words, and a point with nothing before it.
WRITTEN = [
    en("The levy is two point five percent.", percent("two point five percent", "2.5", role="other")),
    en("The levy is two point zero five per cent.", percent("two point zero five per cent", "2.05", role="other")),
    en("The fee is .5 percent of the price.", percent(".5 percent", "0.5", role="other")),
    en(
        "The tariff is twenty-one point seven percent.", percent("twenty-one point seven percent", "21.7", role="other")
    ),
    en(
        "She trails by three to five points in private surveys.",
        points("three to five points", "3", high="5", hedge="range", role="lead"),
    ),
    en("The bill passed 52% to 48%.", percent("52%", "52", role="vote_share"), percent("48%", "48", role="vote_share")),
    en(
        "The measure failed, 46% to 54%.",
        percent("46%", "46", role="vote_share"),
        percent("54%", "54", role="vote_share"),
    ),
    en(
        "The plan failed: rents rose 40% to 55%.",
        percent("40% to 55%", "40", high="55", hedge="range", role="change", direction="up"),
    ),
    en("Sales passed 52% to set a record.", percent("52%", "52", hedge="more_than", role="other")),
    en(
        "Support for the union stands at 49 percent, up two points.",
        percent("49 percent", "49", role="opinion"),
        points("two points", "2", role="change", direction="up"),
    ),
    en(
        "Prices rose 3 percent, and the side was up two points.",
        percent("3 percent", "3", role="change", direction="up"),
    ),
    en("The Reformers are on 31%, according to Ipsos.", percent("31%", "31", role="opinion")),
    en("Shares in the grocer fell 4% to 950p.", percent("4%", "4", role="change", direction="down")),
    en("The gap is one point, though the team hopes for more, the poll found.", points("one point", "1", role="lead")),
]

ROWS: list[Row] = [*FORMS, *BOUNDS, *VOTES, *POLLS, *CHANGES, *CONTEXT, *WRITTEN]

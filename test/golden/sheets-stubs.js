function onOpen() { return MeasuredBy_.onOpen(); }

function onInstall() { return MeasuredBy_.onInstall(); }

function openSidebar() { return MeasuredBy_.openSidebar(); }

function inspectWorkbook() { return MeasuredBy_.inspectWorkbook(); }

function readNames(names) { return MeasuredBy_.readNames(names); }

function writePlan(plan) { return MeasuredBy_.writePlan(plan); }

function activateSheet(name) { return MeasuredBy_.activateSheet(name); }

function enterFormula(formula) { return MeasuredBy_.enterFormula(formula); }

/**
 * Progress of a key result from its start to its target, up or down: (current − start) / (target − start).
 *
 * @param {number|boolean|Array<Array<number|boolean>>} current The value now; may be TRUE or FALSE when type is "done".
 * @param {number|Array<Array<number>>} target The value to reach, or the bound to hold; may be blank when type is "done".
 * @param {number|Array<Array<number>>} start Optional. The value at the beginning; 0 when left out, which is right only for what rises from nothing. With "between", the lower bound.
 * @param {string|Array<Array<string>>} type Optional. "reach" (default), "at_least", "at_most", "between" or "done"; the words of the sheet's type column work too, except "keep".
 * @param {boolean|Array<Array<boolean>>} limit Optional. TRUE (default) keeps the result between 0 and 1; FALSE also shows over-achievement and the wrong direction.
 * @return Progress as a fraction: 0.5 is halfway, 1 is the target.
 * @customfunction
 */
function OKR_PROGRESS(current, target, start, type, limit) { return MeasuredBy_.callFromCell("OKR_PROGRESS", arguments); }

/**
 * Progress that a steady pace would have brought by a day: the share of the period that has gone by.
 *
 * @param {Date|Array<Array<Date>>} start_date First day of the period.
 * @param {Date|Array<Array<Date>>} end_date Last day of the period, after start_date.
 * @param {Date|Array<Array<Date>>} as_of The day to look at, for example TODAY().
 * @return Expected progress as a fraction from 0 to 1.
 * @customfunction
 */
function OKR_EXPECTED(start_date, end_date, as_of) { return MeasuredBy_.callFromCell("OKR_EXPECTED", arguments); }

/**
 * Status of a key result in a word: its progress compared with what a steady pace would have brought.
 *
 * @param {number|Array<Array<number>>} progress Progress as a fraction, as OKR_PROGRESS gives it.
 * @param {Date|Array<Array<Date>>} start_date First day of the period.
 * @param {Date|Array<Array<Date>>} end_date Last day of the period, after start_date.
 * @param {Date|Array<Array<Date>>} as_of The day to look at, for example TODAY().
 * @param {number|Array<Array<number>>} on_track Optional. Share of the expected progress that is still on track; 0.9 when left out.
 * @param {number|Array<Array<number>>} at_risk Optional. Share of the expected progress that is at risk rather than off track; 0.7 when left out.
 * @param {string|Array<Array<string>>} language Optional. Language of the word: "en" (default), "es", "sv" or "ro".
 * @return Achieved, Not started, Missed, On track, At risk or Off track, in the language.
 * @customfunction
 */
function OKR_STATUS(progress, start_date, end_date, as_of, on_track, at_risk, language) { return MeasuredBy_.callFromCell("OKR_STATUS", arguments); }

/**
 * The target that a change leads to: “by 20 %”, “by 3 days” or “5 % month over month” as a number.
 *
 * @param {number|Array<Array<number>>} start The value at the beginning.
 * @param {number|Array<Array<number>>} change How much it changes: a fraction with "percent" and "compound" (0.2 is +20 %), the plain amount with "units".
 * @param {string|Array<Array<string>>} kind Optional. "percent" of the start (default), "units" to add, or "compound" for growth in every period.
 * @param {number|Array<Array<number>>} periods Optional. Over how many periods "compound" grows; 1 when left out.
 * @return The target, in the unit of start.
 * @customfunction
 */
function OKR_TARGET(start, change, kind, periods) { return MeasuredBy_.callFromCell("OKR_TARGET", arguments); }

/**
 * Progress of an objective: the weighted mean of its measured key results.
 *
 * @param {number|Array<Array<number>>} progress Progress of each key result, as fractions; blanks are left out.
 * @param {number|Array<Array<number>>} weights Optional. Weight of each key result, in a range of the same size; 1 each when left out.
 * @param {string} method Optional. "mean" (default), or "worst" for the smallest progress.
 * @return Progress as a fraction; blank when nothing is measured.
 * @customfunction
 */
function OKR_ROLLUP(progress, weights, method) { return MeasuredBy_.callFromCell("OKR_ROLLUP", arguments); }

/**
 * How much of an objective is measured: the share of its key results that have a current value.
 *
 * @param {number|string|boolean|Array<Array<number|string|boolean>>} key_results The key results, one a cell; blanks are left out.
 * @param {number|string|boolean|Array<Array<number|string|boolean>>} current Their current values, in a range of the same size; only blank or not matters.
 * @return The share as a fraction: 0.75 is 3 of 4; blank when there is no key result.
 * @customfunction
 */
function OKR_COVERAGE(key_results, current) { return MeasuredBy_.callFromCell("OKR_COVERAGE", arguments); }

/**
 * Grade of a score at the end of the period: Red, Amber or Green.
 *
 * @param {number|Array<Array<number>>} score The score as a fraction: 0.7 is 70 %.
 * @param {string|Array<Array<string>>} kind Optional. "aspirational" (default) is Amber from 0.4 and Green from 0.7; "committed" is Green from 1 and Red below.
 * @param {string|Array<Array<string>>} language Optional. Language of the word: "en" (default), "es", "sv" or "ro".
 * @return Red, Amber or Green, in the language.
 * @customfunction
 */
function OKR_GRADE(score, kind, language) { return MeasuredBy_.callFromCell("OKR_GRADE", arguments); }

/**
 * Where a metric ends at its pace so far: start + (current − start) / share of the period elapsed.
 *
 * @param {number|Array<Array<number>>} current The value now.
 * @param {number|Array<Array<number>>} start The value at the beginning of the period.
 * @param {Date|Array<Array<Date>>} start_date First day of the period.
 * @param {Date|Array<Array<Date>>} end_date Last day of the period, after start_date.
 * @param {Date|Array<Array<Date>>} as_of The day of the current value, after start_date.
 * @return The value expected on end_date, in the unit of current.
 * @customfunction
 */
function OKR_FORECAST(current, start, start_date, end_date, as_of) { return MeasuredBy_.callFromCell("OKR_FORECAST", arguments); }

/**
 * How much a metric must change per day, week, month or quarter to reach its target in time.
 *
 * @param {number|Array<Array<number>>} current The value now.
 * @param {number|Array<Array<number>>} target The value to reach.
 * @param {Date|Array<Array<Date>>} as_of The day of the current value.
 * @param {Date|Array<Array<Date>>} end_date The day to reach the target by, after as_of.
 * @param {string|Array<Array<string>>} unit Optional. "day", "week" (default), "month" or "quarter"; months and quarters are of average length.
 * @return The needed change per day, week, month or quarter; negative when the metric must fall.
 * @customfunction
 */
function OKR_PACE(current, target, as_of, end_date, unit) { return MeasuredBy_.callFromCell("OKR_PACE", arguments); }

/**
 * Progress of something to do N times every period, such as 20 tests a month.
 *
 * @param {number|Array<Array<number>>} done How many times it has been done so far.
 * @param {number|Array<Array<number>>} times How many times it is to be done in each period, above 0.
 * @param {string|Array<Array<string>>} period "day", "week", "month", "quarter" or "year".
 * @param {Date|Array<Array<Date>>} start_date First day, included.
 * @param {Date|Array<Array<Date>>} end_date Last day, included.
 * @return Progress towards the number for all periods, as a fraction from 0 to 1.
 * @customfunction
 */
function OKR_CADENCE(done, times, period, start_date, end_date) { return MeasuredBy_.callFromCell("OKR_CADENCE", arguments); }

/**
 * Confidence in an objective: the weighted mean of the confidence scores of its key results.
 *
 * @param {number|Array<Array<number>>} scores Confidence in each key result, from 0 to scale; blanks are left out.
 * @param {number|Array<Array<number>>} weights Optional. Weight of each key result, in a range of the same size; 1 each when left out.
 * @param {number} scale Optional. The highest possible score; 10 when left out.
 * @return Confidence as a fraction: 0.7 is 7 of 10; blank when there is no score.
 * @customfunction
 */
function OKR_CONFIDENCE(scores, weights, scale) { return MeasuredBy_.callFromCell("OKR_CONFIDENCE", arguments); }

/**
 * Whether a key result is due for a check-in: TRUE when the last one is too long ago.
 *
 * @param {Date|Array<Array<Date>>} last_update Day of the last check-in; blank means never, which is TRUE.
 * @param {Date|Array<Array<Date>>} as_of The day to look at, for example TODAY().
 * @param {number|Array<Array<number>>} every_days Optional. Most days between two check-ins; 7 when left out.
 * @return TRUE or FALSE.
 * @customfunction
 */
function OKR_STALE(last_update, as_of, every_days) { return MeasuredBy_.callFromCell("OKR_STALE", arguments); }

/**
 * An objective and its key results as one sentence: “Objective, measured by: KR1; KR2; KR3”.
 *
 * @param {string} objective The objective.
 * @param {string|Array<Array<string>>} key_results The key results, one a cell; blanks are skipped.
 * @param {string} language Optional. Language of “measured by”: "en" (default), "es", "sv" or "ro".
 * @return The sentence; the objective alone when there is no key result.
 * @customfunction
 */
function OKR_STATEMENT(objective, key_results, language) { return MeasuredBy_.callFromCell("OKR_STATEMENT", arguments); }

/**
 * Growth of a KPI: (current − previous) / previous.
 *
 * @param {number|Array<Array<number>>} current The value now.
 * @param {number|Array<Array<number>>} previous The value before.
 * @param {string|Array<Array<string>>} mode Optional. "percent" (default), "abs" to divide by the absolute previous value, or "points" for the plain difference.
 * @param {number|string|boolean|Array<Array<number|string|boolean>>} if_undefined Optional. What to answer when there is nothing to compare with; "n/m" (not meaningful) when left out.
 * @return The change as a fraction: 0.1 is +10 %; in points mode in the unit of the values.
 * @customfunction
 */
function KPI_CHANGE(current, previous, mode, if_undefined) { return MeasuredBy_.callFromCell("KPI_CHANGE", arguments); }

/**
 * How much of a target was attained: actual / target.
 *
 * @param {number|Array<Array<number>>} actual The value reached.
 * @param {number|Array<Array<number>>} target The value aimed at, above 0.
 * @param {string|Array<Array<string>>} direction Optional. "up" (default) where more is better, "down" where less is: 2 − actual / target.
 * @return Attainment as a fraction: 1 is exactly on target, 1.1 is 10 % better.
 * @customfunction
 */
function KPI_ATTAINMENT(actual, target, direction) { return MeasuredBy_.callFromCell("KPI_ATTAINMENT", arguments); }

/**
 * How far a value is from its target; better than the target is positive.
 *
 * @param {number|Array<Array<number>>} actual The value reached.
 * @param {number|Array<Array<number>>} target The value aimed at.
 * @param {string|Array<Array<string>>} direction Optional. "up" (default) where more is better, "down" where less is.
 * @param {string|Array<Array<string>>} as Optional. "value" (default) for the difference, "percent" for the difference as a fraction of the target.
 * @return The variance in the unit of the values, or as a fraction: 0.1 is 10 % better than the target.
 * @customfunction
 */
function KPI_VARIANCE(actual, target, direction, as) { return MeasuredBy_.callFromCell("KPI_VARIANCE", arguments); }

/**
 * Change of a dated series: the month, quarter, year or week to date against the same span before.
 *
 * @param {number|Array<Array<number>>} values The dated values.
 * @param {Date|Array<Array<Date>>} dates The date of each value, in a range of the same size.
 * @param {Date} as_of The day up to which to compare, for example TODAY().
 * @param {string} basis Optional. "MoM" (default): month against the month before; "QoQ": quarter; "YoY": month against the same month last year; "YTD": year; "WoW": week from Monday.
 * @param {string} mode Optional. "percent" (default), "abs" to divide by the absolute earlier figure, or "points" for the plain difference.
 * @param {string} aggregate Optional. "sum" (default), or "average" or "last" for levels and rates.
 * @return The change as a fraction: 0.1 is +10 %; in points mode in the unit of the values; "n/m" where there is nothing to compare with.
 * @customfunction
 */
function KPI_COMPARE(values, dates, as_of, basis, mode, aggregate) { return MeasuredBy_.callFromCell("KPI_COMPARE", arguments); }

/**
 * Where a total lands at the end of the period if it goes on as so far.
 *
 * @param {number|Array<Array<number>>} to_date The total so far.
 * @param {Date|Array<Array<Date>>} start_date First day of the period.
 * @param {Date|Array<Array<Date>>} end_date Last day of the period.
 * @param {Date|Array<Array<Date>>} as_of The last day that the total so far includes.
 * @return The projected total, in the unit of the total so far; the total itself once the period is over.
 * @customfunction
 */
function KPI_RUN_RATE(to_date, start_date, end_date, as_of) { return MeasuredBy_.callFromCell("KPI_RUN_RATE", arguments); }

/**
 * Compound annual growth rate: the steady yearly growth that leads from one value to another.
 *
 * @param {number|Array<Array<number>>} begin The value at the beginning, above 0.
 * @param {number|Array<Array<number>>} end The value at the end.
 * @param {number|Array<Array<number>>} years Years between the two; 1.5 is one and a half.
 * @return Growth per year as a fraction: 0.1 is +10 % a year.
 * @customfunction
 */
function KPI_CAGR(begin, end, years) { return MeasuredBy_.callFromCell("KPI_CAGR", arguments); }

/**
 * Trailing moving average of a series, one result a value.
 *
 * @param {number|Array<Array<number>>} values One row or one column of values, oldest first; blanks are left out of the averages.
 * @param {number} window Optional. How many values each average covers, itself included; 3 when left out.
 * @return As many averages as values, in their unit; blank until the first window is full.
 * @customfunction
 */
function KPI_MOVING_AVERAGE(values, window) { return MeasuredBy_.callFromCell("KPI_MOVING_AVERAGE", arguments); }

/**
 * Conversion rate: how many of all went on to the next step.
 *
 * @param {number|Array<Array<number>>} converted How many converted (leads, sign-ups, orders).
 * @param {number|Array<Array<number>>} total How many there were to convert (visitors, leads).
 * @return Conversion rate as a fraction: 0.025 is 2.5 %; above 1 where conversions lag behind.
 * @customfunction
 */
function KPI_CONVERSION(converted, total) { return MeasuredBy_.callFromCell("KPI_CONVERSION", arguments); }

/**
 * Cost per lead, MQL, SQL, click or anything else you count.
 *
 * @param {number|Array<Array<number>>} spend What was spent.
 * @param {number|Array<Array<number>>} count How many it brought (leads, MQLs, SQLs, clicks).
 * @return Cost of one, in the currency of the spend.
 * @customfunction
 */
function KPI_COST_PER(spend, count) { return MeasuredBy_.callFromCell("KPI_COST_PER", arguments); }

/**
 * Customer acquisition cost: sales and marketing spend per new customer.
 *
 * @param {number|Array<Array<number>>} spend Sales and marketing spend of the period.
 * @param {number|Array<Array<number>>} new_customers Customers won in the period.
 * @return Cost of one new customer, in the currency of the spend.
 * @customfunction
 */
function KPI_CAC(spend, new_customers) { return MeasuredBy_.callFromCell("KPI_CAC", arguments); }

/**
 * Return on investment: what came back beyond the cost, per unit of cost.
 *
 * @param {number|Array<Array<number>>} gain What came back: say whether it is revenue or margin.
 * @param {number|Array<Array<number>>} cost What was put in.
 * @return Return as a fraction: 0.5 is 50 % on top of the cost, below 0 is a loss.
 * @customfunction
 */
function KPI_ROI(gain, cost) { return MeasuredBy_.callFromCell("KPI_ROI", arguments); }

/**
 * Return on ad spend: revenue from advertising per unit of money spent on it.
 *
 * @param {number|Array<Array<number>>} ad_revenue Revenue attributed to the ads.
 * @param {number|Array<Array<number>>} ad_spend What the ads cost.
 * @return A multiple: 4 is 4 back for every 1 spent.
 * @customfunction
 */
function KPI_ROAS(ad_revenue, ad_spend) { return MeasuredBy_.callFromCell("KPI_ROAS", arguments); }

/**
 * Marketing efficiency ratio: all revenue per unit of money spent on marketing.
 *
 * @param {number|Array<Array<number>>} total_revenue All revenue of the period, attributed or not.
 * @param {number|Array<Array<number>>} marketing_spend All marketing spend of the period.
 * @return A multiple: 5 is 5 of revenue for every 1 spent.
 * @customfunction
 */
function KPI_MER(total_revenue, marketing_spend) { return MeasuredBy_.callFromCell("KPI_MER", arguments); }

/**
 * Average deal size, the average ticket: revenue per deal won.
 *
 * @param {number|Array<Array<number>>} revenue Revenue of the deals.
 * @param {number|Array<Array<number>>} deals Number of deals.
 * @return Money per deal, in the currency of the revenue.
 * @customfunction
 */
function KPI_AVERAGE_DEAL(revenue, deals) { return MeasuredBy_.callFromCell("KPI_AVERAGE_DEAL", arguments); }

/**
 * Win rate: the share of decided deals that were won.
 *
 * @param {number|Array<Array<number>>} won Deals won.
 * @param {number|Array<Array<number>>} lost Deals lost; open ones do not count.
 * @return Win rate as a fraction: 0.25 is one deal in four.
 * @customfunction
 */
function KPI_WIN_RATE(won, lost) { return MeasuredBy_.callFromCell("KPI_WIN_RATE", arguments); }

/**
 * Sales velocity: how much money the pipeline brings a day.
 *
 * @param {number|Array<Array<number>>} opportunities Number of open opportunities.
 * @param {number|Array<Array<number>>} average_deal Average deal size.
 * @param {number|Array<Array<number>>} win_rate Win rate as a fraction from 0 to 1.
 * @param {number|Array<Array<number>>} cycle_days Average length of the sales cycle in days, above 0.
 * @return Money per day, in the currency of the average deal.
 * @customfunction
 */
function KPI_SALES_VELOCITY(opportunities, average_deal, win_rate, cycle_days) { return MeasuredBy_.callFromCell("KPI_SALES_VELOCITY", arguments); }

/**
 * Pipeline coverage: open pipeline against the quota that is still to be won.
 *
 * @param {number|Array<Array<number>>} pipeline Value of the open pipeline of the period.
 * @param {number|Array<Array<number>>} quota Quota of the period.
 * @param {number|Array<Array<number>>} closed Optional. What is won already; 0 when left out.
 * @return A multiple: 3 is three times as much pipeline as is still needed.
 * @customfunction
 */
function KPI_PIPELINE_COVERAGE(pipeline, quota, closed) { return MeasuredBy_.callFromCell("KPI_PIPELINE_COVERAGE", arguments); }

/**
 * Weighted pipeline: the amounts of the open deals, each times its probability.
 *
 * @param {number|Array<Array<number>>} amounts Amount of each open deal.
 * @param {number|Array<Array<number>>} probabilities Probability of each deal from 0 to 1, in a range of the same size; a deal with either part blank is left out.
 * @return Expected revenue, in the currency of the amounts; 0 when there is no deal.
 * @customfunction
 */
function KPI_WEIGHTED_PIPELINE(amounts, probabilities) { return MeasuredBy_.callFromCell("KPI_WEIGHTED_PIPELINE", arguments); }

/**
 * Click-through rate: clicks per time shown.
 *
 * @param {number|Array<Array<number>>} clicks Clicks on the ad, link or call to action.
 * @param {number|Array<Array<number>>} impressions How many times it was shown.
 * @return CTR as a fraction: 0.05 is 5 %.
 * @customfunction
 */
function KPI_CTR(clicks, impressions) { return MeasuredBy_.callFromCell("KPI_CTR", arguments); }

/**
 * E-mail open rate: recipients who opened, of the e-mails delivered.
 *
 * @param {number|Array<Array<number>>} unique_opens Recipients who opened at least once.
 * @param {number|Array<Array<number>>} delivered E-mails delivered: sent less bounced.
 * @return Open rate as a fraction: 0.25 is 25 %.
 * @customfunction
 */
function KPI_OPEN_RATE(unique_opens, delivered) { return MeasuredBy_.callFromCell("KPI_OPEN_RATE", arguments); }

/**
 * Bounce rate of a website: the share of sessions that were not engaged.
 *
 * @param {number|Array<Array<number>>} bounced_sessions Sessions that were not engaged (GA4: under 10 seconds, one page, no key event).
 * @param {number|Array<Array<number>>} sessions All sessions.
 * @return Bounce rate as a fraction: 0.45 is 45 %.
 * @customfunction
 */
function KPI_BOUNCE_RATE(bounced_sessions, sessions) { return MeasuredBy_.callFromCell("KPI_BOUNCE_RATE", arguments); }

/**
 * Net Promoter Score from the number of promoters, passives and detractors.
 *
 * @param {number|Array<Array<number>>} promoters Answers 9 and 10.
 * @param {number|Array<Array<number>>} passives Answers 7 and 8.
 * @param {number|Array<Array<number>>} detractors Answers 0 to 6.
 * @return A score from −100 to 100.
 * @customfunction
 */
function KPI_NPS(promoters, passives, detractors) { return MeasuredBy_.callFromCell("KPI_NPS", arguments); }

/**
 * Net Promoter Score from the answers to “how likely are you to recommend us?”.
 *
 * @param {number|Array<Array<number>>} scores The answers, whole numbers from 0 to 10; blanks are left out.
 * @return A score from −100 to 100; blank when there is no answer.
 * @customfunction
 */
function KPI_NPS_SCORES(scores) { return MeasuredBy_.callFromCell("KPI_NPS_SCORES", arguments); }

/**
 * The zone of a Net Promoter Score: Critical, Improvement, Quality or Excellence.
 *
 * @param {number|Array<Array<number>>} nps Net Promoter Score from −100 to 100.
 * @param {number|Array<Array<number>>} improvement Optional. Where the Improvement zone begins; 0 when left out.
 * @param {number|Array<Array<number>>} quality Optional. Where the Quality zone begins; 50 when left out.
 * @param {number|Array<Array<number>>} excellence Optional. Where the Excellence zone begins; 75 when left out.
 * @param {string|Array<Array<string>>} language Optional. Language of the word: "en" (default), "es", "sv" or "ro".
 * @return The zone as a word in the language.
 * @customfunction
 */
function KPI_NPS_ZONE(nps, improvement, quality, excellence, language) { return MeasuredBy_.callFromCell("KPI_NPS_ZONE", arguments); }

/**
 * Customer lifetime value: the margin a customer brings before leaving.
 *
 * @param {number|Array<Array<number>>} arpa Average revenue per account in a period.
 * @param {number|Array<Array<number>>} gross_margin Gross margin as a fraction: 0.8 is 80 %.
 * @param {number|Array<Array<number>>} churn_rate Churn rate of the same period, from 0 to 1.
 * @return Money per customer, in the currency of the revenue.
 * @customfunction
 */
function KPI_LTV(arpa, gross_margin, churn_rate) { return MeasuredBy_.callFromCell("KPI_LTV", arguments); }

/**
 * What a customer is worth against what it cost to win one.
 *
 * @param {number|Array<Array<number>>} ltv Customer lifetime value.
 * @param {number|Array<Array<number>>} cac Customer acquisition cost.
 * @return A multiple: 3 or more is the usual aim.
 * @customfunction
 */
function KPI_LTV_CAC(ltv, cac) { return MeasuredBy_.callFromCell("KPI_LTV_CAC", arguments); }

/**
 * CAC payback: months until the margin of a customer has paid for winning it.
 *
 * @param {number|Array<Array<number>>} cac Customer acquisition cost.
 * @param {number|Array<Array<number>>} monthly_arpa Average revenue per account and month.
 * @param {number|Array<Array<number>>} gross_margin Gross margin as a fraction: 0.8 is 80 %.
 * @return Months.
 * @customfunction
 */
function KPI_CAC_PAYBACK(cac, monthly_arpa, gross_margin) { return MeasuredBy_.callFromCell("KPI_CAC_PAYBACK", arguments); }

/**
 * Churn rate: the share of customers lost in a period.
 *
 * @param {number|Array<Array<number>>} lost Customers of the start who left in the period.
 * @param {number|Array<Array<number>>} at_start Customers at the start of the period.
 * @return Churn as a fraction: 0.03 is 3 %.
 * @customfunction
 */
function KPI_CHURN(lost, at_start) { return MeasuredBy_.callFromCell("KPI_CHURN", arguments); }

/**
 * Net revenue retention: what the customers of the start bring at the end, upsell included.
 *
 * @param {number|Array<Array<number>>} at_start Recurring revenue at the start.
 * @param {number|Array<Array<number>>} expansion Growth from those customers: upsell, cross-sell, price.
 * @param {number|Array<Array<number>>} contraction Shrinkage of customers who stayed, as a positive number.
 * @param {number|Array<Array<number>>} churned Revenue of customers who left, as a positive number.
 * @return Retention as a fraction: 1.07 is 107 %.
 * @customfunction
 */
function KPI_NRR(at_start, expansion, contraction, churned) { return MeasuredBy_.callFromCell("KPI_NRR", arguments); }

/**
 * Gross revenue retention: what is left of the starting revenue, without upsell.
 *
 * @param {number|Array<Array<number>>} at_start Recurring revenue at the start.
 * @param {number|Array<Array<number>>} contraction Shrinkage of customers who stayed, as a positive number.
 * @param {number|Array<Array<number>>} churned Revenue of customers who left, as a positive number.
 * @return Retention as a fraction from 0: 0.92 is 92 %.
 * @customfunction
 */
function KPI_GRR(at_start, contraction, churned) { return MeasuredBy_.callFromCell("KPI_GRR", arguments); }

/**
 * How many people each stage of the funnel needs for a revenue goal, from visitors to customers.
 *
 * @param {number} revenue_goal The revenue to reach.
 * @param {number} average_deal Revenue of an average deal, above 0.
 * @param {number|Array<Array<number>>} rates Conversion rates from top to bottom in one row or column, above 0 and at most 1: visitor to lead, lead to MQL, MQL to SQL, SQL to customer.
 * @param {number} existing_revenue Optional. Revenue that is there already, such as upsell to customers; 0 when left out.
 * @return Counts from top to bottom, one more than there are rates, each rounded up.
 * @customfunction
 */
function FUNNEL_REQUIRED(revenue_goal, average_deal, rates, existing_revenue) { return MeasuredBy_.callFromCell("FUNNEL_REQUIRED", arguments); }

/**
 * Conversion rate of each step of the funnel: the count of a stage divided by that of the stage above.
 *
 * @param {number|Array<Array<number>>} counts Counts from top to bottom in one row or column, two or more.
 * @return Conversion rates from top to bottom as fractions, one fewer than there are counts.
 * @customfunction
 */
function FUNNEL_RATES(counts) { return MeasuredBy_.callFromCell("FUNNEL_RATES", arguments); }

/**
 * Count at each stage of the funnel when a number of people comes in at the top.
 *
 * @param {number} top How many come in at the top, such as visitors.
 * @param {number|Array<Array<number>>} rates Conversion rates from top to bottom in one row or column, from 0 to 1.
 * @return Counts from top to bottom, not rounded, one more than there are rates.
 * @customfunction
 */
function FUNNEL_FORECAST(top, rates) { return MeasuredBy_.callFromCell("FUNNEL_FORECAST", arguments); }

/**
 * Revenue from a number of people at the top of the funnel: top × all rates × average deal.
 *
 * @param {number} top How many come in at the top, such as visitors.
 * @param {number|Array<Array<number>>} rates Conversion rates from top to bottom in one row or column, from 0 to 1.
 * @param {number} average_deal Revenue of an average deal.
 * @return Revenue, in the currency of average_deal.
 * @customfunction
 */
function FUNNEL_REVENUE(top, rates, average_deal) { return MeasuredBy_.callFromCell("FUNNEL_REVENUE", arguments); }

/**
 * Progress of a key result from its start to its target, up or down: (current − start) / (target − start).
 * @param {number|boolean|Array} current The value now; may be TRUE or FALSE when type is "done".
 * @param {number|Array} target The value to reach, or the bound to hold; may be blank when type is "done".
 * @param {number|Array} start Optional. The value at the beginning; 0 when left out, which is right only for what rises from nothing. With "between", the lower bound.
 * @param {string|Array} type Optional. "reach" (default), "at_least", "at_most", "between" or "done"; the words of the sheet's type column work too, except "keep".
 * @param {boolean|Array} limit Optional. TRUE (default) keeps the result between 0 and 1; FALSE also shows over-achievement and the wrong direction.
 * @customfunction
 */
function OKR_PROGRESS(current,target,start,type,limit){return MB_(0,arguments)}
/**
 * Progress that a steady pace would have brought by a day: the share of the period that has gone by.
 * @param {Date|Array} start_date First day of the period.
 * @param {Date|Array} end_date Last day of the period, after start_date.
 * @param {Date|Array} as_of The day to look at.
 * @customfunction
 */
function OKR_EXPECTED(start_date,end_date,as_of){return MB_(1,arguments)}
/**
 * Status of a key result in a word: its progress compared with what a steady pace would have brought.
 * @param {number|Array} progress Progress as a fraction, as OKR_PROGRESS gives it.
 * @param {Date|Array} start_date First day of the period.
 * @param {Date|Array} end_date Last day of the period, after start_date.
 * @param {Date|Array} as_of The day to look at.
 * @param {number|Array} on_track Optional. Share of the expected progress that is still on track; 0.9 when left out.
 * @param {number|Array} at_risk Optional. Share of the expected progress that is at risk rather than off track; 0.7 when left out.
 * @param {string|Array} language Optional. Language of the word: "en" (default), "es", "sv" or "ro".
 * @customfunction
 */
function OKR_STATUS(progress,start_date,end_date,as_of,on_track,at_risk,language){return MB_(2,arguments)}
/**
 * The target that a change leads to: “by 20%”, “by 3 days” or “5% month over month” as a number.
 * @param {number|Array} start The value at the beginning.
 * @param {number|Array} change How much it changes: a fraction with "percent" and "compound" (0.2 is +20%), the plain amount with "units".
 * @param {string|Array} kind Optional. "percent" of the start (default), "units" to add, or "compound" for growth in every period.
 * @param {number|Array} periods Optional. Over how many periods "compound" grows; 1 when left out.
 * @customfunction
 */
function OKR_TARGET(start,change,kind,periods){return MB_(3,arguments)}
/**
 * Progress of an objective: the weighted mean of its measured key results.
 * @param {number|Array} progress Progress of each key result, as fractions; blanks are left out.
 * @param {number|Array} weights Optional. Weight of each key result, in a range of the same size; 1 each when left out.
 * @param {string} method Optional. "mean" (default), or "worst" for the smallest progress.
 * @customfunction
 */
function OKR_ROLLUP(progress,weights,method){return MB_(4,arguments)}
/**
 * How much of an objective is measured: the share of its key results that have a current value.
 * @param {number|string|boolean|Array} key_results The key results, one a cell; blanks are left out.
 * @param {number|string|boolean|Array} current Their current values, in a range of the same size; only blank or not matters.
 * @customfunction
 */
function OKR_COVERAGE(key_results,current){return MB_(5,arguments)}
/**
 * Grade of a score at the end of the period: Red, Amber or Green.
 * @param {number|Array} score The score as a fraction: 0.7 is 70%.
 * @param {string|Array} kind Optional. "aspirational" (default) is Amber from 0.4 and Green from 0.7; "committed" is Green from 1 and Red below.
 * @param {string|Array} language Optional. Language of the word: "en" (default), "es", "sv" or "ro".
 * @customfunction
 */
function OKR_GRADE(score,kind,language){return MB_(6,arguments)}
/**
 * Where a metric ends at its pace so far: start + (current − start) / share of the period elapsed.
 * @param {number|Array} current The value now.
 * @param {number|Array} start The value at the beginning of the period.
 * @param {Date|Array} start_date First day of the period.
 * @param {Date|Array} end_date Last day of the period, after start_date.
 * @param {Date|Array} as_of The day of the current value, after start_date.
 * @customfunction
 */
function OKR_FORECAST(current,start,start_date,end_date,as_of){return MB_(7,arguments)}
/**
 * How much a metric must change per day, week, month or quarter to reach its target in time.
 * @param {number|Array} current The value now.
 * @param {number|Array} target The value to reach.
 * @param {Date|Array} as_of The day of the current value.
 * @param {Date|Array} end_date The day to reach the target by, after as_of.
 * @param {string|Array} unit Optional. "day", "week" (default), "month" or "quarter"; months and quarters are of average length.
 * @customfunction
 */
function OKR_PACE(current,target,as_of,end_date,unit){return MB_(8,arguments)}
/**
 * Progress of something to do N times every period, such as 20 tests a month.
 * @param {number|Array} done How many times it has been done so far.
 * @param {number|Array} times How many times it is to be done in each period, above 0.
 * @param {string|Array} period "day", "week", "month", "quarter" or "year".
 * @param {Date|Array} start_date First day, included.
 * @param {Date|Array} end_date Last day, included.
 * @customfunction
 */
function OKR_CADENCE(done,times,period,start_date,end_date){return MB_(9,arguments)}
/**
 * Confidence in an objective: the weighted mean of the confidence scores of its key results.
 * @param {number|Array} scores Confidence in each key result, from 0 to scale; blanks are left out.
 * @param {number|Array} weights Optional. Weight of each key result, in a range of the same size; 1 each when left out.
 * @param {number} scale Optional. The highest possible score; 10 when left out.
 * @customfunction
 */
function OKR_CONFIDENCE(scores,weights,scale){return MB_(10,arguments)}
/**
 * Whether a key result is due for a check-in: TRUE when the last one is too long ago.
 * @param {Date|Array} last_update Day of the last check-in; blank means never, which is TRUE.
 * @param {Date|Array} as_of The day to look at.
 * @param {number|Array} every_days Optional. Most days between two check-ins; 7 when left out.
 * @customfunction
 */
function OKR_STALE(last_update,as_of,every_days){return MB_(11,arguments)}
/**
 * Reads a key result as people write it and spills its fields: “from 10% to 15%” is reach, 0.1, 0.15.
 * @param {string} text The key result as a sentence.
 * @param {string} language Optional. Language of the sentence: "en", "es", "sv" or "ro"; found from the text when left out.
 * @customfunction
 */
function OKR_PARSE(text,language){return MB_(12,arguments)}
/**
 * Checks whether a key result is SMART: “OK”, or what to add so that it is.
 * @param {string|Array} text The key result as a sentence.
 * @param {string|Array} language Optional. Language of the sentence and the answer: "en", "es", "sv" or "ro"; found from the text when left out.
 * @customfunction
 */
function OKR_CHECK(text,language){return MB_(13,arguments)}
/**
 * An objective and its key results as one sentence: “Objective, measured by: KR1; KR2; KR3”.
 * @param {string} objective The objective.
 * @param {string|Array} key_results The key results, one a cell; blanks are skipped.
 * @param {string} language Optional. Language of “measured by”: "en" (default), "es", "sv" or "ro".
 * @customfunction
 */
function OKR_STATEMENT(objective,key_results,language){return MB_(14,arguments)}
/**
 * Growth of a KPI: (current − previous) / previous.
 * @param {number|Array} current The value now.
 * @param {number|Array} previous The value before.
 * @param {string|Array} mode Optional. "percent" (default), "abs" to divide by the absolute previous value, or "points" for the plain difference.
 * @param {number|string|Array} if_undefined Optional. Text or a number to answer when there is nothing to compare with; "n/m" (not meaningful) when left out, blank for "".
 * @customfunction
 */
function KPI_CHANGE(current,previous,mode,if_undefined){return MB_(15,arguments)}
/**
 * How much of a target was attained: actual / target.
 * @param {number|Array} actual The value reached.
 * @param {number|Array} target The value aimed at, above 0.
 * @param {string|Array} direction Optional. "up" (default) where more is better, "down" where less is: 2 − actual / target.
 * @customfunction
 */
function KPI_ATTAINMENT(actual,target,direction){return MB_(16,arguments)}
/**
 * How far a value is from its target; better than the target is positive.
 * @param {number|Array} actual The value reached.
 * @param {number|Array} target The value aimed at.
 * @param {string|Array} direction Optional. "up" (default) where more is better, "down" where less is.
 * @param {string|Array} as Optional. "value" (default) for the difference, "percent" for the difference as a fraction of the target.
 * @customfunction
 */
function KPI_VARIANCE(actual,target,direction,as){return MB_(17,arguments)}
/**
 * Change of a dated series: the month, quarter, year or week to date against the same span before.
 * @param {number|Array} values The dated values.
 * @param {Date|Array} dates The date of each value, in a range of the same size.
 * @param {Date} as_of The day up to which to compare.
 * @param {string} basis Optional. "MoM" (default): month against the month before; "QoQ": quarter; "YoY": month against the same month last year; "YTD": year; "WoW": week from Monday.
 * @param {string} mode Optional. "percent" (default), "abs" to divide by the absolute earlier figure, or "points" for the plain difference.
 * @param {string} aggregate Optional. "sum" (default), or "average" or "last" for levels and rates.
 * @customfunction
 */
function KPI_COMPARE(values,dates,as_of,basis,mode,aggregate){return MB_(18,arguments)}
/**
 * Where a total lands at the end of the period if it goes on as so far.
 * @param {number|Array} to_date The total so far.
 * @param {Date|Array} start_date First day of the period.
 * @param {Date|Array} end_date Last day of the period.
 * @param {Date|Array} as_of The last day that the total so far includes.
 * @customfunction
 */
function KPI_RUN_RATE(to_date,start_date,end_date,as_of){return MB_(19,arguments)}
/**
 * Compound annual growth rate: the steady yearly growth that leads from one value to another.
 * @param {number|Array} begin The value at the beginning, above 0.
 * @param {number|Array} end The value at the end.
 * @param {number|Array} years Years between the two; 1.5 is one and a half.
 * @customfunction
 */
function KPI_CAGR(begin,end,years){return MB_(20,arguments)}
/**
 * Trailing moving average of a series, one result a value.
 * @param {number|Array} values One row or one column of values, oldest first; blanks are left out of the averages.
 * @param {number} window Optional. How many values each average covers, itself included; 3 when left out.
 * @customfunction
 */
function KPI_MOVING_AVERAGE(values,window){return MB_(21,arguments)}
/**
 * Conversion rate: how many of all went on to the next step.
 * @param {number|Array} converted How many converted (leads, sign-ups, orders).
 * @param {number|Array} total How many there were to convert (visitors, leads).
 * @customfunction
 */
function KPI_CONVERSION(converted,total){return MB_(22,arguments)}
/**
 * Cost per lead, MQL, SQL, click or anything else you count.
 * @param {number|Array} spend What was spent.
 * @param {number|Array} count How many it brought (leads, MQLs, SQLs, clicks).
 * @customfunction
 */
function KPI_COST_PER(spend,count){return MB_(23,arguments)}
/**
 * Customer acquisition cost: sales and marketing spend per new customer.
 * @param {number|Array} spend Sales and marketing spend of the period.
 * @param {number|Array} new_customers Customers won in the period.
 * @customfunction
 */
function KPI_CAC(spend,new_customers){return MB_(24,arguments)}
/**
 * Return on investment: what came back beyond the cost, per unit of cost.
 * @param {number|Array} gain What came back: say whether it is revenue or margin.
 * @param {number|Array} cost What was put in.
 * @customfunction
 */
function KPI_ROI(gain,cost){return MB_(25,arguments)}
/**
 * Return on ad spend: revenue from advertising per unit of money spent on it.
 * @param {number|Array} ad_revenue Revenue attributed to the ads.
 * @param {number|Array} ad_spend What the ads cost.
 * @customfunction
 */
function KPI_ROAS(ad_revenue,ad_spend){return MB_(26,arguments)}
/**
 * Marketing efficiency ratio: all revenue per unit of money spent on marketing.
 * @param {number|Array} total_revenue All revenue of the period, attributed or not.
 * @param {number|Array} marketing_spend All marketing spend of the period.
 * @customfunction
 */
function KPI_MER(total_revenue,marketing_spend){return MB_(27,arguments)}
/**
 * Average deal size, the average ticket: revenue per deal won.
 * @param {number|Array} revenue Revenue of the deals.
 * @param {number|Array} deals Number of deals.
 * @customfunction
 */
function KPI_AVERAGE_DEAL(revenue,deals){return MB_(28,arguments)}
/**
 * Win rate: the share of decided deals that were won.
 * @param {number|Array} won Deals won.
 * @param {number|Array} lost Deals lost; open ones do not count.
 * @customfunction
 */
function KPI_WIN_RATE(won,lost){return MB_(29,arguments)}
/**
 * Sales velocity: how much money the pipeline brings a day.
 * @param {number|Array} opportunities Number of open opportunities.
 * @param {number|Array} average_deal Average deal size.
 * @param {number|Array} win_rate Win rate as a fraction from 0 to 1.
 * @param {number|Array} cycle_days Average length of the sales cycle in days, above 0.
 * @customfunction
 */
function KPI_SALES_VELOCITY(opportunities,average_deal,win_rate,cycle_days){return MB_(30,arguments)}
/**
 * Pipeline coverage: open pipeline against the quota that is still to be won.
 * @param {number|Array} pipeline Value of the open pipeline of the period.
 * @param {number|Array} quota Quota of the period.
 * @param {number|Array} closed Optional. What is won already; 0 when left out.
 * @customfunction
 */
function KPI_PIPELINE_COVERAGE(pipeline,quota,closed){return MB_(31,arguments)}
/**
 * Weighted pipeline: the amounts of the open deals, each times its probability.
 * @param {number|Array} amounts Amount of each open deal.
 * @param {number|Array} probabilities Probability of each deal from 0 to 1, in a range of the same size; a deal with either part blank is left out.
 * @customfunction
 */
function KPI_WEIGHTED_PIPELINE(amounts,probabilities){return MB_(32,arguments)}
/**
 * Click-through rate: clicks per impression.
 * @param {number|Array} clicks Clicks on the ad, link or call to action.
 * @param {number|Array} impressions How many times it was shown.
 * @customfunction
 */
function KPI_CTR(clicks,impressions){return MB_(33,arguments)}
/**
 * E-mail open rate: recipients who opened, of the e-mails delivered.
 * @param {number|Array} unique_opens Recipients who opened at least once.
 * @param {number|Array} delivered E-mails delivered: sent less bounced.
 * @customfunction
 */
function KPI_OPEN_RATE(unique_opens,delivered){return MB_(34,arguments)}
/**
 * Bounce rate of a website: the share of sessions that were not engaged.
 * @param {number|Array} bounced_sessions Sessions that were not engaged (GA4: under 10 seconds, one page, no key event).
 * @param {number|Array} sessions All sessions.
 * @customfunction
 */
function KPI_BOUNCE_RATE(bounced_sessions,sessions){return MB_(35,arguments)}
/**
 * Net Promoter Score from the number of promoters, passives and detractors.
 * @param {number|Array} promoters Answers 9 and 10.
 * @param {number|Array} passives Answers 7 and 8.
 * @param {number|Array} detractors Answers 0 to 6.
 * @customfunction
 */
function KPI_NPS(promoters,passives,detractors){return MB_(36,arguments)}
/**
 * Net Promoter Score from the answers to “how likely are you to recommend us?”.
 * @param {number|Array} scores The answers, whole numbers from 0 to 10; blanks are left out.
 * @customfunction
 */
function KPI_NPS_SCORES(scores){return MB_(37,arguments)}
/**
 * The zone of a Net Promoter Score: Critical, Improvement, Quality or Excellence.
 * @param {number|Array} nps Net Promoter Score from −100 to 100.
 * @param {number|Array} improvement Optional. Where the Improvement zone begins; 0 when left out.
 * @param {number|Array} quality Optional. Where the Quality zone begins; 50 when left out.
 * @param {number|Array} excellence Optional. Where the Excellence zone begins; 75 when left out.
 * @param {string|Array} language Optional. Language of the word: "en" (default), "es", "sv" or "ro".
 * @customfunction
 */
function KPI_NPS_ZONE(nps,improvement,quality,excellence,language){return MB_(38,arguments)}
/**
 * Customer lifetime value: the margin a customer brings before leaving.
 * @param {number|Array} arpa Average revenue per account in a period.
 * @param {number|Array} gross_margin Gross margin as a fraction: 0.8 is 80%.
 * @param {number|Array} churn_rate Churn rate of the same period, from 0 to 1.
 * @customfunction
 */
function KPI_LTV(arpa,gross_margin,churn_rate){return MB_(39,arguments)}
/**
 * What a customer is worth against what it cost to win one.
 * @param {number|Array} ltv Customer lifetime value.
 * @param {number|Array} cac Customer acquisition cost.
 * @customfunction
 */
function KPI_LTV_CAC(ltv,cac){return MB_(40,arguments)}
/**
 * CAC payback: months until the margin of a customer has paid for winning it.
 * @param {number|Array} cac Customer acquisition cost.
 * @param {number|Array} monthly_arpa Average revenue per account and month.
 * @param {number|Array} gross_margin Gross margin as a fraction: 0.8 is 80%.
 * @customfunction
 */
function KPI_CAC_PAYBACK(cac,monthly_arpa,gross_margin){return MB_(41,arguments)}
/**
 * Churn rate: the share of customers lost in a period.
 * @param {number|Array} lost Customers of the start who left in the period.
 * @param {number|Array} at_start Customers at the start of the period.
 * @customfunction
 */
function KPI_CHURN(lost,at_start){return MB_(42,arguments)}
/**
 * Net revenue retention: what the customers of the start bring at the end, upsell included.
 * @param {number|Array} at_start Recurring revenue at the start.
 * @param {number|Array} expansion Growth from those customers: upsell, cross-sell, price.
 * @param {number|Array} contraction Shrinkage of customers who stayed, as a positive number.
 * @param {number|Array} churned Revenue of customers who left, as a positive number.
 * @customfunction
 */
function KPI_NRR(at_start,expansion,contraction,churned){return MB_(43,arguments)}
/**
 * Gross revenue retention: what is left of the starting revenue, without upsell.
 * @param {number|Array} at_start Recurring revenue at the start.
 * @param {number|Array} contraction Shrinkage of customers who stayed, as a positive number.
 * @param {number|Array} churned Revenue of customers who left, as a positive number.
 * @customfunction
 */
function KPI_GRR(at_start,contraction,churned){return MB_(44,arguments)}
/**
 * How many people each stage of the funnel needs for a revenue goal, from visitors to customers.
 * @param {number} revenue_goal The revenue to reach.
 * @param {number} average_deal Revenue of an average deal, above 0.
 * @param {number|Array} rates Conversion rates from top to bottom in one row or column, above 0 and at most 1: visitor to lead, lead to MQL, MQL to SQL, SQL to customer.
 * @param {number} existing_revenue Optional. Revenue that is there already, such as upsell to customers; 0 when left out.
 * @customfunction
 */
function FUNNEL_REQUIRED(revenue_goal,average_deal,rates,existing_revenue){return MB_(45,arguments)}
/**
 * Conversion rate of each step of the funnel: the count of a stage divided by that of the stage above.
 * @param {number|Array} counts Counts from top to bottom in one row or column, two or more.
 * @customfunction
 */
function FUNNEL_RATES(counts){return MB_(46,arguments)}
/**
 * Count at each stage of the funnel when a number of people comes in at the top.
 * @param {number} top How many come in at the top, such as visitors.
 * @param {number|Array} rates Conversion rates from top to bottom in one row or column, from 0 to 1.
 * @customfunction
 */
function FUNNEL_FORECAST(top,rates){return MB_(47,arguments)}
/**
 * Revenue from a number of people at the top of the funnel: top × all rates × average deal.
 * @param {number} top How many come in at the top, such as visitors.
 * @param {number|Array} rates Conversion rates from top to bottom in one row or column, from 0 to 1.
 * @param {number} average_deal Revenue of an average deal.
 * @customfunction
 */
function FUNNEL_REVENUE(top,rates,average_deal){return MB_(48,arguments)}

import type { Lexicon } from "./lexicon.ts";

export const en: Lexicon = {
  decimal: ".",
  letters: "",
  telling: "the of and by from to in new with for our all every each than is at least month week more",
  senses: {
    up: "increas* grow* rais* boost* lift* improv* expand* accelerat* rise rises uplift* strengthen* maximiz* maximis* up higher go_up scale_up upsell*",
    down: "reduc* decreas* cut cuts cutting lower* drop* shrink* declin* minimi* shorten* diminish* slash* down speed_up",
    hold: "keep* maintain* stay* hold holds holding ensur* sustain* remain* guarantee* preserv* retain_at be_at never",
    reach: "reach* achiev* hit hits hitting attain* exceed* surpass* meet",
    do: "add adds run runs running publish* write* conduct* launch* ship* creat* make makes complet* perform* close closes closing sign signs signing win wins winning acquir* onboard generat* produc* organiz* organis* host* hold_a hire* recruit* interview* deliver* send* post posts build* design* develop* test tests collect* attend* train* talk* visit* call_on sell* earn* gain* secur* obtain* receiv* implement* releas* record* attract* book_a book qualif* analys* analyz* identif* open opens audit* migrat* activat* fix fixes resolv* answer* respond* reply document* contact* find follow* do",
    task: "run runs running publish* write* conduct* launch* ship* creat* make organiz* organis* host* interview* deliver* send* post build* design* develop* test* attend* implement* releas* analys* analyz* document* audit* migrat* set_up switch* define* finish* complet* clean* introduc*",
    get: "get gets getting bring* take* move* push* drive* have make_it be",
    from: "from up_from down_from starting_at",
    to: "to up_to_a_level",
    by: "by with_an_increase_of",
    every: "every each once_every",
    per: "per a an each every in_a",
    min: "at_least minimum min more_than over above no_less_than not_less_than no_fewer_than greater_than a_minimum_of not_below higher_than north_of upwards_of",
    max: "at_most maximum max less_than fewer_than under below no_more_than not_more_than not_exceed* lower_than not_above up_to a_maximum_of not_exceeding no_higher_than sub shorter_than not_exceed",
    orMore: "or_more or_higher or_above or_better and_above and_up or_greater minimum",
    orLess: "or_less or_fewer or_lower or_below or_under or_faster maximum max and_below or_shorter",
    between: "between",
    and: "and or",
    more: "more additional extra increase growth uplift rise higher lift",
    less: "fewer less faster lower decrease reduction drop sooner quicker earlier shorter cheaper decline",
    until: "by until before by_end by_the_end_of by_end_of till no_later_than end_of due due_by",
    within: "within in_under in_less_than inside in_at_most",
    during:
      "in for over_the next last past first over during after the_next the_last previous every_last trailing rolling coming consecutive since",
    now: "currently current today now baseline base_line previously as_of_now was vs_current starting right_now",
    versus:
      "compared_to compared_with versus relative_to than_last than_the_previous against over_last from_last over_the_previous vs_last",
    rate: "rate rates conversion* retention margin* share percentage open-rate click-through adoption",
    low: "cost* expens* time rank* position* complaint* error* defect* incident* downtime ticket* latency delay* lead_time cycle turnaround attrition turnover returns refund* spend debt cart_abandonment abandon* unsubscrib* bounce* wait* days cancel* outage* loss* duration payback failure* vulnerabilit* backlog response_time",
    stock:
      "follower* subscriber* user* customer* member* visitor* visit* traffic audience revenue sales list impression* view* download* install* rating score authority satisfaction employee* headcount client* account* session* pipeline value reach* awareness like* contacts domain",
    score: "rating* score* stars star satisfaction grade*",
    list: "top page* step* phase* level* first_page first part* stage* series* number no chapter* priority* day week quarter* page_one grade_a sprint category slot* option* iso article*",
    gift: "gift* voucher* coupon* discount* card cards prize* giveaway* bonus incentive*",
    skip: "at about approximately approx around roughly nearly almost just the a an total a_total_of some only average avg an_average_of on_average averaging of another",
    article: "a an",
    link: "of",
    end: "end_of at_the_end_of the_end_of",
    month:
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    outOf: "of out_of in",
    active: "active recurring returning unique",
    number:
      "zero:0 one:1 once:1 two:2 twice:2 three:3 thrice:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 a_hundred:100 a_dozen:12 dozen:12 a_thousand:1000 a_million:1000000",
    scale: "thousand:3 million:6 millions:6 billion:9 thousands:3 hundred:2",
    unit: "percent:% per_cent:% percentage_points:pp percentage_point:pp %_points:pp points:pt point:pt second:second seconds:second minute:minute minutes:minute hour:hour hours:hour day:day days:day business_days:day working_days:day week:week weeks:week month:month months:month quarter:quarter quarters:quarter year:year years:year milliseconds:ms dollar:USD dollars:USD us_dollars:USD pounds:GBP times:x fold:x d:day hr:hour kronor:SEK",
    often:
      "daily:day weekly:week monthly:month quarterly:quarter yearly:year annually:year annual:year biweekly:2week bi_weekly:2week fortnightly:2week every_other_week:2week every_other_day:2day every_other_month:2month every_second_week:2week bimonthly:2month every_fortnight:2week per_annum:year every_weekday:day",
    over: "month_over_month:month month_on_month:month year_over_year:year year_on_year:year quarter_over_quarter:quarter quarter_on_quarter:quarter week_over_week:week week_on_week:week day_over_day:day month_by_month:month",
    multiply: "double:1 doubl*:1 triple:2 tripl*:2 quadrupl*:3 halve:-0.5 halv*:-0.5 by_half:-0.5 in_half:-0.5 by_a_half:-0.5 twice_as:1",
  },
};

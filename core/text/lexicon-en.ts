import type { Lexicon } from "./lexicon.ts";

export const en: Lexicon = {
  decimal: ".",
  looks: /..(?:ing|ment|ers|ness|ck|tion|ed|ly)$|^(?:the|and|new|for|with)$/g,
  senses: `
better: improv*
up: increas* grow* rais* boost* lift* improv* expand* accelerat* rise
down: reduc* decreas* cut cuts lower* drop* fall* shrink* declin* minimi* shorten* down
hold: keep* maintain* stay* hold* ensur* retain* limit* sustain* remain* guarantee*
reach: reach* achiev* hit* attain* exceed*
get: get* bring* take* move* push* drive* have be
from: from
to: to
by: by
every: every each
alternate: every_other every_second
per: per a an
min: at_or_above at_least above over
max: at_or_below at_most below under up_to
than: than
more: more higher greater better additional extra as_m* increase growth uplift up
less: less lower fewer worse faster sooner shorter cheaper quicker decrease reduction drop down
not: not no never
between: between
and: and
or: or
until: by until before due no_later_than end this
within: within inside
during: in for next last past over during after previous first
versus: vs versus compared_to compared_with against
outOf: out_of in
link: of
skip: double_opt on_time reach_out_to at about around roughly nearly almost just the total only average avg averaging
article: a an
now: currently current today now baseline was
active: return*
rate: rate rates share percentage open click adoption
low: time times rank* position* complaint* tickets downtime delay* turnover refund* debt bounce* unsubscrib* wait* returns
stock: subscriber* user* customer* member* visitor* visits traffic audience revenue sales list views downloads client* account* pipeline
score: stars satisfaction
list: page* step* phase* level* first part stage number no
gift: gift* voucher* coupon* discount*
month: march may june july
number: zero:0 one two three four five six seven eight nine ten eleven twelve fifteen:15 twenty:20 thirty:30 fifty:50 once:1 twice a_third:33.3333333333333 by_half:50 dozen:12
scale: hundred:2 thousand:3 million:6 billion:9
unit: percent:% per_cent a_third by_half percentage_point*:pp %_points point:pt points second*:second minute*:minute hour*:hour day:day days business_days working_days week:week weeks monday tuesday wednesday thursday friday month*:month quarter:quarter quarters year:year years dollar*:USD times:x fold
often: daily:day weekly:week monthly:month quarterly:quarter yearly:year annual* biweekly:2week fortnight*
multiply: twice_as_m*:1 doubl* tripl*:2 quadrupl*:3 halv*:-0.5 in_half
`,
};

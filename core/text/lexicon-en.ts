import type { Lexicon } from "./lexicon.ts";

export const en: Lexicon = {
  decimal: ".",
  looks: /..(?:ing|ment|ers|ness|ck|tion|ed|ly)$|^(?:the|and|new|for|with)$/g,
  senses: `
better: improv*
up: increas* grow* rais* boost* lift* improv* expand* accelerat* rise
down: decreas* cut lower* drop* fall* shrink* declin* minimi* shorten* down
hold: keep* maintain* stay* hold* ensur* retain* sustain* remain* guarantee* protect* make_sure
host: hold*
reach: reach* achiev* hit* attain* exceed*
get: get* bring* take* move* push* drive* have be sign_up set_up follow_up make_up reach_out_to
from: from
to: to
by: by
every: every each
alternate: every_other
per: per a an
min: at_or_above at_least above over
max: at_or_below at_most below under
than: than
more: more higher greater longer older better additional as_m* increase growth up
less: less lower fewer faster shorter decrease reduction drop down
not: not no never
between: between
and: and
or: or
until: by until before due no_later_than end this
within: within
during: in on for next last past over during after first
versus: versus compared_to compared_with against
outOf: out_of in
link: of the
skip: double_opt on_time at about around just only average avg
article: a an
now: today now baseline was current*
active: return*
rate: rate* percentage coverage duration
low: time times no_show* rank* position* complaint* tickets downtime turnover refund* bounce* unsubscrib* wait* returns
stock: subscribers users customers members visitors visits revenue sales list views downloads clients accounts pipeline base
score: stars
list: page* step* phase* level* first part stage number no
gift: gift* reward*
month: march may june july
number: zero:0 one two three four five six seven eight nine ten eleven twelve fifteen:15 twenty:20 thirty:30 fifty:50 once:1 twice half_a:0.5 dozen:12
share: a_third:3 one_third thirds half_of:2 by_half a_quarter_of:4 by_a_quarter quarters_of
scale: hundred:2 thousand:3 billion:9
unit: percent:% per_cent percentage_point*:pp point*:pt second*:second secs hour*:hour hr hrs day:day days business_days week*:week *nday *sday friday month*:month mo quarter*:quarter year*:year times:x
often: daily:day weekly*:week monthly*:month quarterly*:quarter yearly*:year annual* biweekly:2week
noun: customer user client member double_digit* one_of_the it_takes
kind: annual
multiply: twice_as_m*:1 doubl* quadrupl*:3 halv*:-0.5 in_half
`,
};

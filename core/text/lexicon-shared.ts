import type { Lexicon } from "./lexicon.ts";

/** What people write alike in all four languages: symbols, currency codes, abbreviations, most names of months. */
export const shared: Lexicon["senses"] = `
versus: vs
during: ultim*
now: actual*
multiply: tripl*:2
often: anual*:year
gift: voucher*
more: extra
hold: limit* garant*
down: reduc*
to: → ->
min: > ≥ >= minim*
max: < ≤ <= max*
per: /
and: &
plus: +
dash: - – — − ‑
dot: .
colon: :
skip: ~ ≈ ca # ( = : total*
ordinal: st nd rd th
scale: k:3 tkr ksek kusd keur m:6 million* millon* miljon* milio* mm mn mkr mnkr msek musd meur mron b:9 bn mdr mdkr miljard* miliard*
unit: %:% x:x × pp:pp h:hour min:minute s:second d:day ms:ms $:USD usd kusd musd €:EUR eur euro euros keur meur £:GBP gbp ¥:JPY kr:SEK sek tkr ksek mkr mnkr mdkr msek nok:NOK dkk:DKK lei:RON ron mron mxn:MXN cop:COP ars:ARS minut*:minute dollar*:USD dolar* trimestr*:quarter procent*:%
over: mom:month m/m yoy:year y/y qoq:quarter q/q
rate: ctr cvr convers* retent* retenc* margin* margen* marj* roas adopti*
low: cac cpa cpc cpl cpm churn* bug* cost* abandon* error* defect* inciden* reclam* laten*
stock: mau dau mrr arr ltv follower* impres* descar* traf* audien* lista*
score: nps enps csat rating* scor* satisfac*
list: top v version* pagin* nivel* etap*
month: jan feb mar apr jun jul aug sep nov dec januar* febr* april* august* sept* oct* novemb* decemb*
active: activ* aktiv* uni* recur*
`;

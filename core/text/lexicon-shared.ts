import type { Lexicon } from "./lexicon.ts";

/** What people write alike in all four languages: symbols, currency codes, abbreviations, most names of months. */
export const shared: Lexicon["senses"] = `
to: → -> >
min: > ≥ >= minim*
max: < ≤ <= maxim*
per: /
and: &
plus: +
dash: - – — − ‑
dot: .
colon: :
skip: ~ ≈ ca # ( = :
ordinal: st nd rd th
scale: k:3 tkr ksek kusd keur m:6 mm mn mkr mnkr msek musd meur mron b:9 bn mdr mdkr
unit: %:% x:x × pp:pp h:hour min:minute s:second d:day ms:ms $:USD usd kusd musd €:EUR eur euro euros keur meur £:GBP gbp ¥:JPY kr:SEK sek tkr ksek tsek mkr mnkr mdkr msek nok:NOK dkk:DKK lei:RON ron mron mxn:MXN cop:COP ars:ARS
over: mom:month m/m yoy:year y/y qoq:quarter q/q
rate: ctr cvr conver* retent* retenc* margin* margen* marj*
low: cac cpa cpc cpl cpm churn* bug* cost* abandon* error* defect* incident* laten*
stock: mau dau mrr arr nps csat ltv roas follower* impression*
score: nps csat rating* score*
list: top v version*
month: jan feb mar apr jun jul aug sep sept oct nov dec januar* februar* april* august* septemb* septiemb* octo* novemb* decemb*
active: activ* aktiv* uni* recur*
`;

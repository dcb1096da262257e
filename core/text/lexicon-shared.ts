import type { Lexicon } from "./lexicon.ts";

/** What people write alike in all four languages: symbols, currency codes, abbreviations, most names of months. */
export const shared: Lexicon = {
  decimal: ".",
  telling: "",
  endings: "",
  letters: "",
  senses: {
    to: "→ -> >",
    plus: "+",
    dash: "- – — −",
    colon: ":",
    dot: ".",
    ordinal: "st nd rd th",
    season: "q1 q2 q3 q4 h1 h2 s1 s2 t1 t2 t3 t4 k1 k2 k3 k4",
    min: "> ≥ >= minim*",
    max: "< ≤ <= maxim*",
    per: "/",
    and: "&",
    scale: "msek:6 mkr:6 mnkr:6 mdkr:9 tkr:3 ksek:3 tsek:3 musd:6 kusd:3 meur:6 keur:3 mron:6 k:3 m:6 mm:6 mn:6 mio:6 b:9 bn:9 mdr:9",
    unit: "%:% x:x ×:x pp:pp h:hour min:minute s:second d:day ms:ms msek:SEK mkr:SEK mnkr:SEK mdkr:SEK tkr:SEK ksek:SEK tsek:SEK musd:USD kusd:USD meur:EUR keur:EUR mron:RON $:USD €:EUR £:GBP ¥:JPY kr:SEK usd:USD eur:EUR gbp:GBP sek:SEK nok:NOK dkk:DKK ron:RON mxn:MXN cop:COP ars:ARS clp:CLP pen:PEN mdl:MDL chf:CHF cad:CAD lei:RON euro:EUR euros:EUR",
    over: "mom:month m/m:month yoy:year y/y:year qoq:quarter q/q:quarter wow:week",
    rate: "ctr cvr conver* retent* retenc* margin* margen* marj*",
    low: "cac cpa cpc cpl cpm churn* bug* cost* abandon* error* defect* incident* laten*",
    stock: "mau dau mrr arr nps csat ltv roas follower* impression*",
    score: "nps csat rating* score*",
    skip: "~ ≈ ca # : ( =",
    list: "top v version*",
    month: "jan feb mar apr jun jul aug sep sept oct nov dec januar* februar* april* august* septemb* octo* novemb* decemb*",
    active: "activ* aktiv* uni* recur*",
  },
};

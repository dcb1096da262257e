import type { Lexicon } from "./lexicon.ts";

/** What people write alike in all four languages: symbols, currency codes, abbreviations. */
export const shared: Lexicon = {
  decimal: ".",
  telling: "",
  letters: "",
  senses: {
    to: "→ ->",
    min: "> ≥ >=",
    max: "< ≤ <=",
    skip: "~ ≈ ca c:a",
    per: "/",
    and: "& –",
    versus: "vs",
    scale: "k:3 m:6 mm:6 mn:6 mio:6 mln:6 b:9 bn:9 mdr:9 mld:9",
    unit: "%:% x:x ×:x pp:pp p.p:pp pps:pp h:hour hrs:hour min:minute mins:minute s:second sec:second sek:SEK ms:ms $:USD €:EUR £:GBP ¥:JPY kr:SEK usd:USD eur:EUR gbp:GBP sek:SEK nok:NOK dkk:DKK ron:RON mxn:MXN cop:COP ars:ARS clp:CLP pen:PEN mdl:MDL chf:CHF pln:PLN huf:HUF cad:CAD aud:AUD inr:INR jpy:JPY lei:RON euro:EUR euros:EUR",
    over: "mom:month m/m:month yoy:year y/y:year qoq:quarter q/q:quarter wow:week w/w:week",
    rate: "ctr cr ctor cvr roi roas nrr grr sov",
    low: "cac cpa cpc cpl cpm cpi churn* bug* ttv mttr burn*",
    stock: "mau dau wau mrr arr nps csat ces da dr nsm aov arpu ltv roas roi ltv/cac",
    score: "nps csat rating* score* enps",
    list: "top serp version* v tier*",
    number: "½:0.5",
  },
};

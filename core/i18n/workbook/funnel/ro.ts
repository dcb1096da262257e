import type { Translated } from "../../translated.ts";
import type { funnel as en } from "./en.ts";

export const funnel: Translated<typeof en> = {
  funnelSheet: {
    purpose: "De la ținta de venituri înapoi la vizitatorii necesari. Completați celulele albe; ratele sunt proporții ca 20%.",
    headers: { key: "Cheie", input: "Ce știți", value: "Valoare", meaning: "Ce înseamnă" },
    inputs: {
      revenue_now: "Venituri acum",
      growth: "Creștere dorită",
      revenue_goal: "Ținta de venituri, dacă este stabilită",
      kept: "Partea din veniturile de azi care rămâne",
      upsell: "Vânzări suplimentare către clienții existenți",
      average_deal: "Valoarea medie a unei tranzacții",
      visitor_to_lead: "Vizitatori care devin leaduri",
      lead_to_mql: "Leaduri care devin MQL",
      mql_to_sql: "MQL-uri care devin SQL",
      sql_to_customer: "SQL-uri care devin clienți",
      request_to_sql: "Cereri de demo, probă sau preț care devin SQL",
    },
    meanings: {
      revenue_now: "Veniturile din ultimele douăsprezece luni.",
      growth: "Cu cât mai mult în anul care vine, de pildă 10%.",
      revenue_goal: "Veniturile din anul care vine. Are prioritate față de creștere; lăsați gol pentru a crește cu rata de mai sus.",
      kept: "Reînnoiri și cumpărări repetate ale clienților existenți. Gol înseamnă 100 %.",
      upsell: "Venituri suplimentare în an de la clienții existenți.",
      average_deal: "Venitul pe an de la un client nou.",
      visitor_to_lead: "Leaduri împărțite la vizitatori.",
      lead_to_mql: "Leaduri calificate de marketing împărțite la leaduri.",
      mql_to_sql: "Leaduri calificate de vânzări împărțite la cele calificate de marketing.",
      sql_to_customer: "Clienți noi împărțiți la leaduri calificate de vânzări.",
      request_to_sql: "Conversii de la capătul pâlniei pe care vânzările le acceptă. Lăsați gol dacă nu le numărați.",
    },
    needed: "Ce este necesar",
    year: "Pe an",
    quarter: "Pe trimestru",
    month: "Pe lună",
    stages: {
      customers: "Clienți noi",
      sqls: "SQL-uri",
      mqls: "MQL-uri",
      leads: "Leaduri",
      visitors: "Vizitatori",
      requests: "Conversii la capătul pâlniei",
    },
    money: { goal: "Ținta de venituri", existing: "De la clienții existenți", toWin: "De câștigat de la clienți noi" },
    said: {
      missing: "Completați veniturile, valoarea medie a unei tranzacții și cele patru rate pentru a vedea ce este necesar.",
      unusable:
        "Unele celule albe nu pot fi folosite: sumele sunt numere de la 0, valoarea medie este peste 0, iar ratele sunt peste 0 % și cel mult 100 %.",
      covered: "Clienții existenți aduc toată ținta: nu este nevoie de niciun client nou.",
      needed: "Clienți noi pe an: {customers}. Este nevoie de: SQL-uri {sqls}, MQL-uri {mqls}, leaduri {leads}, vizitatori {visitors}.",
    },
    chart: {
      title: "Pâlnia într-un an",
      description: "Bare: clienți noi, SQL-uri, MQL-uri și leaduri necesare într-un an. Propoziția de mai sus dă numerele.",
      category: "Etapă",
      value: "Necesar într-un an",
    },
    keyResults: {
      objective: "Să câștigăm {during} clienții de care are nevoie ținta noastră de venituri",
      customers: "Clienți noi: {count} câștigați până la {end}",
      sqls: "SQL-uri: {count} predate vânzărilor până la {end}",
      mqls: "MQL-uri: {count} aduse până la {end}",
      customersKpi: "Clienți noi",
    },
  },
};

import type { Translated } from "../../translated.ts";
import type { funnel as en } from "./en.ts";

export const funnel: Translated<typeof en> = {
  funnelSheet: {
    purpose: "Från intäktsmålet tillbaka till besökarna som krävs. Fyll i de vita cellerna; andelar skrivs som 20%.",
    headers: { key: "Nyckel", input: "Det du vet", value: "Värde", meaning: "Vad det betyder" },
    inputs: {
      revenue_now: "Intäkter nu",
      growth: "Önskad tillväxt",
      revenue_goal: "Intäktsmål, om det är satt",
      kept: "Andel av dagens intäkter som blir kvar",
      upsell: "Merförsäljning till befintliga kunder",
      average_deal: "Genomsnittligt affärsvärde",
      visitor_to_lead: "Besökare som blir leads",
      lead_to_mql: "Leads som blir MQL",
      mql_to_sql: "MQL som blir SQL",
      sql_to_customer: "SQL som blir kunder",
      request_to_sql: "Demo-, prov- och prisförfrågningar som blir SQL",
    },
    meanings: {
      revenue_now: "Intäkter de senaste tolv månaderna.",
      growth: "Hur mycket mer under det kommande året, till exempel 10%.",
      revenue_goal: "Intäkter under det kommande året. Går före tillväxten; lämna tomt för att växa i takten ovan.",
      kept: "Förnyelser och återköp från befintliga kunder. Tomt räknas som 100 %.",
      upsell: "Extra intäkter under året från befintliga kunder.",
      average_deal: "Intäkt under året från en ny kund.",
      visitor_to_lead: "Leads delat med besökare.",
      lead_to_mql: "Marknadskvalificerade leads delat med leads.",
      mql_to_sql: "Säljkvalificerade leads delat med marknadskvalificerade.",
      sql_to_customer: "Nya kunder delat med säljkvalificerade leads.",
      request_to_sql: "Konverteringar i botten av tratten som sälj godtar. Lämna tomt om de inte räknas.",
    },
    needed: "Det krävs",
    year: "Per år",
    quarter: "Per kvartal",
    month: "Per månad",
    stages: {
      customers: "Nya kunder",
      sqls: "SQL",
      mqls: "MQL",
      leads: "Leads",
      visitors: "Besökare",
      requests: "Konverteringar i botten av tratten",
    },
    money: { goal: "Intäktsmål", existing: "Från befintliga kunder", toWin: "Att vinna från nya kunder" },
    said: {
      missing: "Fyll i intäkter, affärsvärde och de fyra andelarna för att se vad som krävs.",
      unusable:
        "Några vita celler går inte att använda: belopp är tal från 0, affärsvärdet är över 0 och andelar är över 0 % och högst 100 %.",
      covered: "Befintliga kunder ger hela målet: ingen ny kund behövs.",
      needed: "{customers} nya kunder på ett år kräver {sqls} SQL, {mqls} MQL, {leads} leads och {visitors} besökare.",
    },
    chart: {
      title: "Tratten på ett år",
      description: "Staplar: nya kunder, SQL, MQL och leads som krävs på ett år. Meningen ovanför ger talen.",
      category: "Steg",
      value: "Krävs på ett år",
    },
    keyResults: {
      objective: "Vinna de kunder som intäktsmålet kräver {during}",
      customers: "Vinna {count} nya kunder senast {end}",
      sqls: "Lämna över {count} SQL till sälj senast {end}",
      mqls: "Ta fram {count} MQL senast {end}",
      customersKpi: "Nya kunder",
    },
  },
};

import type { Translated } from "../../translated.ts";
import type { sla as en } from "./en.ts";

export const sla: Translated<typeof en> = {
  slaSheet: {
    purpose: "Ce își promit marketingul și vânzările și cum a mers lună de lună.",
    agreement: {
      mqls: "MQL-uri livrate de marketing pe lună",
      grade: "Nivelul minim al unui MQL",
      hours: "Ore în care răspund vânzările",
      share: "Partea de MQL-uri cu răspuns la timp",
    },
    help: {
      mqls: "Câte leaduri calificate de marketing se livrează pe lună.",
      grade: "Nivelul pe care trebuie să îl atingă un lead, de pildă B.",
      hours: "Câte ore au vânzările pentru a răspunde unui MQL.",
      share: "Partea din MQL-uri la care vânzările răspund la timp, de pildă 95%. Gol înseamnă 100 %.",
      count: "Câte, ca număr.",
    },
    said: "MQL-uri livrate de marketing pe lună: {mqls}, de nivel {grade} sau mai bun. Vânzările răspund la {share} din ele în {hours} h.",
    total: "Total până acum",
    headers: {
      month: "Luna",
      mqls_promised: "MQL-uri promise",
      mqls_delivered: "MQL-uri livrate",
      mqls_attainment: "Realizarea marketingului",
      answers_promised: "Răspunsuri la timp promise",
      answers_given: "Răspunsuri date la timp",
      answers_attainment: "Realizarea vânzărilor",
      attainment: "Cea mai mică dintre ele",
      status: "Stare",
      note: "Notă",
    },
  },
};

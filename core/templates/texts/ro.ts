import type { TemplateTexts } from "./template-texts.ts";

export const templateTexts: TemplateTexts = {
  templates: {
    leads: {
      name: "Mai multe lead-uri pentru vânzări",
      objective: "Să aducem vânzărilor mai multe lead-uri care merită un telefon în {period}",
      keyResults: {
        "cta-tests": "Realizarea a 5 teste de call-to-action până la {end}",
        "e-book": "Publicarea unui e-book în fiecare trimestru",
        "email-ctr": "Creșterea CTR-ului din e-mail de la 10 % la 15 % până la {end}",
        followers: "Atingerea a 5.000 de urmăritori organici până la {end}",
        "daily-post": "Publicarea unei postări pe zi",
        "mql-growth": "Creșterea MQL-urilor cu 5 % de la lună la lună",
      },
      kpis: { mql: "Lead-uri calificate de marketing (MQL)", ctr: "Rata de clic (CTR)", "lead-acquisition": "Lead-uri atrase" },
    },
    newsletter: {
      name: "Un newsletter care dă rezultate",
      objective: "Să facem din newsletter ceva ce oamenii deschid cu plăcere în {period}",
      keyResults: {
        "list-cleaning": "Curățarea listei de e-mail la sfârșitul fiecărei luni",
        "double-opt-in": "Trecerea la dubla confirmare a înscrierii",
        "subject-line-tests": "Testarea a 20 de subiecte de e-mail pe lună",
        subscribers: "Atingerea a 10.000 de abonați până la {end}",
        "click-rate": "Atingerea unei rate de clic de 15 % până la {end}",
        "open-rate": "Creșterea ratei de deschidere de la 20 % la 25 % până la {end}",
      },
      kpis: { "open-rate": "Rata de deschidere", "click-rate": "Rata de clic", "list-size": "Numărul de abonați" },
    },
  },
  sources: {
    analytics: "Analiză web",
    crm: "CRM",
    email: "Instrument de e-mail",
    social: "Statistici din rețelele sociale",
    "content plan": "Plan de conținut",
    ads: "Platformă de publicitate",
    survey: "Sondaj la clienți",
    product: "Analiză de produs",
    finance: "Contabilitate",
    "seo tool": "Instrument SEO",
    team: "Echipa",
  },
};

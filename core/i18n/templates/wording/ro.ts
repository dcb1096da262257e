import type { TemplateTexts } from "../template-texts.ts";

export const wording: TemplateTexts["templates"] = {
  "brand-voice": {
    name: "Vocea brandului nostru",
    objective: "Să dăm brandului un ton al vocii propriu și documentat {during}",
    keyResults: {
      voices: "Analiza a 5 voci de brand pe care le admirăm până la {end}",
      interviews: "Realizarea a 40 de interviuri cu clienții până la {end}",
      "style-guide": "Adoptarea ghidului de stil de către toată echipa până la {end}",
    },
    kpis: { interviews: "Interviuri realizate cu clienții" },
  },
  "bounce-rate": {
    name: "Vizitatori care rămân",
    objective: "Să le dăm vizitatorilor motive să rămână pe site {during}",
    keyResults: {
      "worst-pages": "Stabilirea listei de pagini care pierd cei mai mulți vizitatori până la {end}",
      "landing-page-tests": "Realizarea a 30 de teste pe pagini de destinație până la {end}",
      "cta-ctr": "Creșterea CTR-ului pentru CTA-ul principal de la 2 % la 5 % până la {end}",
      "demo-ctr": "Creșterea CTR-ului pentru programarea de demonstrații de la 4 % la 6 % până la {end}",
    },
    kpis: { "bounce-rate": "Rata de respingere", ctr: "Rata de clic (CTR)" },
  },
  newsletter: {
    name: "Un newsletter care dă rezultate",
    objective: "Să facem din newsletter ceva ce oamenii deschid cu plăcere {during}",
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
  acquisition: {
    name: "Clienți noi, mai repede",
    objective: "Să transformăm mai repede interesul în clienți plătitori {during}",
    keyResults: {
      "trial-sign-ups": "Creșterea numărului de conturi de probă cu 20 % până la {end}",
      mau: "Creșterea numărului de utilizatori activi lunar de la 5.000 la 8.000 până la {end}",
      "trial-to-paid": "Creșterea conversiei din cont de probă în cont plătit cu 15 % până la {end}",
    },
    kpis: {
      "sign-ups": "Conturi de probă",
      mau: "Utilizatori activi lunar (MAU)",
      "trial-conversion": "Conversia din cont de probă în cont plătit",
    },
  },
  onboarding: {
    name: "Un început excelent",
    objective: "Să-i oferim fiecărui client nou un început excelent {during}",
    keyResults: {
      "activation-rate": "Creșterea ratei de activare cu 5 % până la {end}",
      mau: "Creșterea numărului de utilizatori activi lunar cu 5 % până la {end}",
      "time-to-activation": "Reducerea timpului de activare cu 3 zile până la {end}",
      flows: "Lansarea a 5 fluxuri de onboarding până la {end}",
    },
    kpis: { "activation-rate": "Rata de activare", "time-to-activation": "Timpul de activare" },
  },
  reviews: {
    name: "Recenzii mai multe și mai bune",
    objective: "Să-i facem pe clienții mulțumiți să ne lase recenzii bune {during}",
    keyResults: {
      survey: "Trimiterea automată a unui sondaj după fiecare achiziție până la {end}",
      nps: "Creșterea NPS-ului de la 50 la 60 până la {end}",
      campaign: "Lansarea campaniei noastre de recenzii până la {end}",
      answered: "Răspuns la 100 % din recenzii în termen de o săptămână",
    },
    kpis: { nps: "Net Promoter Score (NPS)", reviews: "Recenzii primite" },
  },
  social: {
    name: "Rețele sociale cu ecou",
    objective: "Să pornim pe rețelele sociale conversații la care oamenii vor să participe {during}",
    keyResults: {
      "link-ctr": "Creșterea CTR-ului linkurilor de la 4 % la 6 % până la {end}",
      comments: "Obținerea a 250 de comentarii pe zi în medie",
      audience: "Creșterea comunității de la 5.000 la 10.000 de urmăritori până la {end}",
    },
    kpis: { ctr: "Rata de clic (CTR)", comments: "Comentarii", followers: "Urmăritori" },
  },
  seo: {
    name: "Pagini care urcă în căutări",
    objective: "Să fim răspunsul pe care oamenii îl găsesc când caută {during}",
    keyResults: {
      "content-audit": "Finalizarea auditului întregului conținut până la {end}",
      "keyword-strategy": "Stabilirea strategiei de cuvinte-cheie până la {end}",
      "domain-rating": "Creșterea scorului Domain Rating de la 32 la 48 până la {end}",
      "old-posts": "Actualizarea articolelor vechi pentru căutări până la {end}",
      visits: "Creșterea vizitelor lunare din căutări la 8.000 până la {end}",
      "red-flags": "Remedierea alertelor roșii din raportul SEO până la {end}",
      "new-pages": "Publicarea a 12 pagini noi pe lună",
    },
    kpis: { visits: "Vizite din căutări", "domain-rating": "Domain Rating (DR)" },
  },
  keywords: {
    name: "Un plan de cuvinte-cheie",
    objective: "Să câștigăm căutările care contează {during} cu un plan de cuvinte-cheie",
    keyResults: {
      "valuable-keywords": "Identificarea a 100 de cuvinte-cheie valoroase până la {end}",
      "tracked-keywords": "Includerea a 15 cuvinte-cheie principale în urmărirea săptămână de săptămână până la {end}",
      "page-one": "Aducerea a 40 % din cuvintele-cheie pe prima pagină până la {end}",
      "backlink-sources": "Identificarea a 50 de surse de backlinkuri până la {end}",
    },
    kpis: { rankings: "Poziții în căutări", "traffic-source": "Trafic pe surse" },
  },
  leads: {
    name: "Mai multe leaduri pentru vânzări",
    objective: "Să aducem vânzărilor mai multe leaduri care merită un telefon {during}",
    keyResults: {
      "cta-tests": "Realizarea a 5 teste de CTA până la {end}",
      "e-book": "Publicarea unui e-book în fiecare trimestru",
      "email-ctr": "Creșterea CTR-ului din e-mail de la 10 % la 15 % până la {end}",
      followers: "Atingerea a 5.000 de urmăritori organici până la {end}",
      "daily-post": "Publicarea unei postări pe zi",
      "mql-growth": "Creșterea MQL-urilor cu 5 % de la lună la lună",
    },
    kpis: { mql: "Leaduri calificate de marketing (MQL)", ctr: "Rata de clic (CTR)", "lead-acquisition": "Leaduri atrase" },
  },
  "new-customers": {
    name: "Clienți din canale digitale",
    objective: "Să câștigăm clienți noi pe canalele digitale {during}",
    keyResults: {
      customers: "Creșterea numărului de clienți din canale digitale cu 50 % până la {end}",
      "ad-spend": "Creșterea bugetului de publicitate cu 10 % până la {end}",
      "more-posts": "Publicarea a 3 postări în plus pe săptămână",
    },
    kpis: { "customer-growth": "Creșterea numărului de clienți", cac: "Costul de achiziție a unui client (CAC)" },
  },
  "blog-conversions": {
    name: "Un blog care convertește",
    objective: "Să transformăm mai mulți cititori ai blogului în clienți {during}",
    keyResults: {
      conversions: "Creșterea conversiilor de pe blog cu 10 % până la {end}",
      "more-posts": "Publicarea a 3 articole de blog în plus pe săptămână",
      advertising: "Creșterea publicității pentru blog cu 10 % până la {end}",
    },
    kpis: { "blog-conversion": "Rata de conversie a blogului" },
  },
  "customer-love": {
    name: "Clienți care ne recomandă",
    objective: "Să oferim un produs pe care clienții îl recomandă altora {during}",
    keyResults: {
      churn: "Reducerea ratei de pierdere a clienților cu 5 % până la {end}",
      releases: "Lansarea a 3 actualizări de produs pe lună",
      nps: "Atingerea unui NPS de 75 (excelență) până la {end}",
    },
    kpis: { nps: "Net Promoter Score (NPS)", churn: "Rata de pierdere a clienților (churn)" },
  },
  "product-onboarding": {
    name: "Onboarding în două zile",
    objective: "Să-i ajutăm pe clienții noi să pornească în două zile în loc de cinci până la {end}",
    keyResults: {
      "email-sequence": "Lansarea a 1 serie de e-mailuri de bun venit până la {end}",
      hints: "Adăugarea a 3 sfaturi în produs până la {end}",
      "user-sessions": "Realizarea a 5 sesiuni cu utilizatori până la {end}",
    },
    kpis: { "click-rate": "Rata de clic", adoption: "Adoptarea produsului", "time-to-value": "Timpul până la primele rezultate" },
  },
  "linkedin-leads": {
    name: "Leaduri din LinkedIn",
    objective: "Să facem din reclamele pe LinkedIn o sursă constantă de leaduri {during}",
    keyResults: {
      leads: "Creșterea numărului de leaduri din reclamele pe LinkedIn cu 20 % până la {end}",
    },
    kpis: { "linkedin-leads": "Leaduri din LinkedIn", "cost-per-lead": "Costul pe lead" },
  },
  "revenue-segment": {
    name: "Venituri dintr-un segment",
    objective: "Să creștem cu 10 % veniturile din segmentul ales {during}, cu vânzările și marketingul ca o singură echipă",
    keyResults: {
      customers: "Creșterea numărului de clienți din segment cu 10 % până la {end}",
      sqls: "Creșterea SQL-urilor din segment cu 10 % până la {end}",
      mqls: "Creșterea MQL-urilor din segment cu 10 % până la {end}",
      sla: "Menținerea SLA-ului dintre vânzări și marketing la cel puțin 95 %",
    },
    kpis: { "deal-size": "Valoarea medie a unei tranzacții", "win-rate": "Rata de câștig", "mql-to-sql": "Conversia din MQL în SQL" },
  },
  "annual-plan": {
    name: "Planul de marketing al anului",
    objective: "Să lucrăm {during} după un plan de marketing susținut de vânzări și de conducere",
    keyResults: {
      mqls: "Creșterea MQL-urilor cu 10 % până la {end}",
      sqls: "Creșterea SQL-urilor cu 10 % până la {end}",
      conversions: "Creșterea conversiilor de la capătul pâlniei cu 10 % până la {end}",
      "focus-areas": "Finalizarea a 2 direcții prioritare în fiecare trimestru",
    },
    kpis: {
      roi: "Rentabilitatea marketingului (ROI)",
      cac: "Costul de achiziție a unui client (CAC)",
      mql: "Leaduri calificate de marketing (MQL)",
      sql: "Leaduri calificate de vânzări (SQL)",
    },
  },
};

import type { Translated } from "../translated.ts";
import type { failures as enFailures, help as enHelp, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Deschideți Measured By",
  checkIn: "Actualizare",
  insertFunction: "Inserați o funcție",
  publish: "Publicați pentru cititori",
  help: "Ajutor",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google nu a lăsat Measured By să intre. Se întâmplă când browserul este conectat la mai multe conturi Google. Deschideți foaia de calcul într-o fereastră privată, cu conectare doar la contul care folosește Measured By.",
  noCell: "Selectați mai întâi o celulă, apoi inserați funcția.",
};

export const help: Translated<typeof enHelp> = {
  heading: "Ce puteți face",
  open: "inserează OKR-uri pe foi gata de folosit: dintr-un șablon sau în cuvintele dvs.",
  checkIn: "preia valorile săptămânii, rezultat cheie după rezultat cheie.",
  insertFunction: "arată ce fac funcții precum KPI_CHANGE și OKR_PROGRESS și le scrie în celula aleasă.",
  publish: "face ca foaia de calcul să meargă și la cine nu are nimic instalat și invită cititorii.",
  volatile:
    "O celulă cu NOW(), RAND() sau TODAY() nu trebuie să alimenteze aceste funcții: Google Sheets ar afișa „Se încarcă…” la nesfârșit. Scrieți data, așa cum face bara laterală.",
  privacy:
    "Measured By vede doar această foaie de calcul, păstrează cifrele în ea și nu le trimite nicăieri. E-mailul săptămânal pleacă numai dacă îl programați.",
};

import type { Translated } from "../translated.ts";
import type { failures as enFailures, help as enHelp, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Deschide Measured By",
  checkIn: "Raportează",
  insertFunction: "Inserează o funcție",
  publish: "Publică pentru cititori",
  help: "Ajutor",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google nu a lăsat Measured By să intre. Se întâmplă când browserul este conectat la mai multe conturi Google. Deschide foaia de calcul într-o fereastră privată, conectat doar cu contul care folosește Measured By.",
  noCell: "Selectează mai întâi o celulă, apoi inserează funcția.",
};

export const help: Translated<typeof enHelp> = {
  heading: "Ce găsești aici",
  open: "inserează OKR-urile pe foi gata de folosit: dintr-un șablon sau în cuvintele tale.",
  checkIn: "preia valorile săptămânii, rezultat-cheie după rezultat-cheie.",
  insertFunction: "arată ce fac funcții precum KPI_CHANGE și OKR_PROGRESS și le scrie în celula aleasă.",
  publish: "face ca fișierul să meargă la cine nu are nimic instalat și invită cititorii.",
  volatile:
    "O celulă cu NOW(), RAND() sau TODAY() nu trebuie să alimenteze aceste funcții: Foi de calcul ar afișa „Se încarcă…” la nesfârșit. Scrie data, așa cum face bara laterală.",
  privacy:
    "Measured By vede doar acest fișier, îți păstrează cifrele în el și nu le trimite nicăieri. E-mailul săptămânal pleacă numai dacă îl programezi.",
};

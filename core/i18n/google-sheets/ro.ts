import type { Translated } from "../translated.ts";
import type { failures as enFailures, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Deschide Measured By",
  insertFunction: "Inserează o funcție",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google nu a lăsat Measured By să intre. Se întâmplă când browserul este conectat la mai multe conturi Google. Deschide foaia de calcul într-o fereastră privată, conectat doar cu contul care folosește Measured By.",
  noCell: "Selectează mai întâi o celulă, apoi inserează funcția.",
};

import type { Translated } from "../translated.ts";
import type { googleSheets as en } from "./en.ts";

export const googleSheets: Translated<typeof en> = {
  menu: {
    open: "Deschide Measured By",
  },
  severalAccounts:
    "Google nu a lăsat Measured By să intre. Se întâmplă când browserul este conectat la mai multe conturi Google. Deschide foaia de calcul într-o fereastră privată, conectat doar cu contul care folosește Measured By.",
  noCell: "Selectează mai întâi o celulă, apoi inserează funcția.",
};

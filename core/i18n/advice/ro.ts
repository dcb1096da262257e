import { counted } from "../counted-in-romanian.ts";
import type { Translated } from "../translated.ts";
import type { advice as en } from "./en.ts";

export const advice: Translated<typeof en> = {
  keyResult: {
    number: "Nu există un număr de măsurat. Spuneți cât: „de la … la …”, „cu … %” sau „… pe săptămână”.",
    unit: "Numărul nu are unitate. Spuneți ce se numără: %, o monedă, clienți, zile.",
    baseline: "Lipsește punctul de plecare. Adăugați valoarea de azi: „de la … la …”.",
    time: "Nu există o dată. Adăugați „până la …” cu ziua limită.",
    outcome: "Aceasta este o sarcină. Spuneți ce se îmbunătățește când este gata și cu cât.",
    "one metric": "Sunt mai multe metrici. Faceți câte un rezultat cheie din fiecare.",
    points: "Procente din rata actuală sau puncte procentuale? Scrieți „de la … % la … %” ca să fie clar.",
    wording: "Propoziția se poate citi în două feluri. Scrieți-o ca „de la … la … până la …”.",
  },
  objective: {
    "too short": "Prea scurt ca să fie clar. Spuneți ce se schimbă și pentru cine.",
    slogan: "Ar putea fi sloganul oricui. Spuneți unde, pentru cine și ce va fi diferit după aceea.",
    "no action": "Începeți cu un verb: să câștigăm, să construim, să devenim.",
    time: "Nu există o perioadă. Adăugați trimestrul sau ziua limită.",
    number: "Numărul ține de un rezultat cheie. Lăsați obiectivul în cuvinte și măsurați-l printr-un rezultat cheie.",
  },
  set: {
    "few objectives": (count) =>
      `Doar ${counted(count, "obiectiv", "obiective")}. Între trei și cinci pe trimestru țin echipa ocupată și concentrată.`,
    "many objectives": (count) =>
      `${counted(count, "obiectiv", "obiective")} sunt mai multe decât poate urmări o echipă. Păstrați cele trei până la cinci care contează cel mai mult.`,
    "few key results": (count) =>
      `${count === 1 ? "1 rezultat cheie nu dovedește" : `${count} rezultate cheie nu dovedesc`} obiectivul. Mai adăugați: între două și cinci este bine.`,
    "many key results": (count) =>
      `${counted(count, "rezultat cheie", "rezultate cheie")} sunt prea multe. Păstrați cele două până la cinci care dovedesc obiectivul.`,
    weights: (sum) => `Ponderile însumează ${sum}. Faceți-le să însumeze 1 sau 100 %, sau dați tuturor aceeași pondere.`,
    owner: "Nu are responsabil. Numiți o persoană.",
    source: "Lipsește sursa datelor. Spuneți de unde vine numărul.",
    kpi: (name) => `${name} nu susține niciun rezultat cheie. Legați-l de unul sau nu îl mai urmăriți aici.`,
  },
};

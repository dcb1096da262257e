import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} realizat, {expected} așteptat până acum",
  nothingMeasured: "Nimic măsurat încă",
  moved: {
    heading: "Ce s-a schimbat în ultima săptămână",
    none: "Nu s-a făcut nicio actualizare.",
    line: "{before} → {progress} realizat: {key_result}",
  },
  atRisk: {
    heading: "În pericol sau în urmă",
    none: "Nimic deocamdată.",
    line: "{key_result}\n{status}: {progress} realizat, {expected} așteptat. Responsabil: {owner}. Pasul următor: {next_step}",
  },
  toUpdate: { heading: "În așteptarea actualizării", none: "Totul este la zi.", line: "{key_result} (responsabil: {owner})" },
  noOwner: "nimeni încă",
  noNextStep: "nenotat",
  more: "… și încă {number}",
  open: "Deschideți foaia de calcul",
  footer:
    "Measured By trimite acest mesaj din „{title}” înainte de actualizarea săptămânală. Cine l-a programat îl poate opri din bara laterală.",
  quota: "Google permite acestui cont să mai trimită azi e-mailuri; adrese rămase: {left}, adrese pe listă: {wanted}.",
  busy: "Altcineva scria în foaia de calcul.",
  noSet: "Foaia de calcul nu conține OKR-uri sau îi lipsește una dintre foi.",
};

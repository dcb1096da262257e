import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} realizat, {expected} așteptat până acum",
  nothingMeasured: "Nimic măsurat încă",
  moved: "Ce s-a mișcat în ultima săptămână",
  movedLine: "{name}: {by}, acum {progress}",
  nothingMoved: "Nu s-a raportat nimic.",
  atRisk: "În pericol sau în urmă",
  atRiskLine: "{name} ({status}). Responsabil: {owner}. Pasul următor: {nextStep}",
  nothingAtRisk: "Nimic. Bravo!",
  toUpdate: "În așteptarea actualizării",
  toUpdateLine: "{name}. Responsabil: {owner}",
  nothingToUpdate: "Totul este la zi.",
  noOwner: "nimeni încă",
  noNextStep: "nenotat",
  more: "… și încă {number}",
  open: "Deschide foaia de calcul",
  footer:
    "Measured By trimite acest mesaj din „{title}” înainte de raportarea săptămânală. Cine l-a programat îl poate opri din bara laterală.",
  quota: "Google permite acestui cont să mai trimită azi e-mailuri către {left} adrese; lista are {wanted}.",
  busy: "Altcineva scria în foaia de calcul.",
  noSet: "Foaia de calcul nu conține OKR-uri.",
};

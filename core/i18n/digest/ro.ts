import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} realizat, {expected} așteptat până acum",
  nothingMeasured: "Nimic măsurat încă",
  moved: "Ce s-a schimbat în ultima săptămână",
  movedLine: "{name}: {by}, acum {progress}",
  nothingMoved: "Nu s-a făcut nicio actualizare.",
  atRisk: "În pericol sau în urmă",
  atRiskLine: "{name} ({status}). Responsabil: {owner}. Pasul următor: {nextStep}",
  nothingAtRisk: "Nimic. Bravo!",
  toUpdate: "În așteptarea actualizării",
  toUpdateLine: "{name}. Responsabil: {owner}",
  nothingToUpdate: "Totul este la zi.",
  noOwner: "nimeni încă",
  noNextStep: "nenotat",
  more: "… și încă {number}",
  open: "Deschideți foaia de calcul",
  footer:
    "Measured By trimite acest mesaj din „{title}” înainte de actualizarea săptămânală. Cine l-a programat îl poate opri din bara laterală.",
  quota: "Google permite acestui cont să mai trimită azi e-mailuri; adrese rămase: {left}, adrese pe listă: {wanted}.",
  busy: "Altcineva scria în foaia de calcul.",
  noSet: "Foaia de calcul nu conține OKR-uri.",
};

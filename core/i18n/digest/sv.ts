import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} klart, {expected} väntat vid det här laget",
  nothingMeasured: "Inget har mätts än",
  moved: "Det här hände under veckan",
  movedLine: "{name}: {by}, nu {progress}",
  nothingMoved: "Ingen avstämning har gjorts.",
  atRisk: "I riskzonen eller efter",
  atRiskLine: "{name} ({status}). Ansvarig: {owner}. Nästa steg: {nextStep}",
  nothingAtRisk: "Inget. Bra jobbat.",
  toUpdate: "Väntar på uppdatering",
  toUpdateLine: "{name}. Ansvarig: {owner}",
  nothingToUpdate: "Allt är uppdaterat.",
  noOwner: "ingen än",
  noNextStep: "inget angivet",
  more: "… och {number} till",
  open: "Öppna kalkylarket",
  footer: "Measured By skickar det här från ”{title}” före veckoavstämningen. Den som ställde in det kan stoppa det i sidofältet.",
  quota: "Google låter kontot skicka mejl till {left} adresser till i dag; listan har {wanted}.",
  busy: "Någon annan skrev i kalkylarket.",
  noSet: "Kalkylarket innehåller inga OKR.",
};

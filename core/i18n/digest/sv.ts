import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} klart, {expected} förväntat hittills",
  nothingMeasured: "Inget har mätts än",
  moved: "Vad som har hänt den senaste veckan",
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
  quota: "Google låter kontot skicka mejl till bara {left} till i dag; listan har {wanted} adresser.",
  busy: "Någon annan skrev i kalkylarket.",
  noSet: "Kalkylarket innehåller inga OKR.",
};

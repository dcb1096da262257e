import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} klart, {expected} förväntat hittills",
  nothingMeasured: "Inget har mätts än",
  moved: {
    heading: "Vad som har hänt den senaste veckan",
    none: "Ingen avstämning har gjorts.",
    line: "{before} → {progress} klart: {key_result}",
  },
  atRisk: {
    heading: "I riskzonen eller efter",
    none: "Inget just nu.",
    line: "{key_result}\n{status}: {progress} klart, {expected} förväntat. Ansvarig: {owner}. Nästa steg: {next_step}",
  },
  toUpdate: { heading: "Väntar på uppdatering", none: "Allt är uppdaterat.", line: "{key_result} (ansvarig: {owner})" },
  noOwner: "ingen än",
  noNextStep: "inget angivet",
  more: "… och {number} till",
  open: "Öppna kalkylarket",
  footer: "Measured By skickar det här från ”{title}” före veckoavstämningen. Den som ställde in det kan stoppa det i sidofältet.",
  quota: "Google låter kontot skicka mejl till bara {left} till i dag; listan har {wanted} adresser.",
  busy: "Någon annan skrev i kalkylarket.",
  noSet: "Kalkylarket innehåller inga OKR, eller så saknas något av bladen.",
};

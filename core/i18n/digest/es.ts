import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} hecho, {expected} previsto a estas alturas",
  nothingMeasured: "Aún no se ha medido nada",
  moved: "Lo que ha avanzado en la última semana",
  movedLine: "{name}: {by}, ahora {progress}",
  nothingMoved: "Nadie ha registrado avances.",
  atRisk: "En riesgo o por detrás de lo previsto",
  atRiskLine: "{name} ({status}). Responsable: {owner}. Siguiente paso: {nextStep}",
  nothingAtRisk: "Nada. Buen trabajo.",
  toUpdate: "Pendiente de actualizar",
  toUpdateLine: "{name}. Responsable: {owner}",
  nothingToUpdate: "Todo está al día.",
  noOwner: "nadie todavía",
  noNextStep: "sin anotar",
  more: "… y {number} más",
  open: "Abrir la hoja de cálculo",
  footer:
    "Measured By envía este correo desde «{title}» antes de la revisión semanal. Quien lo programó puede detenerlo en la barra lateral.",
  quota: "Google permite a esta cuenta enviar correo a {left} direcciones más hoy; la lista tiene {wanted}.",
  busy: "Otra persona estaba escribiendo en la hoja de cálculo.",
  noSet: "Esta hoja de cálculo no contiene OKR.",
};

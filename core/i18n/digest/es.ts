import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} logrado, {expected} esperado a día de hoy",
  nothingMeasured: "Aún no se ha medido nada",
  moved: "Qué ha cambiado en la última semana",
  movedLine: "{name}: {by}, ahora {progress}",
  nothingMoved: "No se ha registrado ningún seguimiento.",
  atRisk: "En riesgo o por detrás de lo esperado",
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
    "Measured By envía este correo desde «{title}» antes del seguimiento semanal. Quien lo programó puede detenerlo en la barra lateral.",
  quota: "Google permite a esta cuenta enviar correo a solo {left} más hoy; la lista tiene {wanted} direcciones.",
  busy: "Otra persona estaba escribiendo en la hoja de cálculo.",
  noSet: "Esta hoja de cálculo no contiene OKR.",
};

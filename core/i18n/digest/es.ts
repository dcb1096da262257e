import type { Translated } from "../translated.ts";
import type { digest as en } from "./en.ts";

export const digest: Translated<typeof en> = {
  percent: "{number} %",
  overall: "{progress} logrado, {expected} esperado a día de hoy",
  nothingMeasured: "Aún no se ha medido nada",
  moved: {
    heading: "Qué ha cambiado en la última semana",
    none: "No se ha registrado ningún seguimiento.",
    line: "{before} → {progress} logrado: {key_result}",
  },
  atRisk: {
    heading: "En riesgo o por detrás de lo esperado",
    none: "Nada por el momento.",
    line: "{key_result}\n{status}: {progress} logrado, {expected} esperado. Responsable: {owner}. Siguiente paso: {next_step}",
  },
  toUpdate: { heading: "Pendiente de actualizar", none: "Todo está al día.", line: "{key_result} (responsable: {owner})" },
  noOwner: "nadie todavía",
  noNextStep: "sin anotar",
  more: "… y {number} más",
  open: "Abrir la hoja de cálculo",
  footer:
    "Measured By envía este correo desde «{title}» antes del seguimiento semanal. Quien lo programó puede detenerlo en la barra lateral.",
  quota: "Google permite a esta cuenta enviar correo a solo {left} más hoy; la lista tiene {wanted} direcciones.",
  busy: "Otra persona estaba escribiendo en la hoja de cálculo.",
  noSet: "Esta hoja de cálculo no contiene OKR, o falta alguna de sus hojas.",
};

import type { Translated } from "../../translated.ts";
import type { general as en } from "./en.ts";

export const general: Translated<typeof en> = {
  sheets: {
    settings: "Ajustes",
    dashboard: "Panel",
    objectives: "Objetivos",
    keyResults: "Resultados clave",
    checkIns: "Seguimientos",
    kpis: "KPI",
    funnel: "Plan del embudo",
    review: "Revisión anual",
    sla: "SLA ventas y marketing",
    report: "Informe",
  },
  purposes: {
    settings:
      "Lo que leen todas las hojas: el día de referencia, el periodo, cuándo un resultado clave está en riesgo, equipos y responsables.",
    dashboard: "Los OKR son el GPS y los KPI, el cuadro de mandos: adónde vamos y si estamos llegando.",
    objectives: "Lo que queremos lograr. Las columnas blancas las rellenas tú; las de color se calculan.",
    keyResults: "Cómo sabemos que avanzamos. Escribe el valor actual una vez por semana o usa Seguimiento.",
    checkIns:
      "El registro de todos los seguimientos. Añade filas y no cambies las antiguas: de aquí salen las tendencias y los resultados de «mantener».",
    report: "La página de la dirección: dónde estamos, qué ha cambiado, qué está en riesgo y quién hace qué.",
  },
  formulaWarning: "Fórmulas: las calcula la hoja. Cambia las columnas blancas.",
  of: "de",
  percentSign: "\u00A0%",
  numbers: { decimal: ",", group: ".", groupedFrom: 10_000 },
  months: {
    1: "ene.",
    2: "feb.",
    3: "mar.",
    4: "abr.",
    5: "may.",
    6: "jun.",
    7: "jul.",
    8: "ago.",
    9: "sept.",
    10: "oct.",
    11: "nov.",
    12: "dic.",
  },
  day: (day, month, year) => `${day} ${month} ${year}`,
  periodName: {
    year: (year) => `${year}`,
    halfYear: (half, year) => `S${half} ${year}`,
    quarter: (quarter, year) => `T${quarter} ${year}`,
    day: (day) => `${day}`,
    days: (first, last) => `${first} – ${last}`,
  },
  during: {
    year: (year) => `en ${year}`,
    halfYear: (half, year) => `en el S${half} de ${year}`,
    quarter: (quarter, year) => `en el T${quarter} de ${year}`,
    day: (day) => `el ${day}`,
    days: (first, last) => `entre el ${first} y el ${last}`,
  },
};

import type { Translated } from "../../translated.ts";
import type { kpis as en } from "./en.ts";

export const kpis: Translated<typeof en> = {
  kpiSheet: {
    purpose:
      "Las cifras que dicen cómo vamos. Los meses se rellenan con el registro de Seguimientos: anota cada cifra con el nombre del KPI.",
    headers: {
      kpi: "KPI",
      definition: "Definición",
      unit: "Unidad",
      direction: "Mejora si",
      source: "Fuente de datos",
      owner: "Responsable",
      every: "Se mide cada",
      aggregate: "El mes es",
      previous: "Anterior",
      current: "Actual",
      change: "Variación",
      target: "Meta",
      attainment: "Cumplimiento",
      status: "Estado",
      key_results: "Resultados clave que apoya",
      attention: "Atención",
    },
    directions: { up: "sube", down: "baja" },
    aggregates: { sum: "la suma", average: "la media", last: "el último" },
    notMeaningful: "n. s.",
    servesNone: "Sin resultado clave",
    noSheet: "Aún no hay hoja de KPI",
    help: {
      direction: "¿Es mejor una cifra más alta (sube) o más baja (baja)?",
      every: "Con qué frecuencia se mide: cada día, semana, mes, trimestre o año.",
      aggregate: "Cómo los seguimientos de un mes dan su cifra: la suma, la media o el último.",
      kpi: "El KPI que mueve este resultado clave, tal como está en la hoja de KPI.",
    },
  },
};

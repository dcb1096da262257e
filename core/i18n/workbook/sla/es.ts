import type { Translated } from "../../translated.ts";
import type { sla as en } from "./en.ts";

export const sla: Translated<typeof en> = {
  slaSheet: {
    purpose: "Lo que marketing y ventas se prometen, y cómo ha ido mes a mes.",
    agreement: {
      mqls: "MQL que marketing entrega al mes",
      grade: "Nivel mínimo de un MQL",
      hours: "Horas en las que ventas responde",
      share: "Parte de los MQL respondidos a tiempo",
    },
    help: {
      mqls: "Cuántos leads cualificados por marketing se entregan al mes.",
      grade: "El nivel que debe alcanzar un lead, por ejemplo B.",
      hours: "Cuántas horas tiene ventas para responder a un MQL.",
      share: "La parte de los MQL que ventas responde a tiempo, por ejemplo 95%. Vacío cuenta como 100 %.",
      count: "Cuántos, como número.",
    },
    said: "Marketing entrega {mqls} MQL al mes de nivel {grade} o mejor. Ventas responde al {share} de ellos en {hours} horas.",
    total: "Total hasta ahora",
    headers: {
      month: "Mes",
      mqls_promised: "MQL prometidos",
      mqls_delivered: "MQL entregados",
      mqls_attainment: "Cumplimiento de marketing",
      answers_promised: "Respuestas a tiempo prometidas",
      answers_given: "Respondidos a tiempo",
      answers_attainment: "Cumplimiento de ventas",
      attainment: "El menor de ambos",
      status: "Estado",
      note: "Nota",
    },
  },
};

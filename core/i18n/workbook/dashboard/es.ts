import type { Translated } from "../../translated.ts";
import type { dashboard as en } from "./en.ts";

export const dashboard: Translated<typeof en> = {
  dashboard: {
    period: "Periodo",
    team: "Equipo",
    owner: "Responsable",
    asOf: "A fecha de",
    everyone: "(vacío = todos)",
    overall: "Progreso general",
    expected: "Esperado a día de hoy",
    status: "Estado",
    measured: "Resultados medidos",
    nothingYet: "Aún sin datos: escribe los valores actuales.",
    byStatus: "Objetivos por estado",
    count: "Objetivos",
    list: "Objetivos",
    withoutId: "Filas sin id (no se cuentan)",
    attention: "Resultados clave por actualizar",
  },
  charts: {
    data: "Cifras de los gráficos",
    progressByObjective: {
      title: "Progreso frente a lo esperado",
      description: "Barras: el progreso de cada objetivo junto al esperado hasta hoy. La frase de arriba dice cuáles van por detrás.",
      category: "Objetivo",
      value: "Parte del camino",
    },
    confidenceByWeek: {
      title: "Confianza por semana",
      description:
        "Columnas: la confianza media de los seguimientos de cada semana, en 13 semanas hasta hoy. La frase de arriba dice hacia dónde va.",
      week: "Lunes",
      category: "Semana del",
      value: "Confianza, de 1 a 10",
      scores: "Seguimientos",
    },
  },
  said: {
    objectives: {
      none: "Aún no hay mediciones.",
      all: "Ningún objetivo va por detrás de lo esperado (medidos: {all}).",
      some: "Por detrás de lo esperado: {behind} de {all} objetivos. El más retrasado: {id}, con un {progress} logrado y un {expected} esperado.",
    },
    period: {
      before: "El periodo aún no ha empezado.",
      during: "Ha pasado el {share} del periodo; días restantes: {days}.",
      after: "El periodo ha terminado.",
    },
    confidence: {
      none: "Sin datos de confianza en las últimas 13 semanas: llegan con los seguimientos.",
      one: "En la semana del {week}, la confianza es de {now} sobre 10.",
      up: "La confianza sube: en la semana del {earlier} era de {before} y en la del {week} es de {now} sobre 10.",
      down: "La confianza baja: en la semana del {earlier} era de {before} y en la del {week} es de {now} sobre 10.",
      same: "La confianza se mantiene: en las semanas del {earlier} y del {week} es de {now} sobre 10.",
    },
    overall: {
      none: "Aún no hay mediciones: esta página se llena con los valores actuales y los seguimientos.",
      some: "{progress} logrado, {expected} esperado a día de hoy: {status}. Resultados clave medidos: {measured}.",
    },
    shown: { all: "Todos los equipos y responsables", team: "Equipo: {team}", owner: "Responsable: {owner}" },
  },
};

import type { Translated } from "../translated.ts";
import type { advice as en } from "./en.ts";

export const advice: Translated<typeof en> = {
  keyResult: {
    number: "No hay ningún número que medir. Indica cuánto: «de … a …», «un … %» o «… por semana».",
    unit: "El número no tiene unidad. Indica qué se cuenta: %, una moneda, clientes, días.",
    baseline: "Falta el punto de partida. Añade el valor de hoy: «de … a …».",
    time: "No hay fecha. Añade «antes del …» con el día límite.",
    outcome: "Esto es una tarea. Indica qué mejora cuando esté hecha, y cuánto.",
    "one metric": "Hay más de una métrica. Haz un resultado clave de cada una.",
    points: "¿Porcentaje de la tasa actual o puntos porcentuales? Escribe «del … % al … %» para que quede claro.",
    wording: "La frase se puede leer de dos maneras. Escríbela como «de … a … antes del …».",
  },
  objective: {
    "too short": "Demasiado corto para ser claro. Indica qué cambia y para quién.",
    slogan: "Podría ser el lema de cualquiera. Indica dónde, para quién y qué será distinto después.",
    "no action": "Empieza por un verbo: conquistar, construir, lograr, convertir.",
    time: "No hay periodo. Añade el trimestre o el día límite.",
    number: "El número va en un resultado clave. Deja el objetivo en palabras y mídelo con un resultado clave.",
  },
  set: {
    "few objectives": (count) =>
      `Solo ${count === 1 ? "1 objetivo" : `${count} objetivos`}. De tres a cinco por trimestre mantienen al equipo ocupado y centrado.`,
    "many objectives": (count) =>
      `${count} objetivos son más de los que un equipo puede seguir. Quédate con los tres a cinco que más importan.`,
    "few key results": (count) =>
      `${count === 1 ? "1 resultado clave no demuestra" : `${count} resultados clave no demuestran`} el objetivo. Añade alguno: de dos a cinco es lo adecuado.`,
    "many key results": (count) => `${count} resultados clave son demasiados. Quédate con los dos a cinco que demuestran el objetivo.`,
    weights: (sum) => `Los pesos suman ${sum}. Haz que sumen 1 o 100 %, o da a todos el mismo peso.`,
    owner: "No tiene responsable. Asígnalo a una persona.",
    source: "No hay fuente de datos. Indica de dónde sale el número.",
    kpi: (name) => `${name} no apoya ningún resultado clave. Vincúlalo a uno o deja de seguirlo aquí.`,
  },
};

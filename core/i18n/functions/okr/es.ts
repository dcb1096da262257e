import type { FunctionTexts } from "../function-texts.ts";

export const okr = {
  OKR_PROGRESS: {
    summary: "Progreso de un resultado clave desde su inicio hasta su meta, al alza o a la baja: (actual − inicio) / (meta − inicio).",
    parameters: {
      current: 'El valor actual; puede ser TRUE o FALSE cuando type es "done".',
      target: 'El valor que se quiere alcanzar o el límite que se quiere respetar; puede quedar vacío cuando type es "done".',
      start:
        'Opcional. El valor inicial; 0 si se omite, lo que solo es correcto para lo que crece desde cero. Con "between", el límite inferior.',
      type: 'Opcional. "reach" (predeterminado), "at_least", "at_most", "between" o "done"; también valen las palabras de la columna de tipo de la hoja, salvo "mantener".',
      limit: "Opcional. TRUE (predeterminado) deja el resultado entre 0 y 1; FALSE muestra también el exceso y la dirección contraria.",
    },
    result: "El progreso como fracción: 0,5 es la mitad del camino, 1 es la meta.",
    keywords: ["progreso", "avance", "resultado clave", "cumplimiento", "porcentaje completado", "línea base"],
  },
  OKR_EXPECTED: {
    summary: "El progreso que habría dado un ritmo constante hasta un día: la parte del periodo que ha pasado.",
    parameters: {
      start_date: "Primer día del periodo.",
      end_date: "Último día del periodo, posterior a start_date.",
      as_of: "El día que se considera.",
    },
    result: "Progreso esperado como fracción de 0 a 1.",
    keywords: ["progreso esperado", "avance previsto", "tiempo transcurrido", "ritmo"],
  },
  OKR_STATUS: {
    summary: "El estado de un resultado clave en una palabra: su progreso frente al que habría dado un ritmo constante.",
    parameters: {
      progress: "El progreso como fracción, tal como lo da OKR_PROGRESS.",
      start_date: "Primer día del periodo.",
      end_date: "Último día del periodo, posterior a start_date.",
      as_of: "El día que se considera.",
      on_track: "Opcional. Parte del progreso esperado que basta para ir según lo previsto; 0,9 si se omite.",
      at_risk: "Opcional. Parte del progreso esperado desde la que está en riesgo y aún no desviado; 0,7 si se omite.",
      language: 'Opcional. Idioma de la palabra: "en" (predeterminado), "es", "sv" o "ro".',
    },
    result: "Logrado, Sin empezar, No logrado, Según lo previsto, En riesgo o Desviado, en el idioma.",
    keywords: ["estado", "según lo previsto", "en riesgo", "salud", "semáforo"],
  },
  OKR_TARGET: {
    summary: "La meta a la que lleva un cambio: «un 20 %», «en 3 días» o «un 5 % mes a mes» como número.",
    parameters: {
      start: "El valor inicial.",
      change: 'Cuánto cambia: una fracción con "percent" y "compound" (0,2 es +20 %), la cantidad misma con "units".',
      kind: 'Opcional. "percent" del valor inicial (predeterminado), "units" que se suman o "compound" para crecer en cada periodo.',
      periods: 'Opcional. Durante cuántos periodos crece "compound"; 1 si se omite.',
    },
    result: "La meta, en la unidad del valor inicial.",
    keywords: ["meta", "valor objetivo", "objetivo de crecimiento", "crecimiento compuesto", "aumentar en"],
  },
  OKR_ROLLUP: {
    summary: "Progreso de un objetivo: la media ponderada de sus resultados clave medidos.",
    parameters: {
      progress: "Progreso de cada resultado clave como fracción; los vacíos no cuentan.",
      weights: "Opcional. Peso de cada resultado clave, en un rango del mismo tamaño; 1 cada uno si se omite.",
      method: 'Opcional. "mean" (predeterminado) o "worst" para el menor progreso.',
    },
    result: "El progreso como fracción; vacío si no hay nada medido.",
    keywords: ["consolidación", "progreso del objetivo", "media ponderada", "promedio ponderado"],
  },
  OKR_COVERAGE: {
    summary: "Cuánto de un objetivo se mide: la parte de sus resultados clave que tiene un valor actual.",
    parameters: {
      key_results: "Los resultados clave, uno por celda; los vacíos no cuentan.",
      current: "Sus valores actuales, en un rango del mismo tamaño; solo importa si están vacíos o no.",
    },
    result: "La parte como fracción: 0,75 es 3 de 4; vacío si no hay resultados clave.",
    keywords: ["cobertura", "resultados medidos", "datos completos", "valores que faltan"],
  },
  OKR_GRADE: {
    summary: "La calificación de una puntuación al final del periodo: Rojo, Ámbar o Verde.",
    parameters: {
      score: "La puntuación como fracción: 0,7 es 70 %.",
      kind: 'Opcional. "aspirational" (ambicioso, predeterminado) es Ámbar desde 0,4 y Verde desde 0,7; "committed" (compromiso) es Verde desde 1 y Rojo por debajo.',
      language: 'Opcional. Idioma de la palabra: "en" (predeterminado), "es", "sv" o "ro".',
    },
    result: "Rojo, Ámbar o Verde, en el idioma.",
    keywords: ["calificación", "nota", "puntuación", "semáforo"],
  },
  OKR_FORECAST: {
    summary: "Dónde acaba una métrica a su ritmo actual: inicio + (actual − inicio) / parte del periodo transcurrida.",
    parameters: {
      current: "El valor actual.",
      start: "El valor al inicio del periodo.",
      start_date: "Primer día del periodo.",
      end_date: "Último día del periodo, posterior a start_date.",
      as_of: "El día del valor actual, posterior a start_date.",
    },
    result: "El valor previsto en end_date, en la unidad de current.",
    keywords: ["previsión", "pronóstico", "proyección", "tendencia", "cierre"],
  },
  OKR_PACE: {
    summary: "Cuánto debe cambiar una métrica por día, semana, mes o trimestre para llegar a su meta a tiempo.",
    parameters: {
      current: "El valor actual.",
      target: "El valor que se quiere alcanzar.",
      as_of: "El día del valor actual.",
      end_date: "El día en que debe alcanzarse la meta, posterior a as_of.",
      unit: 'Opcional. "day" (día), "week" (semana, predeterminado), "month" (mes) o "quarter" (trimestre); meses y trimestres de duración media.',
    },
    result: "El cambio necesario por día, semana, mes o trimestre; negativo si la métrica debe bajar.",
    keywords: ["ritmo necesario", "por semana", "llegar a tiempo", "recuperar", "lo que falta"],
  },
  OKR_CADENCE: {
    summary: "Progreso de algo que se hace N veces en cada periodo, como 20 pruebas al mes.",
    parameters: {
      done: "Cuántas veces se ha hecho hasta ahora.",
      times: "Cuántas veces debe hacerse en cada periodo, más de 0.",
      period: '"day" (día), "week" (semana), "month" (mes), "quarter" (trimestre) o "year" (año).',
      start_date: "Primer día, incluido.",
      end_date: "Último día, incluido.",
    },
    result: "Progreso hacia el número de todos los periodos, como fracción de 0 a 1.",
    keywords: ["cadencia", "frecuencia", "recurrente", "por semana", "al mes", "hábito"],
  },
  OKR_CONFIDENCE: {
    summary: "Confianza en un objetivo: la media ponderada de la confianza en sus resultados clave.",
    parameters: {
      scores: "Confianza en cada resultado clave, de 0 a scale; los vacíos no cuentan.",
      weights: "Opcional. Peso de cada resultado clave, en un rango del mismo tamaño; 1 cada uno si se omite.",
      scale: "Opcional. La puntuación más alta posible; 10 si se omite.",
    },
    result: "La confianza como fracción: 0,7 es 7 de 10; vacío si no hay puntuaciones.",
    keywords: ["confianza", "nivel de confianza", "probabilidad", "seguimiento"],
  },
  OKR_STALE: {
    summary: "Indica si un resultado clave está por actualizar: TRUE cuando ha pasado demasiado tiempo desde el último seguimiento.",
    parameters: {
      last_update: "Día del último seguimiento; vacío significa nunca, lo que da TRUE.",
      as_of: "El día que se considera.",
      every_days: "Opcional. Máximo de días entre dos seguimientos; 7 si se omite.",
    },
    result: "TRUE o FALSE.",
    keywords: ["desactualizado", "seguimiento atrasado", "toca actualizar", "recordatorio"],
  },
  OKR_PARSE: {
    summary: "Lee un resultado clave tal como se escribe y desborda sus campos: «del 10 % al 15 %» es alcanzar, 0,1, 0,15.",
    parameters: {
      text: "El resultado clave como frase.",
      language: 'Opcional. Idioma de la frase: "en", "es", "sv" o "ro"; si se omite, se deduce del texto.',
    },
    result:
      "Una fila de 7 celdas: tipo, dirección, inicio, meta, cambio, unidad, periodo. Las palabras van en inglés y el porcentaje es una fracción: 0,15 es 15 %.",
    keywords: ["leer resultado clave", "extraer números", "de a", "valor inicial y meta"],
  },
  OKR_CHECK: {
    summary: "Comprueba si un resultado clave es SMART: «OK», o qué hay que añadir para que lo sea.",
    parameters: {
      text: "El resultado clave como frase.",
      language: 'Opcional. Idioma de la frase y de la respuesta: "en", "es", "sv" o "ro"; si se omite, se deduce del texto.',
    },
    result: "«OK», o lo que falta, separado por «; ».",
    keywords: ["SMART", "comprobar resultado clave", "calidad", "medible"],
  },
  OKR_STATEMENT: {
    summary: "Un objetivo y sus resultados clave en una frase: «Objetivo, medido por: RC1; RC2; RC3».",
    parameters: {
      objective: "El objetivo.",
      key_results: "Los resultados clave, uno por celda; los vacíos se omiten.",
      language: 'Opcional. Idioma de «medido por»: "en" (predeterminado), "es", "sv" o "ro".',
    },
    result: "La frase; solo el objetivo si no hay resultados clave.",
    keywords: ["enunciado", "frase", "resumen", "medido por"],
  },
} satisfies Partial<FunctionTexts>;

import type { FunctionTexts } from "../function-texts.ts";

export const kpiOverTime = {
  KPI_CHANGE: {
    summary: "Crecimiento de un KPI: (actual − anterior) / anterior.",
    parameters: {
      current: "El valor actual.",
      previous: "El valor anterior.",
      mode: 'Opcional. "percent" (predeterminado), "abs" para dividir por el valor anterior absoluto o "points" para la diferencia simple.',
      if_undefined:
        'Opcional. Texto o número que se responde cuando no hay con qué comparar; "n/m" (no significativo) si se omite, vacío con "".',
    },
    result: "La variación como fracción: 0,1 es +10 %; en modo points, en la unidad de los valores.",
    keywords: ["crecimiento", "variación", "aumento", "mes contra mes"],
  },
  KPI_ATTAINMENT: {
    summary: "Cuánto de una meta se ha cumplido: real / meta.",
    parameters: {
      actual: "El valor alcanzado.",
      target: "La meta, mayor que 0.",
      direction: 'Opcional. "up" (predeterminado) si más es mejor, "down" si menos es mejor: 2 − real / meta.',
    },
    result: "El cumplimiento como fracción: 1 es justo la meta, 1,1 es un 10 % mejor.",
    keywords: ["cumplimiento", "consecución de objetivos", "cuota de ventas", "logro"],
  },
  KPI_VARIANCE: {
    summary: "A qué distancia está un valor de su meta; mejor que la meta es positivo.",
    parameters: {
      actual: "El valor alcanzado.",
      target: "La meta.",
      direction: 'Opcional. "up" (predeterminado) si más es mejor, "down" si menos es mejor.',
      as: 'Opcional. "value" (predeterminado) para la diferencia, "percent" para la diferencia como fracción de la meta.',
    },
    result: "La desviación en la unidad de los valores o como fracción: 0,1 es un 10 % mejor que la meta.",
    keywords: ["desviación", "real frente a meta", "desviación presupuestaria", "varianza"],
  },
  KPI_COMPARE: {
    summary: "Variación de una serie con fechas: el mes, trimestre, año o semana hasta la fecha frente al mismo tramo anterior.",
    parameters: {
      values: "Los valores con fecha.",
      dates: "La fecha de cada valor, en un rango del mismo tamaño.",
      as_of: "El día hasta el que se compara.",
      basis:
        'Opcional. "MoM" (predeterminado): mes frente al mes anterior; "QoQ": trimestre; "YoY": mes frente al mismo mes del año pasado; "YTD": año; "WoW": semana desde el lunes.',
      mode: 'Opcional. "percent" (predeterminado), "abs" para dividir por la cifra anterior absoluta o "points" para la diferencia simple.',
      aggregate: 'Opcional. "sum" (predeterminado), o bien "average" o "last" para niveles y tasas.',
    },
    result: 'La variación como fracción: 0,1 es +10 %; en modo points, en la unidad de los valores; "n/m" si no hay con qué comparar.',
    keywords: [
      "mes contra mes",
      "trimestre contra trimestre",
      "interanual",
      "acumulado del año",
      "semana contra semana",
      "comparar periodos",
    ],
  },
  KPI_RUN_RATE: {
    summary: "A cuánto llegará un total al final del periodo si sigue como hasta ahora.",
    parameters: {
      to_date: "El total hasta la fecha.",
      start_date: "Primer día del periodo.",
      end_date: "Último día del periodo.",
      as_of: "El último día incluido en el total hasta la fecha.",
    },
    result: "El total proyectado, en la unidad del total hasta la fecha; el propio total cuando el periodo ha terminado.",
    keywords: ["run rate", "proyección", "previsión", "ritmo", "estimación de cierre"],
  },
  KPI_CAGR: {
    summary: "Tasa de crecimiento anual compuesta: el crecimiento anual constante que lleva de un valor a otro.",
    parameters: {
      begin: "El valor al principio, mayor que 0.",
      end: "El valor al final.",
      years: "Años entre ambos; 1,5 es un año y medio.",
    },
    result: "El crecimiento por año como fracción: 0,1 es +10 % al año.",
    keywords: ["CAGR", "TCAC", "tasa de crecimiento anual compuesta", "crecimiento anual", "crecimiento medio"],
  },
  KPI_MOVING_AVERAGE: {
    summary: "Media móvil hacia atrás de una serie, un resultado por valor.",
    parameters: {
      values: "Una fila o una columna de valores, del más antiguo al más reciente; las celdas vacías no cuentan en las medias.",
      window: "Opcional. Cuántos valores abarca cada media, incluido el propio; 3 si se omite.",
    },
    result: "Tantas medias como valores, en su unidad; en blanco hasta completar la primera ventana.",
    keywords: ["media móvil", "promedio móvil", "suavizado", "tendencia"],
  },
} satisfies Partial<FunctionTexts>;

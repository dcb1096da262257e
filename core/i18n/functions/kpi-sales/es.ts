import type { FunctionTexts } from "../function-texts.ts";

export const kpiSales = {
  KPI_AVERAGE_DEAL: {
    summary: "Ticket medio: ingresos por operación ganada.",
    parameters: {
      revenue: "Ingresos de las operaciones.",
      deals: "Número de operaciones.",
    },
    result: "Dinero por operación, en la moneda de los ingresos.",
    keywords: ["ticket medio", "ticket promedio", "valor medio del pedido", "tamaño medio de operación"],
  },
  KPI_WIN_RATE: {
    summary: "Tasa de éxito de ventas: la parte de las operaciones cerradas que se ganaron.",
    parameters: {
      won: "Operaciones ganadas.",
      lost: "Operaciones perdidas; las abiertas no cuentan.",
    },
    result: "La tasa como fracción: 0,25 es una de cada cuatro operaciones.",
    keywords: ["tasa de éxito", "tasa de cierre", "win rate", "operaciones ganadas"],
  },
  KPI_SALES_VELOCITY: {
    summary: "Velocidad de ventas: cuánto dinero aporta el pipeline al día.",
    parameters: {
      opportunities: "Número de oportunidades abiertas.",
      average_deal: "Ticket medio.",
      win_rate: "Tasa de éxito como fracción de 0 a 1.",
      cycle_days: "Duración media del ciclo de ventas en días, mayor que 0.",
    },
    result: "Dinero por día, en la moneda del ticket medio.",
    keywords: ["velocidad de ventas", "velocidad del pipeline", "ingresos por día", "ciclo de ventas"],
  },
  KPI_PIPELINE_COVERAGE: {
    summary: "Cobertura del pipeline: pipeline abierto frente a la cuota que queda por ganar.",
    parameters: {
      pipeline: "Valor del pipeline abierto del periodo.",
      quota: "Cuota del periodo.",
      closed: "Opcional. Lo que ya está ganado; 0 si se omite.",
    },
    result: "Un múltiplo: 3 es tres veces el pipeline que aún hace falta.",
    keywords: ["cobertura del pipeline", "ratio de cobertura", "cuota de ventas", "pipeline 3x"],
  },
  KPI_WEIGHTED_PIPELINE: {
    summary: "Pipeline ponderado: los importes de las operaciones abiertas, cada uno por su probabilidad.",
    parameters: {
      amounts: "Importe de cada operación abierta.",
      probabilities:
        "Probabilidad de cada operación de 0 a 1, en un rango del mismo tamaño; una operación sin importe o sin probabilidad no cuenta.",
    },
    result: "Ingresos esperados, en la moneda de los importes; 0 si no hay operaciones.",
    keywords: ["pipeline ponderado", "previsión de ventas", "ingresos esperados", "probabilidad"],
  },
} satisfies Partial<FunctionTexts>;

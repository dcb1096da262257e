import type { FunctionTexts } from "../function-texts.ts";

export const funnel = {
  FUNNEL_REQUIRED: {
    summary: "Cuántas personas necesita cada etapa del embudo para una meta de ingresos, de visitantes a clientes.",
    parameters: {
      revenue_goal: "Los ingresos que se quieren alcanzar.",
      average_deal: "Ingresos de una operación media (ticket medio), más de 0.",
      rates:
        "Tasas de conversión de arriba abajo en una fila o columna, mayores que 0 y hasta 1: visitante a lead, lead a MQL, MQL a SQL, SQL a cliente.",
      existing_revenue: "Opcional. Ingresos que ya existen, como la venta adicional a clientes; 0 si se omite.",
    },
    result: "Cantidades de arriba abajo, una más que las tasas, cada una redondeada hacia arriba.",
    keywords: [
      "embudo",
      "embudo de ventas",
      "leads necesarios",
      "meta de ingresos",
      "objetivo de ingresos",
      "MQL",
      "SQL",
      "visitantes necesarios",
    ],
  },
  FUNNEL_RATES: {
    summary: "Tasa de conversión de cada paso del embudo: la cantidad de una etapa entre la de la etapa superior.",
    parameters: {
      counts: "Cantidades de arriba abajo en una fila o columna, dos o más.",
    },
    result: "Tasas de conversión de arriba abajo como fracciones, una menos que las cantidades.",
    keywords: ["embudo", "embudo de ventas", "tasa de conversión", "abandono", "cuello de botella"],
  },
  FUNNEL_FORECAST: {
    summary: "La cantidad en cada etapa del embudo cuando un número de personas entra por la parte superior.",
    parameters: {
      top: "Cuántas personas entran por la parte superior, como visitantes.",
      rates: "Tasas de conversión de arriba abajo en una fila o columna, de 0 a 1.",
    },
    result: "Cantidades de arriba abajo, sin redondear, una más que las tasas.",
    keywords: ["embudo", "embudo de ventas", "previsión", "leads esperados", "clientes esperados"],
  },
  FUNNEL_REVENUE: {
    summary: "Ingresos de un número de personas en la parte superior del embudo: entrada × todas las tasas × ticket medio.",
    parameters: {
      top: "Cuántas personas entran por la parte superior, como visitantes.",
      rates: "Tasas de conversión de arriba abajo en una fila o columna, de 0 a 1.",
      average_deal: "Ingresos de una operación media (ticket medio).",
    },
    result: "Ingresos, en la moneda de average_deal.",
    keywords: ["embudo", "embudo de ventas", "previsión de ingresos", "valor de una visita", "ingresos esperados"],
  },
} satisfies Partial<FunctionTexts>;

import type { FunctionTexts } from "../function-texts.ts";

export const kpiCustomers = {
  KPI_NPS: {
    summary: "Net Promoter Score a partir del número de promotores, pasivos y detractores.",
    parameters: {
      promoters: "Respuestas 9 y 10.",
      passives: "Respuestas 7 y 8.",
      detractors: "Respuestas de 0 a 6.",
    },
    result: "Una puntuación de −100 a 100.",
    keywords: ["NPS", "net promoter score", "recomendación", "fidelidad"],
  },
  KPI_NPS_SCORES: {
    summary: "Net Promoter Score a partir de las respuestas a «¿con qué probabilidad nos recomendarías?».",
    parameters: {
      scores: "Las respuestas, números enteros de 0 a 10; las celdas vacías no cuentan.",
    },
    result: "Una puntuación de −100 a 100; en blanco si no hay respuestas.",
    keywords: ["NPS", "net promoter score", "encuesta", "respuestas"],
  },
  KPI_NPS_ZONE: {
    summary: "La zona de un Net Promoter Score: Crítica, Mejora, Calidad o Excelencia.",
    parameters: {
      nps: "Net Promoter Score de −100 a 100.",
      improvement: "Opcional. Dónde empieza la zona de mejora; 0 si se omite.",
      quality: "Opcional. Dónde empieza la zona de calidad; 50 si se omite.",
      excellence: "Opcional. Dónde empieza la zona de excelencia; 75 si se omite.",
      language: 'Opcional. Idioma de la palabra: "en" (predeterminado), "es", "sv" o "ro".',
    },
    result: "La zona como palabra en el idioma.",
    keywords: ["zona de NPS", "zona de excelencia", "zona de calidad", "net promoter score"],
  },
  KPI_LTV: {
    summary: "Valor de vida del cliente: el margen que aporta un cliente antes de irse.",
    parameters: {
      arpa: "Ingreso medio por cuenta en un periodo.",
      gross_margin: "Margen bruto como fracción: 0,8 es 80 %.",
      churn_rate: "Tasa de abandono del mismo periodo, de 0 a 1.",
    },
    result: "Dinero por cliente, en la moneda de los ingresos.",
    keywords: ["LTV", "CLV", "valor de vida del cliente", "valor del ciclo de vida"],
  },
  KPI_LTV_CAC: {
    summary: "Lo que vale un cliente frente a lo que costó conseguirlo.",
    parameters: {
      ltv: "Valor de vida del cliente.",
      cac: "Coste de adquisición del cliente.",
    },
    result: "Un múltiplo: lo habitual es aspirar a 3 o más.",
    keywords: ["LTV/CAC", "ratio LTV CAC", "economía unitaria"],
  },
  KPI_CAC_PAYBACK: {
    summary: "Recuperación del CAC: meses hasta que el margen de un cliente paga lo que costó conseguirlo.",
    parameters: {
      cac: "Coste de adquisición del cliente.",
      monthly_arpa: "Ingreso medio por cuenta y mes.",
      gross_margin: "Margen bruto como fracción: 0,8 es 80 %.",
    },
    result: "Meses.",
    keywords: ["recuperación del CAC", "periodo de recuperación", "payback del CAC"],
  },
  KPI_CHURN: {
    summary: "Tasa de abandono (churn): la parte de los clientes que se pierde en un periodo.",
    parameters: {
      lost: "Clientes del inicio que se fueron en el periodo.",
      at_start: "Clientes al inicio del periodo.",
    },
    result: "El abandono como fracción: 0,03 es 3 %.",
    keywords: ["churn", "tasa de abandono", "tasa de cancelación", "clientes perdidos"],
  },
  KPI_NRR: {
    summary: "Retención neta de ingresos: lo que aportan al final los clientes del inicio, ventas adicionales incluidas.",
    parameters: {
      at_start: "Ingresos recurrentes al inicio.",
      expansion: "Aumento de esos clientes: ventas adicionales, venta cruzada, precio.",
      contraction: "Reducción de los clientes que se quedaron, en positivo.",
      churned: "Ingresos de los clientes que se fueron, en positivo.",
    },
    result: "La retención como fracción: 1,07 es 107 %.",
    keywords: ["NRR", "retención neta de ingresos", "NDR", "expansión"],
  },
  KPI_GRR: {
    summary: "Retención bruta de ingresos: lo que queda de los ingresos iniciales, sin ventas adicionales.",
    parameters: {
      at_start: "Ingresos recurrentes al inicio.",
      contraction: "Reducción de los clientes que se quedaron, en positivo.",
      churned: "Ingresos de los clientes que se fueron, en positivo.",
    },
    result: "La retención como fracción desde 0: 0,92 es 92 %.",
    keywords: ["GRR", "retención bruta de ingresos", "GDR"],
  },
} satisfies Partial<FunctionTexts>;

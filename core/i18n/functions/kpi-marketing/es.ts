import type { FunctionTexts } from "../function-texts.ts";

export const kpiMarketing = {
  KPI_CONVERSION: {
    summary: "Tasa de conversión: cuántos del total pasaron al paso siguiente.",
    parameters: {
      converted: "Cuántos convirtieron (leads, registros, pedidos).",
      total: "Cuántos podían convertir (visitantes, leads).",
    },
    result: "La tasa de conversión como fracción: 0,025 es 2,5 %; mayor que 1 si las conversiones llegan con retraso.",
    keywords: ["tasa de conversión", "CVR", "conversión de leads", "de MQL a SQL"],
  },
  KPI_COST_PER: {
    summary: "Coste por lead, MQL, SQL, clic o cualquier otra cosa que se cuente.",
    parameters: {
      spend: "Lo que se gastó.",
      count: "Cuántos se consiguieron (leads, MQL, SQL, clics).",
    },
    result: "El coste de cada uno, en la moneda del gasto.",
    keywords: ["coste por lead", "costo por lead", "CPL", "coste por clic", "CPC", "coste por adquisición"],
  },
  KPI_CAC: {
    summary: "Coste de adquisición de clientes: gasto en ventas y marketing por cliente nuevo.",
    parameters: {
      spend: "Gasto en ventas y marketing del periodo.",
      new_customers: "Clientes conseguidos en el periodo.",
    },
    result: "El coste de un cliente nuevo, en la moneda del gasto.",
    keywords: ["CAC", "coste de adquisición de clientes", "costo de adquisición", "captación"],
  },
  KPI_ROI: {
    summary: "Retorno de la inversión: lo que se obtuvo por encima del coste, por unidad de coste.",
    parameters: {
      gain: "Lo que se obtuvo: indica si son ingresos o margen.",
      cost: "Lo que se invirtió.",
    },
    result: "El retorno como fracción: 0,5 es un 50 % por encima del coste; por debajo de 0 es una pérdida.",
    keywords: ["ROI", "retorno de la inversión", "rentabilidad", "ROI de marketing"],
  },
  KPI_ROAS: {
    summary: "Retorno de la inversión publicitaria: ingresos de la publicidad por cada unidad monetaria invertida en ella.",
    parameters: {
      ad_revenue: "Ingresos atribuidos a los anuncios.",
      ad_spend: "Lo que costaron los anuncios.",
    },
    result: "Un múltiplo: 4 significa 4 de ingresos por cada 1 invertido.",
    keywords: ["ROAS", "retorno de la inversión publicitaria", "publicidad", "anuncios"],
  },
  KPI_MER: {
    summary: "Ratio de eficiencia de marketing: ingresos totales por cada unidad monetaria invertida en marketing.",
    parameters: {
      total_revenue: "Todos los ingresos del periodo, atribuidos o no.",
      marketing_spend: "Todo el gasto en marketing del periodo.",
    },
    result: "Un múltiplo: 5 significa 5 de ingresos por cada 1 invertido.",
    keywords: ["MER", "ratio de eficiencia de marketing", "ROAS combinado"],
  },
  KPI_CTR: {
    summary: "Tasa de clics (CTR): clics por impresión.",
    parameters: {
      clicks: "Clics en el anuncio, enlace o llamada a la acción.",
      impressions: "Cuántas veces se mostró.",
    },
    result: "El CTR como fracción: 0,05 es 5 %.",
    keywords: ["CTR", "tasa de clics", "porcentaje de clics", "clics"],
  },
  KPI_OPEN_RATE: {
    summary: "Tasa de apertura: destinatarios que abrieron, sobre los correos entregados.",
    parameters: {
      unique_opens: "Destinatarios que abrieron al menos una vez.",
      delivered: "Correos entregados: enviados menos rebotados.",
    },
    result: "La tasa de apertura como fracción: 0,25 es 25 %.",
    keywords: ["tasa de apertura", "correo electrónico", "newsletter", "boletín"],
  },
  KPI_BOUNCE_RATE: {
    summary: "Porcentaje de rebote de un sitio web: la parte de las sesiones sin interacción.",
    parameters: {
      bounced_sessions: "Sesiones sin interacción (GA4: menos de 10 segundos, una sola página, ningún evento clave).",
      sessions: "Todas las sesiones.",
    },
    result: "El porcentaje de rebote como fracción: 0,45 es 45 %.",
    keywords: ["porcentaje de rebote", "tasa de rebote", "GA4", "sitio web"],
  },
} satisfies Partial<FunctionTexts>;

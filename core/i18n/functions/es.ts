import type { FunctionTexts } from "./function-texts.ts";

export const functionTexts: FunctionTexts = {
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
};

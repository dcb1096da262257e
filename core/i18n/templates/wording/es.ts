import type { TemplateTexts } from "../template-texts.ts";

export const wording: TemplateTexts["templates"] = {
  "brand-voice": {
    name: "Una voz de marca propia",
    objective: "Dar a nuestra marca un tono de voz propio y documentado {during}",
    keyResults: {
      voices: "Analizar 5 voces de marca que admiramos antes del {end}",
      interviews: "Hacer 40 entrevistas a clientes antes del {end}",
      "style-guide": "Conseguir que todo el equipo escriba con la misma guía de estilo antes del {end}",
    },
    kpis: { interviews: "Entrevistas a clientes realizadas" },
  },
  "bounce-rate": {
    name: "Visitas que se quedan",
    objective: "Dar motivos para quedarse a quienes visitan la web {during}",
    keyResults: {
      "worst-pages": "Acordar la lista de páginas que más visitas pierden antes del {end}",
      "landing-page-tests": "Hacer 30 pruebas de páginas de destino antes del {end}",
      "cta-ctr": "Aumentar el CTR de la llamada a la acción principal del 2 % al 5 % antes del {end}",
      "demo-ctr": "Aumentar el CTR de la reserva de demos del 4 % al 6 % antes del {end}",
    },
    kpis: { "bounce-rate": "Porcentaje de rebote", ctr: "Tasa de clics (CTR)" },
  },
  newsletter: {
    name: "Un boletín que funciona",
    objective: "Lograr que nuestro boletín se abra con ganas {during}",
    keyResults: {
      "list-cleaning": "Depurar la lista de correo al final de cada mes",
      "double-opt-in": "Activar la doble confirmación en el alta",
      "subject-line-tests": "Probar 20 asuntos al mes",
      subscribers: "Alcanzar 10.000 suscriptores antes del {end}",
      "click-rate": "Alcanzar una tasa de clics del 15 % antes del {end}",
      "open-rate": "Aumentar la tasa de apertura del 20 % al 25 % antes del {end}",
    },
    kpis: { "open-rate": "Tasa de apertura", "click-rate": "Tasa de clics", "list-size": "Tamaño de la lista" },
  },
  acquisition: {
    name: "Captar clientes más rápido",
    objective: "Convertir más rápido el interés en clientes de pago {during}",
    keyResults: {
      "trial-sign-ups": "Aumentar los registros de prueba un 20 % antes del {end}",
      mau: "Aumentar los usuarios activos mensuales de 5.000 a 8.000 antes del {end}",
      "trial-to-paid": "Aumentar la conversión de prueba a pago un 15 % antes del {end}",
    },
    kpis: {
      "sign-ups": "Registros de prueba",
      mau: "Usuarios activos mensuales (MAU)",
      "trial-conversion": "Conversión de prueba a pago",
    },
  },
  onboarding: {
    name: "Un comienzo brillante",
    objective: "Ofrecer a cada cliente nuevo un comienzo brillante {during}",
    keyResults: {
      "activation-rate": "Aumentar la tasa de activación un 5 % antes del {end}",
      mau: "Aumentar los usuarios activos mensuales un 5 % antes del {end}",
      "time-to-activation": "Reducir el tiempo de activación en 3 días antes del {end}",
      flows: "Lanzar 5 flujos de bienvenida antes del {end}",
    },
    kpis: { "activation-rate": "Tasa de activación", "time-to-activation": "Tiempo de activación" },
  },
  reviews: {
    name: "Más y mejores reseñas",
    objective: "Lograr que los clientes contentos nos dejen buenas reseñas {during}",
    keyResults: {
      survey: "Enviar una encuesta automática tras cada compra antes del {end}",
      nps: "Aumentar el NPS de 50 a 60 antes del {end}",
      campaign: "Poner en marcha la campaña de reseñas antes del {end}",
      answered: "Contestar el 100 % de las reseñas en el plazo de una semana",
    },
    kpis: { nps: "Net Promoter Score (NPS)", reviews: "Reseñas recibidas" },
  },
  social: {
    name: "Redes sociales con respuesta",
    objective: "Abrir en redes sociales conversaciones en las que apetezca participar {during}",
    keyResults: {
      "link-ctr": "Aumentar el CTR de los enlaces del 4 % al 6 % antes del {end}",
      comments: "Recibir una media de 250 comentarios al día",
      audience: "Aumentar la comunidad de 5.000 a 10.000 seguidores antes del {end}",
    },
    kpis: { ctr: "Tasa de clics (CTR)", comments: "Comentarios", followers: "Seguidores" },
  },
  seo: {
    name: "Páginas que posicionan",
    objective: "Ser la respuesta que la gente encuentra al buscar {during}",
    keyResults: {
      "content-audit": "Terminar la auditoría de todos los contenidos antes del {end}",
      "keyword-strategy": "Acordar la estrategia de palabras clave antes del {end}",
      "domain-rating": "Subir el Domain Rating de 32 a 48 antes del {end}",
      "old-posts": "Poner al día las entradas antiguas para los buscadores antes del {end}",
      visits: "Aumentar las visitas mensuales desde buscadores a 8.000 antes del {end}",
      "red-flags": "Corregir las alertas rojas del informe SEO antes del {end}",
      "new-pages": "Publicar 12 páginas nuevas al mes",
    },
    kpis: { visits: "Visitas desde buscadores", "domain-rating": "Domain Rating (DR)" },
  },
  keywords: {
    name: "Un plan de palabras clave",
    objective: "Ganar las búsquedas que importan {during} con un plan de palabras clave",
    keyResults: {
      "valuable-keywords": "Identificar 100 palabras clave valiosas antes del {end}",
      "tracked-keywords": "Incluir 15 palabras clave principales en el seguimiento semana a semana antes del {end}",
      "page-one": "Situar el 40 % de las palabras clave en la primera página antes del {end}",
      "backlink-sources": "Identificar 50 fuentes de enlaces entrantes antes del {end}",
    },
    kpis: { rankings: "Posiciones en buscadores", "traffic-source": "Tráfico por fuente" },
  },
  leads: {
    name: "Más leads para ventas",
    objective: "Dar a ventas más leads que merezcan una llamada {during}",
    keyResults: {
      "cta-tests": "Hacer 5 pruebas de llamadas a la acción antes del {end}",
      "e-book": "Publicar 1 libro electrónico cada trimestre",
      "email-ctr": "Aumentar el CTR del correo del 10 % al 15 % antes del {end}",
      followers: "Alcanzar 5.000 seguidores orgánicos antes del {end}",
      "daily-post": "Publicar 1 entrada al día",
      "mql-growth": "Aumentar los MQL un 5 % mes a mes",
    },
    kpis: { mql: "Leads cualificados por marketing (MQL)", ctr: "Tasa de clics (CTR)", "lead-acquisition": "Leads captados" },
  },
  "new-customers": {
    name: "Clientes de canales digitales",
    objective: "Ganar clientes nuevos en los canales digitales {during}",
    keyResults: {
      customers: "Aumentar los clientes captados en canales digitales un 50 % antes del {end}",
      "ad-spend": "Aumentar la inversión publicitaria un 10 % antes del {end}",
      "more-posts": "Publicar 3 entradas más a la semana",
    },
    kpis: { "customer-growth": "Crecimiento de clientes", cac: "Coste de adquisición de clientes (CAC)" },
  },
  "blog-conversions": {
    name: "Un blog que convierte",
    objective: "Convertir a más lectores del blog en clientes {during}",
    keyResults: {
      conversions: "Aumentar las conversiones del blog un 10 % antes del {end}",
      "more-posts": "Publicar 3 entradas de blog más a la semana",
      advertising: "Aumentar la publicidad del blog un 10 % antes del {end}",
    },
    kpis: { "blog-conversion": "Tasa de conversión del blog" },
  },
  "customer-love": {
    name: "Clientes que nos recomiendan",
    objective: "Dar a los clientes un producto del que hablen bien {during}",
    keyResults: {
      churn: "Reducir la tasa de abandono un 5 % antes del {end}",
      releases: "Lanzar 3 actualizaciones del producto al mes",
      nps: "Alcanzar un NPS de 75 (excelencia) antes del {end}",
    },
    kpis: { nps: "Net Promoter Score (NPS)", churn: "Tasa de abandono (churn)" },
  },
  "product-onboarding": {
    name: "En marcha en dos días",
    objective: "Poner en marcha a los clientes nuevos en dos días en lugar de cinco antes del {end}",
    keyResults: {
      "email-sequence": "Lanzar 1 secuencia de correos de bienvenida antes del {end}",
      hints: "Añadir 3 ayudas dentro del producto antes del {end}",
      "user-sessions": "Hacer 5 sesiones con usuarios antes del {end}",
    },
    kpis: { "click-rate": "Tasa de clics", adoption: "Adopción del producto", "time-to-value": "Tiempo hasta ver resultados" },
  },
  "linkedin-leads": {
    name: "Leads desde LinkedIn",
    objective: "Hacer de los anuncios de LinkedIn una fuente constante de leads {during}",
    keyResults: {
      leads: "Aumentar los leads de los anuncios de LinkedIn un 20 % antes del {end}",
    },
    kpis: { "linkedin-leads": "Leads desde LinkedIn", "cost-per-lead": "Coste por lead" },
  },
  "revenue-segment": {
    name: "Ingresos de un segmento",
    objective: "Aumentar un 10 % los ingresos del segmento elegido {during}, con ventas y marketing como un solo equipo",
    keyResults: {
      customers: "Aumentar los clientes del segmento un 10 % antes del {end}",
      sqls: "Aumentar los SQL del segmento un 10 % antes del {end}",
      mqls: "Aumentar los MQL del segmento un 10 % antes del {end}",
      sla: "Mantener el SLA de ventas y marketing al 95 % o más",
    },
    kpis: { "deal-size": "Ticket medio", "win-rate": "Tasa de éxito de ventas", "mql-to-sql": "Conversión de MQL a SQL" },
  },
  "annual-plan": {
    name: "El plan de marketing del año",
    objective: "Trabajar {during} con un plan de marketing que ventas y dirección respalden",
    keyResults: {
      mqls: "Aumentar los MQL un 10 % antes del {end}",
      sqls: "Aumentar los SQL un 10 % antes del {end}",
      conversions: "Aumentar las conversiones de la parte final del embudo un 10 % antes del {end}",
      "focus-areas": "Completar 2 áreas prioritarias cada trimestre",
    },
    kpis: {
      roi: "Retorno de la inversión en marketing (ROI)",
      cac: "Coste de adquisición de clientes (CAC)",
      mql: "Leads cualificados por marketing (MQL)",
      sql: "Leads cualificados por ventas (SQL)",
    },
  },
};

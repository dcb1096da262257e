import type { TemplateTexts } from "./template-texts.ts";

export const templateTexts: TemplateTexts = {
  templates: {
    leads: {
      name: "Más leads para ventas",
      objective: "Dar a ventas más leads que merezcan una llamada en {period}",
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
    newsletter: {
      name: "Un boletín que funciona",
      objective: "Lograr que nuestro boletín se abra con ganas en {period}",
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
  },
  sources: {
    analytics: "Analítica web",
    crm: "CRM",
    email: "Herramienta de correo",
    social: "Estadísticas de redes sociales",
    "content plan": "Plan de contenidos",
    ads: "Plataforma de anuncios",
    survey: "Encuesta a clientes",
    product: "Analítica de producto",
    finance: "Contabilidad",
    "seo tool": "Herramienta SEO",
    team: "El equipo",
  },
};

import type { Translated } from "../../translated.ts";
import type { funnel as en } from "./en.ts";

export const funnel: Translated<typeof en> = {
  funnelSheet: {
    purpose: "De la meta de ingresos a los visitantes que hacen falta. Rellena las celdas blancas; las tasas son proporciones como 20%.",
    headers: { key: "Clave", input: "Lo que sabes", value: "Valor", meaning: "Qué significa" },
    inputs: {
      revenue_now: "Ingresos actuales",
      growth: "Crecimiento deseado",
      revenue_goal: "Meta de ingresos, si la hay",
      kept: "Parte de los ingresos actuales que se mantiene",
      upsell: "Ventas adicionales a clientes actuales",
      average_deal: "Ticket medio",
      visitor_to_lead: "Visitantes que pasan a lead",
      lead_to_mql: "Leads que pasan a MQL",
      mql_to_sql: "MQL que pasan a SQL",
      sql_to_customer: "SQL que pasan a cliente",
      request_to_sql: "Solicitudes de demo, prueba o precio que pasan a SQL",
    },
    meanings: {
      revenue_now: "Ingresos de los últimos doce meses.",
      growth: "Cuánto más el próximo año, por ejemplo 10%.",
      revenue_goal: "Ingresos del próximo año. Va por delante del crecimiento; déjalo vacío para crecer según la tasa de arriba.",
      kept: "Renovaciones y compras repetidas de los clientes actuales. Vacío cuenta como 100 %.",
      upsell: "Ingresos adicionales del año de los clientes actuales.",
      average_deal: "Ingresos del año por cada cliente nuevo.",
      visitor_to_lead: "Leads divididos por visitantes.",
      lead_to_mql: "Leads cualificados por marketing divididos por leads.",
      mql_to_sql: "Leads cualificados por ventas divididos por los cualificados por marketing.",
      sql_to_customer: "Clientes nuevos divididos por leads cualificados por ventas.",
      request_to_sql: "Conversiones de la parte final del embudo que ventas acepta. Déjalo vacío si no las cuentas.",
    },
    needed: "Lo que hace falta",
    year: "Al año",
    quarter: "Al trimestre",
    month: "Al mes",
    stages: {
      customers: "Clientes nuevos",
      sqls: "SQL",
      mqls: "MQL",
      leads: "Leads",
      visitors: "Visitantes",
      requests: "Conversiones al final del embudo",
    },
    money: { goal: "Meta de ingresos", existing: "De clientes actuales", toWin: "Por ganar con clientes nuevos" },
    said: {
      missing: "Rellena los ingresos, el ticket medio y las cuatro tasas para ver lo que hace falta.",
      unusable:
        "Hay celdas blancas que no sirven: los importes son números desde 0, el ticket medio es mayor que 0 y las tasas, mayores que 0 % y como máximo 100 %.",
      covered: "Los clientes actuales aportan toda la meta: no hace falta ningún cliente nuevo.",
      needed: "{customers} clientes nuevos al año requieren {sqls} SQL, {mqls} MQL, {leads} leads y {visitors} visitantes.",
    },
    chart: {
      title: "El embudo de un año",
      description: "Barras: clientes nuevos, SQL, MQL y leads necesarios en un año. La frase de arriba da los números.",
      category: "Etapa",
      value: "Necesarios en un año",
    },
    keyResults: {
      objective: "Ganar {during} los clientes que exige nuestra meta de ingresos",
      customers: "Ganar {count} clientes nuevos antes del {end}",
      sqls: "Entregar {count} SQL a ventas antes del {end}",
      mqls: "Conseguir {count} MQL antes del {end}",
      customersKpi: "Clientes nuevos",
    },
  },
};

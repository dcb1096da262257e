import type { Translated } from "../../translated.ts";
import type { review as en } from "./en.ts";

export const review: Translated<typeof en> = {
  reviewSheet: {
    purpose: "El año pasado, canal por canal: cuánto costó y aportó cada uno, y qué hacer con él este año.",
    year: "Último año fiscal: {start} – {end}",
    rule: "Veredicto sugerido: Parar si el ROI es menor que 0, Escalar si llega al de todos los canales juntos, Mantener entre ambos. Como máximo dos áreas prioritarias por trimestre.",
    all: "Todos los canales",
    headers: {
      channel: "Canal",
      spend: "Gasto de marketing",
      revenue: "Ingresos",
      customers: "Clientes nuevos",
      leads: "Leads",
      cac: "CAC",
      cac_per_spend: "CAC por unidad de gasto de marketing",
      cost_per_lead: "Coste por lead",
      roi: "ROI",
      roas: "ROAS",
      share: "Parte de los ingresos",
      suggested: "Sugerido",
      verdict: "Veredicto",
      focus: "Área prioritaria en",
      attention: "Atención",
      note: "Por qué",
    },
    channels: {
      organic: "Búsqueda orgánica",
      paid: "Búsqueda de pago",
      social: "Redes sociales",
      email: "Correo electrónico",
      events: "Eventos",
      referrals: "Recomendaciones",
    },
    verdicts: { keep: "Mantener", scale: "Escalar", stop: "Parar" },
    quarters: { 1: "T1", 2: "T2", 3: "T3", 4: "T4" },
    tooMany: "Más de dos en {quarter}",
    help: {
      amount: "Un importe, como número.",
      count: "Cuántos, como número.",
      verdict: "Mantener, Escalar o Parar.",
      focus: "El trimestre en que este canal es área prioritaria; como máximo dos canales por trimestre.",
    },
  },
};

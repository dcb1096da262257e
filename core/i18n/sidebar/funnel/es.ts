import type { Translated } from "../../translated.ts";
import type { funnel as en } from "./en.ts";

export const funnel: Translated<typeof en> = {
  funnel: {
    money: "La meta del año",
    rates: "Cuántos pasan a la etapa siguiente",
    missing: (inputs) => `Falta: ${inputs}`,
    insert: "Insertar como resultados clave",
  },
};

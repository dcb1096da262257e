import type { Translated } from "../../translated.ts";
import type { functions as en } from "./en.ts";

export const functions: Translated<typeof en> = {
  functions: {
    question: "¿Qué quieres saber?",
    searchExample: "conversión…",
    found: (count) => (count === 1 ? "1 función" : `${count} funciones`),
    nothingFound: (query) => `No hay funciones para «${query}». Prueba con otra palabra.`,
    showAll: "Ver todas las funciones",
    families: { OKR: "Objetivos y resultados clave", KPI: "KPI", FUNNEL: "Embudo" },
    parameters: "Qué recibe",
    result: "Qué devuelve",
    example: "Ejemplo",
    insert: "Insertar en la celda activa",
    replaceValues: "Después, pon tus celdas o rangos en lugar de los valores del ejemplo.",
    takeSelection: "Usar las celdas seleccionadas",
    pickCell: "Ahora elige en la misma hoja la celda para la respuesta e inserta.",
    loading: "Cargando las funciones…",
    blanksInExcel: "Excel de escritorio puede pasar una celda vacía como 0.",
    inserting: "Escribiendo en la celda activa…",
    inserted: (name) => `${name} está en la celda activa.`,
  },
};

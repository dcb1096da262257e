import type { Translated } from "../../translated.ts";
import type { failures as en } from "./en.ts";

export const failures: Translated<typeof en> = {
  failures: {
    addressesRefused: (addresses) => `Estas direcciones fueron rechazadas: ${addresses}`,
    nothingChanged: "No se ha cambiado nada.",
    changed: (sheet, cell) => `La celda ${cell} de «${sheet}» ha cambiado mientras tanto.`,
    nameChanged: (name) => `La fórmula del nombre «${name}» ha cambiado mientras tanto.`,
    sheetMissing: (sheet) => `La hoja «${sheet}» ya no existe.`,
    nameTaken: (name) => `El nombre «${name}» ya está en uso en este libro.`,
    busy: "La hoja de cálculo está ocupada. Termina de editar la celda o espera un momento y vuelve a intentarlo.",
    host: (message) => `La hoja de cálculo lo ha rechazado: ${message}`,
    leftovers: (names) => `Esto no se ha podido deshacer; elimínalo a mano: ${names}.`,
    endBeforeStart: "El último día es anterior al primero. Elige otras fechas.",
    notADate: "Una de las fechas no es un día que la hoja de cálculo conozca. Elige otra.",
    columnMissing: (sheet, key) =>
      `En la fila oculta de claves de «${sheet}» falta «${key}». Recupera la columna (prueba a deshacer) y vuelve a intentarlo.`,
    tableMissing: (name) =>
      `El conjunto de este libro está incompleto: falta su tabla ${name}. Recupérala (prueba a deshacer) y vuelve a intentarlo.`,
    settingMissing: (sheet, key) => `Falta el ajuste «${key}» en «${sheet}». Recupera su fila (prueba a deshacer) y vuelve a intentarlo.`,
    newerVersion: "Este libro se creó con una versión más reciente de Measured By. Actualiza el complemento y vuelve a intentarlo.",
    olderVersion: "Este libro se creó con una versión anterior de Measured By. Actualízalo primero.",
    tableFull: (sheet, rows) =>
      `La tabla de «${sheet}» está llena: admite ${rows} filas. Inserta filas encima de la última: las fórmulas crecen con ellas.`,
    noObjectives: "No hay ningún objetivo que insertar. Escribe al menos uno.",
    tooManyObjectives: (most) => `Es más de lo que cabe en un libro: como máximo ${most} objetivos cada vez. Inserta menos.`,
    textTooLong: (begins, most) => `«${begins}…» es más largo de lo que admite una celda (${most} caracteres). Acórtalo, por favor.`,
    nothingToCheckIn: "No hay nada que registrar: indica un valor, una confianza, una nota o un siguiente paso.",
    unknownId: (id) => `En este libro no hay ningún resultado clave ni KPI «${id}».`,
    idTwice: (id) => `«${id}» aparece dos veces y no está claro a cuál te refieres. Da a cada uno su propio id.`,
    notANumber: (id, given) => `El valor de ${id} debe ser un número, no «${given}».`,
    confidenceOutside: (id, given) => `La confianza de ${id} debe ser un número del 1 al 10, no «${given}».`,
    notADay: (id) => `La fecha del seguimiento de ${id} no es un día que la hoja de cálculo conozca.`,
    dayInTheFuture: (id) => `El seguimiento de ${id} tiene una fecha futura. Elige hoy o un día anterior.`,
    unexpected: (message) => `No ha funcionado: ${message}`,
  },
};

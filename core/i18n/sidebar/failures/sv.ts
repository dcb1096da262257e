import type { Translated } from "../../translated.ts";
import type { failures as en } from "./en.ts";

export const failures: Translated<typeof en> = {
  failures: {
    addressesRefused: (addresses) => `De här adresserna nekades: ${addresses}`,
    nothingChanged: "Inget har ändrats.",
    changed: (sheet, cell) => `Cell ${cell} på ”${sheet}” har ändrats under tiden.`,
    nameChanged: (name) => `Formeln för namnet ”${name}” har ändrats under tiden.`,
    sheetMissing: (sheet) => `Bladet ”${sheet}” finns inte längre.`,
    nameTaken: (name) => `Namnet ”${name}” används redan i arbetsboken.`,
    busy: "Kalkylarket är upptaget. Avsluta redigeringen av cellen eller vänta en stund och försök igen.",
    host: (message) => `Kalkylarket nekade: ${message}`,
    leftovers: (names) => `Det här gick inte att ta tillbaka; ta bort det för hand: ${names}.`,
    endBeforeStart: "Den sista dagen ligger före den första. Välj andra datum.",
    notADate: "Ett av datumen är ingen dag som kalkylarket känner till. Välj ett annat.",
    columnMissing: (sheet, key) =>
      `Den dolda raden med kolumnnycklar på ”${sheet}” har tappat ”${key}”. Återställ kolumnen (prova att ångra) och försök igen.`,
    tableMissing: (name) =>
      `Arbetsbokens uppsättning är ofullständig: tabellen ${name} saknas. Återställ den (prova att ångra) och försök igen.`,
    settingMissing: (sheet, key) =>
      `Inställningen ”${key}” saknas på bladet ”${sheet}”. Återställ raden (prova att ångra) och försök igen.`,
    newerVersion: "Arbetsboken är gjord med en nyare version av Measured By. Uppdatera tillägget och försök igen.",
    olderVersion: "Arbetsboken är gjord med en äldre version av Measured By. Uppgradera den först.",
    tableFull: (sheet, rows) =>
      `Tabellen på ”${sheet}” är full: den rymmer ${rows} rader. Infoga rader ovanför den sista, så växer formlerna med dem.`,
    noObjectives: "Det finns inget mål att infoga. Skriv minst ett.",
    tooManyObjectives: (most) => `Det är mer än en arbetsbok rymmer: högst ${most} mål åt gången. Infoga färre.`,
    textTooLong: (begins, most) => `”${begins}…” är längre än vad en cell rymmer (${most} tecken). Korta texten.`,
    nothingToCheckIn: "Det finns inget att stämma av: ange ett värde, en tillförsikt, en anteckning eller ett nästa steg.",
    unknownId: (id) => `Det finns inget nyckelresultat och ingen KPI ”${id}” i arbetsboken.`,
    idTwice: (id) => `”${id}” finns två gånger, så det är oklart vilket som avses. Ge varje rad ett eget id.`,
    notANumber: (id, given) => `Värdet för ${id} måste vara ett tal, inte ”${given}”.`,
    confidenceOutside: (id, given) => `Tillförsikten för ${id} måste vara ett tal från 1 till 10, inte ”${given}”.`,
    notADay: (id) => `Datumet för avstämningen av ${id} är ingen dag som kalkylarket känner till.`,
    dayInTheFuture: (id) => `Avstämningen av ${id} har ett datum i framtiden. Välj i dag eller en tidigare dag.`,
    unexpected: (message) => `Det gick inte: ${message}`,
  },
};

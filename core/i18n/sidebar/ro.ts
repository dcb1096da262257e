import type { Translated } from "../translated.ts";
import type { sidebarTexts as en } from "./en.ts";

/** From 20 on a counted noun takes "de", except after 101 to 119 and their like: 5 foi, 25 de foi, 105 foi. */
const counted = (count: number, one: string, many: string): string => {
  if (count === 1) return `1 ${one}`;
  const rest = count % 100;
  return count === 0 || (rest > 0 && rest < 20) ? `${count} ${many}` : `${count} de ${many}`;
};

export const sidebarTexts: Translated<typeof en> = {
  product: "Measured By",
  language: "Limba",
  languageMissing: (name) => `Textele în ${name} nu au sosit. Încercați din nou peste un moment.`,
  panels: {
    insert: "Inserare",
    functions: "Funcții",
  },
  insert: {
    question: "Ce vreți să realizați?",
    searchExample: "newsletter…",
    templates: "Șabloane",
    keyResultCount: (count) => counted(count, "rezultat cheie", "rezultate cheie"),
    found: (count) => counted(count, "șablon", "șabloane"),
    nothingFound: (query) => `Niciun șablon pentru „${query}”. Încercați alt cuvânt.`,
    showAll: "Toate șabloanele",
    period: "Perioada",
    quarters: "Trimestru",
    halfYears: "Semestru",
    years: "An",
    otherDates: "Alte date…",
    start: "Prima zi",
    end: "Ultima zi",
    setExists: (languageName) => `Registrul are deja un set de OKR-uri (${languageName}). Ce inserați i se adaugă, în limba lui.`,
    insert: "Inserați",
    datesMissing: "Indicați prima și ultima zi.",
    reading: "Se citește registrul…",
    writingSheets: (count) => `Se scrie: ${counted(count, "foaie", "foi")}…`,
    writingRows: "Se adaugă rândurile…",
    undoing: "Se anulează inserarea…",
    undone: "Inserarea a fost anulată.",
  },
  inserted: {
    title: (template) => `Inserat: ${template}`,
    newSheets: "Nou în registru:",
    newRows: "Rânduri noi în:",
    undo: "Anulați inserarea",
    confirmSheets: (sheets) => `Se șterg foile ${sheets}, cu tot ce s-a scris între timp în ele.`,
    confirmRows: (sheets) => `Se scot din nou rândurile noi din ${sheets}.`,
    confirm: "Da, anulați",
    keep: "Păstrați",
  },
  functions: {
    question: "Ce vreți să aflați?",
    searchExample: "conversie…",
    found: (count) => counted(count, "funcție", "funcții"),
    nothingFound: (query) => `Nicio funcție pentru „${query}”. Încercați alt cuvânt.`,
    showAll: "Toate funcțiile",
    families: { OKR: "Obiective și rezultate cheie", KPI: "KPI-uri", FUNNEL: "Pâlnie" },
    parameters: "Ce primește",
    result: "Ce întoarce",
    example: "Exemplu",
    insert: "Inserați în celula activă",
    replaceValues: "Puneți apoi celulele sau zonele voastre în locul valorilor din exemplu.",
    blanksInExcel: "Excel pentru desktop poate transmite o celulă goală ca 0.",
    inserting: "Se scrie în celula activă…",
    inserted: (name) => `${name} este în celula activă.`,
  },
  failures: {
    nothingChanged: "Nu s-a schimbat nimic.",
    changed: (sheet, cell) => `Celula ${cell} din „${sheet}” s-a schimbat între timp.`,
    sheetMissing: (sheet) => `Foaia „${sheet}” nu mai există.`,
    nameTaken: (name) => `Numele „${name}” este deja folosit în acest registru.`,
    busy: "Foaia de calcul este ocupată. Terminați editarea celulei sau așteptați puțin, apoi încercați din nou.",
    host: (message) => `Foaia de calcul a refuzat: ${message}`,
    leftovers: (names) => `Acestea nu au putut fi anulate; ștergeți-le manual: ${names}.`,
    endBeforeStart: "Ultima zi este înaintea primei. Alegeți alte date.",
    notADate: "Una dintre date nu este o zi cunoscută de foaia de calcul. Alegeți alta.",
    columnMissing: (sheet, key) =>
      `Din rândul ascuns cu cheile coloanelor din „${sheet}” lipsește „${key}”. Recuperați coloana (încercați să anulați), apoi încercați din nou.`,
    tableMissing: (name) =>
      `Setul din acest registru este incomplet: lipsește tabelul ${name}. Recuperați-l (încercați să anulați), apoi încercați din nou.`,
    settingMissing: (sheet, key) =>
      `Setarea „${key}” lipsește din foaia „${sheet}”. Recuperați rândul (încercați să anulați), apoi încercați din nou.`,
    newerVersion: "Registrul a fost creat cu o versiune mai nouă de Measured By. Actualizați suplimentul, apoi încercați din nou.",
    olderVersion: "Registrul a fost creat cu o versiune mai veche de Measured By. Aduceți-l mai întâi la zi.",
    tableFull: (sheet, rows) =>
      `Tabelul din „${sheet}” este plin: are loc pentru ${rows} rânduri. Ștergeți rândurile de care nu mai aveți nevoie.`,
    unexpected: (message) => `Nu a mers: ${message}`,
  },
};

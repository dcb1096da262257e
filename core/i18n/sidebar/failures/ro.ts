import { counted } from "../../counted-in-romanian.ts";
import type { Translated } from "../../translated.ts";
import type { failures as en } from "./en.ts";

export const failures: Translated<typeof en> = {
  failures: {
    addressesRefused: (addresses) => `Aceste adrese au fost refuzate: ${addresses}`,
    nothingChanged: "Nu s-a schimbat nimic.",
    changed: (sheet, cell) => `Celula ${cell} din „${sheet}” s-a schimbat între timp.`,
    nameChanged: (name) => `Formula numelui „${name}” s-a schimbat între timp.`,
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
    newerVersion:
      "Registrul a fost creat cu o versiune mai nouă de Measured By. Actualizați programul de completare, apoi încercați din nou.",
    olderVersion: "Registrul a fost creat cu o versiune mai veche de Measured By. Aduceți-l mai întâi la zi.",
    tableFull: (sheet, rows) =>
      `Tabelul din „${sheet}” este plin: are loc pentru ${counted(rows, "rând", "rânduri")}. Inserați rânduri deasupra ultimului, iar formulele cresc odată cu ele.`,
    noObjectives: "Nu există niciun obiectiv de inserat. Scrieți cel puțin unul.",
    tooManyObjectives: (most) =>
      `Este mai mult decât încape într-un registru: cel mult ${counted(most, "obiectiv", "obiective")} o dată. Inserați mai puține.`,
    textTooLong: (begins, most) =>
      `„${begins}…” este mai lung decât încape într-o celulă (${counted(most, "caracter", "caractere")}). Scurtați-l.`,
    nothingToCheckIn: "Nu este nimic de actualizat: introduceți o valoare, o încredere, o notă sau un pas următor.",
    unknownId: (id) => `În acest registru nu există niciun rezultat cheie și niciun KPI „${id}”.`,
    idTwice: (id) => `„${id}” apare de două ori și nu este clar care dintre ele. Dați fiecăruia un id propriu.`,
    notANumber: (id, given) => `Valoarea pentru ${id} trebuie să fie un număr, nu „${given}”.`,
    confidenceOutside: (id, given) => `Încrederea pentru ${id} trebuie să fie un număr de la 1 la 10, nu „${given}”.`,
    notADay: (id) => `Data actualizării pentru ${id} nu este o zi pe care foaia de calcul o cunoaște.`,
    dayInTheFuture: (id) => `Actualizarea pentru ${id} are o dată din viitor. Alegeți ziua de azi sau una anterioară.`,
    unexpected: (message) => `Nu a reușit: ${message}`,
  },
};

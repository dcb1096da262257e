import type { Language } from "../language.ts";
/** What the page can do without until its first panel stands, and loads then. */
export interface LateParts {
    /** Brings the texts of a language into the page. Rejects where they do not arrive; asking again tries again. */
    loadLanguage(language: Language): Promise<void>;
    /** The planners, and whatever else only a change of the workbook needs. */
    loadPlanning(): Promise<Planning>;
}
export type Planning = typeof import("./planning.ts");
/** The languages that are not in the sidebar's script. */
export type PackedLanguage = Exclude<Language, "en">;
/** By these names hosts keep the parts, each a classic script. */
export type PartName = "planning" | `language-${PackedLanguage}`;
declare global {
    /** What the script of the part "planning" leaves behind. */
    var measuredByPlanning: Planning | undefined;
}
/** Parts that `run` brings as scripts, each once. `brought` is a language whose texts the page came with. */
export declare function lateParts(run: (part: PartName) => Promise<void>, brought?: Language): LateParts;
/** Runs a part from beside the page: "planning.js". */
export declare const runPartOfSite: (part: PartName) => Promise<void>;

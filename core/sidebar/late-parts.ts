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
export function lateParts(run: (part: PartName) => Promise<void>, brought: Language = "en"): LateParts {
  const arriving = new Map<PartName, Promise<void>>();
  const load = (part: PartName): Promise<void> => {
    const arrival =
      arriving.get(part) ??
      run(part).catch((cause) => {
        arriving.delete(part);
        throw cause;
      });
    arriving.set(part, arrival);
    return arrival;
  };
  return {
    loadLanguage: async (language) => {
      if (language !== "en" && language !== brought) await load(`language-${language}`);
    },
    loadPlanning: async () => {
      await load("planning");
      if (!globalThis.measuredByPlanning) throw new Error("The sidebar's second script is not the one it was built with.");
      return globalThis.measuredByPlanning;
    },
  };
}

/** Runs a part from beside the page: "planning.js". */
export const runPartOfSite = (part: PartName): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${part}.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} did not load.`));
    document.head.append(script);
  });

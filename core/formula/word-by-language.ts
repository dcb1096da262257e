import { type ByLanguage, LANGUAGES } from "../language.ts";

/** Twin text of a word in the language that the parameter `language` names; English where that is blank. */
export const wordByLanguage = <K extends string>(words: ByLanguage<Readonly<Record<K, string>>>, key: K): string =>
  LANGUAGES.reduceRight(
    (otherwise, language) => (language === "en" ? otherwise : `IF(language="${language}","${words[language][key]}",${otherwise})`),
    `"${words.en[key]}"`,
  );

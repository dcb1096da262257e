/** The languages of the product, in the order users see them. */
export const LANGUAGES = ["en", "es", "sv", "ro"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One value for each language. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** The product language of a locale such as "sv-SE" or "es_MX"; English where we have none. */
export const readLanguage = (locale: string): Language => LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";

/** What each language calls itself. */
export const LANGUAGE_NAMES: ByLanguage<string> = { en: "English", es: "Español", sv: "Svenska", ro: "Română" };

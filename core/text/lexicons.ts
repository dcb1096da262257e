import type { ByLanguage, Language } from "../language.ts";
import { type CompiledLexicon, compileLexicon, type Lexicon } from "./lexicon.ts";
import { en } from "./lexicon-en.ts";
import { es } from "./lexicon-es.ts";
import { ro } from "./lexicon-ro.ts";
import { shared } from "./lexicon-shared.ts";
import { sv } from "./lexicon-sv.ts";

const LEXICONS: ByLanguage<Lexicon> = { en, es, sv, ro };

const compiled = new Map<Language, CompiledLexicon>();

/** Compiled when first asked for: a cell that never reads a sentence does not pay for it. */
export function lexiconOf(language: Language): CompiledLexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compileLexicon(LEXICONS[language], shared);
  compiled.set(language, lexicon);
  return lexicon;
}

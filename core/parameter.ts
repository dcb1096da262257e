import type { Parameter, ParameterType } from "./custom-function.ts";
import { LANGUAGES } from "./language.ts";

type Options = Omit<Parameter, "name" | "type" | "words">;

const ofType =
  <const T extends ParameterType, const F extends Options = object>(type: T, fixed?: F) =>
  <const N extends string, const O extends Options = object>(
    name: N,
    options?: O,
  ): { readonly name: N; readonly type: T } & F & NoInfer<O> =>
    ({ name, type, ...fixed, ...options }) as { readonly name: N; readonly type: T } & F & O;

// One for each type of parameter, so that a function reads as its call: number("current"), date("as_of").
export const number = ofType("number");
/** A number of 0 or more. */
export const count = ofType("number", { domain: "count" });
/** A number from 0 to 1. */
export const rate = ofType("number", { domain: "rate" });
export const date = ofType("date");
export const text = ofType("text");
export const logical = ofType("logical");
export const numberOrLogical = ofType("number or logical");
export const numberOrText = ofType("number or text");
export const any = ofType("any");

const ofWords = ofType("word");

/** One of `words`. */
export const word = <const N extends string, const W extends readonly string[], const O extends Options = object>(
  name: N,
  words: W,
  options?: O,
): { readonly name: N; readonly type: "word"; readonly words: W } & NoInfer<O> => ({ ...ofWords(name, options as O), words });

/** The language of the words that a function answers with. */
export const language = word("language", LANGUAGES, { default: "en" });

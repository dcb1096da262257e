/**
 * The shape of an English catalogue that the other languages satisfy: the same keys, texts as any string, messages as
 * functions of the same parameters. A missing key is a compile error.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer A) => string
    ? (...values: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

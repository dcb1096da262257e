/**
 * A regular expression over the senses of items that follow each other. "<to>" is one item that means "to", "<min|max>"
 * one that means either, "<during&!by>" one that means the first and not the second, "<unit:(\w+)>" one with a value.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(source.replace(/<(.*?)>/g, (_, senses: string) => `(?:${senses.replace(/(!?)([^&]+)&?/g, lookAhead)}[^|]*\\|)`));

const lookAhead = (_: string, not: string, senses: string): string => `(?${not || "="}[^|]*? (?:${senses})[ :])`;

/** What one item means, as patterns see it. */
export const renderSenses = (senses: string): string => ` ${senses} |`;

/** All that a pattern read and what it captured; nothing where it does not fit. */
export const capture = (read: RegExp, senses: string): readonly string[] => read.exec(senses) || [];

/** How many items a pattern has read: each ends in a bar. */
export const countItems = (senses: string): number => senses.split("|").length - 1;

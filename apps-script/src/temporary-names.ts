import { chooseFreeNames } from "./free-names.ts";

/** Free names for sheets that are not finished: what a killed run leaves behind is known by them. */
export const chooseTemporaryNames = (count: number, taken: (name: string) => boolean): readonly string[] =>
  chooseFreeNames(count, (number) => `Measured By (unfinished ${number})`, taken);

export const isTemporaryName = (name: string): boolean => /^Measured By \(unfinished \d+\)$/.test(name);

import { limitProgress } from "./progress.ts";

/** The share of the period that has gone by when the day `asOf` begins, 0…1. Serial day numbers, startDate < endDate. */
export const expectedProgress = (startDate: number, endDate: number, asOf: number): number =>
  limitProgress((asOf - startDate) / (endDate - startDate));

import { findSheet, type Sheet, type Workbook } from "./workbook.ts";

/** The longest name of a sheet. */
const LONGEST = 100;

/** Throws, in Google's words, for a name that a sheet cannot have. */
export function checkSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  if (name === "" || name.length > LONGEST) throw new Error(`A sheet's name must have 1 to ${LONGEST} characters.`);
  const other = findSheet(workbook, name);
  if (other && other !== own) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A named range's name: letters, digits and underscores, no digit first, not like a cell, not a logical value. */
export function checkRangeName(name: string): void {
  const wellFormed = /^[\p{L}_][\p{L}\d_]{0,249}$/u.test(name);
  if (!wellFormed || /^[A-Za-z]{1,3}\d+$/.test(name) || /^r\d+c\d+$/i.test(name) || /^(true|false)$/i.test(name))
    throw new Error(`The name "${name}" is not a valid name for a range.`);
}

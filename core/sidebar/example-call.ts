import type { Unit } from "../custom-function.ts";
import type { Language } from "../language.ts";
import { renderDay } from "../plan/render-period.ts";
import { readSerialDate } from "../serial-date.ts";
import type { Constant, ListedArgument, ListedFunction } from "./listed-function.ts";
import { renderCall, renderNumber, type Spelling } from "./spelling.ts";

/** "=KPI_CHANGE(120, 100)" */
export const renderExampleCall = ({ name, example }: ListedFunction, spelling: Spelling): string =>
  `=${renderCall(
    name,
    example.args.map((arg) => renderArgument(arg, spelling)),
    spelling,
  )}`;

function renderArgument(argument: ListedArgument, spelling: Spelling): string {
  if (argument === null) return "";
  if (typeof argument !== "object") return renderConstant(argument, spelling);
  if (!("day" in argument)) return `{${argument.map((cell) => renderConstant(cell, spelling)).join(spelling.rowSeparator)}}`;
  const { year, month, day } = readSerialDate(argument.day);
  return renderCall("DATE", [year, month, day].map(String), { ...spelling, prefix: "" });
}

function renderConstant(value: Constant, spelling: Spelling): string {
  if (typeof value === "number") return renderNumber(value, spelling);
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

/** An answer as a formatted cell would show it. */
export function renderAnswer(answer: Constant, unit: Unit, language: Language): string {
  if (typeof answer === "boolean") return String(answer).toUpperCase();
  if (typeof answer === "string") return answer;
  if (unit === "date") return renderDay(answer, language);
  const style: Intl.NumberFormatOptions =
    unit === "fraction" ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, style).format(answer);
}

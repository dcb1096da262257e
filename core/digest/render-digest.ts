import type { DigestTexts } from "../i18n/digest/index.ts";
import type { TABLE_NAMES } from "../plan/table-names.ts";

/** What a digest says, in one language: texts, and the words by which the workbook's own cells are known. */
export interface DigestWords extends DigestTexts {
  /** Statuses of key results that need help, in every language: that of a set can be changed by hand. */
  readonly behind: readonly string[];
  /** What the stale column says of a key result that nobody updated in time. */
  readonly stale: string;
  /** The names of the tables that a digest reads. */
  readonly tables: Pick<typeof TABLE_NAMES, "settings" | "objectives" | "keyResults">;
}

/** What the cells of a key result show, by the keys of their columns; where users typed something else, that. Shares are fractions. */
export interface DigestRow {
  readonly key_result: string;
  readonly status: string;
  readonly owner: string;
  readonly next_step: string;
  /** By how far its progress moved in the last week. */
  readonly moved: number;
  readonly progress: number;
  readonly expected: number;
}

/** The state of an OKR set as its cells show it. Shares are fractions. */
export interface DigestModel {
  /** The workbook's name and address. */
  readonly title: string;
  readonly address: string;
  /** Of the objectives at the top; undefined while nothing is measured. */
  readonly overall?: { readonly progress: number; readonly expected: number };
  /** Key results checked in during the last week. */
  readonly moved: readonly DigestRow[];
  readonly atRisk: readonly DigestRow[];
  readonly toUpdate: readonly DigestRow[];
}

export interface RenderedDigest {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const LISTS = ["moved", "atRisk", "toUpdate"] as const satisfies readonly (keyof DigestModel & keyof DigestTexts)[];

/** Lines of a list that are shown; the rest is told as a number. */
const SHOWN = 20;

/** What is shown of a cell, or of the workbook's name: Google limits mails and their subjects. */
const SHOWN_CHARACTERS = /^(.{150}).+/u;

/** The mail as HTML and as plain text. User text is escaped: none of it can become markup or break a line. */
export function renderDigest({ title, address, overall, ...lists }: DigestModel, words: DigestWords): RenderedDigest {
  const share = (value: number): string => (Number.isFinite(value) ? fill(words.percent, { number: percentOf(value) }) : "–");
  const summary = overall
    ? fill(words.overall, { progress: share(overall.progress), expected: share(overall.expected) })
    : words.nothingMeasured;
  const renderRow = (line: string, row: DigestRow): string =>
    fill(line, {
      key_result: shorten(row.key_result),
      status: shorten(row.status),
      owner: shorten(row.owner) || words.noOwner,
      next_step: shorten(row.next_step) || words.noNextStep,
      before: share(row.progress - row.moved),
      progress: share(row.progress),
      expected: share(row.expected),
    });
  const isTold = overall || LISTS.some((list) => lists[list].length > 0);
  const sections = (isTold ? LISTS : []).map((list) => {
    const { heading, none, line } = words[list];
    const rows = lists[list];
    const lines = rows.slice(0, SHOWN).map((row) => renderRow(line, row));
    if (rows.length > SHOWN) lines.push(fill(words.more, { number: rows.length - SHOWN }));
    return { heading, lines: lines.length > 0 ? lines : [none] };
  });
  const name = shorten(title);
  const footer = fill(words.footer, { title: name });
  return {
    subject: `${name}: ${summary}`,
    text: [
      summary,
      ...sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line.replace("\n", "\n  ")}`)].join("\n")),
      `${words.open}: ${address}`,
      footer,
    ].join("\n\n"),
    html: [
      `<div style="font:14px/1.5 Arial,sans-serif;overflow-wrap:anywhere"><h2>${escapeHtml(summary)}</h2>`,
      ...sections.map(({ heading, lines }) => `<h3>${escapeHtml(heading)}</h3><ul>${lines.map(renderItem).join("")}</ul>`),
      `<p><a href="${escapeHtml(address)}">${escapeHtml(words.open)}</a></p><small>${escapeHtml(footer)}</small></div>`,
    ].join(""),
  };
}

/** A share as it is shown. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** The text with its {places} filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);

/** Of a line in two, the first is what it is about. */
const renderItem = (line: string): string => `<li>${escapeHtml(line).replace(/(.*)\n/, "<b>$1</b><br>")}</li>`;

/** A cell on one line, its no-break spaces kept, and not too long. */
const shorten = (cell: string): string =>
  String(cell)
    .trim()
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .replace(SHOWN_CHARACTERS, "$1…");

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

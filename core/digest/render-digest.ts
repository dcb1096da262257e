import type { DigestTexts } from "../i18n/digest/index.ts";

/** What a digest says, in one language: texts, and the words by which the workbook's own cells are known. */
export interface DigestWords extends DigestTexts {
  /** Statuses of key results that need help. */
  readonly behind: readonly string[];
  /** What the stale column says of a key result that nobody updated in time. */
  readonly stale: string;
}

/** What the cells of a key result show, by the keys of their columns. Shares are fractions. */
export interface DigestRow {
  readonly key_result: string;
  readonly status: string;
  readonly owner: string;
  readonly next_step: string;
  /** By how far its progress moved in the last week. */
  readonly moved: number;
  readonly progress: number;
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

/** The mail as HTML and as plain text. User text is escaped: none of it can become markup or break a line. */
export function renderDigest(model: DigestModel, words: DigestWords): RenderedDigest {
  const { title, address, overall } = model;
  const share = (value: number): string => fill(words.percent, { number: Math.round(value * 100) });
  const change = (by: number): string => (by > 0 ? "+" : "−") + share(Math.abs(by));
  const summary = overall
    ? fill(words.overall, { progress: share(overall.progress), expected: share(overall.expected) })
    : words.nothingMeasured;
  const sections = LISTS.map((list) => {
    const { heading, none, line } = words[list];
    const lines = model[list].map((row) =>
      fill(line, {
        ...row,
        owner: row.owner || words.noOwner,
        next_step: row.next_step || words.noNextStep,
        moved: change(row.moved),
        progress: share(row.progress),
      }),
    );
    const more = lines.length > SHOWN ? [fill(words.more, { number: lines.length - SHOWN })] : [];
    return { heading, lines: lines.length > 0 ? [...lines.slice(0, SHOWN), ...more].map(onOneLine) : [none] };
  });
  const footer = onOneLine(fill(words.footer, { title }));
  return {
    subject: onOneLine(`${title}: ${summary}`),
    text: [
      summary,
      ...sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join("\n")),
      `${words.open}: ${address}`,
      footer,
    ].join("\n\n"),
    html: [
      `<div style="font:14px/1.5 Arial,sans-serif;max-width:640px"><h2>${escapeHtml(summary)}</h2>`,
      ...sections.map(
        ({ heading, lines }) => `<b>${escapeHtml(heading)}</b><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
      ),
      `<p><a href="${escapeHtml(address)}">${escapeHtml(words.open)}</a></p><small>${escapeHtml(footer)}</small></div>`,
    ].join(""),
  };
}

/** The text with its {places} filled in. */
export const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

const onOneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, " ");

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

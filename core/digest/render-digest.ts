import type { DigestTexts } from "../i18n/digest/index.ts";

/** What a digest says, in one language: texts, and the words by which the workbook's own cells are known. */
export interface DigestWords extends DigestTexts {
  /** Statuses of key results that need help. */
  readonly behind: readonly string[];
  /** What the stale column says of a key result that nobody updated in time. */
  readonly stale: string;
}

/** The state of an OKR set as its cells show it. Shares are fractions. */
export interface DigestModel {
  /** The workbook's name and address. */
  readonly title: string;
  readonly address: string;
  /** Of the objectives at the top; undefined while nothing is measured. */
  readonly overall?: { readonly progress: number; readonly expected: number };
  /** Key results checked in during the last week, by how far their progress moved. */
  readonly moved: readonly { readonly name: string; readonly by: number; readonly progress: number }[];
  readonly behind: readonly { readonly name: string; readonly status: string; readonly owner: string; readonly nextStep: string }[];
  readonly stale: readonly { readonly name: string; readonly owner: string }[];
}

export interface RenderedDigest {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Lines of a list that are shown; the rest is told as a number. */
const SHOWN = 20;

/** The mail as HTML and as plain text. User text is escaped: none of it can become markup or break a line. */
export function renderDigest(model: DigestModel, words: DigestWords): RenderedDigest {
  const { title, address, overall } = model;
  const share = (value: number): string => fill(words.percent, { number: String(Math.round(value * 100)) });
  const change = (by: number): string => (by > 0 ? "+" : "−") + share(Math.abs(by));
  const owner = (name: string): string => name || words.noOwner;
  const summary = overall
    ? fill(words.overall, { progress: share(overall.progress), expected: share(overall.expected) })
    : words.nothingMeasured;
  const lists: readonly (readonly [heading: string, none: string, lines: readonly string[]])[] = [
    [
      words.moved,
      words.nothingMoved,
      model.moved.map(({ name, by, progress }) => fill(words.movedLine, { name, by: change(by), progress: share(progress) })),
    ],
    [
      words.atRisk,
      words.nothingAtRisk,
      model.behind.map((line) =>
        fill(words.atRiskLine, { ...line, owner: owner(line.owner), nextStep: line.nextStep || words.noNextStep }),
      ),
    ],
    [
      words.toUpdate,
      words.nothingToUpdate,
      model.stale.map((line) => fill(words.toUpdateLine, { name: line.name, owner: owner(line.owner) })),
    ],
  ];
  const sections = lists.map(([heading, none, lines]) => ({
    heading,
    lines: (lines.length > 0 ? shorten(lines, words) : [none]).map(onOneLine),
  }));
  const footer = onOneLine(fill(words.footer, { title }));
  return {
    subject: onOneLine(`${title}: ${summary}`),
    text: [
      summary,
      ...sections.map(({ heading, lines }) => `${heading}\n${lines.map((line) => `- ${line}`).join("\n")}`),
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
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const shorten = (lines: readonly string[], words: DigestWords): readonly string[] =>
  lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), fill(words.more, { number: String(lines.length - SHOWN) })];

const onOneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, " ");

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

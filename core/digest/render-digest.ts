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
  const owner = (name: string): string => name || words.noOwner;
  const sections = [
    {
      heading: words.moved,
      none: words.nothingMoved,
      lines: model.moved.map(({ name, by, progress }) =>
        fill(words.movedLine, { name, by: (by > 0 ? "+" : "−") + share(Math.abs(by)), progress: share(progress) }),
      ),
    },
    {
      heading: words.atRisk,
      none: words.nothingAtRisk,
      lines: model.behind.map(({ name, status, owner: who, nextStep }) =>
        fill(words.atRiskLine, { name, status, owner: owner(who), nextStep: nextStep || words.noNextStep }),
      ),
    },
    {
      heading: words.toUpdate,
      none: words.nothingToUpdate,
      lines: model.stale.map(({ name, owner: who }) => fill(words.toUpdateLine, { name, owner: owner(who) })),
    },
  ].map(({ heading, none, lines }) => ({ heading, lines: lines.length === 0 ? [none] : shorten(lines, words) }));
  const summary = overall
    ? fill(words.overall, { progress: share(overall.progress), expected: share(overall.expected) })
    : words.nothingMeasured;
  const footer = fill(words.footer, { title });

  return {
    subject: onOneLine(`${title}: ${summary}`),
    text: [
      summary,
      ...sections.flatMap(({ heading, lines }) => ["", heading, ...lines.map((line) => `- ${onOneLine(line)}`)]),
      "",
      `${words.open}: ${address}`,
      "",
      onOneLine(footer),
    ].join("\n"),
    html: [
      '<div style="font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#1b2a3a;max-width:640px">',
      `<p style="font-size:18px"><b>${escapeHtml(summary)}</b></p>`,
      ...sections.map(
        ({ heading, lines }) =>
          `<h2 style="font-size:15px;margin:16px 0 4px">${escapeHtml(heading)}</h2><ul style="margin:0;padding-left:20px">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
      ),
      `<p><a href="${escapeHtml(address)}">${escapeHtml(words.open)}</a></p>`,
      `<p style="color:#5b6b7b;font-size:12px">${escapeHtml(footer)}</p></div>`,
    ].join(""),
  };
}

/** The text with its {places} filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const shorten = (lines: readonly string[], words: DigestWords): readonly string[] =>
  lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), fill(words.more, { number: String(lines.length - SHOWN) })];

const onOneLine = (text: string): string => text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? " " : space));

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

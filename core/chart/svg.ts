/** Pixels. */
export const FONT = 11;
/** Rough width of a letter of that size: what does not fit is cut, so it need not be exact. */
export const LETTER = 6.4;

export const line = (x1: number, y1: number, x2: number, y2: number, color: string): string =>
  `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="${color}"/>`;

/** A line of text from a point on, by further attributes of SVG; nothing where there is no text. */
export function words(x: number, y: number, text: string, attributes: Readonly<Record<string, string | number>>): string {
  if (text === "") return "";
  const said = Object.entries({ x: px(x), y: px(y), ...attributes }).map(([name, value]) => ` ${name}="${value}"`);
  return `<text${said.join("")}>${escapeXml(text)}</text>`;
}

/** The text as far as it fits into so many pixels. */
export const cut = (text: string, width: number): string => {
  const letters = Math.max(1, Math.floor(width / LETTER));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
};

/** A tenth of a pixel is as exact as eyes are. */
export const px = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; control characters, which it cannot hold, are left out. */
export const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 leaves out.
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");

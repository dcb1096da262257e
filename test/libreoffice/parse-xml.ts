/** An element of an XML document; text stands among its children as strings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads a whole document. Throws, with what and where, on anything that is not well-formed; no DTDs. */
export function parseXml(xml: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [];
  const document: (XmlElement | string)[] = [];
  let at = 0;
  const fail = (why: string): never => {
    throw new SyntaxError(`XML: ${why} at ${at}: ${xml.slice(at, at + 80)}`);
  };
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match) at = pattern.lastIndex;
    return match;
  };

  const illegal = ILLEGAL_CHARACTER.exec(xml);
  if (illegal) {
    at = illegal.index;
    fail("a character that XML cannot hold");
  }
  read(/<\?xml version="1\.0"[^>]*\?>/y);
  while (at < xml.length) {
    const siblings = open.at(-1)?.children ?? document;
    const text = read(/[^<]+/y)?.[0];
    if (text !== undefined) {
      if (open.length > 0) siblings.push(resolveEntities(text, fail));
      else if (text.trim() !== "") fail("text outside the root");
    } else if (read(/<!--(?:(?!--)[\s\S])*-->/y)) {
      // Comments say nothing.
    } else if (read(/<\//y)) {
      const name = read(/([\w.:-]+)\s*>/y)?.[1];
      if (name === undefined || open.pop()?.name !== name) fail(`an end tag ${name} that nothing opened`);
    } else {
      const name = read(/<([A-Za-z_][\w.:-]*)/y)?.[1] ?? fail("no tag");
      const attributes: Record<string, string> = {};
      for (let match = read(ATTRIBUTE); match; match = read(ATTRIBUTE)) {
        const [, attribute = "", double, single] = match;
        if (Object.hasOwn(attributes, attribute)) fail(`a second ${attribute}`);
        attributes[attribute] = resolveEntities(double ?? single ?? "", fail);
      }
      const end = read(/\s*(\/?)>/y) ?? fail(`a tag ${name} without an end`);
      const element = { name, attributes, children: [] };
      siblings.push(element);
      if (end[1] === "") open.push(element);
    }
  }
  if (open.length > 0) fail(`${open.at(-1)?.name} is never closed`);
  const [root, second] = document;
  if (root === undefined || typeof root === "string" || second !== undefined) return fail("not one root");
  return root;
}

const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 leaves out.
const ILLEGAL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const resolveEntities = (text: string, fail: (why: string) => never): string =>
  text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|\w+)?(;?)/g, (whole, entity: string | undefined, end: string) => {
    if (entity === undefined || end === "") return fail(`a bare ampersand in ${text}`);
    if (entity.startsWith("#x")) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? fail(`an unknown entity ${whole}`);
  });

/** The child elements of one name. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);

/** Every element of one name at any depth, in document order. */
export function* descendantsNamed(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === name) yield child;
    yield* descendantsNamed(child, name);
  }
}

/** All text inside, tags left out. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

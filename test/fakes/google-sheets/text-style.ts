import { expose, type Wire } from "./wire.ts";

type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a text style says of a cell's text; the rest is left as it is. */
export interface TextLook {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export function exposeTextStyleBuilder(wire: Wire): Builder {
  let look: TextLook = {};
  const add = (said: TextLook): Builder => {
    look = { ...look, ...said };
    return builder;
  };
  const builder: Builder = expose<Builder>(wire, "TextStyleBuilder", {
    setForegroundColor(color) {
      if (typeof color !== "string" || !/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`Invalid argument: ${color}`);
      return add({ color });
    },
    setFontSize(size) {
      if (!Number.isInteger(size)) throw new Error(`Invalid argument: ${size}`);
      return add({ size });
    },
    setBold: (bold) => add({ bold }),
    setItalic: (italic) => add({ italic }),
    build: () => expose<GoogleAppsScript.Spreadsheet.TextStyle>(wire, "TextStyle", {}, look),
  });
  return builder;
}

/** Where the add-in is served from, and who it is. Both default to what manifest.xml says, for development. */
export interface Deployment {
  /** The https address of the folder that holds taskpane.html, without a slash at its end. */
  readonly origin?: string;
  /** A GUID of the publisher's own. */
  readonly id?: string;
}

/** The origin that manifest.xml is written for: the development server. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The manifest for one deployment. Two plain replacements rather than office-addin-manifest's `modify`, which cannot set
 * addresses, and which writes the whole file anew in its own layout.
 */
export function renderManifest(manifest: string, { origin = DEVELOPMENT_ORIGIN, id }: Deployment): string {
  const moved = manifest.replaceAll(DEVELOPMENT_ORIGIN, escapeXml(origin));
  return id === undefined ? moved : moved.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
}

/** Reads `--origin` and `--id` from the command line. Throws an Error that says what is wrong with them. */
export function readDeployment(args: readonly string[]): Deployment {
  const origin = readOption(args, "--origin");
  const id = readOption(args, "--id");
  if (id !== undefined && !GUID.test(id)) throw new Error(`--id must be a GUID such as ${EXAMPLE_GUID}; it is ${id}.`);
  return { ...(origin === undefined ? {} : { origin: readOrigin(origin) }), ...(id === undefined ? {} : { id }) };
}

const EXAMPLE_GUID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function readOption(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  const value = args[at + 1];
  if (value === undefined || value.startsWith("--")) throw new Error(`${name} needs a value.`);
  return value;
}

function readOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(`--origin must be an https address such as https://add-in.example.com; it is ${origin}.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

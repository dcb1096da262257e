/**
 * What a host says with the files of the site, by patterns with one "*" each; no header comes from two of them. Excel on
 * the web reads functions.json from its own origin. Office wants icons that may be cached; the rest is asked for anew, so
 * that an update arrives at once. There is no X-Frame-Options: Excel on the web shows the pane in a frame.
 */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/*": { "access-control-allow-origin": "*", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" },
  "/assets/*": { "cache-control": "public, max-age=86400" },
  ...Object.fromEntries(["css", "html", "js", "json", "xml"].map((ending) => [`/*.${ending}`, { "cache-control": "no-cache" }])),
};

export const headersOf = (pathname: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...Object.entries(RULES).flatMap(([pattern, headers]) => (matches(pathname, pattern) ? [headers] : [])));

function matches(pathname: string, pattern: string): boolean {
  const [start = "", end = ""] = pattern.split("*");
  return pathname.startsWith(start) && pathname.endsWith(end);
}

/** The same as a _headers file, which Netlify and Cloudflare Pages read at the root of a site; the files are below `folder`. */
export const renderHeaders = (folder = ""): string =>
  Object.entries(RULES)
    .map(([pattern, headers]) =>
      [folder + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");

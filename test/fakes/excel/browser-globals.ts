/**
 * The least of a browser that Microsoft's office.js files ask for while they load. They run in a context of their own
 * over these globals, so that nothing of theirs reaches the tests. No behaviour that a test relies on comes from here.
 * `script` is the file that loads: it looks for its own tag.
 */
export function browserGlobals(script: string): Record<string, unknown> {
  const nothing = () => {};
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };
  const address = "https://localhost:3000/taskpane.html";
  const tags: Record<string, readonly object[]> = {
    script: [{ src: `https://appsforoffice.microsoft.com/lib/1/hosted/${script}` }],
    head: [element()],
  };
  const globals: Record<string, unknown> = {
    setTimeout: (act: () => void, delay = 0) => (delay < LOADING_TIMEOUT ? setTimeout(act, delay) : undefined),
    clearTimeout,
    setInterval,
    clearInterval,
    console: { log: nothing, info: nothing, warn: nothing, error: nothing },
    URL,
    location: new URL(address),
    navigator: { userAgent: "Mozilla/5.0 Chrome/120", language: "en-US", platform: "" },
    document: {
      domain: "localhost",
      URL: address,
      cookie: "",
      readyState: "complete",
      body: element(),
      head: element(),
      createElement: element,
      hasFocus: () => true,
      getElementsByTagName: (tag: string) => tags[tag.toLowerCase()] ?? [],
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener: nothing,
    },
    localStorage: storage,
    sessionStorage: storage,
    history: {},
    opener: null,
    name: "",
  };
  for (const name of ["addEventListener", "removeEventListener", "postMessage", "focus", "blur"]) globals[name] = nothing;
  for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
  return globals;
}

/** Files that office.js would load from Microsoft never come; after this time it would give up with an error. */
const LOADING_TIMEOUT = 10_000;

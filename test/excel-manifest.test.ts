import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import { DEVELOPMENT_ORIGIN, readDeployment, renderManifest } from "../excel-addin/render-manifest.ts";
import { parseXml, type XmlElement } from "./libreoffice/parse-xml.ts";

const source = await readFile(new URL("../excel-addin/manifest.xml", import.meta.url), "utf8");
const manifest = parseXml(source);

/**
 * The children of each element in the order that Microsoft documents for task pane add-ins ("How to find the proper
 * order of manifest elements"); "!" marks those that Excel or the Marketplace asks for, "*" those that may repeat.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateID Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides",
  "OfficeApp/DisplayName": "Override*",
  "OfficeApp/Description": "Override*",
  "OfficeApp/Hosts": "Host!",
  "OfficeApp/Requirements": "Sets Methods",
  "OfficeApp/Requirements/Sets": "Set!*",
  "OfficeApp/DefaultSettings": "SourceLocation!",
  VersionOverrides: "Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins",
  "VersionOverrides/Hosts": "Host!",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors! DesktopFormFactor!",
  AllFormFactors: "ExtensionPoint!",
  "AllFormFactors/ExtensionPoint": "Script! Page! Metadata! Namespace!",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  "DesktopFormFactor/ExtensionPoint": "OfficeTab!",
  OfficeTab: "Group!*",
  Group: "OverriddenByRibbonApi Label! Icon! Control!*",
  Icon: "bt:Image!*",
  Control: "OverriddenByRibbonApi Label! Supertip! Icon! Action! Enabled Items",
  Supertip: "Title! Description!",
  Action: "TaskpaneId SourceLocation! Title FunctionName",
  Resources: "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!",
  "bt:Images": "bt:Image!*",
  "bt:Urls": "bt:Url!*",
  "bt:ShortStrings": "bt:String!*",
  "bt:LongStrings": "bt:String!*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

const childrenOf = (element: XmlElement): readonly XmlElement[] => element.children.filter((child) => typeof child !== "string");

function* walk(element: XmlElement, above = ""): Generator<readonly [address: string, element: XmlElement]> {
  const address = `${above}/${element.name}`;
  yield [address, element];
  for (const child of childrenOf(element)) yield* walk(child, address);
}

const all = [...walk(manifest)].map(([address, element]) => [address.slice(1), element] as const);
const named = (name: string): readonly XmlElement[] => all.filter(([, element]) => element.name === name).map(([, element]) => element);
const only = (address: string): XmlElement => {
  const found = all.filter(([at]) => at === address || at.endsWith(`/${address}`)).map(([, element]) => element);
  expect(found).toHaveLength(1);
  return found[0] as XmlElement;
};
const textOf = (element: XmlElement): string => element.children.join("");

/** What is wrong with the children of an element: unknown ones, wrong order, missing, repeated. */
function findFaults(address: string, element: XmlElement): readonly string[] {
  const rule = Object.keys(ORDER)
    .filter((key) => address === key || address.endsWith(`/${key}`))
    .sort((a, b) => b.length - a.length)[0];
  const children = childrenOf(element).map(({ name }) => name);
  const allowed = (rule === undefined ? "" : (ORDER[rule] ?? "")).split(" ").filter(Boolean);
  const plain = allowed.map((each) => each.replace(/[!*]/g, ""));
  const positions = children.map((child) => plain.indexOf(child));
  return [
    ...children.filter((child) => !plain.includes(child)).map((child) => `${address}: unknown ${child}`),
    ...positions.flatMap((position, index) =>
      index > 0 && position < (positions[index - 1] ?? 0) ? [`${address}: ${children[index]} comes too late`] : [],
    ),
    ...allowed.flatMap((each, index) =>
      each.includes("!") && !positions.includes(index) ? [`${address}: ${plain[index]} is missing`] : [],
    ),
    ...allowed.flatMap((each, index) =>
      !each.includes("*") && positions.filter((position) => position === index).length > 1 ? [`${address}: ${plain[index]} repeats`] : [],
    ),
  ];
}

const faultsOf = (root: XmlElement): readonly string[] =>
  [...walk(root)].flatMap(([address, element]) => findFaults(address.slice(1), element));

describe("the structure of manifest.xml", () => {
  test("has all elements that are asked for, in Microsoft's order", () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  test.each([
    ["an element out of order", (xml: string) => xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"), "Id comes too late"],
    ["an element that is missing", (xml: string) => xml.replace(/<SupportUrl[^>]*\/>/, ""), "SupportUrl is missing"],
    ["an element that nobody knows", (xml: string) => xml.replace("<Hosts>", "<Colour /><Hosts>"), "unknown Colour"],
    [
      "an element given twice",
      (xml: string) => xml.replace("<Permissions>", "<Permissions>ReadDocument</Permissions><Permissions>"),
      "Permissions repeats",
    ],
  ])("is found wrong with %s", (_, change, fault) => {
    expect(faultsOf(parseXml(change(source))).join("\n")).toContain(fault);
  });

  test("refers to resources that are there, uses each of them, and keeps their ids to 32 characters", () => {
    const ids = childrenOf(only("Resources")).flatMap((section) => childrenOf(section).map(({ attributes }) => attributes.id));
    const used = all.flatMap(([, { attributes }]) => (attributes.resid === undefined ? [] : [attributes.resid]));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => (id?.length ?? 0) > 32)).toEqual([]);
  });

  test("is an add-in for workbooks that reads and writes, with the functions in a namespace of their own", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(only("OfficeApp/Hosts/Host").attributes.Name).toBe("Workbook");
    expect(only("VersionOverrides/Hosts/Host").attributes["xsi:type"]).toBe("Workbook");
    expect(textOf(only("Permissions"))).toBe("ReadWriteDocument");
    expect(textOf(only("Id"))).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(textOf(only("Version"))).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(only("AllFormFactors/ExtensionPoint").attributes["xsi:type"]).toBe("CustomFunctions");
    expect(resource("Functions.Namespace").attributes.DefaultValue).toBe("MB");
  });

  test("asks for the requirement sets that the code uses", () => {
    const sets = named("Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(["ExcelApi 1.9", "CustomFunctionsRuntime 1.3"]);
  });

  test("has no shared runtime: the functions run in the JavaScript-only one", () => {
    expect(named("Runtimes")).toEqual([]);
  });

  test("gives icons in the sizes that are asked for", () => {
    expect(named("Icon").map((icon) => childrenOf(icon).map(({ attributes }) => attributes.size))).toEqual([
      ["16", "32", "80"],
      ["16", "32", "80"],
    ]);
    for (const image of named("Icon").flatMap(childrenOf)) {
      expect(resource(image.attributes.resid ?? "").attributes.DefaultValue).toContain(`icon-${image.attributes.size}.png`);
    }
    expect(only("IconUrl").attributes.DefaultValue).toContain("icon-32.png");
    expect(only("HighResolutionIconUrl").attributes.DefaultValue).toContain("icon-64.png");
  });
});

function resource(id: string): XmlElement {
  const found = childrenOf(only("Resources"))
    .flatMap(childrenOf)
    .find(({ attributes }) => attributes.id === id);
  expect(found).toBeDefined();
  return found as XmlElement;
}

describe("the texts of manifest.xml", () => {
  const LOCALES = ["es-ES", "es-MX", "sv-SE", "ro-RO"];
  /** Names that stay the same in every language. */
  const UNTRANSLATED = ["Functions.Namespace", "Group.Label"];

  test("are in every language of the product", () => {
    const strings = named("bt:String").filter(({ attributes }) => !UNTRANSLATED.includes(attributes.id ?? ""));
    const urls = ["Functions.Metadata.Url", "Help.Url"].map(resource);
    for (const text of [only("OfficeApp/Description"), ...strings, ...urls]) {
      expect(childrenOf(text).map(({ attributes }) => attributes.Locale)).toEqual(LOCALES);
    }
  });

  test("link each language to its own functions.json and help", () => {
    const addresses = ["Functions.Metadata.Url", "Help.Url"].flatMap((id) =>
      childrenOf(resource(id)).map(({ attributes }) => attributes.Value),
    );
    const files = ["functions.", "help."].flatMap((file) => LOCALES.map((locale) => `${DEVELOPMENT_ORIGIN}/${file}${locale.slice(0, 2)}`));
    expect(addresses.map((address) => address?.replace(/\.(json|html)$/, ""))).toEqual(files);
  });

  test("keep to the lengths that Excel shows", () => {
    const longest = (element: XmlElement) =>
      Math.max(...[element, ...childrenOf(element)].map(({ attributes }) => (attributes.DefaultValue ?? attributes.Value ?? "").length));
    expect(longest(only("OfficeApp/DisplayName"))).toBeLessThanOrEqual(125);
    expect(longest(only("OfficeApp/Description"))).toBeLessThanOrEqual(250);
    for (const text of childrenOf(only("bt:ShortStrings"))) expect(longest(text)).toBeLessThanOrEqual(125);
    for (const text of childrenOf(only("bt:LongStrings"))) expect(longest(text)).toBeLessThanOrEqual(250);
  });
});

describe("a deployment", () => {
  const ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

  test("moves every address to its origin and takes its own id, and Microsoft's tool reads both back", async () => {
    const deployed = renderManifest(source, { origin: "https://okr.example.com/add-in", id: ID });
    expect(deployed).not.toContain(DEVELOPMENT_ORIGIN);
    expect(deployed.match(/https:\/\/okr\.example\.com\/add-in\//g)).toHaveLength(source.match(/https:\/\/localhost:3000\//g)?.length ?? 0);
    const folder = await mkdtemp(path.join(tmpdir(), "measured-by-"));
    const file = path.join(folder, "manifest.xml");
    await writeFile(file, deployed);
    const read = await OfficeAddinManifest.readManifestFile(file);
    await rm(folder, { recursive: true });
    expect(read).toMatchObject({ id: ID, displayName: "Measured By", officeAppType: "TaskPaneApp", hosts: ["Workbook"] });
    expect(read.defaultSettings?.sourceLocation).toBe("https://okr.example.com/add-in/taskpane.html");
  });

  test("is the development server's unless the command line says otherwise", () => {
    expect(readDeployment([])).toEqual({});
    expect(renderManifest(source, {})).toBe(source);
    expect(readDeployment(["--origin", "https://okr.example.com/", "--id", ID])).toEqual({ origin: "https://okr.example.com", id: ID });
  });

  test.each([
    [["--origin", "http://okr.example.com"], /--origin must be an https address/],
    [["--origin", "okr.example.com"], /--origin must be an https address/],
    [["--origin", "https://okr.example.com/?a=1"], /--origin must be an https address/],
    [["--origin"], /--origin needs a value/],
    [["--origin", "--id"], /--origin needs a value/],
    [["--id", "42"], /--id must be a GUID/],
  ])("with %j says what is wrong", (args, message) => {
    expect(() => readDeployment(args)).toThrow(message);
  });
});

import { describe, expect, test } from "vitest";
import { sidebarInBrowser } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

/** What has the focus: its role or kind, and what it is called. */
const focused = () =>
  sidebar.page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "nothing";
    const labels = "labels" in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
    const name =
      labels.map((label) => label.querySelector(".template-name")?.textContent ?? label.textContent).join(" ") || element.textContent;
    return `${element.getAttribute("role") ?? (element.getAttribute("type") || element.tagName.toLowerCase())}: ${name}`;
  });

async function press(...keys: readonly string[]): Promise<string> {
  for (const key of keys) await sidebar.page.keyboard.press(key);
  return focused();
}

describe("With the keyboard alone", () => {
  test("one walks through the panel, inserts, undoes, and never loses one's place", async () => {
    expect(await press("Tab")).toBe("select: Language");
    expect(await press("Tab")).toBe("tab: Insert");
    expect(await press("Tab")).toBe("radio: Templates");
    expect(await press("Tab")).toBe("search: What do you want to achieve?");
    expect(await press("Tab")).toBe("radio: A voice of our own");
    expect(await press("ArrowDown")).toBe("radio: Visitors who stay");
    expect(await press("Tab")).toBe("select: Period");
    expect(await press("Tab")).toBe("summary: Level, owner, sheets…");
    expect(await press("Tab")).toBe("button: Insert");
    await press("Enter");
    await expect.poll(focused).toBe("h2: Inserted: Visitors who stay");
    expect(await press("Tab")).toBe("button: Dashboard");
    expect(await press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")).toBe("button: Undo insert");
    expect(await press("Enter")).toBe("button: Keep");
    expect(await press("Escape")).toBe("button: Undo insert");
    expect(await press("Enter", "Tab")).toBe("button: Yes, undo");
    await press("Enter");
    await expect.poll(focused).toBe("button: Insert");
    expect(await sidebar.status().textContent()).toBe("The insert is undone.");
  });

  test("arrows, Home and End move between the tabs and open them", async () => {
    expect(await press("Tab", "Tab", "ArrowRight")).toBe("tab: Check in");
    expect(await press("ArrowRight")).toBe("tab: Functions");
    await sidebar.page.locator(".function").first().waitFor();
    expect(await sidebar.page.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(
      await sidebar.tab("Functions").getAttribute("id"),
    );
    expect(await sidebar.tab("Functions").getAttribute("aria-selected")).toBe("true");
    expect(await sidebar.tab("Insert").getAttribute("aria-selected")).toBe("false");
    expect(await press("Tab")).toBe("search: What do you want to know?");
    await press("Shift+Tab");
    expect(await press("End")).toBe("tab: Share");
    expect(await press("ArrowRight")).toBe("tab: Insert");
    expect(await press("ArrowLeft")).toBe("tab: Share");
    expect(await press("Home")).toBe("tab: Insert");
  });

  test("one finds a function and writes it", async () => {
    await press("Tab", "Tab", "ArrowRight", "ArrowRight");
    await sidebar.page.locator(".function").first().waitFor();
    await press("Tab");
    await sidebar.page.keyboard.type("conversion rate");
    await press("Tab");
    expect(await focused()).toMatch(/^button: KPI_CONVERSION/);
    await press("Enter");
    expect(await press("Tab")).toBe("button: Insert into the active cell");
    await press("Enter");
    await sidebar.page.getByText("KPI_CONVERSION is in the active cell.").waitFor();
    expect(await focused()).toBe("button: Insert into the active cell");
  });

  test("the focus is always to be seen", async () => {
    for (let stop = 0; stop < 6; stop++) {
      await press("Tab");
      const ring = await sidebar.page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const style = getComputedStyle(element.matches("[type=radio]") ? (element.closest(".template") ?? element) : element);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
      expect(ring, await focused()).toBe("solid 2px");
    }
  });
});

describe("A panel that is left", () => {
  test("is as it was when one comes back", async () => {
    await sidebar.insert("A newsletter that performs");
    await sidebar.search().fill("newsletter");
    await sidebar.tab("Functions").click();
    await sidebar.tab("Insert").click();
    expect(await sidebar.search().inputValue()).toBe("newsletter");
    expect(await sidebar.button("Undo insert").count()).toBe(1);
  });
});

describe("The language", () => {
  test.each([
    ["sv-SE", "sv", "Infoga"],
    ["es_MX", "es", "Insertar"],
    ["ro", "ro", "Inserare"],
    ["de-DE", "en", "Insert"],
  ])("of a user in %s is %s", async (locale, language, title) => {
    await sidebar.reopen({ locale });
    expect(await sidebar.page.locator(".measured-by").getAttribute("lang")).toBe(language);
    expect(await sidebar.page.getByRole("tab").first().textContent()).toBe(title);
  });

  test("can be changed, and leaves nothing of the one before", async () => {
    await sidebar.page.getByLabel("Language").selectOption("ro");
    await sidebar.page.getByLabel("Limba").waitFor();
    const shown = await sidebar.page.locator(".measured-by").textContent();
    for (const english of ["Period", "Templates", "What", "Key results", "measured by"])
      expect(shown).not.toMatch(new RegExp(`\\b${english}\\b`));
  });
});

test("A language that does not arrive is told, and the one before stays", async () => {
  await sidebar.page.evaluate(() => {
    document.head.append = (...nodes) => (nodes[0] as HTMLScriptElement).onerror?.("offline");
  });
  await sidebar.page.getByLabel("Language").selectOption("ro");
  await sidebar.page.getByText("The texts in Română did not arrive. Try again in a moment.").waitFor();
  expect(await sidebar.page.locator(".measured-by").getAttribute("lang")).toBe("en");
});

describe("The user's settings", () => {
  const background = () => sidebar.page.locator(".measured-by").evaluate((element) => getComputedStyle(element).backgroundColor);
  const WHITE = "rgb(255, 255, 255)";

  test("choose the theme, unless the host does", async () => {
    await sidebar.reopen({ context: { colorScheme: "dark" } });
    expect(await background()).not.toBe(WHITE);
    await sidebar.reopen({ context: { colorScheme: "dark" }, theme: "light" });
    expect(await background()).toBe(WHITE);
    await sidebar.reopen({ context: { colorScheme: "light" }, theme: "dark" });
    expect(await background()).not.toBe(WHITE);
  });

  test.each([
    ["no-preference", true],
    ["reduce", false],
  ] as const)("about motion: %s", async (reducedMotion, moves) => {
    await sidebar.reopen({ context: { reducedMotion } });
    await sidebar.page.evaluate(() => window.sidebarPage.host?.holdWrites());
    await sidebar.button("Insert").click();
    await sidebar.page.getByText("Writing 7 sheets…").waitFor();
    expect(await sidebar.page.evaluate(() => document.getAnimations().length > 0)).toBe(moves);
  });

  test("of forced colours keep the chosen tab and template apart from the others", async () => {
    await sidebar.reopen({ context: { forcedColors: "active" } });
    const differs = await sidebar.page.evaluate(() => {
      const line = (element: Element | null) => element && getComputedStyle(element, "::after").backgroundColor;
      const [chosen, other] = document.querySelectorAll("[role=tab]");
      const outline = (element: Element | undefined) => element && getComputedStyle(element).outlineStyle;
      const [template, another] = document.querySelectorAll(".template");
      const [segment, next] = document.querySelectorAll(".segments span");
      return {
        segment: outline(segment) !== outline(next),
        tab: line(chosen ?? null) !== line(other ?? null),
        template: outline(template) !== outline(another),
      };
    });
    expect(differs).toEqual({ segment: true, tab: true, template: true });
  });
});

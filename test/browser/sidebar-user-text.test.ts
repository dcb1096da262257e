import { describe, expect, test } from "vitest";
import { sidebarInBrowser } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

const PAYLOADS = [
  `<img src=x onerror="window.ran=1">`,
  `<script>window.ran=1</script>`,
  `"><svg onload=window.ran=1>`,
  `javascript:window.ran=1`,
  `{{constructor.constructor('window.ran=1')()}}`,
  `<a href="javascript:window.ran=1">&lt;b&gt;`,
  `'-window.ran=1-'`,
];

/** What reached the page as something else than text. */
const markup = () =>
  sidebar.page.evaluate(() => ({
    ran: "ran" in window,
    elements: document.querySelectorAll(".measured-by :is(img, script, a, b:not(.kpis b), iframe, svg[onload])").length,
  }));

const HARMLESS = { ran: false, elements: 0 };

describe.each(PAYLOADS)("What others wrote stays text: %s", (payload) => {
  test("in the message of a host and in what it could not take back", async () => {
    await sidebar.failNext({ kind: "host", message: payload, leftovers: [payload] });
    await sidebar.button("Insert").click();
    await sidebar.alert().waitFor();
    expect((await sidebar.alert().textContent())?.split(payload)).toHaveLength(3);
    expect(await markup()).toEqual(HARMLESS);
  });

  test("in the names of sheets", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.page.evaluate((name) => window.sidebarPage.host?.rename("Objectives", name), payload);
    await sidebar.insert("A newsletter that performs");
    expect(await sidebar.button(payload).textContent()).toBe(payload);
    await sidebar.button("Undo insert").click();
    await sidebar.page.getByText(`This takes the new rows out of ${payload} and Key results again.`).waitFor();
    expect(await markup()).toEqual(HARMLESS);
  });

  test("in a search", async () => {
    await sidebar.search().fill(payload);
    await sidebar.status().waitFor();
    expect(await markup()).toEqual(HARMLESS);
  });
});

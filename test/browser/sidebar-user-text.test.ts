import { expect, test } from "vitest";
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

test.each(PAYLOADS)("What others wrote stays text, wherever it is shown: %s", async (payload) => {
  await sidebar.search().fill(payload);
  await sidebar.status().waitFor();
  await sidebar.search().fill("");

  await sidebar.failNext({ kind: "host", message: payload, leftovers: [payload] });
  await sidebar.button("Insert").click();
  await sidebar.alert().waitFor();
  expect((await sidebar.alert().textContent())?.split(payload)).toHaveLength(3);

  await sidebar.insert("More leads for sales");
  await sidebar.page.evaluate((name) => window.sidebarPage.host?.rename("Objectives", name), payload);
  await sidebar.insert("A newsletter that performs");
  expect(await sidebar.button(payload).textContent()).toBe(payload);
  await sidebar.button("Undo insert").click();
  await sidebar.page.getByText(`This takes the new rows out of ${payload} and Key results again.`).waitFor();

  const reached = await sidebar.page.evaluate(() => ({
    ran: "ran" in window,
    elements: document.querySelectorAll(".measured-by :is(img, script, a, b:not(.kpis b), iframe, svg[onload])").length,
  }));
  expect(reached).toEqual({ ran: false, elements: 0 });
});

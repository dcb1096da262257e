import { expect, test } from "vitest";
import { sidebarInBrowser, valuesOf } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

const PAYLOADS = [
  `<img src=x onerror="window.ran=1">`,
  `<script>window.ran=1</script>`,
  `"><svg onload=window.ran=1>`,
  `javascript:window.ran=1`,
  `{{constructor.constructor('window.ran=1')()}}`,
  `<a href="javascript:window.ran=1">&lt;b&gt;`,
  `'-window.ran=1-'`,
  `=HYPERLINK("javascript:window.ran=1","x")`,
];

/** Types the text into every field of the panel that is shown, whatever is closed opened first. */
async function typeEverywhere(text: string): Promise<void> {
  const closed = sidebar.panel().locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  for (const field of await sidebar.panel().locator("input[type=text], input[type=search], textarea").all())
    if (await field.isEditable()) await field.fill(text);
}

test.each(PAYLOADS)("What others wrote stays text, wherever it is shown: %s", async (payload) => {
  await sidebar.reopen({ offers: ["people", "digest", "formulas", "copies"] });
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
  await sidebar.page.getByText(`This takes the new rows out of ${payload}, Key results, and KPIs again.`).waitFor();

  await sidebar.page.getByRole("radio", { name: "Your own" }).check();
  await sidebar.field("Write or paste your OKRs").fill(`Objective: ${payload}\n- Raise ${payload} from 4 to 12\n${payload}`);
  await sidebar.button("Read").click();
  await sidebar.page.locator(".draft").first().waitFor();
  await typeEverywhere(payload);
  await sidebar.button("Insert").click();
  await sidebar
    .panel()
    .getByRole("heading", { name: `Inserted: ${payload}` })
    .waitFor();
  expect(valuesOf((await sidebar.plans()).at(-1))).toContain(payload);

  await sidebar.tab("Check in").click();
  await sidebar.page.locator(".check-in").first().waitFor();
  await typeEverywhere(payload);
  await sidebar.panel().locator(".foot .primary").click();
  await sidebar.alert().waitFor();

  await sidebar.tab("Functions").click();
  await typeEverywhere(payload);
  await sidebar.tab("Funnel").click();
  await typeEverywhere(payload);

  await sidebar.page.evaluate(
    (text) => window.sidebarPage.host?.typeFormula("Sheet1", "B2", `KPI_CHANGE("${text.replaceAll('"', '""')}",C3)`, 1),
    payload,
  );
  await sidebar.tab("Share").click();
  await sidebar.button("Look for formulas").click();
  await sidebar.page.locator(".changes").waitFor();
  await typeEverywhere(payload);
  await sidebar.field(payload).check();

  const reached = await sidebar.page.evaluate(() => ({
    ran: "ran" in window,
    elements: document.querySelectorAll(".measured-by :is(img, script, a, iframe, svg[onload], [onerror])").length,
  }));
  expect(reached).toEqual({ ran: false, elements: 0 });
});

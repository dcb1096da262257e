import { describe, expect, test } from "vitest";
import { sidebarInBrowser, valuesOf } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

const TEXT = `Win more leads from our website in Q4 2026
- Raise demo sign-ups from 40 to 120 by 31 December
- Increase conversion rate by 5% by 31 December
- Publish 2 customer stories a month
A line that is lost`;

async function read(text = TEXT): Promise<void> {
  await sidebar.page.getByRole("radio", { name: "Your own" }).check();
  await sidebar.field("Write or paste your OKRs").fill(text);
  await sidebar.button("Read").click();
  await sidebar.page.locator(".draft").first().waitFor();
}

const keyResult = (sentence: string) => sidebar.page.locator(".draft-key-result", { hasText: sentence });
const advice = (sentence: string) => keyResult(sentence).locator(".advice li");

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const focusedField = () => sidebar.page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value);

describe("A pasted text", () => {
  test("is read into objectives and key results, its numbers and days marked", async () => {
    await read();
    await sidebar.page.getByRole("heading", { name: "1 objective, 3 key results" }).waitFor();
    const signUps = keyResult("Raise demo sign-ups");
    expect(await signUps.locator("mark.much").allTextContents()).toEqual(["40", "120"]);
    expect(await signUps.locator("mark.when").allTextContents()).toEqual([expect.stringContaining("31")]);
    expect(await signUps.locator(".sentence").textContent()).toBe("Raise demo sign-ups from 40 to 120 by 31 December");
    expect(await signUps.locator(".reading").textContent()).toBe("reach · 40 → 120");
    expect(await keyResult("Publish 2").locator(".reading").textContent()).toBe("cadence · 2 / month");
  });

  test("keeps the line that found no place, until it has one", async () => {
    await read();
    await sidebar.field("A line that is lost").selectOption({ label: "Key result of 1. Win more leads from our " });
    await keyResult("A line that is lost").waitFor();
    expect(await sidebar.page.locator(".unplaced").count()).toBe(0);
  });

  test("goes back to being a text", async () => {
    await read();
    await sidebar.button("Back to the text").click();
    expect(await sidebar.field("Write or paste your OKRs").inputValue()).toBe(TEXT);
  });

  test("is inserted as it was read", async () => {
    await read();
    await keyResult("conversion rate").getByRole("button", { name: "Points" }).click();
    await sidebar.button("Insert").click();
    await sidebar.page.getByRole("heading", { name: "Inserted: Win more leads from our website in Q4 2026" }).waitFor();
    const [plan] = await sidebar.plans();
    expect(valuesOf(plan)).toEqual(
      expect.arrayContaining(["Raise demo sign-ups from 40 to 120 by 31 December", "reach", 40, 120, "cadence", 2, "change", 0.05, "pp"]),
    );
  });
});

test("An objective says what it lacks, and takes the suggestion to be filled in", async () => {
  await read("Win more leads from our website\n- Reach 500 followers from 120 by 31 December");
  const objective = sidebar.page.locator(".draft").getByLabel("Objective", { exact: true });
  await sidebar.button("Use “Win more leads from our website by …”").click();
  expect(await objective.inputValue()).toBe("Win more leads from our website by …");
  expect(await focusedField()).toBe("Win more leads from our website by …");
  await objective.fill("Win more leads from our website by June");
  await sidebar.button("Insert").click();
  await sidebar.page.getByRole("heading", { name: "Inserted: Win more leads from our website by June" }).waitFor();
});

describe("Each key result", () => {
  test("is asked for percent or points, where both can be meant", async () => {
    await read();
    const rate = keyResult("conversion rate");
    await rate.getByText("Percent of today’s value, or percentage points?").waitFor();
    await rate.getByRole("button", { name: "Points" }).click();
    expect(await rate.getByText("Percent of today’s value").count()).toBe(0);
    expect(await rate.locator(".reading").textContent()).toBe("change · +5\u00a0pp");
    expect(await keyResult("demo sign-ups").getByText("Percent of today’s value").count()).toBe(0);
  });

  test("says what it lacks, and takes the suggestion to be filled in", async () => {
    await read("Win leads in Q4 2026\n- Reach 500 followers\n- Publish 2 stories a month");
    await advice("Reach 500").first().waitFor();
    await advice("Reach 500").locator(".link").first().click();
    const sentence = keyResult("Reach 500").getByLabel("Key result");
    expect(await sentence.inputValue()).toContain("…");
    expect(await focusedField()).toBe(await sentence.inputValue());
    await sentence.fill("Reach 500 followers, from 120 by 31 December");
    await expect.poll(() => keyResult("Reach 500").locator(".reading").textContent()).toContain("120 → 500");
    expect(await advice("Reach 500").count()).toBe(0);
  });

  test("can be corrected field by field, and what is corrected is inserted", async () => {
    await read();
    const signUps = keyResult("Raise demo sign-ups");
    await signUps.getByText("Correct").click();
    await signUps.getByLabel("From", { exact: true }).fill("1,250");
    await signUps.getByLabel("Owner").fill("Ana");
    await signUps.getByLabel("Data source").fill("CRM");
    expect(await signUps.locator(".reading").textContent()).toBe("reach · 1,250 → 120");
    await signUps.getByLabel("Type").selectOption("count");
    await sidebar.button("Insert").click();
    await sidebar.page.locator(".inserted").waitFor();
    expect(valuesOf((await sidebar.plans())[0])).toEqual(expect.arrayContaining(["count", "Ana", "CRM"]));
  });

  test("can be added and taken out, and so can an objective", async () => {
    await read();
    await keyResult("Publish 2").getByText("Correct").click();
    await sidebar.button("Remove key result").click();
    expect(await sidebar.page.locator(".draft-key-result").count()).toBe(2);
    expect(await focused()).toBe("1 objective, 2 key results");
    await sidebar.button("Add a key result").click();
    await expect.poll(() => sidebar.page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await sidebar.page.keyboard.type("Keep churn below 2%");
    await keyResult("Keep churn below").waitFor();
    await sidebar.button("Add an objective").click();
    await sidebar.page.getByRole("heading", { name: "2 objectives, 3 key results" }).waitFor();
    await sidebar.button("Remove objective").first().click();
    await sidebar.page.getByRole("heading", { name: "1 objective, 0 key results" }).waitFor();
  });
});

test("A text in another language is read in that one, and advised in the sidebar's", async () => {
  await read("Fler kunder via webbplatsen under 2026\n- Öka antalet demobokningar från 40 till 120\n- Sänk svarstiden till 4 timmar");
  expect(await keyResult("demobokningar").locator(".sentence").getAttribute("lang")).toBe("sv");
  expect(await keyResult("demobokningar").locator(".reading").textContent()).toBe("reach · 40 → 120");
  expect(await advice("demobokningar").first().textContent()).toContain("There is no date.");
});

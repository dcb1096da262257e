import { describe, expect, test } from "vitest";
import { adviseOwnOkrs, contentOfDraft, readDraftKeyResult, readOwnOkrs } from "../../core/sidebar/own-okrs.ts";
import { PARTS_AT_HAND } from "../../core/sidebar/parts-at-hand.ts";

const TEXT = `Win more leads from our website
- Raise demo sign-ups from 40 to 120 a month by 31 December
- Increase conversion rate by 5%
- Publish 2 customer stories a month
- Keep churn below 2%
A line that is lost`;

const read = (text: string) => readOwnOkrs(text, PARTS_AT_HAND);

describe("OKRs of the user's own", () => {
  test("are read with their numbers, and no line is lost", async () => {
    const draft = await read(TEXT);
    expect(draft.language).toBe("en");
    expect(draft.objectives.map(({ objective }) => objective)).toEqual(["Win more leads from our website"]);
    expect(draft.objectives[0]?.keyResults.map(({ read: { type } }) => type)).toEqual(["reach", "change", "cadence", "keep"]);
    expect(draft.unplaced).toEqual(["A line that is lost"]);
  });

  test("bring the texts of their language first", async () => {
    const loaded: string[] = [];
    const parts = { loadLanguage: async (language: string) => void loaded.push(language) };
    const draft = await readOwnOkrs("Fler kunder via webbplatsen\n- Öka antalet leads från 40 till 120 senast 31 december", parts);
    expect([loaded, draft.language]).toEqual([["sv"], "sv"]);
  });

  test("become content that a planner takes", async () => {
    expect(contentOfDraft(await read(TEXT))).toEqual({
      objectives: [
        {
          objective: "Win more leads from our website",
          keyResults: [
            expect.objectContaining({ type: "reach", start: 40, target: 120 }),
            expect.objectContaining({ type: "change", change: 0.05, unit: "%", share: true }),
            expect.objectContaining({ type: "cadence", target: 2, period: "month" }),
            expect.objectContaining({ type: "keep", bound: "at most", target: 0.02, unit: "%" }),
          ],
        },
      ],
      kpis: [],
    });
  });

  test("leave out lines without words, and a milestone is done or not", () => {
    const keyResults = [readDraftKeyResult("1", "Launch the pricing page", "en"), readDraftKeyResult("2", "  ", "en")];
    const { objectives } = contentOfDraft({ objectives: [{ key: "0", objective: " Grow ", keyResults }] });
    expect(objectives).toEqual([
      { objective: "Grow", keyResults: [{ keyResult: "Launch the pricing page", type: "milestone", target: 1 }] },
    ]);
    expect(contentOfDraft({ objectives: [{ key: "0", objective: "", keyResults: [] }] }).objectives).toEqual([]);
  });

  test("get advice in the sidebar's language, by the place it is for", async () => {
    const advised = adviseOwnOkrs(await read(TEXT), "sv");
    expect(advised.set.map(({ code }) => code)).toEqual(["few objectives"]);
    expect(advised.objectives[0]?.objective).toEqual([
      { code: "time", message: expect.stringMatching(/kvartal/), suggestion: "Win more leads from our website by …" },
    ]);
    expect(advised.objectives[0]?.keyResults[1]?.map(({ code }) => code)).toEqual(expect.arrayContaining(["baseline", "time"]));
    expect(advised.set[0]?.message).toMatch(/mål/);
  });

  test("are no longer advised on what the user has put right", async () => {
    const draft = await read(TEXT);
    const [objective] = draft.objectives;
    const corrected = objective?.keyResults.map((keyResult) => ({ ...keyResult, read: { ...keyResult.read, start: 0.04 } })) ?? [];
    const advised = adviseOwnOkrs({ ...draft, objectives: [{ key: "0", objective: "", keyResults: corrected }] }, "en");
    expect(advised.objectives[0]?.keyResults[1]?.map(({ code }) => code)).not.toContain("baseline");
  });
});

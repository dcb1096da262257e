import { describe, expect, test } from "vitest";
import type { KeyResult } from "../../core/plan/okr-workbook.ts";
import { emptyDraft, readDraft } from "../../core/sidebar/check-in-draft.ts";

const keyResult = (more: Partial<KeyResult> = {}): KeyResult => ({
  row: 3,
  id: "O1.1",
  objective: "O1",
  keyResult: "Reach a click rate of 15%",
  type: "reach",
  unit: "%",
  nextStep: "Ask Bo",
  computed: {},
  ...more,
});

describe("What an owner types", () => {
  test("is nothing while nothing is new", () => {
    expect(readDraft(emptyDraft(keyResult()), keyResult(), "Ana", "en")).toBeUndefined();
  });

  test("is read by the unit of the key result and the marks of the language", () => {
    const draft = { ...emptyDraft(keyResult()), value: "12,5", confidence: "7" };
    expect(readDraft(draft, keyResult(), "Ana", "sv")).toEqual({ id: "O1.1", value: 0.125, confidence: 7, by: "Ana" });
  });

  test("is a plain level where only the change is a share, and a share where the level is one", () => {
    const signUps = keyResult({ type: "change", start: 400 });
    const rate = keyResult({ type: "change", start: 0.04 });
    const draft = { ...emptyDraft(signUps), value: "12" };
    expect(readDraft(draft, signUps, "", "en")).toEqual({ id: "O1.1", value: 12 });
    expect(readDraft(draft, rate, "", "en")).toEqual({ id: "O1.1", value: 0.12 });
  });

  test("goes on as it is where it is no number, for the planner to name", () => {
    expect(readDraft({ ...emptyDraft(keyResult()), value: "a lot" }, keyResult(), "", "en")).toEqual({ id: "O1.1", value: "a lot" });
  });

  test("changes the next step, and takes it away when it is emptied", () => {
    expect(readDraft({ ...emptyDraft(keyResult()), nextStep: " Call Bo " }, keyResult(), "", "en")).toEqual({
      id: "O1.1",
      nextStep: "Call Bo",
    });
    expect(readDraft({ ...emptyDraft(keyResult()), nextStep: "" }, keyResult(), "", "en")).toEqual({ id: "O1.1", nextStep: "" });
  });

  test("is done or not for a milestone, in both directions", () => {
    const open = keyResult({ type: "milestone" });
    const reached = keyResult({ type: "milestone", computed: { progress: 1 } });
    expect(readDraft({ ...emptyDraft(open), done: true }, open, "", "en")).toEqual({ id: "O1.1", value: true });
    expect(readDraft({ ...emptyDraft(reached), done: false }, reached, "", "en")).toEqual({ id: "O1.1", value: false });
    expect(readDraft({ ...emptyDraft(reached), note: "Still true" }, reached, "", "en")).toEqual({ id: "O1.1", note: "Still true" });
  });
});

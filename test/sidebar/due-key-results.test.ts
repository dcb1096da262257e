import { describe, expect, test } from "vitest";
import type { KeyResult } from "../../core/plan/okr-workbook.ts";
import { dueKeyResults, ownersOf } from "../../core/sidebar/due-key-results.ts";

const TODAY = 46347;

const keyResult = (id: string, more: Partial<KeyResult> = {}): KeyResult => ({
  row: 1,
  id,
  objective: "O1",
  keyResult: id,
  computed: {},
  ...more,
});

const order = (keyResults: readonly KeyResult[], owner = "") =>
  dueKeyResults({ keyResults }, TODAY, owner).map(({ keyResult: { id }, isDue }) => `${id}${isDue ? " due" : ""}`);

describe("Key results want a check-in", () => {
  test("first those that never had one, then the longest overdue, last those that have time", () => {
    const listed = [
      keyResult("fresh", { lastCheckIn: TODAY }),
      keyResult("late", { lastCheckIn: TODAY - 8 }),
      keyResult("later", { lastCheckIn: TODAY - 30 }),
      keyResult("never"),
    ];
    expect(order(listed)).toEqual(["never due", "later due", "late due", "fresh"]);
  });

  test("as often as each says, and every week where it says nothing", () => {
    const sixDaysAgo = { lastCheckIn: TODAY - 6 };
    expect(order([keyResult("weekly", sixDaysAgo), keyResult("twice a week", { ...sixDaysAgo, updatedEvery: 3 })])).toEqual([
      "twice a week due",
      "weekly",
    ]);
    expect(order([keyResult("on the day", { lastCheckIn: TODAY - 7 })])).toEqual(["on the day due"]);
  });

  test("of one owner alone, where one is chosen", () => {
    const listed = [keyResult("a", { owner: "Ana" }), keyResult("b", { owner: "Bo" }), keyResult("c")];
    expect(order(listed, "Bo")).toEqual(["b due"]);
    expect(ownersOf({ keyResults: [...listed, keyResult("d", { owner: "Ana" })] })).toEqual(["Ana", "Bo"]);
  });
});

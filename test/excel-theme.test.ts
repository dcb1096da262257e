import { afterEach, describe, expect, test, vi } from "vitest";
import { followTheme } from "../excel-addin/src/theme.ts";

afterEach(() => vi.unstubAllGlobals());

/** The theme that the sidebar's style sheet is told of, in an Office whose background has this colour. */
function themeIn(officeTheme: { readonly bodyBackgroundColor: string } | undefined): string | undefined {
  vi.stubGlobal("Office", { context: { officeTheme } });
  const root = { dataset: {} as { theme?: string } };
  followTheme(root as unknown as HTMLElement);
  return root.dataset.theme;
}

describe("the theme of Office", () => {
  test.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#666666", "dark"],
    ["#262626", "dark"],
    ["#0A0A0A", "dark"],
  ])("with a background of %s is %s", (bodyBackgroundColor, theme) => {
    expect(themeIn({ bodyBackgroundColor })).toBe(theme);
  });

  test("is the user's preference where Office does not tell", () => {
    expect(themeIn(undefined)).toBeUndefined();
  });
});

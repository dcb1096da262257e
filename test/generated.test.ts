import { expect, test } from "vitest";
import { GENERATED, readGenerated } from "../generate.ts";

test.each(GENERATED.map((file) => [file.path, file] as const))("%s is what the registry gives: run npm run generate", (_, file) => {
  const current = readGenerated(file);
  expect(current).toBe(file.render(current));
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As long as a busy machine may take to draw.
    expect: { poll: { timeout: 15_000 } },
  },
});

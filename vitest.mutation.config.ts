import { defineConfig } from "vitest/config";

/** What Stryker runs against each mutant: the tests that are about the gate, and no others. */
export default defineConfig({
  test: {
    globals: true,
    include: ["test/gates/environment/**/*.test.ts", "test/use-cases/{github,jobs}/**/*.test.ts"],
  },
});

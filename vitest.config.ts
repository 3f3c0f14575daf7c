import { defineConfig } from "vitest/config";

const scenarios = "test/scenarios/**/*.test.ts";
const contracts = "test/contracts/**/*.test.ts";
const tools = "test/install-tools.ts";

export default defineConfig({
  test: {
    globals: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [scenarios, contracts] },
      },
      {
        extends: true,
        test: {
          name: "contracts",
          include: [contracts],
          globalSetup: tools,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "scenarios",
          include: [scenarios],
          globalSetup: tools,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

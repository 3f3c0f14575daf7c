import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const scenarios = "test/scenarios/**/*.test.ts";
const action = "test/scenarios/action/**/*.test.ts";
const redTeam = "test/scenarios/red-team/**/*.test.ts";
// Several whole sessions each.
const stories = "test/scenarios/{supervisor,stuck,two-at-once,concurrent,kill-and-resume}.test.ts";
const contracts = "test/contracts/**/*.test.ts";
// What only the Action stands on: GitHub's API, artifacts and runner, and git over its server.
const actionContracts =
  "test/contracts/{github-*,downloads,git-{provide,candidate,landed,take-bundle}*}.test.ts";
const tools = "test/install-tools.ts";
// The vendors' own programs, installed from a lockfile of their own; test/cli/*.test.ts are dev-agent's command line.
const cli = "test/cli/{programs,claude,codex,sessions}/**/*.test.ts";
// Sessions and jobs that are killed at hundreds of points, and resumed.
const kill = "test/kill/**/*.test.ts";

// Each fault of docs/reliability.md, through the whole command line.
const faults = "test/faults/**/*.test.ts";

// GitHub's own parser imports JSON in a way that plain Node refuses; vitest loads it when it is inlined.
const officialParser = /@actions\/(workflow-parser|languageservice)\//;

// Its files name source maps that are not shipped, and each missing one is a warning.
const withoutSourceMaps = {
  name: "without-source-maps",
  enforce: "pre" as const,
  load: (id: string) =>
    officialParser.test(id) && id.endsWith(".js")
      ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")
      : undefined,
};

export default defineConfig({
  plugins: [withoutSourceMaps],
  test: {
    globals: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for git and other programs; vitest would leave one of two cores idle.
    maxWorkers: "100%",
    server: { deps: { inline: [officialParser] } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [scenarios, contracts, cli, faults, kill],
        },
      },
      {
        extends: true,
        test: {
          name: "contracts",
          include: [contracts],
          exclude: [actionContracts],
          globalSetup: tools,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "scenarios",
          include: [scenarios],
          exclude: [action, redTeam, stories],
          globalSetup: tools,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        // Most play whole runs of the workflow, job by job: minutes that nobody wants in the usual loop.
        test: {
          name: "action",
          include: [action, actionContracts],
          globalSetup: tools,
          testTimeout: 240_000,
          // A story waits as well as it works: for git servers, pauses between writes, programs that start.
          maxWorkers: 3,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: "stories",
          include: [stories],
          globalSetup: tools,
          sequence: { groupOrder: 7 },
        },
      },
      {
        extends: true,
        // Whole sessions of a hostile model: minutes.
        test: {
          name: "red-team",
          include: [redTeam],
          globalSetup: tools,
          sequence: { groupOrder: 5 },
        },
      },
      {
        extends: true,
        test: {
          name: "cli",
          include: [cli],
          globalSetup: [tools, "test/cli/install-programs.ts"],
          testTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          include: [faults],
          globalSetup: tools,
          testTimeout: 120_000,
          sequence: { groupOrder: 6 },
        },
      },
      {
        extends: true,
        test: {
          name: "kill",
          include: [kill],
          globalSetup: [tools, "test/kill/support/tally.ts"],
          testTimeout: 600_000,
          maxWorkers: 3,
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});

import { judgeRules } from "../../../src/gates/doctor/judge-rules.ts";
import type { RulesQuestion } from "../../../src/gates/doctor/rules-question.ts";
import type { BranchRules } from "../../../src/ports/branch-rules.ts";

const noRules: BranchRules = {
  ...{ approvals: 0, checks: [], signatures: false, linearHistory: false },
  ...{ queue: null, methods: null, others: [] },
};

const allMethods = ["merge", "squash", "rebase"] as const;

interface Change extends Partial<Omit<RulesQuestion, "rules">> {
  readonly rules?: Partial<BranchRules>;
}

function judge({ rules = {}, ...change }: Change) {
  return judgeRules({
    ...{ repository: "acme/widgets", branch: "main", classic: null, land: "merge", app: false },
    settings: { methods: allMethods, autoMerge: true },
    ...change,
    rules: { ...noRules, ...rules },
  });
}

/** `status name`, without what is always there. */
const told = (change: Change) =>
  judge(change)
    .map(({ name, status }) => `${status} ${name}`)
    .filter((line) => line !== "ok merge method" && line !== "ok rules of main");

const ci = { context: "ci", app: 15_368 };
const queue = { method: "squash" } as const;

describe("the rules of the base branch", () => {
  it.each<[what: string, change: Change, points: readonly string[]]>([
    ["nothing is required", {}, []],
    ["a review, and we merge", { rules: { approvals: 1 } }, ["broken reviews"]],
    ["a review, and an App merges", { rules: { approvals: 1 }, app: true }, ["unknown reviews"]],
    ["a review, and who knows who merges", { rules: { approvals: 1 }, app: null }, ["broken reviews"]],
    [
      "a review, and GitHub merges then",
      { rules: { approvals: 2 }, land: "auto-merge" },
      ["ok reviews", "ok auto-merge"],
    ],
    ["a review, and a person merges", { rules: { approvals: 2 }, land: "ready-only" }, ["ok reviews"]],
    [
      "reviews of code owners alone",
      { rules: { others: ["pull_request.require_code_owner_review"] } },
      ["broken reviews"],
    ],
    ["a check of Actions, no App", { rules: { checks: [ci] } }, ["broken required checks"]],
    ["a check of Actions, an App", { rules: { checks: [ci] }, app: true }, ["ok required checks"]],
    ["a check of Actions, who knows", { rules: { checks: [ci] }, app: null }, ["unknown required checks"]],
    [
      "a check of Actions, a person merges",
      { rules: { checks: [ci] }, land: "ready-only" },
      ["unknown required checks"],
    ],
    [
      "a check of another app",
      { rules: { checks: [{ context: "x", app: 7 }] } },
      ["unknown required checks"],
    ],
    [
      "a check of whomever",
      { rules: { checks: [{ context: "x", app: null }] } },
      ["unknown required checks"],
    ],
    [
      "a check of Actions beside another",
      { rules: { checks: [{ context: "x", app: 7 }, ci] } },
      ["broken required checks"],
    ],
    [
      "a check of Actions by classic protection",
      { classic: { checks: [ci] } },
      ["broken required checks", "unknown classic protection"],
    ],
    ["classic protection", { classic: { checks: [] } }, ["unknown classic protection"]],
    ["signatures", { rules: { signatures: true } }, ["ok signatures"]],
    ["a queue, and we merge", { rules: { queue } }, ["broken merge queue"]],
    ["a queue, and we queue", { rules: { queue }, land: "queue" }, ["ok merge queue"]],
    [
      "a queue, and GitHub merges",
      { rules: { queue }, land: "auto-merge" },
      ["broken merge queue", "ok auto-merge"],
    ],
    ["a queue, and a person merges", { rules: { queue }, land: "ready-only" }, ["ok merge queue"]],
    ["no queue, and we queue", { land: "queue" }, ["broken merge queue"]],
    [
      "auto-merge that is off",
      { land: "auto-merge", settings: { methods: allMethods, autoMerge: false } },
      ["broken auto-merge"],
    ],
    [
      "auto-merge that is not told",
      { land: "auto-merge", settings: { methods: allMethods, autoMerge: null } },
      ["unknown auto-merge"],
    ],
    ["methods that are not told", { settings: { methods: null, autoMerge: null } }, ["unknown merge method"]],
    [
      "no method that both leave",
      { settings: { methods: ["merge"], autoMerge: true }, rules: { linearHistory: true } },
      ["broken merge method"],
    ],
    [
      "a rebase that can't be signed",
      { settings: { methods: ["rebase"], autoMerge: true }, rules: { signatures: true } },
      ["ok signatures", "broken merge method"],
    ],
    ["methods of rules that meet nowhere", { rules: { methods: [] } }, ["broken merge method"]],
    ["a branch closed to all", { rules: { others: ["update"] } }, ["broken updates"]],
    [
      "a branch closed to all but an App",
      { rules: { others: ["update"] }, app: true },
      ["unknown other rules"],
    ],
    ["what no merge runs into", { rules: { others: ["creation", "deletion", "non_fast_forward"] } }, []],
    ["what is known by name only", { rules: { others: ["workflows"] } }, ["unknown other rules"]],
  ])("%s", (_what, change, points) => {
    expect(told(change)).toEqual(points);
  });

  it("of a linear history take a squash, and say so", () => {
    expect(judge({ rules: { linearHistory: true } })).toContainEqual(
      expect.objectContaining({
        status: "ok",
        what: "Changes land as a squash, as the history of main must be linear.",
      }),
    );
  });

  it("say how each gap is closed, and by what call where there is one", () => {
    const [gap] = judge({ land: "auto-merge", settings: { methods: allMethods, autoMerge: false } });
    expect(gap?.fix).toEqual({
      setting: "Settings → General → Pull Requests → Allow auto-merge.",
      command: "gh api --method PATCH repos/acme/widgets -F allow_auto_merge=true",
    });
    const lands = ["merge", "auto-merge", "queue", "ready-only"] as const;
    for (const land of lands)
      for (const app of [true, false, null]) {
        const rules = {
          approvals: 1,
          checks: [ci],
          others: ["update"],
          queue: land === "queue" ? null : queue,
        };
        const gaps = judge({ land, app, rules }).filter(({ status }) => status === "broken");
        for (const { fix } of gaps) expect(fix?.setting).toMatch(/\.$/);
      }
  });
});

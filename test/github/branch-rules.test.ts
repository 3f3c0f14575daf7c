import { readBranchRules } from "../../src/github/branch-rules.ts";
import { createClient } from "../../src/github/client.ts";

const repeating = { wait: async () => {}, signal: undefined, now: () => 0 };

function read(answer: unknown, status = 200) {
  const request = async () => {
    if (status !== 200)
      throw Object.assign(new Error("no"), { status, response: { data: answer, headers: {} } });
    return { status, data: answer, headers: {} };
  };
  return readBranchRules(createClient({ repository: "acme/widgets", request, repeating }), "main");
}

const none = {
  ...{ approvals: 0, checks: [], signatures: false, linearHistory: false },
  ...{ queue: null, methods: null, others: [] },
};
const pull = (parameters: Record<string, unknown> = {}) => ({
  type: "pull_request",
  parameters: { required_approving_review_count: 0, ...parameters },
});
const checks = (...required_status_checks: unknown[]) => ({
  type: "required_status_checks",
  parameters: { required_status_checks },
});
const queue = (merge_method: unknown) => ({ type: "merge_queue", parameters: { merge_method } });

describe("the rules of a branch", () => {
  it.each<[what: string, rules: readonly unknown[], found: object]>([
    ["none", [], {}],
    ["signatures", [{ type: "required_signatures" }], { signatures: true }],
    ["a linear history", [{ type: "required_linear_history" }], { linearHistory: true }],
    [
      "the most reviews that a rule asks for",
      [1, 3, 2].map((required_approving_review_count) => pull({ required_approving_review_count })),
      { approvals: 3 },
    ],
    [
      "ways to merge that every rule leaves",
      [
        pull({ allowed_merge_methods: ["merge", "squash"] }),
        pull(),
        pull({ allowed_merge_methods: ["squash"] }),
      ],
      { methods: ["squash"] },
    ],
    [
      "no way to merge that every rule leaves",
      [pull({ allowed_merge_methods: ["merge"] }), pull({ allowed_merge_methods: ["squash"] })],
      { methods: [] },
    ],
    [
      "each check once, with the app that has to report it",
      [checks({ context: "ci", integration_id: 15368 }, { context: "ci" }), checks({ context: "ci" })],
      {
        checks: [
          { context: "ci", app: 15368 },
          { context: "ci", app: null },
        ],
      },
    ],
    ["a queue", [queue("SQUASH")], { queue: { method: "squash" } }],
    [
      "further conditions of a pull request",
      [pull({ require_code_owner_review: true, require_last_push_approval: false })],
      { others: ["pull_request.require_code_owner_review"] },
    ],
    [
      "what else there is, known here or not",
      [{ type: "workflows" }, { type: "update" }, { type: "update" }, { type: "brand_new", parameters: {} }],
      { others: ["brand_new", "update", "workflows"] },
    ],
  ])("are read: %s", async (_what, rules, found) => {
    expect(await read(rules)).toEqual({ ...none, ...found });
  });

  it.each<[what: string, answer: unknown]>([
    ["no list", {}],
    ["a rule without a type", [{}]],
    ["reviews without a number", [pull({ required_approving_review_count: null })]],
    ["checks without a list", [{ type: "required_status_checks", parameters: {} }]],
    ["a check without a name", [checks({ integration_id: 1 })]],
    ["a check whose app is no number", [checks({ context: "ci", integration_id: "1" })]],
    ["a queue with a way to merge that nobody knows", [queue("OCTOPUS")]],
    ["a queue without a word on it", [{ type: "merge_queue" }]],
    ["a way to merge that nobody knows", [pull({ allowed_merge_methods: ["octopus"] })]],
  ])("are none that could be acted on with %s", async (_what, answer) => {
    await expect(read(answer)).rejects.toMatchObject({ code: "github-unreadable" });
  });

  it("are none on a private repository whose plan has no rules", async () => {
    const message = "Upgrade to GitHub Pro or make this repository public to enable this feature.";
    expect(await read({ message }, 403)).toEqual(none);
  });

  it("are not told to a token that may not ask", async () => {
    await expect(read({ message: "Resource not accessible by integration" }, 403)).rejects.toMatchObject({
      code: "github-denied",
    });
  });
});

import { baseRules } from "../../../src/config/merge-options.ts";
import type { Config } from "../../../src/config/schema.ts";
import { DevAgentError } from "../../../src/errors.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { passDoctor } from "../../../src/use-cases/github/pass-doctor.ts";
import { environment } from "../../gates/environment/review-page.ts";

const names = ["dev-agent-critical", "dev-agent-merge"];
const denied = new DevAgentError({ code: "github-denied", kind: "policy", message: "403", remedy: "" });

/** A repository that is ready, and how often something was asked of it. */
function ready(change: Partial<GitHub> = {}, settings: Partial<GitHub["settings"]> = {}) {
  const calls: string[] = [];
  const told =
    <Value>(name: string, value: Value) =>
    async () => {
      calls.push(name);
      return value;
    };
  const rules = {
    ...{ approvals: 0, checks: [], signatures: false, linearHistory: false },
    ...{ queue: null, methods: null, others: [] },
  };
  const repository = {
    ...{ visibility: "public", owner: { login: "acme", type: "Organization" }, defaultBranch: "main" },
    ...{ archived: false, methods: null, autoMerge: null },
  } as const;
  const github = {
    repository: "acme/widgets",
    settings: {
      repository: told("repository", repository),
      workflowPermissions: told("permissions", null),
      classicProtection: told("classic", null),
      file: told("file", null),
      folder: told("folder", []),
      ...settings,
    },
    environment: async (name: string) => {
      calls.push("environment", "branches");
      return { ...environment, name };
    },
    branchRules: told("rules", rules),
    ...change,
  } as unknown as GitHub;
  return { github, calls };
}

const pass = (github: GitHub, config: Config = {}) =>
  passDoctor({
    github,
    branch: "main",
    rules: baseRules(config),
    environments: names,
    app: false,
    asJob: true,
  });

describe("the doctor of the plan job", () => {
  it("gives the environments where all is well, in eight calls at most", async () => {
    const { github, calls } = ready();
    expect(Object.keys(await pass(github))).toEqual(names);
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(calls).not.toContain("permissions");
  });

  it("is stopped by no more than what is broken: rules that it isn't told are unknown", async () => {
    const refused = async () => {
      throw denied;
    };
    const { github } = ready({ branchRules: refused }, { classicProtection: refused });
    expect(Object.keys(await pass(github))).toEqual(names);
  });

  it("is stopped by environments that it isn't told of", async () => {
    const { github } = ready({
      environment: async () => {
        throw denied;
      },
    });
    await expect(pass(github)).rejects.toMatchObject({
      code: "gate-open",
      remedy: expect.stringContaining("actions: read"),
    });
  });

  it("doesn't take a failure for an answer", async () => {
    const { github } = ready({
      branchRules: async () => {
        throw new Error("no network");
      },
    });
    await expect(pass(github)).rejects.toThrow("no network");
  });

  it("names every gap, the way to close each once, and shows all that it looked at, the gaps first", async () => {
    const { github } = ready({ environment: async () => null });
    const error: unknown = await pass(github, { land: "queue" }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "gate-open", kind: "policy" });
    const { message, table } = error as DevAgentError;
    for (const gap of [...names, "no merge queue"]) expect(message).toContain(gap);
    expect(table?.rows.map(([sign]) => sign?.split(" ")[1])).toEqual([
      ...["broken", "broken", "broken", "unknown", "unknown", "ok"],
    ]);
  });

  it("asks for no environment where comments decide", async () => {
    const listener =
      "on:\n  issue_comment:\njobs:\n  a:\n    steps:\n      - uses: dev-agent/dev-agent/decide@v1\n";
    const { github, calls } = ready(
      {},
      { folder: async () => [".github/workflows/comment.yml"], file: async () => listener },
    );
    const question = {
      branch: "main",
      rules: baseRules({ gate: "comment" }),
      environments: [],
      app: false,
      asJob: true,
    };
    expect(await passDoctor({ github, ...question })).toEqual({});
    expect(calls).not.toContain("environment");
  });
});

import { createScene } from "../github/runner/create-scene.ts";

const main = ".github/workflows/main.yml";
/** Each job counts its runs in a file outside; \`shaky\` passes from the second time on. */
const steps = (name: string) =>
  `steps: [{ id: n, run: "echo ${name} >> $COUNT; echo at=$GITHUB_RUN_ATTEMPT >> $GITHUB_OUTPUT; echo by $GITHUB_TRIGGERING_ACTOR for $GITHUB_ACTOR" }]`;
const shaky = `steps: [{ run: "echo shaky >> $COUNT; test $(grep -c shaky $COUNT) -gt 1" }]`;

async function createCounted(files: Readonly<Record<string, string>>) {
  const env: Record<string, string> = {};
  const scene = await createScene(files, { machine: { env } });
  env.COUNT = `${scene.directory}/count`;
  const { readFileSync, writeFileSync } = await import("node:fs");
  writeFileSync(env.COUNT, "");
  return {
    scene,
    /** What ran since the last time it was asked. */
    ran() {
      const names = readFileSync(env.COUNT ?? "", "utf8")
        .split("\n")
        .filter(Boolean);
      const fresh = names.slice(seen);
      seen = names.length;
      return fresh.sort();
    },
  };
}
let seen = 0;
beforeEach(() => {
  seen = 0;
});

describe("Running again", () => {
  it("the failed jobs runs them and all after them, and keeps the outputs of the others", async () => {
    const { scene, ran } = await createCounted({
      [main]: `
on: workflow_dispatch
jobs:
  first: { runs-on: x, outputs: { at: "\${{ steps.n.outputs.at }}" }, ${steps("first")} }
  shaky: { needs: first, runs-on: x, ${shaky} }
  after: { needs: [first, shaky], runs-on: x, steps: [{ run: "echo after >> $COUNT; echo \${{ needs.first.outputs.at }} $GITHUB_RUN_ATTEMPT" }] }
  beside: { runs-on: x, ${steps("beside")} }
`,
    });
    await using _ = scene;
    const run = scene.run();
    const one = await run.start();
    expect(one.conclusion).toBe("failure");
    expect(one.jobs.after?.result).toBe("skipped");
    expect(ran()).toEqual(["beside", "first", "shaky"]);
    const two = await run.rerun({ jobs: "failed", actor: "carol" });
    expect(ran()).toEqual(["after", "shaky"]);
    expect(two).toMatchObject({ attempt: 2, conclusion: "success" });
    expect(two.jobs.after?.log).toContain("\n1 2\n");
    expect(two.jobs.first?.attempt).toBe(1);
    expect(two.jobs.shaky?.processes[0]?.env).toMatchObject({
      GITHUB_TRIGGERING_ACTOR: "carol",
      GITHUB_ACTOR: "alice",
      GITHUB_RUN_ATTEMPT: "2",
    });
  });

  it("one job, also inside a called workflow, runs it and what needs it, with its gate asked anew", async () => {
    const gates: string[] = [];
    const { scene, ran } = await createCounted({
      [main]: `
on: workflow_dispatch
jobs:
  call: { uses: ./.github/workflows/part.yml }
  end: { needs: call, runs-on: x, ${steps("end")} }
`,
      ".github/workflows/part.yml": `
on: workflow_call
jobs:
  plan: { runs-on: x, ${steps("plan")} }
  merge: { needs: plan, environment: live, runs-on: x, ${steps("merge")} }
`,
    });
    await using _ = scene;
    const { createWorkflowRun } = await import("../github/runner/workflow-run.ts");
    const host = {
      ...scene.host,
      environment: ({ attempt, path }: { attempt: number; path: string }) => {
        gates.push(`${attempt} ${path}`);
        return "approved" as const;
      },
    };
    const trigger = {
      repository: "acme/widgets",
      workflow: main,
      event: "workflow_dispatch",
      actor: "alice",
    };
    await using run = createWorkflowRun(host, trigger);
    await run.start();
    expect(ran()).toEqual(["end", "merge", "plan"]);
    const again = await run.rerun({ jobs: ["call/merge"] });
    expect(ran()).toEqual(["end", "merge"]);
    expect(again.jobs["call/plan"]?.attempt).toBe(1);
    await run.rerun({ jobs: ["call"] });
    expect(ran()).toEqual(["end", "merge", "plan"]);
    expect(gates).toEqual(["1 call/merge", "2 call/merge", "3 call/merge"]);
  });
});

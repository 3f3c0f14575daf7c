import { createScene } from "../github/runner/create-scene.ts";
import type { GateAnswer, GateRequest } from "../github/runner/host.ts";

const workflow = (environment: string) => ({
  ".github/workflows/main.yml": `
on: workflow_dispatch
jobs:
  before: { runs-on: x, outputs: { name: "\${{ steps.n.outputs.name }}" }, steps: [{ id: n, run: "echo name=live >> $GITHUB_OUTPUT" }] }
  gated:
    needs: before
    runs-on: x
    environment: ${environment}
    steps: [{ id: site, run: "echo path=here >> $GITHUB_OUTPUT" }]
  after: { needs: gated, if: "!cancelled()", runs-on: x, steps: [{ run: "echo \${{ needs.gated.result }}" }] }
`,
});

async function runWith(environment: string, answer: GateAnswer) {
  const asked: GateRequest[] = [];
  await using scene = await createScene(workflow(environment), {
    environment: (gate) => {
      asked.push(gate);
      return answer;
    },
  });
  return { asked, run: await scene.run().start() };
}

describe("A job with an environment", () => {
  it.each([
    "live",
    "{ name: live, deployment: false }",
    `{ name: live, url: "https://example.com/\${{ steps.site.outputs.path }}" }`,
    `\${{ needs.before.outputs.name }}`,
  ])("named %s runs once it is approved", async (environment) => {
    const { asked, run } = await runWith(environment, "approved");
    expect(asked).toMatchObject([{ path: "gated", environment: "live", attempt: 1 }]);
    expect(run.jobs.gated).toMatchObject({ result: "success", environment: { name: "live" } });
    const url = environment.includes("url") ? "https://example.com/here" : "";
    const deployment = !environment.includes("false");
    expect(run.jobs.gated?.environment).toEqual({ name: "live", url, deployment });
  });

  it.each(["rejected", "timed-out"] as const)("fails without a machine when it is %s", async (answer) => {
    const { run } = await runWith("live", answer);
    expect(run.jobs.gated).toMatchObject({ result: "failure", processes: [], directory: undefined });
    expect(run.jobs.gated?.annotations[0]?.message).toContain(answer);
    expect(run.jobs.after?.log).toContain("\nfailure\n");
    expect(run.conclusion).toBe("failure");
  });

  it("has no gate when the name comes out empty", async () => {
    const { asked, run } = await runWith(`\${{ needs.before.outputs.nothing }}`, "rejected");
    expect(asked).toEqual([]);
    expect(run.jobs.gated).toMatchObject({ result: "success", environment: undefined });
  });

  it("runs no process while people think, and is cancelled in its wait", async () => {
    const { promise: waiting, resolve: reached } = Promise.withResolvers<void>();
    await using scene = await createScene(workflow("live"), {
      environment: () => {
        reached();
        return new Promise<GateAnswer>(() => {});
      },
    });
    const run = scene.run();
    const finished = run.start();
    await waiting;
    run.cancel();
    const { jobs, conclusion } = await finished;
    expect(jobs.gated).toMatchObject({ result: "cancelled", processes: [] });
    expect(jobs.after?.result).toBe("skipped");
    expect(conclusion).toBe("cancelled");
  });
});

import type { RunRecord } from "../../github/runner/records.ts";
import { type ActionScene, type ActionSceneOptions, makeActionScene } from "./support/action-scene.ts";
import { fromExample } from "./support/placement.ts";

const gate = "dev-agent-live-check";
const missing = "dev-agent-live-check-missing";

/** A foreign repository with the example, whose owner made the environment as the guide says. */
async function makeScene(options: ActionSceneOptions = {}): Promise<ActionScene> {
  const scene = await makeActionScene({ placement: fromExample("live-check.yml"), ...options });
  const settings = { reviewers: ["alice"], preventSelfReview: false, canAdminsBypass: false };
  scene.github.people.editEnvironment(gate, { ...settings, branches: ["main"] });
  return scene;
}

const path = ".github/workflows/live-check.yml";
const started = (scene: ActionScene, inputs: Readonly<Record<string, boolean>> = {}) =>
  scene.start({ path, inputs });

const reportOf = (record: RunRecord) => record.jobs["check/report"] ?? fail("There is no report");

/** Verdicts by experiment, as the summary's table has them. */
function verdictsOf(record: RunRecord): Record<string, string> {
  const rows = [...reportOf(record).summary.matchAll(/^\| ([a-z-]+) \|.*\| \S+ ([^|:]+?)(?:: [^|]*)? \|$/gm)];
  return Object.fromEntries(rows.map(([, id = "", verdict = ""]) => [id, verdict]));
}

/** What the table says was seen. */
const seenIn = (record: RunRecord, id: string) =>
  reportOf(record)
    .summary.split("\n")
    .find((line) => line.startsWith(`| ${id} |`))
    ?.split(" | ")[2] ?? "";

function fail(message: string): never {
  throw new Error(message);
}

const always = {
  ...{ "empty-environment": "as expected", "admins-bypass": "as expected", "rejected-result": "as expected" },
  ...{ "self-reference": "as expected", "blanked-output": "as expected", "queue-max": "as expected" },
  ...{ initiator: "as expected", "own-account": "as expected", "user-namespaces": "noted" },
};

describe("The live check, in a repository that isn't dev-agent's", () => {
  it("learns from a rejection, then from the approval after a re-run", async () => {
    await using scene = await makeScene();
    const run = started(scene);
    await scene.whenWaiting(gate);
    scene.reject(gate, "alice", "No @alice, not | yet");
    const first = await run.end();
    expect(verdictsOf(first)).toEqual({
      ...always,
      ...{ "missing-environment": "not tried yet", "approvals-after-rerun": "not tried yet" },
      "artifact-of-earlier-attempt": "not tried yet",
    });
    expect(first.jobs["check/gate"]?.result).toBe("failure");
    expect(reportOf(first).result).toBe("success");
    expect(first.jobs.check?.outputs).toEqual({ verdict: "incomplete" });
    expect(first.jobs["check/no-table"]?.result).toBe("skipped");
    expect(seenIn(first, "rejected-result")).toContain("rejected by alice (“No `@alice,` not &#124; yet”)");
    expect(seenIn(first, "self-reference")).toMatch(
      /caller: acme\/widgets · .*REPOSITORY`: dev-agent\/dev-agent ·/,
    );
    expect(reportOf(first).summary).toContain("Re-run failed jobs");
    expect(reportOf(first).log).toContain(reportOf(first).summary.trim().split("\n")[0]);

    run.rerun({ jobs: "failed" });
    await scene.whenWaiting(gate);
    scene.approve(gate, "alice", "Now yes");
    const second = await run.end();
    expect(second.conclusion).toBe("success");
    expect(verdictsOf(second)).toEqual({
      ...always,
      "missing-environment": "not tried yet",
      "approvals-after-rerun": "as expected",
      "artifact-of-earlier-attempt": "as expected",
    });
    expect(seenIn(second, "rejected-result")).toContain("rejected by alice");
    expect(seenIn(second, "approvals-after-rerun")).toMatch(/Now: rejected by alice .*, approved by alice/);
    expect(seenIn(second, "initiator")).toContain("attempt 2: alice (User)");
    expect(reportOf(second).summary).toContain("You are done");
    expect(scene.github.violations).toEqual([]);
    expect(scene.github.world.environments.has(missing)).toBe(false);
    expect(scene.branches()).toEqual({});
    expect(scene.modelCalls).toBe(0);
  });

  it("has GitHub make the missing environment where somebody ticks it", async () => {
    await using scene = await makeScene();
    const run = started(scene, { "missing-environment": true });
    await scene.whenWaiting(gate);
    scene.reject(gate, "alice", "No");
    const record = await run.end();
    expect(verdictsOf(record)).toMatchObject({ "missing-environment": "as expected" });
    expect(scene.github.world.environments.get(missing)).toMatchObject({ reviewers: [] });
  });

  it("makes no gate where there is none, and says what to do", async () => {
    await using scene = await makeScene();
    scene.github.people.deleteEnvironment(gate);
    const record = await started(scene).end();
    expect(record.conclusion).toBe("success");
    expect(record.jobs["check/gate"]?.result).toBe("skipped");
    expect(verdictsOf(record)).toMatchObject({
      ...{ "admins-bypass": "not tried yet", "rejected-result": "not tried yet" },
    });
    expect(reportOf(record).summary).toContain("Make the environment");
    expect(scene.github.world.environments.has(gate)).toBe(false);
  });
});

describe("The live check, as a copy that people start themselves", () => {
  it("says what only a call from another repository shows", async () => {
    const { [path]: text = "" } = fromExample("live-check.yml").foreign["dev-agent/dev-agent"] ?? {};
    await using scene = await makeScene({ placement: { path, files: { [path]: text }, foreign: {} } });
    scene.github.people.deleteEnvironment(gate);
    const record = await started(scene).end();
    expect(record.conclusion).toBe("success");
    expect(record.jobs.report?.summary).toMatch(
      /^\| self-reference \|.* not tried yet: Call the workflow from/m,
    );
  });
});

describe("The live check, where GitHub isn't what dev-agent rests on", () => {
  const edited = (operation: string, edit: (body: Record<string, unknown>) => unknown) =>
    ({ operation, times: 9, fault: { kind: "reply edited", edit } }) as const;
  const untold = (field: string) => (body: Record<string, unknown>) => ({ ...body, [field]: undefined });

  it("fails and says so: whether administrators may bypass isn't told", async () => {
    await using scene = await makeScene();
    scene.github.inject(edited("repos/get-environment", untold("can_admins_bypass")));
    const run = started(scene);
    await scene.whenWaiting(gate);
    scene.reject(gate, "alice", "No");
    const record = await run.end();
    expect(verdictsOf(record)).toMatchObject({
      "admins-bypass": "differs",
      "rejected-result": "as expected",
    });
    expect(seenIn(record, "admins-bypass")).toContain("doesn't tell: `can_admins_bypass`");
    expect(reportOf(record).result).toBe("failure");
    expect(record.jobs.check?.outputs).toEqual({ verdict: "breaks" });
    expect(record.jobs["check/no-table"]?.result).toBe("skipped");
    expect(
      reportOf(record)
        .annotations.map(({ message }) => message)
        .join(),
    ).toContain("admins-bypass");
  });

  it.each<[string, string, (scene: ActionScene) => void]>([
    [
      "the environment can't be read",
      "admins-bypass",
      ({ github }) =>
        github.inject({
          operation: "repos/get-environment",
          times: 9,
          fault: { kind: "answer", status: 403, body: { message: "Resource not accessible by integration" } },
        }),
    ],
    [
      "who started it isn't told",
      "initiator",
      ({ github }) => github.inject(edited("actions/get-workflow-run", untold("triggering_actor"))),
    ],
  ])("fails and says so: %s", async (_, id, happen) => {
    await using scene = await makeScene();
    happen(scene);
    if (id === "initiator") scene.github.people.editEnvironment(gate, { reviewers: [] });
    const record = await started(scene).end();
    expect(verdictsOf(record)).toMatchObject({ [id]: "differs", "rejected-result": "not tried yet" });
    expect(reportOf(record).result).toBe("failure");
  });

  it("fails and says so: a rejection isn't listed", async () => {
    await using scene = await makeScene();
    const run = started(scene);
    await scene.whenWaiting(gate);
    scene.reject(gate, "alice", "No");
    scene.github.inject({
      operation: "actions/get-reviews-for-run",
      fault: { kind: "reply edited", edit: () => [] },
    });
    const unlisted = await run.end();
    expect(verdictsOf(unlisted)).toMatchObject({ "rejected-result": "differs" });
    expect(reportOf(unlisted).result).toBe("failure");
  });

  it("stays green where it is safe either way: answers of earlier attempts are gone", async () => {
    await using scene = await makeScene();
    const run = started(scene);
    await scene.whenWaiting(gate);
    scene.reject(gate, "alice", "No");
    await run.end();
    run.rerun({ jobs: "failed" });
    await scene.whenWaiting(gate);
    scene.approve(gate, "alice");
    const newest = (body: unknown[]) => body.slice(1);
    scene.github.inject({
      operation: "actions/get-reviews-for-run",
      fault: { kind: "reply edited", edit: newest },
    });
    const record = await run.end();
    expect(verdictsOf(record)).toMatchObject({ "approvals-after-rerun": "differs" });
    expect(record.jobs.check?.outputs).toEqual({ verdict: "differs" });
    expect(record.conclusion).toBe("success");
  });

  it("starts nothing without the grant to read", async () => {
    const without = (text: string) => text.replace("      actions: read\n", "");
    await using scene = await makeScene({ placement: fromExample("live-check.yml", without) });
    expect((await started(scene).end()).conclusion).toBe("startup-failure");
  });

  it("says that there is no table where a runner finds no action", async () => {
    const whole = fromExample("live-check.yml");
    const { [path]: text = "", ...others } = whole.foreign["dev-agent/dev-agent"] ?? {};
    const lost = text.replaceAll("uses: $/live-check", "uses: $/no-such-action");
    const foreign = { "dev-agent/dev-agent": { ...others, [path]: lost } };
    await using scene = await makeScene({ placement: { ...whole, foreign } });
    const record = await started(scene).end();
    expect(record.conclusion).toBe("failure");
    expect(record.jobs["check/gate"]?.result).toBe("skipped");
    expect(record.jobs["check/no-table"]?.summary).toContain("this runner knows no `$/`");
  });
});

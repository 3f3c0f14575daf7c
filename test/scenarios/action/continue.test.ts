import { createHash } from "node:crypto";
import { writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

const failing = `import { test } from "node:test";\ntest("can't be", () => { throw new Error("no"); });\n`;
const passing = `import { test } from "node:test";\ntest("can be", () => {});\n`;
const brokenThenMended = {
  coder: [...writes({ "test/new.test.js": failing }), ...writes({ "test/new.test.js": passing })],
};

describe("A run that goes on from an earlier one", () => {
  it("does so with what its own form says, e.g. more rounds than the earlier one had", async () => {
    await using scene = await makeActionScene({ script: brokenThenMended });
    const first = scene.start({ inputs: { "max-rounds": "1" } });
    const record = await first.end();
    expect(scene.said(record, "develop")).toMatchObject({ outcome: "over-budget", code: "4" });
    expect(scene.artifacts().some((name) => /^dev-agent-develop-.*-1$/.test(name))).toBe(true);
    const spent = scene.modelCalls;
    const second = scene.start({ inputs: { "continue-run": `${first.id}`, "max-rounds": "3" } });
    await scene.whenWaiting("dev-agent-merge");
    expect(scene.model.requests.slice(spent).some(({ role }) => role === "architect")).toBe(false);
    const merged = await approved(scene, second);
    expect(scene.said(merged, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["test/new.test.js"]).toBe(passing);
  });

  it("is judged as the base says, whatever the artifact of the earlier run holds", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const first = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    await first.end();
    const name = scene.artifacts().find((one) => one.startsWith("dev-agent-revise-")) ?? "";
    forge(scene, { runId: `${first.id}`, name });
    const second = scene.startQueued();
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, second);
    const logs = ["develop", "verify", "publish"].map((job) => record.jobs[job]?.log).join("\n");
    expect(logs).not.toContain("FORGED");
    expect(logs).toContain("node --test --test-reporter=tap: 1 passed");
    expect(logs).not.toContain("There is no sandbox");
  });

  it.each([
    ["another goal", { goal: "Something else" }],
    ["another base", { inputs: { base: "other" } }],
  ])("is refused with %s, which would be lost without a word", async (_, form) => {
    await using scene = await makeActionScene({ script: aNote });
    const first = await untilAsked(scene);
    first.cancel();
    await first.end();
    const spent = scene.modelCalls;
    const inputs = { "continue-run": `${first.id}`, ...("inputs" in form ? form.inputs : {}) };
    const record = await scene.start({ ...form, inputs }).end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "failed", code: "2" });
    expect(scene.modelCalls).toBe(spent);
  });

  it("is refused where the earlier one was of another branch", async () => {
    await using scene = await makeActionScene({ script: aNote });
    scene.github.people.pushCommit({ branch: "feature", files: { "f.txt": "f\n" } });
    const path = ".github/workflows/dev-agent.yml";
    const strange = scene.github.runs.start({ actor: "alice", path, branch: "feature" });
    const record = await scene.start({ inputs: { "continue-run": `${strange}` } }).end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.plan?.annotations.map(({ message }) => message).join("\n")).toContain("feature");
    expect(scene.modelCalls).toBe(0);
  });

  it("is not started by a rejection where the goal has had its runs", async () => {
    await using scene = await makeActionScene({ script: aNote, inputs: { "max-revisions": "1" } });
    const run = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    const record = await run.end();
    expect(scene.said(record, "revise")).toMatchObject({ outcome: "over-budget", code: "4", "next-run": "" });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });
});

/** Makes an artifact say that its session is judged by a command of somebody's own, outside the sandbox. */
function forge(
  scene: Awaited<ReturnType<typeof makeActionScene>>,
  place: { readonly runId: string; readonly name: string },
): void {
  scene.results.editArtifact({
    ...place,
    digest: "recomputed",
    edit(files) {
      const record = JSON.parse(`${files.get("session.json")}`);
      record.options.options.tests = {
        run: "echo TAP version 13; echo ok 1 - FORGED; echo 1..1",
        timeoutMs: 60_000,
      };
      record.options.options.sandbox = "none";
      const text = `${JSON.stringify(record)}\n`;
      files.set("session.json", Buffer.from(text));
      const manifest = JSON.parse(`${files.get("manifest.json")}`);
      const entry = manifest.files.find(({ path }: { path: string }) => path === "session.json");
      Object.assign(entry, { bytes: text.length, sha256: createHash("sha256").update(text).digest("hex") });
      files.set("manifest.json", Buffer.from(JSON.stringify(manifest)));
    },
  });
}

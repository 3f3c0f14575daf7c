import { readFileSync } from "node:fs";
import { join } from "node:path";
import { handIn, type Reply, writes } from "../support/model-server.ts";
import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { onSchedule } from "./support/happenings.ts";
import { fromExample, ownTree } from "./support/placement.ts";

const sweepPath = ".github/workflows/sweep.yml";

/** What the Messages API says where a plan has nothing left for two hours. */
const limited: Reply = {
  raw(response) {
    const error = { type: "rate_limit_error", message: "This plan's limit is reached" };
    response
      .writeHead(429, { "content-type": "application/json", "retry-after": "7200" })
      .end(JSON.stringify({ type: "error", error }));
  },
};

const [write = handIn] = writes({ "note.txt": "n\n" });

async function makeScene(): Promise<ActionScene> {
  const { files, ...placement } = fromExample("dispatch.yml");
  const sweep = readFileSync(join(ownTree, "examples/sweep.yml"), "utf8");
  return makeActionScene({
    script: { coder: [write, limited, handIn] },
    placement: { ...placement, files: { ...files, [sweepPath]: sweep } },
  });
}

const sweep = (scene: ActionScene) => scene.happens(onSchedule("carol"), sweepPath).end();

/** The limit was lifted a while ago. */
function letTimePass(scene: ActionScene, runId: number): void {
  scene.results.editArtifact({
    ...{ runId: `${runId}`, name: "dev-agent-paused", digest: "recomputed" },
    edit(files) {
      const about = JSON.parse(`${files.get("about.json")}`);
      files.set(
        "about.json",
        Buffer.from(JSON.stringify({ ...about, resumeAt: "2026-01-02T03:04:00.000Z" })),
      );
    },
  });
}

describe("A session that reaches the limit of a plan", () => {
  it("waits for its time; the sweep after it has it go on once, with what the round had made", async () => {
    await using scene = await makeScene();
    const first = scene.start();
    const record = await first.end();
    expect(record.conclusion).toBe("success");
    const { "resume-at": until = "", ...develop } = scene.said(record, "develop");
    expect(develop).toMatchObject({ outcome: "paused", code: "0" });
    const minutes = (Date.parse(until) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(100);
    expect(minutes).toBeLessThan(122);
    expect(scene.said(record, "revise")).toMatchObject({
      outcome: "paused",
      "next-run": "",
      "resume-at": until,
    });
    const summary = record.jobs["goal/revise"]?.summary ?? "";
    expect(summary).toContain(`continue-run: ${first.id}`);
    expect(scene.artifacts()).toContain("dev-agent-paused");

    const early = await sweep(scene);
    expect(early.conclusion).toBe("success");
    expect(early.jobs.sweep?.summary).toMatch(/waits/);
    expect(scene.github.runs.takeQueued()).toBeUndefined();

    letTimePass(scene, first.id);
    const due = await sweep(scene);
    expect(due.jobs.sweep?.summary).toMatch(/goes on/);
    const second = scene.startQueued();
    expect(scene.said(due, "sweep")).toMatchObject({ started: `${second.id}` });
    const again = await sweep(scene);
    expect(again.jobs.sweep?.summary).toMatch(/went on before/);
    expect(scene.github.runs.takeQueued()).toBeUndefined();

    await second.waitsAt("dev-agent-merge");
    const told = scene.model.requests.findLast(({ role }) => role === "coder");
    expect(JSON.stringify(told?.body.messages)).toContain("cut off before it was handed in");
    scene.github.people.approve({ run: second.id, environment: "dev-agent-merge", by: "bob", comment: "" });
    const merged = await second.end();
    expect(scene.said(merged, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.violations).toEqual([]);
  });
});

import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { copied, type Placement } from "./support/placement.ts";
import { aNote, approved } from "./support/play.ts";

const path = ".github/workflows/dev-agent.yml";

/** The workflow with another length of a job, in the first run and in one that goes on with it. */
function lasting(phase: "plan" | "develop", { first, later }: { first: string; later: string }): Placement {
  const text = copied().files[path] ?? "";
  const at = text.indexOf("          job-minutes:", text.indexOf(`          phase: ${phase}`));
  const end = text.indexOf("\n", at);
  const minutes = `          job-minutes: \${{ inputs.continue-run && '${later}' || '${first}' }}`;
  return { path, files: { [path]: text.slice(0, at) + minutes + text.slice(end) }, foreign: {} };
}

const rolesOf = (scene: ActionScene) => scene.model.requests.map(({ role }) => role);

describe("A job whose time is over before its work", () => {
  it("hands on what there is; another run develops the same plan, and people approve it", async () => {
    const placement = lasting("develop", { first: "1", later: "60" });
    await using scene = await makeActionScene({ script: aNote, placement });
    const first = scene.start();
    const record = await first.end();
    expect(record.conclusion).toBe("success");
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "paused", "resume-at": "" });
    expect(scene.said(record, "develop")).toMatchObject({ outcome: "paused", code: "0", "resume-at": "now" });
    expect(record.jobs.develop?.summary).toContain("another run goes on");
    expect(record.jobs.verify?.result).toBe("skipped");
    expect(rolesOf(scene)).toEqual(["architect"]);

    const second = scene.startQueued();
    expect(scene.said(record, "revise")).toMatchObject({ outcome: "paused", "next-run": `${second.id}` });
    await scene.whenWaiting("dev-agent-merge");
    expect(rolesOf(scene).filter((role) => role === "architect")).toHaveLength(1);
    const merged = await approved(scene, second);
    expect(scene.said(merged, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.violations).toEqual([]);
  });

  it("lets nothing through where the output that says so is lost", async () => {
    const { files, ...rest } = lasting("develop", { first: "1", later: "60" });
    const blank = (text: string) => text.replace(/^ *resume-at: .*steps\.develop\..*\n/m, "");
    const text = blank(files[path] ?? "");
    expect(text).not.toBe(files[path]);
    await using scene = await makeActionScene({
      script: aNote,
      placement: { ...rest, files: { [path]: text } },
    });
    const record = await scene.start().end();
    expect(scene.said(record, "verify")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.publish?.result).toBe("skipped");
    expect(scene.branches()).toEqual({});
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { handIn, writes } from "../support/model-server.ts";
import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { approved } from "./support/play.ts";

/** A coder that writes the note however often it begins anew. */
const [write = handIn] = writes({ "note.txt": "n\n" });
const script = { coder: [write, write, write, handIn] };

/** When a job is cancelled: as GitHub answers this call, or as the job writes such a line. */
const moments: readonly (readonly [job: string, at: string | RegExp])[] = [
  ["plan", "repos/get-environment"],
  ["plan", /^dev-agent \S+: prepare$/],
  ["plan", /^dev-agent \S+: plan$/],
  ["develop", /coder write/],
  ["develop", /reviewer #1/],
  ["verify", /^dev-agent \S+: verify$/],
  ["verify", /unit tests #1/],
  ["publish", "pulls/create"],
  ["merge", "pulls/merge"],
];

describe("A run that is cancelled", () => {
  it.each(moments)(
    "in %s (%s) ends at once, keeps no credentials, and goes on when it is re-run",
    async (job, at) => {
      let cancelled = false;
      const cancel = () => {
        if (cancelled) return;
        cancelled = true;
        run.cancel();
      };
      await using scene = await makeActionScene({
        script,
        onLine({ job: path, text }) {
          if (typeof at !== "string" && path === job && at.test(text)) cancel();
        },
      });
      const before = scene.mainTip();
      const edit = (body: unknown) => {
        cancel();
        return body;
      };
      if (typeof at === "string")
        scene.github.inject({ operation: at, fault: { kind: "reply edited", edit } });
      const run = scene.start();
      if (job === "merge")
        await scene.whenWaiting("dev-agent-merge").then(() => scene.approve("dev-agent-merge", "bob"));
      const record = await run.end();
      expect(record.conclusion).toBe("cancelled");
      expect(record.jobs[job]?.result).toBe("cancelled");
      // A merge that GitHub has made is told as it is.
      const { outcome, code } = scene.said(record, job);
      if (job !== "merge" || outcome !== "merged")
        expect({ outcome, code }).toEqual({ outcome: "cancelled", code: "130" });
      expect(leftIn(record.jobs[job]?.directory, scene)).toEqual([]);
      if (job !== "merge") expect(scene.mainTip()).toBe(before);

      run.rerun({ jobs: "failed" });
      await scene.whenWaiting("dev-agent-merge");
      expect(scene.said(await approved(scene, run), "merge")).toMatchObject({ outcome: "merged", code: "0" });
      expect(scene.github.world.git.run(["rev-list", "--count", "--first-parent", `${before}..main`])).toBe(
        "1",
      );
    },
  );
});

describe("A run that is cancelled while revise is at work", () => {
  it("lets it finish, as GitHub does with a job that always runs: one further round, and no other when it is re-run", async () => {
    await using scene = await makeActionScene({ script });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-merge");
    const edit = (body: unknown) => {
      run.cancel();
      return body;
    };
    const operation = "actions/create-workflow-dispatch";
    scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    expect((await run.end()).jobs.revise?.result).toBe("success");
    run.rerun({ jobs: ["revise"] });
    const again = await run.end();
    const queued = scene.github.runs.takeQueued();
    expect(scene.said(again, "revise")).toMatchObject({ code: "0", "next-run": `${queued?.id}` });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });
});

/** Files of a job's machine that hold a credential. */
function leftIn(directory: string | undefined, scene: ActionScene): readonly string[] {
  const secrets = [scene.model.env.ANTHROPIC_API_KEY, ...scene.tokens.keys()];
  const entries = readdirSync(directory ?? "", { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => secrets.some((secret) => readFileSync(path).includes(secret)));
}

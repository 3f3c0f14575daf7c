import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { aNote, approved } from "./support/play.ts";

/** When a job is cancelled: as GitHub answers this call, or as the job's own program writes its first line. */
const moments: readonly (readonly [job: string, operation: string | null])[] = [
  ["plan", "repos/get-environment"],
  ["develop", null],
  ["verify", null],
  ["publish", "pulls/create"],
  ["merge", "pulls/merge"],
];

describe("A run that is cancelled", () => {
  it.each(moments)(
    "in %s ends at once, keeps no credentials, and goes on when it is re-run",
    async (job, operation) => {
      let cancelled = false;
      const cancel = () => {
        if (cancelled) return;
        cancelled = true;
        run.cancel();
      };
      await using scene = await makeActionScene({
        script: aNote,
        onLine({ job: path, text }) {
          if (operation === null && path === job && text.includes("dev-agent")) cancel();
        },
      });
      const before = scene.mainTip();
      const edit = (body: unknown) => {
        cancel();
        return body;
      };
      if (operation !== null) scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
      const run = scene.start();
      if (job === "merge")
        await scene.whenWaiting("dev-agent-merge").then(() => scene.approve("dev-agent-merge", "bob"));
      const record = await run.end();
      expect(record.conclusion).toBe("cancelled");
      expect(record.jobs[job]?.result).toBe("cancelled");
      expect(scene.said(record, job)).toMatchObject({ outcome: "cancelled", code: "130" });
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

/** Files of a job's machine that hold a credential. */
function leftIn(directory: string | undefined, scene: ActionScene): readonly string[] {
  const secrets = [scene.model.env.ANTHROPIC_API_KEY, ...scene.tokens.keys()];
  const entries = readdirSync(directory ?? "", { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => secrets.some((secret) => readFileSync(path).includes(secret)));
}

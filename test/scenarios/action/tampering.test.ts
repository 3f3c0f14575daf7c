import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

type Files = Map<string, Buffer>;

/** Changes one letter in the middle. */
function flip(files: Files, path: string): void {
  const bytes = Buffer.from(files.get(path) ?? "");
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  files.set(path, bytes);
}

function artifactOf(scene: ActionScene, run: string, job: string): { runId: string; name: string } {
  // What it left at its end, not after a round.
  const names = scene.results.artifactsOf(run).map(({ name }) => name);
  const name = names.find((one) => one.startsWith(`dev-agent-${job}-`) && !one.includes("-round-"));
  return { runId: run, name: name ?? "" };
}

describe("What one job left for the next", () => {
  it.each(["plan", "develop", "verify"] as const)(
    "%s: changed where it lies, it stops the next job, which says so",
    async (job) => {
      const next = { plan: "develop", develop: "verify", verify: "publish" }[job];
      let changed = false;
      await using scene = await makeActionScene({
        script: aNote,
        onLine({ job: path }, now) {
          if (path !== next || changed) return;
          changed = true;
          const [run] = [...now.github.world.runs.keys()];
          const edit = (files: Files) => flip(files, [...files.keys()].find(isJournal) ?? "");
          now.results.editArtifact({ ...artifactOf(now, `${run}`, job), digest: "recomputed", edit });
        },
      });
      const before = scene.mainTip();
      const record = await scene.start().end();
      expect(changed).toBe(true);
      expect(scene.said(record, next)).toMatchObject({ outcome: "refused", code: "3" });
      expect(record.jobs[next]?.annotations.map(({ message }) => message).join("\n")).toMatch(
        /digest|SHA-256/,
      );
      expect(record.jobs.merge?.result).toBe("skipped");
      expect(scene.branches()).toEqual({});
      expect(scene.mainTip()).toBe(before);
    },
  );

  it.each(["kept", "recomputed"] as const)(
    "publish: no file of it can be changed, added or taken away before the merge (digest %s)",
    async (digest) => {
      await using scene = await makeActionScene({ script: aNote });
      const before = scene.mainTip();
      const run = await untilAsked(scene);
      const place = artifactOf(scene, `${run.id}`, "publish");
      const original = new Map(scene.results.filesOf(place));
      const edits: readonly ((files: Files) => void)[] = [
        ...[...original.keys()].map((path) => (files: Files) => flip(files, path)),
        (files) => files.set("more.txt", Buffer.from("more\n")),
        (files) => files.delete([...files.keys()].find(isBundle) ?? ""),
      ];
      for (const edit of edits) {
        scene.results.editArtifact({ ...place, digest, edit });
        const record = await approved(scene, run);
        expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
        expect(scene.mainTip()).toBe(before);
        scene.results.editArtifact({
          ...place,
          digest: "recomputed",
          edit: (files) => restore(files, original),
        });
        run.rerun({ jobs: ["merge"], by: "carol" });
        await scene.whenWaiting("dev-agent-merge");
      }
      const record = await approved(scene, run);
      expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    },
  );
});

describe("An output that GitHub blanked because it holds a secret", () => {
  it.each([
    ["the name of a hand-over", "dev-agent-develop", "verify"],
    ["the verdict", "green", "publish"],
    ["the level of risk", "low", "merge"],
    ["nearly everything", "2", "develop"],
  ])("%s: the job that needs it refuses", async (_, secret, job) => {
    await using scene = await makeActionScene({ script: aNote, secrets: { UNLUCKY: secret } });
    const before = scene.mainTip();
    const run = scene.start();
    const record =
      job === "merge"
        ? await scene.whenWaiting("dev-agent-merge").then(() => approved(scene, run))
        : await run.end();
    expect(scene.said(record, job)).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs[job]?.result).toBe("failure");
    expect(scene.mainTip()).toBe(before);
  });
});

const isJournal = (path: string) => path.includes("journal");
const isBundle = (path: string) => path.endsWith(".bundle");

function restore(files: Files, original: ReadonlyMap<string, Buffer>): void {
  files.clear();
  for (const [path, bytes] of original) files.set(path, bytes);
}

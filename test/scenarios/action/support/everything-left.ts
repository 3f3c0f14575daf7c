import type { RunRecord } from "../../../github/runner/records.ts";
import type { ActionScene } from "./action-scene.ts";

/** Everything of a run that somebody may read later, by where it is. */
export function everythingLeft(scene: ActionScene, runs: readonly RunRecord[]): ReadonlyMap<string, string> {
  const left = new Map<string, string>();
  const keep = (place: string, value: unknown) =>
    left.set(place, typeof value === "string" ? value : JSON.stringify(value));
  for (const [number, { jobs }] of runs.entries())
    for (const { path, log, annotations, summary, outputs, steps } of Object.values(jobs)) {
      keep(`log of ${number} ${path}`, log);
      keep(`annotations of ${number} ${path}`, annotations);
      keep(`summary of ${number} ${path}`, summary);
      keep(`outputs of ${number} ${path}`, [outputs, steps]);
    }
  const { world } = scene.github;
  for (const id of world.runs.keys())
    for (const { name } of scene.results.artifactsOf(`${id}`))
      for (const [file, bytes] of scene.results.filesOf({ runId: `${id}`, name }))
        keep(`artifact ${name}: ${file}`, bytes.toString("latin1"));
  for (const { number, title, body, head } of world.pulls.values())
    keep(`pull request ${number}`, [title, body, head]);
  for (const { id, body } of world.comments.values()) keep(`comment ${id}`, body);
  keep("SARIF", [...world.analyses.values()]);
  keep("checks and labels", [[...world.checkRuns.values()], [...world.labels.values()]]);
  keep(
    "starts",
    [...world.runs.values()].map(({ inputs }) => inputs),
  );
  keep("git", objectsOf(scene));
  return left;
}

/** Every object of the remote, unpacked: files, folders, messages. */
function objectsOf({ github }: ActionScene): string {
  const { git } = github.world;
  return git.bytes(["cat-file", "--batch", "--batch-all-objects"]).toString("latin1");
}

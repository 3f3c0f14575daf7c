import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PostedComment } from "../../../github/rest/act-on-comments.ts";
import type { RunRecord } from "../../../github/runner/records.ts";
import type { ActionRun } from "./action-run.ts";
import { type ActionScene, type ActionSceneOptions, makeActionScene } from "./action-scene.ts";
import { commentedOn } from "./happenings.ts";
import { copied, ownTree, widgets } from "./placement.ts";
import { aNote } from "./play.ts";

const workflow = ".github/workflows/dev-agent-comment.yml";
const caller = ".github/workflows/comment-gate.yml";
const readOwn = (path: string) => readFileSync(join(ownTree, path), "utf8");

export interface CommentSceneOptions extends ActionSceneOptions {
  /** Lines of .dev-agent.yml besides the usual. Default: `gate: comment`. */
  readonly rules?: readonly string[];
  /** What examples/comment-gate.yml passes to the workflow that takes answers. */
  readonly passing?: Readonly<Record<string, string>>;
}

/** A project as examples/comment-gate.yml sets it up: no environment asks anybody. Eve may only read. */
export function makeCommentScene(options: CommentSceneOptions = {}): Promise<ActionScene> {
  const { rules = ["gate: comment"], passing = {}, ...scene } = options;
  const lines = Object.entries(passing).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`);
  const calling = readOwn("examples/comment-gate.yml").replace(/dev-agent\/dev-agent\/(.*)@v1/, "./$1");
  const files = {
    [workflow]: readOwn(workflow),
    [caller]: lines.length === 0 ? calling : `${calling}    with:\n${lines.join("")}`,
    ".dev-agent.yml": `${widgets[".dev-agent.yml"]}${rules.join("\n")}\n`,
  };
  return makeActionScene({
    ...{ script: aNote, placement: copied(), people: { eve: "read", "helper[bot]": "write" } },
    ...{ environments: { "dev-agent-merge": null, "dev-agent-critical": null, "dev-agent-spec": null } },
    ...scene,
    files: { ...files, ...scene.files },
  });
}

/** Waits for a run's end, which must have put a question. */
export async function asked(scene: ActionScene, run: ActionRun = scene.start()): Promise<RunRecord> {
  const record = await run.end();
  expect(scene.said(record, "publish"), failures(record)).toMatchObject({
    outcome: "waiting",
    gate: "comment",
  });
  return record;
}

/** Somebody comments on the pull request, and what that starts goes to its end. */
export async function says(scene: ActionScene, by: string, body: string): Promise<RunRecord> {
  return await hears(scene, scene.github.people.comment({ by, body, pull: 1 }));
}

/** What a comment starts that is, or was, on GitHub. */
export async function hears(scene: ActionScene, posted: PostedComment): Promise<RunRecord> {
  return await scene.happens(commentedOn(posted), caller).end();
}

export const headOf = (scene: ActionScene) => scene.github.world.pulls.get(1)?.headSha ?? "";
export const approvalOf = (scene: ActionScene) => `/approve ${headOf(scene).slice(0, 12)}`;

/** Texts of dev-agent's own comments, without the hidden line that they begin with. */
export function answersOf(scene: ActionScene): readonly string[] {
  const all = [...scene.github.world.comments.values()].filter(
    ({ author }) => author.login === "github-actions[bot]",
  );
  return all.map(({ body }) => body.split("\n").slice(1).join("\n"));
}

/** Annotations of a run, as one text. */
export function noted({ jobs }: RunRecord): string {
  return Object.values(jobs)
    .flatMap(({ annotations }) => annotations.map(({ message }) => message))
    .join("\n");
}

function failures({ jobs }: RunRecord): string {
  return Object.entries(jobs)
    .filter(([, { result }]) => result === "failure")
    .map(([name, { log }]) => `${name}: ${log.slice(-2_000)}`)
    .join("\n");
}

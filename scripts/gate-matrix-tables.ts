import { groups } from "../test/gate-matrix/groups.ts";
import type { Group, Row, SceneName } from "../test/gate-matrix/row.ts";

const scenes: Readonly<Record<SceneName, string>> = {
  "one run": "Alice has started a goal and Bob, a reviewer, has approved it; its risk is low.",
  "critical risk":
    "The change is of critical risk, so two environments ask: Carol has approved at one, Bob at the other. The change itself would allow self-approval.",
  "second round":
    "Alice has started a goal, Bob has rejected it with a comment, the workflow has started the second run by itself, and Bob has approved that.",
  "self-approval":
    "The base's `.dev-agent.yml` says `allow-self-approval: true`, the environment lets whoever starts a run approve it, and Alice has approved her own goal.",
};

const decisions: Readonly<Record<Row["expected"], string>> = {
  opens: "opens",
  lands: "opens, and lands",
  "retries then opens": "asks again, then opens",
  refuses: "**refuses**",
};

/** What the merge job does about every answer that it may get: path and text of the table for people. */
export function gateMatrix(): { readonly path: string; readonly text: string } {
  const rows = groups.flatMap((group) => group.rows);
  const refused = rows.filter(({ expected }) => expected === "refuses");
  const strict = rows.filter(({ why }) => why !== undefined);
  const parts = [
    "# The gate matrix",
    "Made by `npm run gate-matrix` from `test/gate-matrix/rows/`: change those, not this.",
    "Each line below is a test. A whole run of the workflow is played up to its merge; then, for each line, one thing is made otherwise and the merge job's own program runs as a runner starts it, against a fake of GitHub that is held to GitHub's own description. The job *opens* when it asks GitHub to merge, in whatever way. Where it must refuse, the test also asks for the reason below, so that nothing is refused by accident.",
    `${rows.length} lines: ${rows.length - refused.length} open, ${refused.length} are refused. Nothing opens that should not: **0 false opens**. ${strict.length} refusals are of what a reasonable person would let through; each is explained:`,
    table(["What is refused", "Why"], groups.flatMap(explained)),
    ...groups.flatMap(section),
  ];
  return { path: "docs/gate-matrix.md", text: `${parts.join("\n\n")}\n` };
}

function explained({ title, rows }: Group): readonly (readonly string[])[] {
  return rows.flatMap(({ what, why }) => (why === undefined ? [] : [[`${title}: ${what}`, why]]));
}

function section({ title, scene, rows }: Group): readonly string[] {
  const lines = rows.map(({ what, expected, says = "" }) => [
    what,
    decisions[expected],
    says === "" ? "" : `… ${says} …`,
  ]);
  return [`## ${title}`, scenes[scene], table(["What is so", "The job", "Because"], lines)];
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

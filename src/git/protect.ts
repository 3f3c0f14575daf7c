import type { Sha } from "../domain/candidate.ts";
import { judgeChange } from "../domain/protection/judge-change.ts";
import type { JudgedShape, Protection, ShapeName } from "../domain/protection/shapes.ts";
import { DevAgentError } from "../errors.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { gatherChange } from "./gather-change.ts";
import type { Violation } from "./tree-rules.ts";
import type { PrivateRepository } from "./trusted-context.ts";

/** What of a change the base's configuration refuses, with what whoever made it can do. */
export async function refusedShapes(
  context: PrivateRepository,
  { base, head }: CommitPair,
  protection: Protection,
): Promise<Violation[]> {
  const shapes = judgeChange(await gatherChange(context, { base, head }), protection);
  return shapes
    .filter(({ action }) => action === "refuse")
    .flatMap(({ name, why, paths }) =>
      paths.map((path) => ({
        rule: name,
        path,
        message: `Not taken here (${name}): ${why}. ${mends[name] ?? "Take that change back"}: ${takeBack(base, path)}`,
      })),
    );
}

const mends: Readonly<Partial<Record<ShapeName, string>>> = {
  "tests-only": "Let all tests run",
  "tests-deleted": "Bring the tests back",
  "tests-weakened": "Bring the assertions back, and skip nothing",
  "installed-files": "Installed files are no part of a change",
  "large-file": "Make it smaller, or leave it out",
  "case-collision": "Give it another name",
  "reserved-name": "Give it another name",
  executable: "Take the mode back",
};

/** A file that the base doesn't have is not to be had from there. */
const takeBack = (base: Sha, path: string) =>
  `git checkout ${base} -- ${quote(path)}, or git rm it where the base has none.`;
const quote = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`;

/**
 * The protected shapes of a change, as the base commit's configuration judges them. Throws a policy error
 * (`protected-change`) where one is refused: it is neither shown nor rebuilt nor merged.
 */
export async function takableShapes(
  context: PrivateRepository,
  pair: CommitPair,
  protection: Protection,
): Promise<readonly JudgedShape[]> {
  const shapes = judgeChange(await gatherChange(context, pair), protection);
  const refused = shapes.filter(({ action }) => action === "refuse");
  if (refused.length === 0) return shapes;
  const whys = refused.slice(0, 5).map(({ name, why }) => `${name} (${why})`);
  throw new DevAgentError({
    code: "protected-change",
    kind: "policy",
    message: `The candidate is not taken, as the base's \`protect\` refuses it: ${whys.join("; ")}.`,
    remedy: "Make that change by hand, or allow it under `protect` in .dev-agent.yml on the base branch.",
  });
}

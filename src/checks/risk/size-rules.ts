import type { ChangedFile } from "../../domain/candidate.ts";
import { isTestPath, protectedKind } from "../../domain/protection/protected-paths.ts";
import { factor, type RiskRule } from "./risk-facts.ts";

/** Added lines tell defects better than anything else that a diff has; its logarithm keeps large ones comparable. */
const size: RiskRule = ({ files }) => {
  const lines = Math.round(files.reduce((sum, file) => sum + weight(file), 0));
  const [added, deleted] = [total(files, "added"), total(files, "deleted")];
  return factor(
    "size",
    Math.min(30, 5 * Math.log2(1 + lines / 20)),
    `${added} lines added, ${deleted} deleted`,
  );
};

const fileCount: RiskRule = ({ files }) =>
  files.length < 2
    ? null
    : factor("files", Math.min(8, 2 * Math.log2(files.length)), `${files.length} files change`);

/** Entropy of the changed lines over directories: the same lines in many places are harder to review. */
const spread: RiskRule = ({ files }) => {
  const byDirectory = new Map<string, number>();
  for (const file of files) {
    const directory = file.path.includes("/") ? file.path.slice(0, file.path.lastIndexOf("/")) : ".";
    byDirectory.set(directory, (byDirectory.get(directory) ?? 0) + weight(file));
  }
  const all = [...byDirectory.values()].reduce((sum, lines) => sum + lines, 0);
  if (all === 0) return null;
  const entropy = [...byDirectory.values()]
    .filter((lines) => lines > 0)
    .reduce((sum, lines) => sum - (lines / all) * Math.log2(lines / all), 0);
  return factor("spread", Math.min(6, 2 * entropy), `the change lies in ${byDirectory.size} directories`);
};

export const sizeRules = [size, fileCount, spread];

/** Lines of a lockfile are made by a tool, and those of tests break nothing in use. */
function weight(file: ChangedFile): number {
  const lines = (file.added ?? 0) + (file.deleted ?? 0) / 2;
  if (protectedKind(file.path) === "lockfile") return 0;
  return isTestPath(file.path) ? lines / 4 : lines;
}

function total(files: readonly ChangedFile[], key: "added" | "deleted"): number {
  return files.reduce((sum, file) => sum + (file[key] ?? 0), 0);
}

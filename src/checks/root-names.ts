import type { ChangedFile } from "../domain/candidate.ts";

/** What the base has at its root, from the candidate's root and what the candidate changes. New directories count too. */
export function baseRootNames(
  candidateNames: readonly string[],
  files: readonly ChangedFile[],
): readonly string[] {
  const added = new Set(files.filter((file) => file.status === "added").map((file) => file.path));
  const kept = candidateNames.filter((name) => !added.has(name));
  const deleted = files
    .filter((file) => file.status === "deleted")
    .map((file) => file.path.split("/")[0] ?? "");
  return [...new Set([...kept, ...deleted])];
}

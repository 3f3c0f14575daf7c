import type { Candidate } from "../domain/candidate.ts";
import { firstLine } from "../domain/text/plain-text.ts";
import type { SetupResult } from "../ports/setup.ts";
import { usefulTail } from "./useful-tail.ts";

const dependencyFile =
  /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-[a-z]+\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt|uv\.lock|poetry\.lock|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|[\w.-]+\.gradle(?:\.kts)?)$/;

/** Set-up failed, so nothing was checked. The coder can mend it only where the candidate touches what is installed. */
export function setupBlocked(setup: SetupResult, candidate: Candidate) {
  const problem = setup.problem ?? "no reason was given";
  return {
    status: "blocked" as const,
    repairable: candidate.files.some((file) => dependencyFile.test(file.path)),
    summary: `set-up failed: ${firstLine(problem, 200)}`,
    findings: [],
    tools: [],
    output: usefulTail(problem),
  };
}

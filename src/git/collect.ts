import { createHash } from "node:crypto";
import type { Sha } from "../domain/candidate.ts";
import type { Finding } from "../domain/finding.ts";
import type { Collected } from "../ports/repository.ts";
import type { Workspace } from "../ports/workspace.ts";
import { type Bundle, readBundle } from "./bundle.ts";
import { describeCandidate } from "./candidate.ts";
import { firstProblem, requireSpace } from "./commands.ts";
import { type Committed, commitInSandbox } from "./commit-in-sandbox.ts";
import { findSecrets } from "./find-secrets.ts";
import { judgeHistory } from "./judge-history.ts";
import { mendWorkspace } from "./mend-workspace.ts";
import { refusedShapes } from "./protect.ts";
import { checkSha } from "./refs.ts";
import { publishCandidate } from "./session-branch.ts";
import type { Violation } from "./tree-rules.ts";
import type { TrustedContext } from "./trusted-context.ts";

export interface CollectRequest {
  readonly workspace: Workspace;
  readonly base: Sha;
  readonly branch: string;
  readonly message: string;
}

/** Takes over what a workspace holds, and moves the session's branch to it when it breaks no rule. */
export async function collect(context: TrustedContext, request: CollectRequest): Promise<Collected> {
  const { base, branch } = request;
  checkSha(base);
  const committed = await commitMended(context, request);
  if (committed.status === "nothing") return { status: "empty" };
  if (committed.status === "broken") return refused([broken(committed.problem)]);
  const bundle = await readBundle(committed.path);
  if ("problem" in bundle) return refused([broken(bundle.problem)]);
  const unsound = await takeObjects(context, bundle);
  if (unsound !== null) return refused([unsound]);
  const pair = { base, head: bundle.head };
  const violations = await judgeHistory(context, pair);
  if (violations.length > 0) return refused(violations);
  const known = await findSecrets(context, pair, branch);
  if (known.length > 0) return refused(known);
  const shapes = await refusedShapes(context, pair, context.protection);
  if (shapes.length > 0) return refused(shapes);
  const candidate = await describeCandidate(context, pair);
  if (candidate.files.length === 0) return { status: "empty" };
  await publishCandidate(context, { branch, head: pair.head });
  return { status: "candidate", candidate };
}

/** A repository that cannot be used is made anew once, and what was left of its files committed in it. */
async function commitMended(context: TrustedContext, request: CollectRequest): Promise<Committed> {
  const { workspace, base } = request;
  const { sandbox, workDate: date } = context;
  const place = { sandbox, workspace, date };
  const committed = await commitInSandbox(place, request);
  if (committed.status !== "broken" || workspace.purpose !== "agent") return committed;
  const kept = await mendWorkspace(context, { workspace, start: base, problem: committed.problem });
  return kept ? commitInSandbox(place, request) : committed;
}

/** Git's own strict check runs on every object that is new, before any of them is looked at. */
async function takeObjects(context: TrustedContext, bundle: Bundle): Promise<Violation | null> {
  const { exitCode, stderr } = await context.git.hardened({
    at: context.trusted,
    args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
    stdin: bundle.pack,
    answers: [1, 128],
  });
  if (exitCode === 0) return null;
  requireSpace(stderr);
  const line = stderr.split("\n").find((text) => text.startsWith("error: ")) ?? stderr;
  return { rule: "unsound-objects", message: `Git finds its objects unsound: ${firstProblem(line)}.` };
}

function broken(problem: string): Violation {
  return {
    rule: "workspace-broken",
    message: `The workspace's repository cannot be used: ${problem.slice(0, 300)}.`,
  };
}

function refused(violations: readonly Violation[]): Collected {
  return { status: "refused", findings: violations.map(toFinding) };
}

function toFinding({ rule, message, path }: Violation): Finding {
  const fingerprint = createHash("sha256")
    .update(`${rule}\0${path ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  const file = path === undefined ? {} : { file: path };
  return { source: "tree-rules", tool: "dev-agent", rule, severity: "error", message, ...file, fingerprint };
}

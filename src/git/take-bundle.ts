import { readFile, stat } from "node:fs/promises";
import type { Candidate } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { type Bundle, bundleLimit, candidateRef, parseBundle } from "./bundle.ts";
import { describeCandidate } from "./candidate.ts";
import { firstProblem } from "./commands.ts";
import { requireNoSecrets, type SecretPlace } from "./find-secrets.ts";
import { judgeHistory } from "./judge-history.ts";
import { checkSha } from "./refs.ts";
import { type PrivateRepository, requireShas } from "./trusted-context.ts";

/** Writes the commits of a candidate, from its base on, to a git bundle; not where a known credential is in them. */
export async function writeBundle(context: SecretPlace, candidate: Candidate, path: string): Promise<void> {
  requireShas(candidate);
  await requireNoSecrets(context, { base: candidate.baseSha, head: candidate.headSha });
  await context.ask(["update-ref", "--", candidateRef, candidate.headSha]);
  await context.ask(["bundle", "create", "--quiet", path, candidateRef, `^${candidate.baseSha}`]);
}

/**
 * Takes over the candidate that a bundle holds, trusting nothing of it: its objects are checked, its history judged anew,
 * and what it comes to must be in everything what was said of it.
 */
export async function takeBundle(
  context: PrivateRepository,
  path: string,
  candidate: Candidate,
): Promise<void> {
  requireShas(candidate);
  const bundle = await readBundleFile(path);
  if (bundle.head !== candidate.headSha) throw differs("it ends in another commit");
  await indexObjects(context, bundle);
  const pair = { base: candidate.baseSha, head: checkSha(bundle.head) };
  const violations = await judgeHistory(context, pair);
  if (violations.length > 0)
    throw refused(
      violations.map(({ message, path: file }) => (file === undefined ? message : `${file}: ${message}`)),
    );
  const found = await describeCandidate(context, pair);
  const differing = Object.entries(found).find(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(candidate[field as keyof Candidate]),
  );
  if (differing !== undefined) throw differs(`its ${differing[0]} is another one`);
}

async function readBundleFile(path: string): Promise<Bundle> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw damaged("it is missing");
  if (found.size > bundleLimit) throw damaged(`it has ${found.size} bytes; at most ${bundleLimit} are taken`);
  const bundle = parseBundle(await readFile(path), candidateRef);
  if ("problem" in bundle) throw damaged(bundle.problem);
  return bundle;
}

async function indexObjects({ git, trusted }: PrivateRepository, { pack }: Bundle): Promise<void> {
  const { exitCode, stderr } = await git.hardened({
    at: trusted,
    args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
    stdin: pack,
    answers: [1, 128],
  });
  if (exitCode !== 0) throw damaged(firstProblem(stderr));
}

const remedy =
  "Nothing is done with it. Run the whole workflow again; report this if nobody changed the artifact.";

const damaged = (why: string) =>
  new DevAgentError({
    code: "bundle-damaged",
    kind: "policy",
    message: `The candidate's bundle can't be used: ${why}.`,
    remedy,
  });

const differs = (why: string) =>
  new DevAgentError({
    code: "bundle-differs",
    kind: "policy",
    message: `The bundle does not hold the candidate that was handed over: ${why}.`,
    remedy,
  });

const refused = (why: readonly string[]) =>
  new DevAgentError({
    code: "tree-rules",
    kind: "policy",
    message: `The candidate breaks rules: ${why.slice(0, 5).join("; ")}.`,
    remedy,
  });

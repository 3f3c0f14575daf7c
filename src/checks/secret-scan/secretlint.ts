import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Candidate, Sha } from "../../domain/candidate.ts";
import { canaryText } from "./canary.ts";
import { presentPaths, type ScanSource } from "./scan-source.ts";
import { type SecretSighting, secretFindings } from "./secret-finding.ts";
import type { ScanOutcome, SecretScanner } from "./secret-scanner.ts";

interface Hit {
  readonly rule: string;
  readonly line: number;
  /** SHA-256 of rule and text: tells known from new in memory, and is never shown. */
  readonly content: string;
}

type Lint = (text: string, name: string) => Promise<readonly Hit[]>;

/**
 * The embedded scanner: secretlint's recommended rules on the touched files' content, the messages and the names.
 * Unlike gitleaks it doesn't see what one commit adds and a later one removes.
 */
export function createSecretlint({ source }: { readonly source: ScanSource }): SecretScanner {
  return { name: "secretlint", scan: (candidate) => scanAll(source, candidate) };
}

async function scanAll(source: ScanSource, candidate: Candidate): Promise<ScanOutcome> {
  const lint = await loadLint();
  if ((await lint(canaryText(), "canary.txt")).length < 2)
    return { status: "broken", why: "it missed the made-up secrets that were planted to test it" };
  const history = await source.history(candidate);
  const names = [...new Set([...history.names, ...candidate.files.map((file) => file.path)])]
    .map((name) => name.replaceAll("\n", " "))
    .join("\n");
  const [messageHits, nameHits] = [
    await lint(history.messages, "messages.txt"),
    await lint(names, "names.txt"),
  ];
  const present = presentPaths(candidate);
  const now = await textsAt(source, candidate.headSha, present);
  const before = await textsAt(source, candidate.baseSha, present);
  if (now.includes(null)) return { status: "broken", why: "a file could not be read from git" };
  const sightings: SecretSighting[] = [];
  for (const [index, path] of present.entries()) {
    const known = await lint(before[index] ?? "", path);
    for (const hit of await lint(now[index] ?? "", path))
      if (!known.some((other) => other.content === hit.content))
        sightings.push({ ...sighting(hit, "file"), file: path, line: hit.line });
  }
  sightings.push(...messageHits.map((hit) => sighting(hit, "message")));
  sightings.push(...nameHits.map((hit) => sighting(hit, "name")));
  return { status: "scanned", findings: secretFindings(sightings, nameHits.length > 0) };
}

function sighting(hit: Hit, place: SecretSighting["place"]): SecretSighting {
  return { tool: "secretlint", rule: hit.rule, description: `What ${hit.rule} looks for.`, place };
}

async function textsAt(
  source: ScanSource,
  sha: Sha,
  paths: readonly string[],
): Promise<readonly (string | null)[]> {
  const directory = await mkdtemp(join(tmpdir(), "dev-agent-secrets-"));
  try {
    await source.exportFiles({ sha, paths, directory });
    const read = (_: string, index: number) =>
      readFile(join(directory, String(index)), "utf8").catch(() => null);
    return await Promise.all(paths.map(read));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The packages take longer to load than a session without them takes to start. */
async function loadLint(): Promise<Lint> {
  const [{ lintSource }, preset] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
  ]);
  // Comments of the candidate must not switch rules off, and a preset can't do without one of its rules.
  const kept = preset.rules.filter(({ meta }) => meta.id !== "@secretlint/secretlint-rule-filter-comments");
  const rules = kept.map((rule) => ({ id: rule.meta.id, rule }));
  return async (content, name) => {
    const source = { content, filePath: `/${name}`, ext: "", contentType: "text" } as const;
    const options = { noPhysicFilePath: true, maskSecrets: true, config: { rules } };
    const { messages } = await lintSource({ source, options });
    return messages.map(({ ruleId, range, loc }) => ({
      rule: ruleId.replace("@secretlint/secretlint-rule-", ""),
      line: loc.start.line,
      content: createHash("sha256")
        .update(`${ruleId}\0${content.slice(...range)}`)
        .digest("hex"),
    }));
  };
}

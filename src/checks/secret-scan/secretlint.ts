import { createHash } from "node:crypto";
import type { Candidate, Sha } from "../../domain/candidate.ts";
import { canaryText } from "./canary.ts";
import type { FileScan } from "./scan-files.ts";
import type { ScanSource } from "./scan-source.ts";
import { scanWhole } from "./scan-whole.ts";
import { opaqueSighting, type SecretSighting, secretFindings } from "./secret-finding.ts";
import type { ScanOutcome, SecretScanner } from "./secret-scanner.ts";
import { baseSubjects, piecesOf, type Subject, subjectsOf } from "./subject.ts";

interface LintHit {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** SHA-256 of rule and text: tells known from new in memory, and is never shown. */
  readonly content: string;
}

interface Hit extends LintHit {
  readonly subject: Subject;
  /** Whether it was packed or encoded, so that its line says nothing. */
  readonly inside: boolean;
}

type Lint = (text: string, name: string) => Promise<readonly LintHit[]>;

/** The embedded scanner: secretlint's recommended rules on every version of the touched files, the messages and the names. */
export function createSecretlint({ source }: { readonly source: ScanSource }): SecretScanner {
  return {
    name: "secretlint",
    scan: (candidate) => scanWhole(() => scanAll(source, candidate)),
    scanTexts: (texts) => scanWhole(() => scanTexts(texts)),
  };
}

const broken = (why: string): ScanOutcome => ({ status: "broken", why });
const missed = "it missed the made-up secrets that were planted to test it";

async function scanAll(source: ScanSource, candidate: Candidate): Promise<ScanOutcome> {
  const lint = await loadLint();
  if (lint === null) return broken(missed);
  const history = await source.history(candidate);
  if (history.commits === 0) return broken("the range has no commits");
  const { hits, opaque } = await look(lint, subjectsOf(source, candidate, history));
  const paths = [...new Set(hits.flatMap(({ subject }) => subject.path ?? []))];
  const known = (await look(lint, baseSubjects(source, candidate, paths))).hits;
  const isKnown = ({ subject, content }: Hit) =>
    subject.path !== undefined &&
    known.some((other) => other.subject.path === subject.path && other.content === content);
  const found = withoutRepeats(hits.filter((hit) => !isKnown(hit)));
  const sightings = [
    ...found.map((hit) => sighting(hit, candidate.baseSha)),
    ...opaque.map((subject) => opaqueSighting("secretlint", subject)),
  ];
  const namesAreSecret = found.some(({ subject }) => subject.place === "name");
  return { status: "scanned", findings: secretFindings(sightings, namesAreSecret) };
}

async function scanTexts(texts: readonly string[]): Promise<ScanOutcome> {
  const lint = await loadLint();
  if (lint === null) return broken(missed);
  const { hits } = await look(lint, piecesOf({ place: "text" }, Buffer.from(texts.join("\n"))));
  return {
    status: "scanned",
    findings: secretFindings(
      withoutRepeats(hits).map((hit) => sighting(hit)),
      false,
    ),
  };
}

async function look(lint: Lint, pieces: FileScan["pieces"]) {
  const hits: Hit[] = [];
  const opaque: Subject[] = [];
  for await (const piece of pieces) {
    if ("opaque" in piece) opaque.push(piece.subject);
    else {
      const { subject, bytes, linesBefore } = piece;
      const found = await lint(Buffer.from(bytes).toString("utf8"), subject.path ?? subject.place);
      const about = { subject, inside: linesBefore === null };
      hits.push(...found.map((hit) => ({ ...hit, ...about, line: hit.line + (linesBefore ?? 0) })));
    }
  }
  return { hits, opaque };
}

/** Pieces overlap, what is encoded is met on several ways, and versions repeat what others have. */
function withoutRepeats(hits: readonly Hit[]): readonly Hit[] {
  const told = new Set<string>();
  const newest = [...hits].sort((a, b) => order(a) - order(b));
  return newest.filter(({ subject: { place, path }, rule, line, content, inside }) => {
    const key = JSON.stringify(
      place === "history" ? [path, rule] : [place, path, rule, inside ? content : line, content],
    );
    const isNew = !told.has(key);
    told.add(key);
    told.add(JSON.stringify([path, rule]));
    return isNew;
  });
}

const order = ({ subject }: Hit) => (subject.place === "history" ? 1 : 0);

function sighting({ subject, rule, line, inside }: Hit, base?: Sha): SecretSighting {
  const { place, path, commit } = subject;
  const about = { tool: "secretlint", rule, description: `What ${rule} looks for.`, place, inside } as const;
  if (place === "file") return { ...about, file: path, ...(inside ? {} : { line }) };
  return place === "history" ? { ...about, file: path, commit, base } : about;
}

/** The packages take longer to load than a session without them takes to start. */
async function loadLint(): Promise<Lint | null> {
  const [{ lintSource }, preset] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
  ]);
  // Comments of the candidate must not switch rules off, and a preset can't do without one of its rules.
  const kept = preset.rules.filter(({ meta }) => meta.id !== "@secretlint/secretlint-rule-filter-comments");
  const rules = kept.map((rule) => ({ id: rule.meta.id, rule }));
  const lint: Lint = async (content, name) => {
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
  return (await lint(canaryText(), "canary.txt")).length < 2 ? null : lint;
}

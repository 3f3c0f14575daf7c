import { parseJson } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import { scrubbedLine } from "../scrubbed-line.ts";

export type Content = readonly [path: string, content: string | Uint8Array];
export type PackedSecrets = Pick<KnownSecrets, "find" | "scrub" | "scrubAll">;

const leftOut = "[left out: it holds a credential of this session]\n";

/** The same files without any known credential in them; one that can't be freed of it goes without its content. */
export function withoutSecrets(contents: readonly Content[], secrets?: PackedSecrets): readonly Content[] {
  if (secrets === undefined) return contents;
  return contents.flatMap(([path, content]) => {
    if (secrets.find(path).length > 0) return [];
    if (secrets.find(content).length === 0) return [[path, content] as const];
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    const clean = scrubFile(path, text, secrets);
    return [[path, secrets.find(clean).length === 0 ? clean : leftOut] as const];
  });
}

/** JSON stays JSON. */
function scrubFile(path: string, text: string, secrets: PackedSecrets): string {
  if (!/\.(?:ndjson|sarif)$/.test(path)) return secrets.scrub(text);
  if (path.endsWith(".sarif")) return scrubbedLine(parseJson(text), secrets).line;
  const lines = text.split("\n").map((line) => {
    const value = parseJson(line);
    return value === undefined ? secrets.scrub(line) : scrubbedLine(value, secrets).line;
  });
  return lines.join("\n");
}

/** What can't be changed any more is not handed on with a credential in it. Throws a policy error (`known-secret`). */
export function requireClean(contents: readonly Content[], secrets?: PackedSecrets): void {
  const bad = contents.find(([, content]) => (secrets?.find(content).length ?? 0) > 0);
  if (bad === undefined) return;
  throw new DevAgentError({
    code: "known-secret",
    kind: "policy",
    message: `The session is not handed on: its ${bad[0]} holds a credential.`,
    remedy: "Renew that credential where it is issued; then start the goal again.",
  });
}

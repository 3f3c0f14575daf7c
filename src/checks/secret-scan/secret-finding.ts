import type { Finding } from "../../domain/finding.ts";
import { fingerprint } from "../fingerprint.ts";

/** Where a scanner saw something; never the text itself. */
export interface SecretSighting {
  readonly tool: string;
  readonly rule: string;
  /** What the rule looks for, from the rule itself. */
  readonly description: string;
  readonly place: "file" | "history" | "message" | "name";
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly commit?: string | undefined;
  /** For `history`: the commit to start again from. */
  readonly base?: string | undefined;
}

/**
 * Findings of sightings. With `namesAreSecret` no file is named, as a name may itself hold a secret. The
 * fingerprint has the rule, the file and a running number: nothing of the secret.
 */
export function secretFindings(
  sightings: readonly SecretSighting[],
  namesAreSecret: boolean,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return sightings.map((sighting) => {
    const key = `${sighting.rule}\0${sighting.file ?? ""}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    const named = namesAreSecret ? undefined : sighting.file;
    return {
      source: "secret-scan",
      tool: sighting.tool,
      rule: sighting.rule,
      severity: "error",
      message: message(sighting),
      ...(named === undefined ? {} : { file: named }),
      ...(sighting.line === undefined || named === undefined ? {} : { line: sighting.line }),
      fingerprint: fingerprint(sighting.tool, sighting.rule, named ?? sighting.place, String(number)),
    };
  });
}

function message({ place, description, commit = "", base = "" }: SecretSighting): string {
  if (place === "message") return `${description} In a commit message or an author's name.`;
  if (place === "name") return `${description} In the name of a file.`;
  if (place === "file") return description;
  const remedy = `Remove it, then run \`git reset --soft ${base}\` so that no commit of this session holds it`;
  return `${description} In commit ${commit.slice(0, 12)}, even if a later one removes it. ${remedy}.`;
}

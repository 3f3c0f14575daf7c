import type { Finding } from "../../domain/finding.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Place, Subject } from "./subject.ts";

/** Where a scanner saw something; never the text itself. */
export interface SecretSighting {
  readonly tool: string;
  readonly rule: string;
  /** What the rule looks for, from the rule itself. */
  readonly description: string;
  readonly place: Place;
  /** Whether it is packed or encoded there. */
  readonly inside?: boolean;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly commit?: string | undefined;
  /** For `history`: the commit to start again from. */
  readonly base?: string | undefined;
}

/** Of something that can't be looked into: fails closed, as a secret may be in it. */
export function opaqueSighting(tool: string, { place, path, commit }: Subject): SecretSighting {
  const description =
    "Can't be looked into for secrets: encrypted, packed in an unknown way or too often, or too large unpacked. Leave it out.";
  return { tool, rule: "dev-agent-opaque", description, place, file: path, commit };
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

function message({ place, inside, description, commit = "", base = "" }: SecretSighting): string {
  const what = inside === true ? `${description} It is packed or encoded.` : description;
  if (place === "message") return `${what} In a commit message or an author's name.`;
  if (place === "name") return `${what} In the name of a file.`;
  if (place === "text") return `${what} In a text that is shown to people.`;
  if (place === "file") return what;
  const remedy =
    base === ""
      ? "Remove it from every commit"
      : `Remove it, then run \`git reset --soft ${base}\` so that no commit of this session holds it`;
  return `${what} In commit ${commit.slice(0, 12)}, even if a later one removes it. ${remedy}.`;
}

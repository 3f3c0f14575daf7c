import type { Candidate } from "../../domain/candidate.ts";
import type { Finding } from "../../domain/finding.ts";
import type { HiddenClass } from "../../domain/text/hidden-classes.ts";
import { describeHidden, findHidden } from "../../domain/text/hidden-text.ts";
import { fingerprint as fingerprintOf } from "../fingerprint.ts";
import { addedLines } from "./added-lines.ts";

const most = 20;

/** What a candidate adds that nobody sees, in lines and in names: a warning for each class in a file, at its first place. */
export function findHiddenText({ files }: Pick<Candidate, "files">, patch: string): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const add = (found: HiddenClass, file: string, message: string, line?: number) => {
    const fingerprint = fingerprintOf("hidden-text", file, found);
    const about = { source: "static-analysis", tool: "dev-agent", rule: "hidden-text" } as const;
    const place = line === undefined ? { file } : { file, line };
    if (!findings.has(fingerprint))
      findings.set(fingerprint, { ...about, severity: "warning", message, ...place, fingerprint });
  };
  for (const { path, status } of files)
    if (status !== "deleted")
      for (const hidden of findHidden(path))
        add(hidden.class, path, `The file's name has ${describeHidden([hidden])}.`);
  for (const { file, line, text } of addedLines(patch))
    for (const { class: found, characters, column } of findHidden(text))
      add(found, file, `Hidden text: ${found} (${characters}, from column ${column}).`, line);
  return [...findings.values()].slice(0, most);
}

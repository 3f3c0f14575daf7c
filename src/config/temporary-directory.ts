import { statSync } from "node:fs";
import { DevAgentError } from "../errors.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const names = ["TMPDIR", "TMP", "TEMP"] as const;

/** The directory for what needn't be kept, as node's `tmpdir()` finds it. */
export function temporaryDirectory(variables: Variables): string {
  const name = names.find((variable) => set(variables, variable) !== undefined);
  return (name && set(variables, name)) ?? "/tmp";
}

/** Throws a configuration error that names the variable when there is no such directory. */
export function requireTemporaryDirectory(variables: Variables): void {
  const directory = temporaryDirectory(variables);
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const name = names.find((variable) => set(variables, variable) !== undefined);
  throw new DevAgentError({
    code: "temporary-directory",
    kind: "configuration",
    message: `The temporary directory ${directory}${name === undefined ? "" : ` (${name})`} doesn't exist.`,
    remedy: name === undefined ? "Make it, or set TMPDIR." : `Make it, or set ${name} to one that does.`,
  });
}

const set = (variables: Variables, name: string) => variables[name] || undefined;

import { basename, delimiter, dirname, resolve } from "node:path";
import { readEnvironment, type Variables } from "../config/environment.ts";
import { shellWord, type WayBack } from "../reporting/way-back.ts";

export interface Started {
  /** The program file, as node was given it. */
  readonly script: string;
  readonly env: Variables;
}

/** How this program was called: by its name where the shell finds it, else as `node FILE`. */
export function programName({ script, env }: Started): string {
  if (basename(script) !== "dev-agent") return `node ${shellWord(script)}`;
  // npx puts the program on its own path only.
  if (env.npm_command === "exec") return "npx dev-agent";
  const onPath = readEnvironment(env).path.split(delimiter).includes(dirname(script));
  return onPath ? "dev-agent" : shellWord(script);
}

/** What a person adds to a command so that it means the same repository. */
export function wayBack(program: string, repo: string): WayBack {
  const directory = resolve(repo);
  return { program, repo: directory === process.cwd() ? null : directory };
}

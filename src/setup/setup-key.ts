import { createHash } from "node:crypto";
import type { Project } from "./project.ts";

export interface KeyParts {
  readonly project: Project;
  readonly commands: readonly string[];
  /** What the package managers say their versions are. */
  readonly toolVersions: string;
  /** Whether the commands run code of the repository itself, so that any of its files may matter. */
  readonly runsOwnCode: boolean;
}

export interface SetupKeys {
  /** Stands for the declared dependencies. */
  readonly dependencies: string;
  /** Stands for the dependencies and every file of the repository. */
  readonly tree: string;
  /** The one of both that a result made from the base's own code can be used for. */
  readonly ofBase: string;
}

// Raised whenever what an entry holds changes.
const cacheFormat = 1;

export function keysFor({ project, commands, toolVersions, runsOwnCode }: KeyParts): SetupKeys {
  const files = [...project.inputs].map(([path, text]) => [path, sha256(text)]);
  const machine = [process.platform, process.arch, toolVersions];
  const dependencies = sha256(JSON.stringify([cacheFormat, machine, commands, files]));
  const tree = sha256(`${dependencies} ${project.tree}`);
  return { dependencies, tree, ofBase: runsOwnCode ? tree : dependencies };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

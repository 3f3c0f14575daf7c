import type { Workspace } from "./workspace.ts";

export interface SetupResult {
  readonly ok: boolean;
  /** The commands that ran, or that a cached result stands for; empty when the project needs none. */
  readonly commands: readonly string[];
  readonly cached: boolean;
  readonly durationMs: number;
  /** When not ok: what went wrong, with the tail of the output. */
  readonly problem?: string;
}

/** Installs the dependencies of the project under work, once per set of lockfiles. */
export interface ProjectSetup {
  prepare(workspace: Workspace, signal: AbortSignal): Promise<SetupResult>;
}

import type { Workspace } from "./workspace.ts";

export interface SandboxedCommand {
  readonly workspace: Workspace;
  /** Program and arguments; `["sh", "-c", text]` for a shell line. */
  readonly argv: readonly string[];
  /** Relative to the workspace; default its root. */
  readonly cwd?: string;
  /** Added to the sandbox's own small environment. Nothing of the parent's is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Whether only the workspace's files are readable and nothing is writable (for read-only roles). */
  readonly readOnly?: boolean;
  /** Hosts that may be reached, e.g. `registry.npmjs.org`; default none. */
  readonly allowHosts?: readonly string[];
  /** File outside the sandbox that takes the complete output, up to its own cap. */
  readonly outputFile?: string;
  /** Written to the command's standard input, which is otherwise empty. */
  readonly stdin?: string;
  /** Takes standard output as it comes; the result's output is then standard error alone. */
  readonly onStdout?: (chunk: Uint8Array) => void;
  /** What it may see besides the workspace. */
  readonly places?: readonly Place[];
  /** A socket of this machine that the command reaches as a port of its loopback address. Without effect in `none`. */
  readonly bridge?: { readonly socketPath: string; readonly port: number };
  readonly signal?: AbortSignal;
}

/** A directory or file besides the workspace. */
export interface Place {
  /** Absolute path on this machine. */
  readonly path: string;
  /** Absolute path inside, where a sandbox has paths of its own. */
  readonly inside: string;
  readonly writable: boolean;
}

export interface CommandResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  /** Why it was ended, where it took more than its limits allow; its output ends with that. */
  readonly excess?: string;
  /** Hosts that it asked for and may not reach, at most a hundred; its output ends with them. */
  readonly refusedHosts?: readonly string[];
  /** Head and tail of standard output and error together, with a line saying what was left out between. */
  readonly output: string;
  /** Bytes that the command printed in all. */
  readonly outputBytes: number;
  readonly durationMs: number;
}

/** Runs commands that nobody trusts. A command that fails is a result, not an error. */
export interface Sandbox {
  readonly name: "bubblewrap" | "none";
  /** The workspace's path as commands inside see it. */
  pathInside(workspace: Workspace): string;
  /** A place's path as commands inside see it. */
  placeInside(place: Place): string;
  run(command: SandboxedCommand): Promise<CommandResult>;
}

import { dirname } from "node:path";
import { type Clock, realClock } from "./clock.ts";
import type { Permissions } from "./permissions.ts";

type Named = Readonly<Record<string, string>>;

export interface RunningJob {
  readonly path: string;
  readonly runId: string;
  readonly attempt: number;
  readonly repository: string;
  readonly permissions: Permissions;
}

export interface GateRequest extends RunningJob {
  readonly environment: string;
}

export type GateAnswer = "approved" | "rejected" | "timed-out";

/** What stands for GitHub and its machines. */
export interface Host {
  /** Bare repositories on this machine, by `owner/name`: workflow files, checkouts and actions come from them. */
  readonly repositories: Named;
  /** Directories used for `owner/name@ref` instead of what that repository holds there. */
  readonly actions?: Named;
  readonly secrets?: Named;
  readonly vars?: Named;
  readonly serverUrl?: string;
  readonly apiUrl?: string;
  readonly defaultPermissions?: "read" | "write";
  /** The token of one job; default: a random one. */
  readonly token?: (job: RunningJob) => string;
  /** Environment that only JavaScript actions get: results service, runtime token. */
  readonly runtime?: (job: RunningJob) => Named;
  /** Environment for identity tokens; asked only for a job with `id-token: write`. */
  readonly idToken?: (job: RunningJob) => Named;
  /** Default: everything is approved. */
  readonly environment?: (gate: GateRequest) => GateAnswer | Promise<GateAnswer>;
  readonly clock?: Clock;
  /** Sees each line of the log, masked, as it comes. */
  readonly onLine?: (line: { readonly job: string; readonly step: string; readonly text: string }) => void;
  readonly machine?: {
    /** Default: this Node's directory and the system's. */
    readonly path?: string;
    readonly node?: string;
    /** Default: a machine of GitHub's. */
    readonly selfHosted?: boolean;
    /** Environment of the runner's image; nothing of this process's own environment is inherited. */
    readonly env?: Named;
  };
}

export interface Trigger {
  readonly repository: string;
  /** Path of the workflow file in that repository. */
  readonly workflow: string;
  readonly event: string;
  /** Default: the default branch. */
  readonly ref?: string;
  /** Default: the newest commit of `ref`. */
  readonly sha?: string;
  readonly actor: string;
  /** Of a manual start, as its form gives them. */
  readonly inputs?: Readonly<Record<string, string | boolean | number>>;
  /** Added to the event's payload. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly runId?: string;
}

export function nodeOf(host: Host): string {
  return host.machine?.node ?? process.execPath;
}

export function pathOf(host: Host): string {
  return (
    host.machine?.path ??
    `${dirname(nodeOf(host))}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`
  );
}

export function clockOf(host: Host): Clock {
  return host.clock ?? realClock;
}

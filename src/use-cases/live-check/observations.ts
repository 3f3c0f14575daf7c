import type { Account, Approval, EnvironmentFacts } from "../../ports/github.ts";

/** The environment whose review page the experiments ask at, and the one that GitHub itself makes for one of them. */
export const gateName = "dev-agent-live-check";
export const missingName = "dev-agent-live-check-missing";

/** What GitHub's API answered. `refused`: it said no, or what nobody can read; `unavailable`: nothing can be concluded. */
export type Read<Value> =
  | { readonly status: "read"; readonly value: Value }
  | { readonly status: "refused"; readonly why: string }
  | { readonly status: "unavailable"; readonly why: string };

/** How programs that need unprivileged user namespaces fare on a machine. */
export interface NamespaceFacts {
  /** Ubuntu's setting; null where this system has none. */
  readonly apparmorRestricts: boolean | null;
  readonly unshare: "works" | "fails" | "missing";
  readonly bubblewrap: "works" | "fails" | "missing";
}

/** What the first job sees. */
export interface FirstSight {
  /** `owner/name` of the repository that the run belongs to. */
  readonly repository: string;
  /** As the runner's variables tell it; empty where they don't. */
  readonly action: { readonly repository: string; readonly ref: string; readonly path: string };
  /** As the context `job` tells it; empty where it doesn't. */
  readonly workflow: { readonly repository: string; readonly sha: string };
  readonly gate: Read<EnvironmentFacts | null>;
  /** Whether the environment that should be missing was there already. */
  readonly missingWasThere: Read<boolean>;
  readonly machine: NamespaceFacts;
}

/** What the last job of one attempt sees of the gate. */
export interface AttemptSight {
  readonly attempt: number;
  /** `needs.gate.result`. */
  readonly gateResult: string;
  readonly approvals: Read<readonly Approval[]>;
}

/** A run by the API: who started it, and each of its attempts in order. */
export interface Starters {
  readonly event: string;
  readonly branch: string | null;
  readonly actor: Account;
  readonly attempts: readonly { readonly attempt: number; readonly by: Account }[];
}

export interface JobSight {
  /** `needs.*.result`; empty where it isn't told. */
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Everything that is judged. */
export interface Observations {
  readonly runId: number;
  /** Null where the first job's output did not arrive. */
  readonly first: FirstSight | null;
  readonly jobs: Readonly<Record<"observe" | "empty-environment" | "missing-environment" | "gate", JobSight>>;
  readonly missingNow: Read<EnvironmentFacts | null>;
  readonly now: AttemptSight;
  /** What the earliest attempt saw, which it left as an artifact; null for the first one. */
  readonly earlier: Read<AttemptSight> | null;
  /** The artifact that this attempt left for a later one: its name. */
  readonly left: Read<string>;
  readonly starters: Read<Starters>;
  /** Id of the account that the job's token acts as. */
  readonly me: Read<number>;
}

/** A text without anything secret, which should arrive. */
export const controlOf = (runId: number) => `control-${runId}`;

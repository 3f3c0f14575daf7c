import type { Credentials } from "../agents/credentials/credentials.ts";
import type { FlagOptions, PlanLoginWay } from "../config/merge-options.ts";
import type { AgentWish } from "../domain/agent.ts";
import type { Limits } from "../domain/budget.ts";
import type { Action } from "../domain/decision.ts";
import type { EventData } from "../domain/event.ts";
import type { GatePoint } from "../domain/gate-point.ts";
import type { ModelRole } from "../domain/role.ts";
import type { GateSources } from "../gates/gate-sources.ts";
import type { Downloads } from "../ports/downloads.ts";
import type { EventView } from "../ports/events.ts";
import type { GateKeeper } from "../ports/gate.ts";
import type { KnownSecrets } from "../ports/known-secrets.ts";
import type { CommandResult } from "../ports/sandbox.ts";
import type { Ending } from "../reporting/closing-lines.ts";
import type { SessionCard } from "../reporting/session-card.ts";
import type { Pruning, SessionDetails, SessionList } from "../reporting/session-entry.ts";
import type { InitResult, InitStep } from "./init/init-step.ts";
import type { PruneWish } from "./sessions/choose-pruned.ts";

/** What a face gives to a session. */
export interface Surface {
  /** How dev-agent runs; default `cli`. */
  readonly mode?: EventData["run.started"]["mode"];
  /** What the agents may log in with; absent: what this machine's environment and its logins hold. */
  readonly credentials?: Credentials;
  /** Directory where agents that are programs keep their own files; absent: beside the session. Absolute. */
  readonly agentState?: string;
  /** Values that nothing which is kept or shown may hold; absent: only those of the credentials. */
  readonly secrets?: KnownSecrets;
  readonly views: readonly EventView[];
  /** Who is asked at gates, once the session can lend what they need to see. */
  gates(sources: GateSources): GateKeeper;
  /** Aborted by SIGINT and SIGTERM, with a DevAgentError of kind cancelled and the signal's name in its message. */
  readonly signal: AbortSignal;
  /** Aborted when nothing new is to be begun any more, as another process goes on later; absent: there is time. */
  readonly deadline?: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Keeps downloads for other machines; absent: they stay in this machine's cache directory. */
  readonly downloads?: Downloads | undefined;
}

/** The flags of `run`; what is absent is decided by the configuration and then by default. */
export interface RunRequest extends FlagOptions {
  /** Trimmed, neither empty nor too long. */
  readonly goal: string;
  /** A directory inside the repository, as it was typed. */
  readonly repo: string;
  /** File to write a recording to. */
  readonly record?: string;
  /** A configuration file that takes the place of the base commit's. */
  readonly config?: string;
  /** The demo's own project and script. */
  readonly demo?: true;
}

export interface ResumeRequest {
  readonly repo: string;
  /** Absent: the one session of the repository that can go on. */
  readonly session?: string;
  /** Limits that take the place of the session's. */
  readonly budget?: Partial<Limits>;
  readonly agents?: Readonly<Partial<Record<ModelRole, AgentWish>>>;
  /** From here on. */
  readonly allowPaid?: boolean;
  readonly planLogin?: PlanLoginWay;
  readonly replay?: string;
  readonly record?: string;
}

/** A decision is given through the surface's gates; the session then goes on as with `resume`. */
export interface DecideRequest {
  readonly repo: string;
  /** Absent: the one session of the repository that waits. */
  readonly session?: string;
  readonly action: Action;
  readonly comment: string;
}

export interface StatusRequest {
  readonly repo: string;
  readonly session?: string;
}

export interface PruneRequest extends PruneWish {
  readonly repo: string;
  /** Deletes nothing. */
  readonly dryRun: boolean;
}

/** A command to run as a coder's would run. */
export interface SandboxRequest {
  readonly argv: readonly string[];
  readonly repo: string;
  readonly base?: string;
  readonly config?: string;
  readonly sandbox?: "bubblewrap" | "none";
  /** Hosts that it may reach. */
  readonly allowHosts: readonly string[];
  readonly readOnly: boolean;
  /** Whether the project's dependencies are installed before. */
  readonly setup: boolean;
  /** Takes what it prints, both streams together. */
  readonly onOutput: (chunk: Uint8Array) => void;
}

export interface DemoRequest {
  /** Where the demo's project is made; absent: a new temporary directory. */
  readonly directory?: string;
}

/** How a session ended; `code` is the exit code. */
export interface SessionEnd extends Ending {
  readonly code: number;
  /** When it can go on, where it paused for want of time: ISO 8601, or `now`. */
  readonly resumeAt?: string;
  /** The code of the error that ended it; absent where none did. */
  readonly error?: string;
  /** Further lines for the person, e.g. where the demo lies. */
  readonly notes?: readonly string[];
}

/** One fact that a session depends on. */
export interface DoctorFact {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, e.g. its version and place. Never a secret. */
  readonly detail: string;
  /** How to put it right; empty when ok. */
  readonly fix: string;
  /** Absent: a session can't do without it. */
  readonly needed?: false;
}

export interface GitHubDoctorRequest {
  /** `owner/name`. */
  readonly repository: string;
  /** The branch that changes land on; absent: what the configuration says, or the default branch. */
  readonly branch?: string;
}

export interface InitRequest {
  /** A directory inside the repository. */
  readonly repo: string;
  /** `owner/name`; absent: of the remote, where it is on GitHub. */
  readonly repository?: string;
  /** `LOGIN` or `team:SLUG`. */
  readonly reviewers: readonly string[];
  /** Absent: what the configuration says. */
  readonly gate?: "environment" | "comment";
}

export interface InitPlan {
  /** Null: it is not known which one on GitHub this is. */
  readonly repository: string | null;
  readonly steps: readonly InitStep[];
}

/** What a run would do, as name and value, in the order to show. */
export type RunPlan = readonly { readonly name: string; readonly value: string }[];

/** Everything that the command line can have done; `compose.ts` implements it as `createUseCases()`. */
export interface UseCases {
  run(request: RunRequest, surface: Surface): Promise<SessionEnd>;
  /** Finds out everything that `run` would, and calls no model and writes nothing. */
  dryRun(request: RunRequest, surface: Pick<Surface, "signal" | "env">): Promise<RunPlan>;
  demo(request: DemoRequest, surface: Surface): Promise<SessionEnd>;
  resume(request: ResumeRequest, surface: Surface): Promise<SessionEnd>;
  decide(request: DecideRequest, surface: Surface): Promise<SessionEnd>;
  /** Newest first. */
  status(request: StatusRequest, surface: Pick<Surface, "env">): Promise<readonly SessionCard[]>;
  /** Every session with its size and spend. */
  sessions(request: Pick<StatusRequest, "repo">, surface: Pick<Surface, "env">): Promise<SessionList>;
  session(request: Required<StatusRequest>, surface: Pick<Surface, "env">): Promise<SessionDetails>;
  prune(request: PruneRequest, surface: Pick<Surface, "env">): Promise<Pruning>;
  /** What became of the command; its output is what dev-agent has to say of it. */
  runInSandbox(
    request: SandboxRequest,
    surface: Pick<Surface, "env" | "signal">,
  ): Promise<CommandResult & { readonly sandbox: string }>;
  /** bubblewrap (proved), gitleaks, the repository, every agent and who would play; the face adds node and git. */
  doctor(request: { readonly repo: string }, surface: Pick<Surface, "env">): Promise<readonly DoctorFact[]>;
  /** Whether people's say holds on a repository on GitHub, and changes can land there. */
  doctorOnGitHub(
    request: GitHubDoctorRequest,
    surface: Pick<Surface, "env" | "signal">,
  ): Promise<readonly GatePoint[]>;
  /** What `init` has to write and set; changes nothing. */
  planInit(request: InitRequest, surface: Pick<Surface, "env" | "signal">): Promise<InitPlan>;
  applyInit(steps: readonly InitStep[]): Promise<readonly InitResult[]>;
}

export interface Person {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot";
  role: Role;
}

export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** What an owner sets up for an environment; see `EnvironmentSettings` for the part a test names. */
export interface Environment extends Required<EnvironmentSettings> {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface EnvironmentSettings {
  /** No reviewers: the environment has no `required_reviewers` rule and lets every job pass. */
  readonly reviewers?: readonly Reviewer[];
  readonly preventSelfReview?: boolean;
  readonly canAdminsBypass?: boolean;
  /** Minutes; reported only, nothing waits. */
  readonly waitTimer?: number;
  /** Which branches may deploy: all, the protected ones, or those whose name matches a pattern. */
  readonly branches?: "all" | "protected" | readonly string[];
  /** Slugs of the apps that must agree too; reported only. */
  readonly customRules?: readonly string[];
  /** Patterns of the tags that may deploy, where `branches` is a list. */
  readonly tags?: readonly string[];
}

/** A person by login, or a team with its members' logins. */
export type Reviewer = string | { readonly team: string; readonly members: readonly string[] };

/** One entry of a run's review history. GitHub keeps no time, attempt, job or commit with it. */
export interface Review {
  readonly environment: Environment;
  readonly state: "approved" | "rejected" | "pending";
  readonly person: Person;
  readonly comment: string;
}

/** How a job's wait before an environment ends. */
export type Release = "approved" | "rejected" | "timed-out";

/** A job that waits before an environment. */
export interface Waiting {
  readonly environment: Environment;
  readonly since: string;
  readonly settle: (release: Release) => void;
}

export interface Run {
  readonly id: number;
  readonly number: number;
  readonly event: string;
  /** Path of the workflow file. */
  readonly path: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  /** Who started the run; never changes. */
  readonly actor: Person;
  /** Who started this attempt. */
  triggeringActor: Person;
  /** Who started the attempts before it, from the first on. */
  readonly earlierActors: Person[];
  attempt: number;
  status: "queued" | "in_progress" | "waiting" | "completed";
  conclusion: string | null;
  updatedAt: string;
  readonly reviews: Review[];
  readonly waiting: Set<Waiting>;
  readonly jobs: Job[];
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly startedAt: string;
  status: "in_progress" | "waiting" | "completed";
  conclusion: string | null;
  completedAt: string | null;
}

/** An issue, or the issue side of a pull request. */
export interface Issue {
  readonly number: number;
  readonly labels: Set<string>;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Person;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly author: Person;
  readonly head: string;
  readonly createdAt: string;
  readonly draft: boolean;
  base: string;
  title: string;
  body: string | null;
  /** Tip of the head branch; the last known one once the pull request is closed. */
  headSha: string;
  /** Tip of the base when the head last moved: GitHub doesn't follow the base branch here. */
  baseSha: string;
  state: "open" | "closed";
  updatedAt: string;
  closedAt: string | null;
  merged: { readonly sha: string; readonly at: string; readonly by: Person } | null;
  autoMerge: AutoMerge | null;
  queued: QueueEntry | null;
}

export type MergeMethod = "merge" | "squash" | "rebase";

/** What somebody asked to be done as soon as nothing stands against it. */
export interface AutoMerge {
  readonly by: Person;
  readonly at: string;
  readonly method: MergeMethod;
  readonly title: string | null;
  readonly message: string | null;
}

/** A place in the merge queue of the pull request's base. */
export interface QueueEntry {
  readonly id: number;
  readonly by: Person;
  readonly at: string;
}

/** A review of a pull request's code, not of an environment. */
export interface PullReview {
  readonly pull: number;
  readonly by: Person;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED";
  readonly headSha: string;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Person;
  readonly createdAt: string;
}

export interface IssueEvent {
  readonly id: number;
  readonly issue: number;
  readonly event: string;
  /** Nobody where the test did it with git itself. */
  readonly actor: Person | null;
  readonly commitId: string | null;
  readonly createdAt: string;
}

/** One check of the project's own CI. */
export interface CiCheck {
  readonly name: string;
  /** Null: it still runs. */
  readonly conclusion: Conclusion | null;
  /** Id of the GitHub App that reports it; default: GitHub Actions. */
  readonly app?: number;
}

export type Conclusion = "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timed_out";

export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly members: readonly string[];
}

export interface InstallationToken {
  readonly login: string;
  readonly permissions: App["permissions"];
  /** The App's id. */
  readonly app: number;
}

/** A GitHub App and its installation on the repository. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly installationId: number;
  /** PEM; GitHub keeps only this half. */
  readonly publicKey: string;
  readonly permissions: Readonly<Record<string, "read" | "write" | "none">>;
  installed: boolean;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly app: number;
  /** What its creator and later updates said, in the words of the API. */
  said: Readonly<Record<string, unknown>>;
}

export interface Analysis {
  readonly commitSha: string;
  readonly ref: string;
  /** The uploaded SARIF, unpacked. */
  readonly sarif: unknown;
}

export interface Settings {
  private: boolean;
  defaultBranch: string;
  mergeMethods: readonly MergeMethod[];
  deleteBranchOnMerge: boolean;
  allowAutoMerge: boolean;
  ownerType: "Organization" | "User";
  /** A private repository has required reviewers only on the last of them. */
  plan: "free" | "pro" | "team" | "enterprise";
  /** Rights of a job's token where its workflow says nothing. */
  workflowPermissions: "read" | "write";
  /** Off: uploads of SARIF are refused. */
  codeScanning: boolean;
  /** Off: a job's own token may not open pull requests. */
  actionsMayOpenPulls: boolean;
}

/** Protection of one branch. */
export interface BranchRules {
  /** Rules as GitHub reports them: at least `type`, and `parameters` where the type has some. */
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  /** Why a merge into the branch and a direct update are refused; none: the rules are met. */
  readonly refusal?: string;
}

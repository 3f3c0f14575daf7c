import { EventEmitter } from "node:events";
import { createGit, type Git } from "./git.ts";
import type {
  Analysis,
  App,
  BranchRules,
  CheckRun,
  CiCheck,
  Comment,
  CommitStatus,
  Environment,
  InstallationToken,
  Issue,
  IssueEvent,
  Label,
  Person,
  Pull,
  PullReview,
  Role,
  Run,
  Settings,
  Team,
} from "./model.ts";

/** Everything that the fake remembers of one repository. Refs and commits are in its git repository only. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly settings: Settings;
  readonly git: Git;
  readonly people: Map<string, Person>;
  readonly environments: Map<string, Environment>;
  readonly runs: Map<number, Run>;
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Map<number, Comment>;
  readonly labels: Map<string, Label>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly analyses: Map<string, Analysis>;
  /** Sealed values by name, base64. */
  readonly secrets: Map<string, string>;
  readonly branchRules: Map<string, BranchRules>;
  readonly statuses: CommitStatus[];
  readonly pullReviews: PullReview[];
  readonly issueEvents: IssueEvent[];
  /** Commits that GitHub signed. */
  readonly verified: Set<string>;
  /** Active deployments that succeeded, each `commit environment`. */
  readonly deployments: Set<string>;
  readonly teams: Map<string, Team>;
  readonly apps: Map<number, App>;
  /** Tokens that Apps took for their installations and haven't given back. */
  readonly installationTokens: Map<string, InstallationToken>;
  /** What the project's CI reports on each push to a pull request's head. */
  readonly ci: CiCheck[];
  readonly artifacts: ArtifactShelf | undefined;
  /** Tells by an environment's name which run has begun to wait before it. */
  readonly arrivals: EventEmitter;
  nextId(): number;
  /** GitHub's clock: a second later each time it is read. */
  now(): string;
}

/** Where the artifacts of runs lie: the fake results service. */
export interface ArtifactShelf {
  of(runId: number): readonly StoredArtifact[];
  signedUrl(artifactId: number): string | undefined;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** As in `sha256:…`. */
  readonly digest: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
  readonly runId: number;
}

export interface WorldOptions {
  /** Directory of the bare git repository. */
  readonly remote: string;
  /** As in `acme/widgets`. */
  readonly repository: string;
  /** Roles by login. */
  readonly people: Readonly<Record<string, Role>>;
  readonly settings?: Partial<Settings>;
  readonly artifacts?: ArtifactShelf;
  /** Logins by team. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** A CI that reports these on each push to a pull request's head, unless a job pushed. */
  readonly checks?: readonly CiCheck[];
}

export const actionsBot = "github-actions[bot]";
export const queueBot = "github-merge-queue[bot]";
/** As in `integration_id`. */
export const actionsApp = 15368;

export function createWorld(options: WorldOptions): World {
  const [owner = "", name = ""] = options.repository.split("/");
  let lastId = 1000;
  let seconds = Date.parse("2026-01-02T03:00:00Z") / 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const now = () => {
    seconds += 1;
    return isoSeconds(seconds * 1000);
  };
  const bots: readonly Person[] = [
    { id: 41898282, login: actionsBot, type: "Bot", role: "none" },
    { id: 118344674, login: queueBot, type: "Bot", role: "none" },
  ];
  const people = Object.entries(options.people).map(([login, role]) =>
    newPerson({ id: nextId(), login, role }),
  );
  const teams = Object.entries(options.teams ?? {}).map(([slug, members]) => ({
    id: nextId(),
    slug,
    members,
  }));
  return {
    owner,
    name,
    settings: { ...usualSettings, ...options.settings },
    git: createGit(options.remote),
    people: new Map([...bots, ...people].map((person) => [person.login, person])),
    ...noRecords(),
    teams: new Map(teams.map((team) => [team.slug, team])),
    ci: [...(options.checks ?? [])],
    artifacts: options.artifacts,
    arrivals: new EventEmitter(),
    nextId,
    now,
  };
}

function noRecords() {
  return {
    environments: new Map<string, Environment>(),
    runs: new Map<number, Run>(),
    issues: new Map<number, Issue>(),
    pulls: new Map<number, Pull>(),
    comments: new Map<number, Comment>(),
    labels: new Map<string, Label>(),
    checkRuns: new Map<number, CheckRun>(),
    analyses: new Map<string, Analysis>(),
    secrets: new Map<string, string>(),
    branchRules: new Map<string, BranchRules>(),
    statuses: [],
    pullReviews: [],
    issueEvents: [],
    verified: new Set<string>(),
    deployments: new Set<string>(),
    apps: new Map<number, App>(),
    installationTokens: new Map<string, InstallationToken>(),
  };
}

const usualSettings: Settings = {
  private: false,
  defaultBranch: "main",
  mergeMethods: ["merge", "squash", "rebase"],
  deleteBranchOnMerge: false,
  allowAutoMerge: false,
  ownerType: "Organization",
  plan: "enterprise",
  workflowPermissions: "read",
  codeScanning: true,
  actionsMayOpenPulls: true,
};

export function newPerson({ id, login, role }: Omit<Person, "type">): Person {
  return { id, login, type: login.endsWith("[bot]") ? "Bot" : "User", role };
}

/** A time as GitHub writes it, without milliseconds. */
export function isoSeconds(time: number | string): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** A person by login. Throws for one that the test didn't name. */
export function personNamed(world: World, login: string): Person {
  const person = world.people.get(login);
  if (person === undefined) throw new Error(`Nobody is called ${login} here`);
  return person;
}

/** Takes the next number, which issues and pull requests share. */
export function addIssue({ issues }: World): Issue {
  const issue: Issue = { number: issues.size + 1, labels: new Set() };
  issues.set(issue.number, issue);
  return issue;
}

import { DevAgentError, isMachineLimit } from "../errors.ts";
import { type Completed, NotStarted, runCommand } from "../process/run-command.ts";
import {
  hardenedEnvironment,
  networkEnvironment,
  type Setting,
  safeSettings,
  settingVariables,
  type UserEnvironment,
} from "./environment.ts";

export interface GitCommand {
  /** The git directory; when absent, git looks for one from `cwd` on. */
  readonly at?: string;
  readonly workTree?: string;
  readonly cwd?: string;
  readonly args: readonly [string, ...string[]];
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of this one command, on top of the safe ones. */
  readonly settings?: readonly Setting[];
  /** Takes standard output byte for byte, also where it is no text. */
  readonly outputFile?: string;
  /** Exit codes besides 0 that are answers and not failures. */
  readonly answers?: readonly number[];
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Git in two profiles; the only place that starts it outside a sandbox. Both throw infrastructure errors. */
export interface Git {
  /** For everything local: only the repository's own configuration applies, and nothing in it can start a program. */
  hardened(command: GitCommand): Promise<GitAnswer>;
  /** For fetch and push in the person's name: their own configuration and credentials apply, hooks don't. */
  network(command: GitCommand): Promise<GitAnswer>;
}

const localTimeout = 10 * 60_000;
const networkTimeout = 5 * 60_000;

export function createGit(user: UserEnvironment): Git {
  const hardened = hardenedEnvironment(user);
  const network = networkEnvironment(user);
  return {
    hardened: (command) =>
      runGit(command, {
        env: { ...hardened, ...settingVariables(command.settings ?? []), ...command.env },
        timeoutMs: localTimeout,
      }),
    network: (command) => runGit(command, { env: { ...network, ...command.env }, timeoutMs: networkTimeout }),
  };
}

interface Profile {
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

async function runGit(command: GitCommand, profile: Profile): Promise<GitAnswer> {
  const settings = safeSettings.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const gitDirectory = command.at === undefined ? [] : [`--git-dir=${command.at}`];
  const workTree = command.workTree === undefined ? [] : [`--work-tree=${command.workTree}`];
  const cwd = command.cwd ?? command.workTree ?? command.at;
  const completed = await runCommand({
    argv: ["git", "--no-pager", ...settings, ...gitDirectory, ...workTree, ...command.args],
    ...profile,
    cleansUp: true,
    ...(cwd === undefined ? {} : { cwd }),
    ...(command.stdin === undefined ? {} : { stdin: command.stdin }),
    ...(command.outputFile === undefined
      ? {}
      : { outputFile: command.outputFile, fileBytes: Number.POSITIVE_INFINITY, keepBytes: 10_000 }),
  }).catch((thrown: unknown) => {
    throw thrown instanceof NotStarted ? notStarted(thrown) : thrown;
  });
  const { exitCode, stdout, stderr } = completed;
  if (exitCode === null || (exitCode !== 0 && command.answers?.includes(exitCode) !== true)) {
    requireSpace(stderr);
    if (completed.signal !== null && !completed.timedOut) throw gitKilled(command, completed.signal);
    throw gitFailed(command, completed);
  }
  return { exitCode, stdout, stderr };
}

/** What the machine has too little of is no fault of git's. */
function notStarted(thrown: NotStarted): unknown {
  const { cause } = thrown;
  return isMachineLimit((cause as NodeJS.ErrnoException).code) ? cause : gitMissing(thrown);
}

function gitMissing(cause: NotStarted): DevAgentError {
  return new DevAgentError({
    code: "git-missing",
    kind: "configuration",
    message: "git could not be started.",
    remedy: "Install git 2.38 or newer and put it on PATH.",
    cause,
  });
}

/** Throws as the file system itself does where git complains of a full disk, in one of its several wordings. */
export function requireSpace(stderr: string): void {
  if (!/No space left|Out of diskspace|Disk quota/i.test(stderr)) return;
  throw Object.assign(new Error(firstProblem(stderr)), { code: "ENOSPC" });
}

function gitFailed(command: GitCommand, completed: Completed): DevAgentError {
  const why = completed.timedOut ? "it took too long" : firstProblem(completed.stderr);
  return new DevAgentError({
    code: "git-failed",
    kind: "infrastructure",
    message: `git ${command.args[0]} failed in ${command.at ?? command.cwd}: ${why}.`,
    remedy: "Put right what git names, then run `dev-agent resume`.",
    cause: new Error(withoutLogin(completed.stderr)),
  });
}

/** By something outside: git itself has no complaint, and whoever was to be reached is not at fault. */
function gitKilled({ args }: GitCommand, signal: NodeJS.Signals): DevAgentError {
  return new DevAgentError({
    code: "git-killed",
    kind: "infrastructure",
    message: `git ${args[0]} was ended by ${signal}${signal === "SIGKILL" ? ", as when memory runs out" : ""}.`,
    remedy: "Make room for it, then run `dev-agent resume`.",
  });
}

/** The first line of git's complaint that says what is wrong, without any login in it. */
export function firstProblem(stderr: string): string {
  // Git gives its advice first, sometimes several lines of it.
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
  const line =
    lines.find((text) => /^(fatal|error|remote: error):/.test(text)) ?? lines[0] ?? "no reason given";
  return withoutLogin(line.replace(/^(fatal|error): /, "").replace(/\.$/, ""));
}

function withoutLogin(text: string): string {
  return text.replaceAll(/:\/\/[^\s/@]+@/g, "://");
}

import { DevAgentError } from "../errors.ts";
import { firstProblem, type Git, type GitAnswer } from "./commands.ts";
import type { Setting, UserEnvironment } from "./environment.ts";

/** Where a repository is fetched from and pushed to, and the token that it asks for; "" for none. */
export interface Server {
  /** e.g. `https://github.com/owner/name`. */
  readonly url: string;
  readonly token: string;
}

export interface ServerAccess {
  readonly git: Git;
  readonly server: Server;
  readonly userEnv: UserEnvironment;
  /** Waits before a call is made again; default: really. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface ServerCall {
  /** Git directory. */
  readonly at: string;
  readonly workTree?: string;
  readonly args: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Beside those of the login. */
  readonly settings?: readonly Setting[];
  /** Exit codes besides 0 that are answers. */
  readonly answers?: readonly number[];
}

/** Times that a call is made which the network failed. */
const attempts = 3;
const pause = 2_000;

/**
 * One git call to a server. The token is in the environment of this call alone: on no command line, in no file. What a
 * repository's configuration holds in its place is not sent with it.
 */
export async function callServer(from: ServerAccess, call: ServerCall): Promise<GitAnswer> {
  const { git, server, userEnv, wait = realWait } = from;
  const { url } = server;
  const { answers = [], settings = [], ...command } = call;
  const env = { ...call.env, ...unasked, ...moreSettings(userEnv, [...loginSettings(server), ...settings]) };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await git.network({ ...command, env, answers: [1, 2, 128, ...answers] });
    if (answer.exitCode === 0 || answers.includes(answer.exitCode) || isRejected(answer)) return answer;
    if (isDenied(answer.stderr)) throw denied(url, answer.stderr);
    if (!isNetwork(answer.stderr)) return answer;
    if (attempt === attempts) throw unreachable(url, answer.stderr);
    await wait(pause * attempt);
  }
}

/** Nobody is there to be asked, and no program that a repository names may answer in their place. */
const unasked = { GIT_ASKPASS: "", SSH_ASKPASS: "" } as const;

/** An empty value first: git would else send the header that a checkout left in the configuration, too. */
function loginSettings({ url, token }: Server): readonly Setting[] {
  const header = `http.${new URL("/", url).href}.extraheader`;
  const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
  const login: Setting[] = token === "" ? [] : [[header, `AUTHORIZATION: basic ${secret}`]];
  return [["http.extraheader", ""], [header, ""], ...login, ["credential.helper", ""]];
}

/** Settings behind those that the person's own environment brings. */
function moreSettings(userEnv: UserEnvironment, settings: readonly Setting[]): Record<string, string> {
  const before = Number(userEnv.GIT_CONFIG_COUNT ?? 0) || 0;
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(before + settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${before + index}`] = key;
    variables[`GIT_CONFIG_VALUE_${before + index}`] = value;
  }
  return variables;
}

/** A push that the server answered, in words that may say anything. */
const isRejected = ({ stdout }: GitAnswer) => /^!\t[^\t]*\t\[(?:remote )?rejected\]/m.test(stdout);

// Names of branches stand in git's complaints: a number alone says nothing.
const isDenied = (stderr: string) =>
  /Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|error: 40[13]\b|not granted|Repository not found/i.test(
    stderr,
  );

const isNetwork = (stderr: string) =>
  /unable to access|Could not resolve host|Connection (?:refused|reset|timed out)|early EOF|RPC failed|hung up|returned error: 5\d\d|remote end/i.test(
    stderr,
  );

function realWait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function denied(url: string, stderr: string): DevAgentError {
  return new DevAgentError({
    code: "server-denied",
    kind: "policy",
    message: `${url} did not let this token in: ${firstProblem(stderr)}.`,
    remedy: "Give the job the permission contents: read (write, where it pushes), or a token with it.",
  });
}

function unreachable(url: string, stderr: string): DevAgentError {
  return new DevAgentError({
    code: "server-unreachable",
    kind: "infrastructure",
    message: `${url} could not be reached: ${firstProblem(stderr)}.`,
    remedy: "Run the job again when the network is up.",
  });
}

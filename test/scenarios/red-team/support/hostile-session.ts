import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import type { DevAgentEvent } from "../../../../src/domain/event.ts";
import { type CliResult, runCli } from "../../support/cli.ts";
import { type ModelRequest, type Script, serveModel } from "../../support/model-server.ts";
import { calculator, makeProject, type Project } from "../../support/project.ts";
import type { Defence } from "./defences.ts";
import { canary, makeSurroundings, type Surroundings } from "./surroundings.ts";

const root = join(import.meta.dirname, "../../../..");

export interface HostileSession {
  readonly script: (about: Surroundings & { readonly project: Project }) => Partial<Script>;
  /** The project besides the calculator; null takes one of its files away. */
  readonly files?: Readonly<Record<string, string>>;
  readonly goal?: string;
  /** Default: `--yes --json`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Played without this defence: the control. */
  readonly without?: Defence;
}

export interface Played extends AsyncDisposable {
  readonly about: Surroundings;
  readonly project: Project;
  readonly result: CliResult;
  /** main before the session. */
  readonly before: string;
  readonly requests: readonly { readonly role: string; readonly body: ModelRequest }[];
  /** The session's events, also of a run without `--json`. */
  readonly events: readonly DevAgentEvent[];
  /** What the model was told of the call whose command has this name, or whose input is this; undefined: nothing. */
  told(call: string | object): { readonly text: string; readonly isError: boolean } | undefined;
  /** Everything that somebody may read later, by where it is: session folder, events, git's objects, both streams. */
  left(): ReadonlyMap<string, string>;
}

/** Plays a session of a hostile model through the whole pipeline, on a machine made up for it. */
export async function playHostile(session: HostileSession): Promise<Played> {
  const about = await makeSurroundings();
  const project = makeProject({ ...calculator, ...session.files });
  // As an action's checkout leaves it.
  project.git("config", "http.https://example.org/.extraheader", `AUTHORIZATION: basic ${canary}`);
  const before = project.git("rev-parse", "main");
  await using server = await serveModel(session.script({ ...about, project }));
  const { goal = "Change it", args = ["--yes", "--json"], without } = session;
  const result = await runCli({
    args: ["run", "--goal", goal, ...args],
    cwd: project.directory,
    env: {
      ...about.env,
      ...server.env,
      // What a forged report must look like depends on the version of node's runner.
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      ANTHROPIC_API_KEY: `sk-ant-${canary}`,
      ...session.env,
      ...inControl(without),
    },
    ...(without === undefined ? {} : { entry: withoutDefence }),
  });
  const { requests } = server;
  return {
    ...{ about, project, result, before, requests },
    events: result.events,
    told: (call) => toldOf(requests, call),
    left: () => everythingLeft(project, result),
    async [Symbol.asyncDispose]() {
      await about[Symbol.asyncDispose]();
      project[Symbol.dispose]();
    },
  };
}

const withoutDefence = [
  "--import",
  join(root, "test/scenarios/red-team/support/without.ts"),
  join(root, "src/cli/main.ts"),
];

const inControl = (without: Defence | undefined) =>
  without === undefined ? {} : { RED_TEAM_WITHOUT: JSON.stringify(without) };

interface Block {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly tool_use_id?: string;
  readonly is_error?: boolean;
  readonly content?: unknown;
}

function toldOf(requests: Played["requests"], about: string | object) {
  const blocks = requests
    .flatMap(({ body }) => body.messages)
    .flatMap(({ content }) => (Array.isArray(content) ? (content as Block[]) : []));
  const isMeant = ({ input = {} }: Block) =>
    typeof about === "string"
      ? `${input.command}`.startsWith(`: ${about};`)
      : JSON.stringify(input) === JSON.stringify(about);
  const call = blocks.find((block) => block.type === "tool_use" && isMeant(block));
  const result = blocks.find(({ tool_use_id: id }) => id !== undefined && id === call?.id);
  if (result === undefined) return undefined;
  const { content, is_error: isError = false } = result;
  return { text: typeof content === "string" ? content : JSON.stringify(content), isError };
}

function everythingLeft(project: Project, { stdout, stderr }: CliResult): ReadonlyMap<string, string> {
  const common = join(project.directory, ".git");
  const files = spawnSync("find", [common, project.directory, "-type", "f", "-not", "-path", "*/objects/*"]);
  const left = new Map([
    ["stdout", stdout],
    ["stderr", stderr],
  ]);
  // The checkout's own credential, which was there before.
  for (const path of new Set(files.stdout.toString().split("\n").filter(Boolean)))
    if (path !== join(common, "config")) left.set(path.slice(project.directory.length), textOf(path));
  for (const at of [common, ...trustedIn(common)])
    left.set(
      `objects of ${at.slice(project.directory.length)}`,
      git(at, ["cat-file", "--batch", "--batch-all-objects"]),
    );
  return left;
}

const textOf = (path: string) => spawnSync("cat", [path], { maxBuffer: 1e9 }).stdout.toString("latin1");

const git = (at: string, args: readonly string[]) =>
  spawnSync("git", [`--git-dir=${at}`, ...args], { maxBuffer: 1e9 }).stdout.toString("latin1");

const trustedIn = (common: string) =>
  spawnSync("find", [join(common, "dev-agent"), "-name", "trusted.git"])
    .stdout.toString()
    .split("\n")
    .filter(Boolean);

/** What happened in one round of the coder, from 1 on. */
export function eventsOfRound(events: readonly DevAgentEvent[], round: number): readonly DevAgentEvent[] {
  const starts = (event: DevAgentEvent, attempt: number) =>
    event.type === "phase.started" && event.data.phase === "coder" && event.data.attempt === attempt;
  const from = events.findIndex((event) => starts(event, round));
  const to = events.findIndex((event) => starts(event, round + 1));
  return from === -1 ? [] : events.slice(from, to === -1 ? undefined : to);
}

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { untilNoneIn } from "../process/processes.ts";
import { type CliResult, type CliRun, runCli } from "../scenarios/support/cli.ts";
import { handIn, type Reply, serveModel } from "../scenarios/support/model-server.ts";
import type { Fault, Injection } from "./fault.ts";
import { makeStage, plainConfig, type Stage } from "./stage.ts";

const root = join(import.meta.dirname, "../..");
const bundle = join(root, "dist/cli/index.js");
const preload = join(import.meta.dirname, "preload.ts");
const goal = ["run", "--goal", "Add a note"];
const unasked = ["--yes", "--json"];

/** A tool call that shows how often it was carried out: a line of `ran.txt` each time. */
export const ranOnce: Reply = { calls: [{ name: "bash", input: { command: "echo ran >> ran.txt" } }] };
/** What the coder does in every session here. */
const usualCoder: readonly Reply[] = [ranOnce, handIn, handIn];

/** One test for each fault: it strikes, and says and leaves what it should; it is gone, and the session merges. */
export function playFaults(faults: readonly Fault[]): void {
  it.each(faults.map((fault) => [`${fault.fault}, ${fault.where}`, fault] as const))("%s", (_title, fault) =>
    playFault(fault),
  );
}

async function playFault(fault: Fault): Promise<void> {
  using stage = makeStage(fault.config ?? plainConfig);
  const injection = fault.inject(stage);
  const before = positions(stage);
  await using server = await serveModel({ coder: usualCoder, ...injection.script });
  const command = commandOf(stage, injection);
  const struck = await runCli({ ...injection, ...command, env: envOf(stage, server.env, injection) });
  const said = struck.stdout + struck.stderr;
  expect(struck.signal ?? struck.code, said).toBe(fault.exit);
  expect(errorOf(struck), said).toBe(fault.code);
  requireSaid(fault, struck);
  await untilNoneIn(stage.place);
  requireState(fault, { stage, before, struck, now: positions(stage, injection.remoteAt) });
  await injection.heal?.();
  const spent = server.requests.length;
  if (fault.continues !== null) {
    const args = fault.continues === "run" ? [...goal, ...unasked] : named(struck, fault.continues);
    const env = envOf(stage, server.env, { preload: injection.later ?? {} });
    const again = await runCli({ ...command, args, env, wrap: [] });
    expect(again.code, again.stdout + again.stderr).toBe(0);
    if (landed.has(fault.state)) expect(server.requests).toHaveLength(spent);
  }
  if (fault.state === "merged, checkout left") bringForward(stage, said);
  requireMerged(stage, before);
  requireNoSecret(stage, said);
}

/** What is at the remote isn't worked on again. */
const landed: ReadonlySet<Fault["state"]> = new Set(["kept, pushed", "merged, untold"]);

type Positions = Readonly<Record<"main" | "remote" | "status", string>>;

/** A branch that is gone has no position. */
function positions({ project, remote }: Stage, remoteAt = remote): Positions {
  const tip = (...place: string[]) =>
    project.git(...place, "for-each-ref", "refs/heads/main", "--format=%(objectname)");
  return {
    main: tip(),
    remote: tip("-C", remoteAt),
    status: project.git("status", "--porcelain"),
  };
}

function commandOf({ project }: Stage, { node = [], args = [], terminal, wrap = [] }: Injection) {
  const words = [...goal, ...(terminal === true ? [] : unasked), ...args];
  const entry = ["--import", preload, ...node, bundle];
  return { args: words, cwd: project.directory, entry, wrap: terminal === true ? inTerminal : wrap };
}

/** `script` takes a line of a shell; it ends with the program's own exit code. */
const inTerminal = [
  "bash",
  "-c",
  `printf -v line "%q " "$@"; exec script -qefc "stty cols 120 rows 40; exec $line" /dev/null`,
  "bash",
];

type Variables = NonNullable<CliRun["env"]>;

function envOf(stage: Stage, model: Variables, { env, preload: changes }: Injection): Variables {
  // The code of an error is told where the details are.
  const fault = { FAULT: JSON.stringify(changes ?? {}), DEV_AGENT_DEBUG: "1" };
  return { ...model, ...stage.env, ...fault, ...env };
}

/** From the stream of events, and where that has no end from what is printed. */
function errorOf({ events, stderr }: CliResult): string | null {
  const last = events.at(-1);
  const told = last?.type === "run.finished" ? last.data.error : undefined;
  return told ?? /^error code: (\S+)$/m.exec(stderr)?.[1] ?? null;
}

/** The one line with the reason: that of the session's end, or that of an error before there is one. */
function requireSaid({ message }: Fault, { stderr, stdout }: CliResult): void {
  const lines = `${stderr}\n${stdout}`.split("\n");
  const reasons = lines.filter((line) => /^(?:outcome: (?!merged)|dev-agent: (?!stopping))/.test(line));
  const pattern = message.split("…").map(quoted).join(".*");
  if (message === "") expect(reasons).toEqual([]);
  else expect(reasons).toEqual([expect.stringMatching(pattern)]);
}

const quoted = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface Struck {
  readonly stage: Stage;
  readonly before: Positions;
  readonly now: Positions;
  readonly struck: CliResult;
}

function requireState({ state }: Fault, { stage, before, now, struck }: Struck): void {
  const sessions = stage.project.git("for-each-ref", "refs/heads/agent", "--format=%(refname)");
  if (state === "merged, untold") expect([now.main, now.main === before.main]).toEqual([now.remote, false]);
  if (state.startsWith("merged")) return;
  if (state === "base gone") expect(now.main).toBe("");
  else expect(now.main).toBe(before.main);
  expect(now.status).toBe(before.status);
  if (state === "kept, pushed") expect(now.remote).not.toBe(before.remote);
  else expect(now.remote).toBe(state === "base gone" ? "" : before.remote);
  if (state === "nothing") expect(sessions, struck.stderr).toBe("");
}

/** The words of the command that goes on, as they were printed. */
function named({ stderr, stdout }: CliResult, verb: "resume" | "approve"): readonly string[] {
  const said = `${stderr}\n${stdout}`;
  const whole = new RegExp(`To go on: dev-agent (${verb} .*)$`, "m").exec(said);
  const next = whole ?? new RegExp(`^next: +.* (${verb} [\\w-]+)`, "m").exec(said);
  const yes = verb === "resume" ? unasked : ["--json"];
  return [...(next?.[1]?.split(" ") ?? [verb]), ...yes];
}

/** As the notice says. */
function bringForward({ project }: Stage, said: string): void {
  rmSync(join(project.directory, ".git/index.lock"));
  const [, words = ""] = /with: git (read-tree -m -u \w+ \w+)/.exec(said) ?? [];
  project.git(...words.split(" "));
}

/** Once, with the work in it that was done once, here and at the remote; nothing else is left. */
function requireMerged(stage: Stage, before: Positions): void {
  const { project, remote } = stage;
  const now = positions(stage);
  expect(project.git("rev-list", "--merges", "--count", `${before.main}..main`)).toBe("1");
  expect(project.show("main", "ran.txt")).toBe("ran");
  expect(now.remote).toBe(now.main);
  expect(project.git("for-each-ref", "refs/heads/agent")).toBe("");
  expect(project.git("-C", remote, "for-each-ref", "refs/heads/agent")).toBe("");
  expect(now.status).toBe("");
}

const secret = "loopback-test-key";

function requireNoSecret({ place }: Stage, said: string): void {
  expect(said).not.toContain(secret);
  expect(spawnSync("grep", ["-rl", secret, place], { encoding: "utf8" }).stdout).toBe("");
}

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { DevAgentEvent } from "../../../src/domain/event.ts";

const root = join(import.meta.dirname, "../../..");
const bundle = join(root, "dist/cli/index.js");

export interface CliRun {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Null: it is left open, and nothing comes. */
  readonly stdin?: string | null;
  /** Program and arguments that start the command, e.g. in a namespace of its own. */
  readonly wrap?: readonly string[];
  /** Arguments of Node.js that start dev-agent, where it isn't the built bundle. */
  readonly entry?: readonly string[];
  /** Sees the child at once, e.g. to send it a signal later. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Sees each event of a `--json` run as it comes. */
  readonly onEvent?: (event: DevAgentEvent, child: ChildProcess) => void;
}

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of a `--json` run. */
  readonly events: DevAgentEvent[];
}

/** Runs the built bundle as a user would, with an environment of its own. */
export function runCli(run: CliRun): Promise<CliResult> {
  const { args, cwd = root, env = {}, stdin, wrap = [], entry = [bundle], onStart, onEvent } = run;
  const [program = "", ...rest] = [...wrap, process.execPath, ...entry, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { cwd, env: { ...baseEnvironment(), ...env } });
    onStart?.(child);
    let stdout = "";
    let stderr = "";
    let line = "";
    const events: DevAgentEvent[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (!args.includes("--json")) return;
      const lines = (line + text).split("\n");
      line = lines.pop() ?? "";
      for (const whole of lines.filter((each) => each.startsWith("{"))) {
        const event = JSON.parse(whole) as DevAgentEvent;
        events.push(event);
        onEvent?.(event, child);
      }
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr, events }));
    child.stdin.on("error", () => {});
    if (stdin !== null) child.stdin.end(stdin ?? "");
  });
}

function baseEnvironment(): Record<string, string | undefined> {
  const { PATH, GITLEAKS_PATH, HOME } = process.env;
  return {
    ...{ PATH, GITLEAKS_PATH, HOME, NO_COLOR: "1", XDG_CACHE_HOME: join(root, ".cache/scenarios") },
    // Whoever runs the tests may be logged in: nothing is to be spent on them.
    ...{ CLAUDE_CONFIG_DIR: "/nonexistent", CODEX_HOME: "/nonexistent" },
  };
}

/** The last event of a run; every session ends with one. */
export function ending({ events }: CliResult): Extract<DevAgentEvent, { type: "run.finished" }>["data"] {
  const last = events.at(-1);
  if (last?.type !== "run.finished") throw new Error(`the last event is ${last?.type}`);
  return last.data;
}

import { spawn } from "node:child_process";

export interface Launch {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Ends the measurement, and the process, once standard output is like this. Default: the process's own end. */
  readonly until?: (stdout: string) => boolean;
}

export interface Launched {
  /** From before the start to the awaited output or the end. */
  readonly ms: number;
  readonly stdout: string;
}

/** Runs a process; one that fails, or ends before its awaited output, breaks the benchmark. */
export function launch({ argv, env, cwd, until }: Launch): Promise<Launched> {
  const [program, ...args] = argv;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let arrived: number | undefined;
    let stdout = "";
    let stderr = "";
    const child = spawn(program, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (until === undefined || arrived !== undefined || !until(stdout)) return;
      arrived = performance.now() - started;
      child.kill("SIGKILL");
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const ms = until === undefined && code === 0 ? performance.now() - started : arrived;
      if (ms !== undefined) resolve({ ms, stdout });
      else
        reject(
          new Error(`${argv.join(" ")} ended with ${code}:\n${stdout.slice(-500)}${stderr.slice(-2_000)}`),
        );
    });
  });
}

import { execFileSync } from "node:child_process";

/** Runs git in one bare repository, free of the machine's configuration. */
export interface Git {
  readonly directory: string;
  /** Trimmed output. Throws where git fails. */
  run(args: readonly string[], more?: GitInput): string;
  /** Exact output. */
  bytes(args: readonly string[], more?: GitInput): Buffer;
  /** Trimmed output, or nothing where git fails. */
  ask(args: readonly string[]): string | undefined;
}

interface GitInput {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export function createGit(directory: string): Git {
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: "/dev/null",
    LC_ALL: "C",
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_AUTHOR_NAME: "GitHub",
    GIT_AUTHOR_EMAIL: "noreply@github.com",
    GIT_COMMITTER_NAME: "GitHub",
    GIT_COMMITTER_EMAIL: "noreply@github.com",
  };
  const bytes: Git["bytes"] = (args, { input = "", env: more = {}, cwd = directory } = {}) =>
    execFileSync("git", args, {
      cwd,
      env: { ...env, ...more },
      input,
      maxBuffer: 256 * 1024 * 1024,
      stdio: "pipe",
    });
  const run: Git["run"] = (args, more) => bytes(args, more).toString().trim();
  const ask: Git["ask"] = (args) => {
    try {
      return run(args);
    } catch {
      return undefined;
    }
  };
  return { directory, run, bytes, ask };
}

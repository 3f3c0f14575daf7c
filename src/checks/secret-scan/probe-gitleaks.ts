import { NotStarted, runCommand } from "../../process/run-command.ts";

export interface GitleaksProgram {
  /** Absolute path. */
  readonly program: string;
  /** Null where the binary doesn't know it, as in Debian's build. */
  readonly version: string | null;
}

/** Whether a program is a gitleaks with the mode `dir` (8.19 and later); else why not. */
export async function probeGitleaks(
  program: string,
  path: string,
): Promise<GitleaksProgram | { why: string }> {
  const run = (argument: readonly string[]) =>
    runCommand({ argv: [program, ...argument], env: { PATH: path }, timeoutMs: 30_000, keepBytes: 65_536 });
  try {
    const [version, help] = await Promise.all([run(["version"]), run(["dir", "--help"])]);
    const known = help.exitCode === 0 && `${help.stdout}${help.stderr}`.includes("--max-decode-depth");
    if (version.exitCode !== 0 || !known)
      return { why: `${program} is older than gitleaks 8.19, or no gitleaks` };
    return { program, version: /^v?(\d+\.\d+\.\d+)\s*$/.exec(version.stdout)?.[1] ?? null };
  } catch (error) {
    if (error instanceof NotStarted) return { why: error.message };
    throw error;
  }
}

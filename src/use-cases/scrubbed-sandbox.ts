import { readFile, writeFile } from "node:fs/promises";
import type { KnownSecrets } from "../ports/known-secrets.ts";
import type { Sandbox } from "../ports/sandbox.ts";

/** The same sandbox; no credential that a command prints is in what it gives back, nor in the file with its whole output. */
export function scrubbedSandbox(sandbox: Sandbox, secrets: Pick<KnownSecrets, "find" | "scrub">): Sandbox {
  return {
    ...sandbox,
    async run(command) {
      const result = await sandbox.run(command).finally(() => scrubFile(command.outputFile, secrets));
      const { output, refusedHosts } = result;
      const hosts = refusedHosts && { refusedHosts: refusedHosts.map((host) => secrets.scrub(host)) };
      return { ...result, output: secrets.scrub(output), ...hosts };
    },
  };
}

/** A command that failed to start, or was broken off, may have printed before. */
async function scrubFile(
  path: string | undefined,
  secrets: Pick<KnownSecrets, "find" | "scrub">,
): Promise<void> {
  if (path === undefined) return;
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || secrets.find(bytes).length === 0) return;
  await writeFile(path, secrets.scrub(bytes.toString("utf8")));
}

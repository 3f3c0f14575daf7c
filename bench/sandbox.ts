import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readEnvironment } from "../src/config/environment.ts";
import { mergeOptions } from "../src/config/merge-options.ts";
import { runCommand } from "../src/process/run-command.ts";
import { findBubblewrap } from "../src/sandbox/find-bubblewrap.ts";
import { requireIsolation } from "../src/sandbox/prove-isolation.ts";
import { chooseSandbox } from "../src/use-cases/choose-sandbox.ts";
import type { Bench } from "./benchmark.ts";
import { type Figure, ratioFigure } from "./figure.ts";
import { interleave, timed } from "./measure.ts";
import { makeRepository } from "./repository.ts";

/**
 * What the sandbox adds to a command that does nothing, `true` in a workspace that is a git repository, and to one that
 * works for a while; and what a session pays for the proof that it holds.
 */
export async function benchSandbox({ scratch }: Bench): Promise<readonly Figure[]> {
  const directory = join(scratch.directory, "sandbox-project");
  makeRepository(directory, { "notes.txt": "Text.\n" });
  const home = join(scratch.directory, "sandbox-home");
  mkdirSync(home);
  const { bwrapPath } = await findBubblewrap({ path: scratch.env.PATH ?? "" });
  const sandbox = await chooseSandbox(mergeOptions({}, {}), readEnvironment(scratch.env));
  const workspace = { directory, home, sharedObjects: [], purpose: "agent" } as const;
  const bare = (...argv: [string, ...string[]]) => runCommand({ argv, env: {}, cwd: directory });
  const times = await interleave(
    {
      bare: () => timed(() => bare("/bin/true")),
      bubblewrap: () => timed(() => bare(bwrapPath, "--ro-bind", "/", "/", "--unshare-all", "/bin/true")),
      proof: () => timed(() => requireIsolation({ sandbox, directories: [scratch.directory] })),
      sandbox: () => timed(() => sandbox.run({ workspace, argv: ["/bin/true"], timeoutMs: 10_000 })),
    },
    { warmUps: 10, rounds: 101 },
  );
  // Long enough that its use of memory, processes and disk is looked at several times.
  const counting = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";
  const work = await interleave(
    {
      bare: () => timed(() => bare("/bin/sh", "-c", counting)),
      sandbox: () =>
        timed(() => sandbox.run({ workspace, argv: ["/bin/sh", "-c", counting], timeoutMs: 60_000 })),
    },
    { warmUps: 1, rounds: 7 },
  );
  const { sandbox: ms } = times;
  return [
    ratioFigure({ name: "sandboxed `true` to the bare command", ms, bare: times.bare }),
    ratioFigure({ name: "sandboxed `true` to bare bwrap", ms, bare: times.bubblewrap }),
    ratioFigure({
      name: "a session's proof of the sandbox to bare bwrap",
      ms: times.proof,
      bare: times.bubblewrap,
    }),
    ratioFigure({ name: "sandboxed work of a while to the bare work", ms: work.sandbox, bare: work.bare }),
  ];
}

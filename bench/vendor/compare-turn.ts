import { existsSync } from "node:fs";
import { runCommand } from "../../src/process/run-command.ts";
import { packages } from "../../test/cli/programs.ts";
import type { VendorSession } from "../../test/cli/vendor-session.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave, timed } from "../measure.ts";

export interface BareCommand {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
}

export interface Comparison {
  readonly program: string;
  readonly session: VendorSession;
  /** The same turn of the program started by itself. */
  readonly bare: () => Promise<BareCommand>;
}

/** Whether the vendors' programs are here; says so where they aren't. */
export function hasPrograms(benchmark: string): boolean {
  if (existsSync(packages)) return true;
  process.stderr.write(
    `${benchmark}: left out, as the program isn't installed (npm run test:cli does that)\n`,
  );
  return false;
}

/**
 * A turn of a vendor's program as the coder, whose model answers at once, through dev-agent (sandbox, gateway, events,
 * conversation) against the same program started by itself.
 */
export async function compareTurn({ program, session, bare }: Comparison): Promise<Figure> {
  let round = 0;
  const throughDevAgent = async () => {
    round += 1;
    await session.newAgent().run(session.request({ round }));
  };
  const alone = async () => {
    const { exitCode, stdout } = await runCommand(await bare());
    if (exitCode !== 0) throw new Error(`the bare ${program} failed: ${stdout}`);
  };
  const times = await interleave(
    { devAgent: () => timed(throughDevAgent), bare: () => timed(alone) },
    { warmUps: 1, rounds: 9 },
  );
  return ratioFigure({
    name: `${program}'s turn through dev-agent to the bare one`,
    ms: times.devAgent,
    bare: times.bare,
    most: 1.1,
  });
}

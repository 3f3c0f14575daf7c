import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../benchmark.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { launch } from "../launch.ts";
import { interleave, timed } from "../measure.ts";
import { makeHistory } from "./make-history.ts";
import { type OpenedRepository, openSession } from "./open-session.ts";

const sizes = {
  short: { commits: 50, files: 300 },
  long: { commits: 2_000, files: 300 },
  wide: { commits: 50, files: 3_000 },
} as const;

/** More than noise makes of two equal times. */
const asGoodAsEqual = 1.25;

/** Whether the cost of a checkout and of a secret scan grows with history. */
export async function benchHistory({ scratch }: Bench): Promise<readonly Figure[]> {
  const open = async (name: keyof typeof sizes) => {
    const directory = join(scratch.directory, name);
    makeHistory({ directory, ...sizes[name] });
    return openSession(directory, scratch);
  };
  const [short, long, wide] = [await open("short"), await open("long"), await open("wide")];
  const bareClone = async () => {
    const target = join(scratch.directory, "bare-clone");
    const argv = ["git", "clone", "--quiet", "--shared", join(scratch.directory, "long"), target] as const;
    const { ms } = await launch({ argv, env: scratch.env });
    rmSync(target, { recursive: true });
    return ms;
  };
  const bareGitleaks = async () => {
    const { GITLEAKS_PATH: gitleaks = "gitleaks" } = scratch.env;
    const argv = [gitleaks, "git", "--no-banner", `--log-opts=${long.range}`, long.trusted] as const;
    return (await launch({ argv, env: scratch.env })).ms;
  };
  const times = await interleave(
    {
      "checkout short": () => timeCheckout(short),
      "checkout long": () => timeCheckout(long),
      "checkout wide": () => timeCheckout(wide),
      "scan short": () => timed(short.scan),
      "scan long": () => timed(long.scan),
      "scan wide": () => timed(wide.scan),
      "bare clone": bareClone,
      "bare gitleaks": bareGitleaks,
    },
    { warmUps: 1, rounds: 7 },
  );
  const ratio = (name: string, of: keyof typeof times, to: keyof typeof times, most?: number) =>
    ratioFigure({ name, ms: times[of], bare: times[to], ...(most === undefined ? {} : { most }) });
  return [
    ratio("checkout: 2,000 commits to 50", "checkout long", "checkout short", asGoodAsEqual),
    ratio("checkout: 3,000 files to 300", "checkout wide", "checkout short"),
    ratio("checkout to bare `git clone --shared`", "checkout long", "bare clone"),
    ratio("secret scan: 2,000 commits to 50", "scan long", "scan short", asGoodAsEqual),
    ratio("secret scan: 3,000 files to 300, one changed", "scan wide", "scan short", asGoodAsEqual),
    ratio("secret scan to bare `gitleaks git` on the range", "scan long", "bare gitleaks"),
  ];
}

async function timeCheckout(repository: OpenedRepository): Promise<number> {
  const started = performance.now();
  await using _ = await repository.checkout();
  return performance.now() - started;
}

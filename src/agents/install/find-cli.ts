import { existsSync } from "node:fs";
import { DevAgentError } from "../../errors.ts";
import type { Downloads } from "../../ports/downloads.ts";
import { findProgram } from "../../process/find-program.ts";
import type { VendorProgram } from "../vendor-cli/settings.ts";
import { cachedProgram, downloadProgram, type ProgramDownload } from "./download-program.ts";
import { type CliName, type CliRelease, cliReleases, platformOf } from "./releases.ts";
import { openProgram, programIn } from "./vendor-program.ts";

/** What is known of a vendor's program on this machine. */
export type CliStanding =
  | { readonly status: "installed"; readonly program: VendorProgram }
  /** It isn't there, and this version is installed when it is needed. */
  | { readonly status: "installable"; readonly version: string }
  | { readonly status: "missing"; readonly why: string; readonly fix: string };

export interface CliSearch {
  readonly name: CliName;
  /** `PATH`. */
  readonly path: string;
  /** Whether it may be installed where it isn't there. */
  readonly installs: boolean;
}

/** Looks for a program on the PATH, and installs nothing. */
export async function findCli({ name, path, installs }: CliSearch): Promise<CliStanding> {
  const { version } = cliReleases[name];
  const file = findProgram(name, path);
  const opened =
    file === undefined ? { why: `${name} isn't on the PATH` } : await openProgram(name, { file, path });
  if ("version" in opened) return { status: "installed", program: opened };
  // What is there and doesn't work is somebody's own: it isn't replaced in silence.
  if (installs && file === undefined && packedFor(name) !== undefined)
    return { status: "installable", version };
  return {
    status: "missing",
    why: opened.why,
    fix: `Install it: npm install -g ${cliReleases[name].name}@${version}`,
  };
}

const packedFor = (name: CliName, release: CliRelease = cliReleases[name]) =>
  release.packages[platformOf(name)];

export interface CliInstall extends Pick<ProgramDownload, "cacheDirectory" | "env" | "signal"> {
  readonly name: CliName;
  readonly path: string;
  readonly downloads?: Downloads | undefined;
  readonly release?: CliRelease;
}

/** Installs the pinned version into the cache, unless it is there. Throws DevAgentError of kind infrastructure. */
export async function installCli(install: CliInstall): Promise<VendorProgram> {
  const { name, path } = install;
  const release = install.release ?? cliReleases[name];
  const packed = packedFor(name, release);
  if (packed === undefined) throw notInstalled(release, `there is no package of it for ${platformOf(name)}`);
  const about = { ...install, release, packed };
  try {
    const cached = cachedProgram(about);
    const folder = existsSync(cached) ? cached : await downloadProgram(about);
    const file = programIn(name, folder);
    const opened =
      file === null ? { why: "its package holds no program" } : await openProgram(name, { file, path });
    if ("version" in opened) return opened;
    throw new Error(opened.why);
  } catch (error) {
    throw notInstalled(release, (error as Error).message, error);
  }
}

function notInstalled({ name, version }: CliRelease, why: string, cause?: unknown): DevAgentError {
  return new DevAgentError({
    code: "agent-not-installed",
    kind: "infrastructure",
    message: `${name} ${version} could not be installed: ${why}.`,
    remedy:
      "Look at the network and npm's settings, install it beforehand, or choose an agent that needs no program.",
    cause,
  });
}

import releases from "./releases.json" with { type: "json" };

/** A vendor's program at the version that is installed where it isn't there. */
export interface CliRelease {
  /** The npm package that a person installs. */
  readonly name: string;
  readonly version: string;
  /** What is downloaded, by platform: the package that holds the program itself, and the checksum of its archive. */
  readonly packages: Readonly<Record<string, PackedProgram>>;
}

export interface PackedProgram {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as npm writes it. */
  readonly integrity: string;
}

/** Written by `npm run cli-releases` from the lockfile that the programs are tested at. */
export const cliReleases: Readonly<Record<CliName, CliRelease>> = releases;

export type CliName = "claude" | "codex";

/** The oldest versions that dev-agent was tried with; the newest are the pinned ones. */
export const oldestTested: Readonly<Record<CliName, string>> = { claude: "2.1.197", codex: "0.169.0" };

/** e.g. `linux-x64`; `linux-x64-musl` where the C library is musl. */
export function platformOf(name: CliName): string {
  const platform = `${process.platform}-${process.arch}`;
  // Codex is linked statically and runs with either.
  return name === "claude" && process.platform === "linux" && !hasGlibc() ? `${platform}-musl` : platform;
}

function hasGlibc(): boolean {
  const { header } = process.report.getReport() as {
    readonly header?: { readonly glibcVersionRuntime?: string };
  };
  return header?.glibcVersionRuntime !== undefined;
}

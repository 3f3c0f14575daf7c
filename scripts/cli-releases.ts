import type { CliRelease } from "../src/agents/install/releases.ts";

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly name?: string; readonly version: string; readonly integrity?: string }>
  >;
}

const programs = {
  claude: { name: "@anthropic-ai/claude-code", platform: /^@anthropic-ai\/claude-code-(linux-.+)$/ },
  codex: { name: "@openai/codex", platform: /^@openai\/codex-(linux-.+)$/ },
};

/** What `src/agents/install/releases.json` holds, for a lockfile of npm: the programs as packed for each Linux. */
export function cliReleases({ packages }: Lockfile): string {
  const releases = Object.entries(programs).map(([program, { name, platform }]) => {
    const version = packages[`node_modules/${name}`]?.version ?? "";
    const found = Object.entries(packages).flatMap(([path, entry]) => {
      const place = path.replace(/^node_modules\//, "");
      const machine = platform.exec(place)?.[1];
      const packed = { name: entry.name ?? place, version: entry.version, integrity: entry.integrity ?? "" };
      return machine === undefined ? [] : [[machine, packed] as const];
    });
    const release: CliRelease = { name, version, packages: Object.fromEntries(found) };
    return [program, release] as const;
  });
  return `${JSON.stringify(Object.fromEntries(releases), null, 2)}\n`;
}

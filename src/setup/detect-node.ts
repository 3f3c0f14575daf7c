interface Manifest {
  readonly packageManager?: unknown;
  readonly [field: string]: unknown;
}

const lockfiles = [
  { manager: "npm", names: ["package-lock.json", "npm-shrinkwrap.json"] },
  { manager: "pnpm", names: ["pnpm-lock.yaml"] },
  { manager: "yarn", names: ["yarn.lock"] },
  { manager: "bun", names: ["bun.lock", "bun.lockb"] },
] as const;

type Manager = (typeof lockfiles)[number]["manager"];

const withLockfile: Readonly<Record<Manager, string>> = {
  npm: "npm ci",
  pnpm: "pnpm install --frozen-lockfile",
  yarn: "yarn install --frozen-lockfile",
  bun: "bun install --frozen-lockfile",
};

/** Nothing that isn't in the repository may be left behind as a change to it. */
const withoutLockfile: Readonly<Record<Manager, string>> = {
  npm: "npm install --no-package-lock",
  pnpm: "pnpm install --no-lockfile",
  yarn: "yarn install --no-lockfile",
  bun: "bun install --no-save",
};

const dependencyFields = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"];

/** The command that installs a Node.js project, from the names at its root and the text of its package.json. */
export function detectNode(names: ReadonlySet<string>, packageJson: string | undefined): readonly string[] {
  if (packageJson === undefined) return [];
  const manifest = parseManifest(packageJson);
  const named = managerOf(manifest);
  const locked = lockfiles.filter((lockfile) => lockfile.names.some((name) => names.has(name)));
  const chosen = locked.find(({ manager }) => manager === named?.manager) ?? locked[0];
  if (chosen === undefined)
    return hasDependencies(manifest) ? [withoutLockfile[named?.manager ?? "npm"]] : [];
  const isBerry = chosen.manager === "yarn" && (names.has(".yarnrc.yml") || (named?.major ?? 1) >= 2);
  return [isBerry ? "yarn install --immutable" : withLockfile[chosen.manager]];
}

/** A manifest that can't be read has no say; the package manager will report it. */
function parseManifest(text: string): Manifest {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? (parsed as Manifest) : {};
  } catch {
    return {};
  }
}

function managerOf({ packageManager }: Manifest): { manager: Manager; major: number } | undefined {
  const [, manager, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(String(packageManager)) ?? [];
  return manager === undefined ? undefined : { manager: manager as Manager, major: Number(major) };
}

function hasDependencies(manifest: Manifest): boolean {
  return dependencyFields.some((field) => Object.keys(manifest[field] ?? {}).length > 0);
}

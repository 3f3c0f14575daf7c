/** What the set-up of a project depends on, as found in a workspace. */
export interface Project {
  /** Names of the files at the root. */
  readonly names: readonly string[];
  /** Lockfiles, manifests and package manager configuration, wherever they are: path → text. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The commit and the tree checked out; undefined where git can't say. */
  readonly head: string | undefined;
  readonly tree: string | undefined;
  /** Whether the workspace is exactly that commit: nothing changed, nothing added, an empty home. */
  readonly pristine: boolean;
}

/** Files (glob patterns) whose content decides what a package manager installs. */
export const inputPatterns: readonly string[] = [
  ...["package.json", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"],
  ...[
    ".npmrc",
    ".pnpmfile.cjs",
    "yarn.lock",
    ".yarnrc",
    ".yarnrc.yml",
    "bun.lock",
    "bun.lockb",
    "bunfig.toml",
  ],
  ...["pyproject.toml", "uv.lock", "uv.toml", "poetry.lock", "poetry.toml", "Pipfile", "Pipfile.lock"],
  ...["*requirements*.txt", "constraints*.txt", "setup.py", "setup.cfg", "pip.conf"],
  ...["go.mod", "go.sum", "go.work", "go.work.sum", "Cargo.toml", "Cargo.lock", "rust-toolchain*"],
  ...["composer.json", "composer.lock", "auth.json", "Gemfile", "Gemfile.lock", "*.gemspec"],
  ...[".nvmrc", ".node-version", ".python-version", ".ruby-version", ".tool-versions"],
];

/** Stands in `inputs` for what is no regular file, e.g. a link to one; its real content isn't known. */
export const unreadInput = "\0";

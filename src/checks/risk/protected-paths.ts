/** Paths whose change says more than its size: what decides who reviews, what runs, and what agents are told. */
export type ProtectedKind =
  | "code-owners"
  | "workflow"
  | "agent-instructions"
  | "dev-agent-config"
  | "continuous-integration"
  | "git-config"
  | "check-config"
  | "build-config"
  | "lockfile"
  | "manifest"
  | "dot-folder";

// The first that matches counts. Compared in lower case: some disks don't tell `.GitHub` from `.github`.
const kinds: readonly (readonly [ProtectedKind, RegExp])[] = [
  ["code-owners", /^(?:\.github\/|\.gitlab\/|docs\/)?codeowners$/],
  ["workflow", /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/],
  ["agent-instructions", /(?:^|\/)(?:claude|claude\.local|agents|agents\.override|gemini|skill)\.md$/],
  ["agent-instructions", /(?:^|\/)\.(?:claude|codex|cursor|gemini|aider|windsurf)\b[^/]*(?:\/|$)/],
  ["agent-instructions", /(?:^|\/)(?:\.mcp\.json|\.cursorrules|\.github\/copilot-instructions\.md)$/],
  ["dev-agent-config", /^\.dev-agent(?:\.ya?ml$|\/)/],
  ["continuous-integration", /^(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml)$/],
  ["continuous-integration", /^\.(?:circleci|buildkite|woodpecker|ci|github)(?:\/|$)/],
  ["git-config", /(?:^|\/)\.(?:gitattributes|gitmodules|gitleaks\.toml|gitleaksignore|secretlintrc[^/]*)$/],
  ["git-config", /(?:^|\/)\.(?:githooks|husky)\//],
  ["lockfile", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
  [
    "lockfile",
    /(?:^|\/)(?:cargo|poetry|uv|pdm|pipfile|composer|gemfile|flake|deno|mix)\.lock$|(?:^|\/)go\.sum$/,
  ],
  [
    "manifest",
    /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt|pipfile)$/,
  ],
  ["manifest", /(?:^|\/)(?:go\.mod|cargo\.toml|pom\.xml|gemfile|composer\.json|[\w.-]+\.gradle(?:\.kts)?)$/],
  ["check-config", /(?:^|\/)(?:tsconfig[\w.-]*\.json|biome\.jsonc?|\.eslintrc[^/]*|\.eslintignore)$/],
  ["check-config", /(?:^|\/)(?:eslint|vitest|vite|jest|playwright|karma|cypress|ava)\.config\.[a-z]+$/],
  [
    "check-config",
    /(?:^|\/)(?:pytest\.ini|tox\.ini|conftest\.py|mypy\.ini|\.?ruff\.toml|\.mocharc[^/]*|\.c8rc[^/]*)$/,
  ],
  [
    "build-config",
    /(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|containerfile|(?:docker-)?compose[^/]*\.ya?ml)$/,
  ],
  [
    "build-config",
    /(?:^|\/)(?:makefile|gnumakefile|\.npmrc|\.yarnrc[^/]*|build\.rs|mvnw|gradlew)$|\.(?:tf|tfvars)$/,
  ],
  ["dot-folder", /(?:^|\/)\.[^/]+\//],
];

export function protectedKind(path: string): ProtectedKind | null {
  const lower = path.toLowerCase();
  return kinds.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

const testPath =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/|(?:^|\/)(?:test_[^/]+|[^/]+[._-](?:test|spec|tests))\.[a-z]+$|(?:^|\/)[^/]+Tests?\.(?:java|kt|cs|swift)$/;
const sourcePath =
  /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|rb|php|cs|fs|c|cc|cpp|h|hpp|m|swift|dart|ex|exs|erl|clj|lua|pl|sh|sql|vue|svelte)$/i;

export function isTestPath(path: string): boolean {
  return testPath.test(path);
}

export function isSourcePath(path: string): boolean {
  return sourcePath.test(path) && !isTestPath(path);
}

const sensitiveWords = new Set(
  "auth authn authz authentication authorization login logout signin password passwords credential credentials secret secrets token tokens session sessions permission permissions acl rbac oauth saml jwt crypto cryptography encrypt encryption decrypt signature certificate security sanitize sandbox payment payments billing invoice checkout charge refund".split(
    " ",
  ),
);
const migrationWords = new Set(["migration", "migrations", "migrate", "schema"]);

/** What a path's own words say of the code: `auth`, `payments`, `migrations` … */
export function sensitiveWord(path: string): { word: string; area: "security" | "migration" } | null {
  const words = path
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const secure = words.find((word) => sensitiveWords.has(word));
  if (secure !== undefined) return { word: secure, area: "security" };
  const migrates = words.find((word) => migrationWords.has(word));
  return migrates === undefined ? null : { word: migrates, area: "migration" };
}

import { type AgentConfigKind, agentConfigKind } from "./agent-config.ts";
import { plainPath } from "./plain-path.ts";

/** Paths whose change says more than its size: what decides who reviews, what runs, and what agents are told. */
export type ProtectedKind =
  | AgentConfigKind
  | "code-owners"
  | "workflow"
  | "dev-agent-config"
  | "continuous-integration"
  | "submodule-config"
  | "git-config"
  | "registry"
  | "check-config"
  | "build-config"
  | "lockfile"
  | "manifest"
  | "dot-folder";

// The first that matches counts. Compared with plain paths.
const first: readonly (readonly [ProtectedKind, RegExp])[] = [
  ["code-owners", /^(?:\.github\/|\.gitlab\/|\.gitea\/|\.forgejo\/|docs\/)?codeowners$/],
  ["workflow", /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)(?:\/|$)|(?:^|\/)action\.ya?ml$/],
  ["dev-agent-config", /^\.dev-agent(?:\.ya?ml$|\/|$)/],
];
const then: readonly (readonly [ProtectedKind, RegExp])[] = [
  ["dot-folder", /^\.github\/(?:issue_template|pull_request_template|discussion_template|funding\.yml)/],
  [
    "continuous-integration",
    /^(?:\.?gitlab-ci[^/]*\.ya?ml|\.travis\.ya?ml|azure-pipelines[^/]*\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|\.cirrus\.(?:ya?ml|star)|cloudbuild\.ya?ml|buildspec\.ya?ml|codemagic\.ya?ml|\.semaphore)$/,
  ],
  ["continuous-integration", /(?:^|\/)jenkinsfile[^/]*$/],
  [
    "continuous-integration",
    /^\.(?:circleci|buildkite|woodpecker|ci|github|gitlab|azure-pipelines|azuredevops|semaphore|teamcity|tekton|drone|gitea|forgejo|builds)(?:\/|$)|^\.woodpecker\.ya?ml$/,
  ],
  ["submodule-config", /(?:^|\/)\.gitmodules$/],
  ["git-config", /(?:^|\/)\.(?:gitattributes|gitleaks\.toml|gitleaksignore|secretlintrc[^/]*)$/],
  [
    "registry",
    /(?:^|\/)(?:\.npmrc|\.yarnrc[^/]*|\.pnpmfile\.[cm]?js|bunfig\.toml|\.?pip\.(?:conf|ini)|\.pypirc|uv\.toml|\.condarc|\.gemrc|nuget\.config|\.netrc)$/,
  ],
  [
    "registry",
    /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|\.bundle\/config|\.yarn\/(?:releases|plugins)\/.*|\.mvn\/.*|gradle\/wrapper\/.*)$/,
  ],
  ["lockfile", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
  [
    "lockfile",
    /(?:^|\/)(?:cargo|poetry|uv|pdm|pipfile|composer|gemfile|flake|deno|mix|pubspec|podfile|packages)\.lock$|(?:^|\/)(?:go\.sum|package\.resolved|packages\.lock\.json|gradle\.lockfile)$/,
  ],
  [
    "manifest",
    /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.(?:txt|in)|pipfile|pubspec\.yaml|podfile|mix\.exs|package\.swift|deno\.jsonc?|flake\.nix)$/,
  ],
  [
    "manifest",
    /(?:^|\/)(?:go\.mod|cargo\.toml|pom\.xml|gemfile|composer\.json|[\w.-]+\.(?:gemspec|csproj|fsproj)|[\w.-]+\.gradle(?:\.kts)?)$/,
  ],
  ["check-config", /(?:^|\/)(?:tsconfig[\w.-]*\.json|biome\.jsonc?|\.eslintrc[^/]*|\.eslintignore)$/],
  ["check-config", /(?:^|\/)(?:eslint|vitest|vite|jest|playwright|karma|cypress|ava)\.config\.[a-z]+$/],
  [
    "check-config",
    /(?:^|\/)(?:pytest\.ini|tox\.ini|conftest\.py|mypy\.ini|\.?ruff\.toml|\.mocharc[^/]*|\.c8rc[^/]*|phpunit\.xml[^/]*|\.rspec)$/,
  ],
  [
    "build-config",
    /(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|containerfile|(?:docker-)?compose[^/]*\.ya?ml)$/,
  ],
  [
    "build-config",
    /(?:^|\/)(?:makefile|gnumakefile|justfile|rakefile|taskfile\.ya?ml|cmakelists\.txt|build\.rs|mvnw(?:\.cmd)?|gradlew(?:\.bat)?)$|\.(?:tf|tfvars|mk)$/,
  ],
  ["dot-folder", /(?:^|\/)\.[^/]+\//],
];

export function protectedKind(path: string): ProtectedKind | null {
  const plain = plainPath(path);
  const among = (kinds: typeof first) => kinds.find(([, pattern]) => pattern.test(plain))?.[0];
  return among(first) ?? agentConfigKind(path) ?? among(then) ?? null;
}

const testPath =
  /(?:^|\/)(?:[Tt]ests?|__tests__|[Ss]pecs?|e2e|[^/]+\.Tests?)\/|(?:^|\/)(?:test_[^/]+|[^/]+[._-](?:test|spec|tests|cy))\.[a-z]+$|(?:^|\/)[^/]+(?:Tests?|Spec)\.(?:java|kt|cs|fs|vb|swift|scala|groovy|php)$/;
const sourcePath =
  /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|rb|php|cs|fs|c|cc|cpp|h|hpp|m|swift|dart|ex|exs|erl|clj|lua|pl|sh|sql|vue|svelte)$/i;

export function isTestPath(path: string): boolean {
  return testPath.test(path);
}

/** Whether a runner that takes the one for a test takes the other, too: it goes by how names begin and end. */
export function isTestLike(path: string, other: string): boolean {
  const mark = (of: string) =>
    /(?:^|\/)(test_)?[^/]*?([._-](?:test|spec|tests|cy))?(\.[^./]+)?$/.exec(of)?.slice(1);
  return isTestPath(other) && String(mark(path)) === String(mark(other));
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

/** Whether judging a change of this file takes its content. */
export function isTelling(path: string): boolean {
  const kind = protectedKind(path);
  return (
    kind === "manifest" || kind === "lockfile" || isTestPath(path) || /\.(?:rs|gitattributes)$/i.test(path)
  );
}

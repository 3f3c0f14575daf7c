import {
  isSourcePath,
  isTestPath,
  protectedKind,
  sensitiveWord,
} from "../../../src/domain/protection/protected-paths.ts";

const kinds: readonly (readonly [string, string | null])[] = [
  ["CODEOWNERS", "code-owners"],
  [".github/CODEOWNERS", "code-owners"],
  ["docs/CODEOWNERS", "code-owners"],
  ["src/CODEOWNERS", null],
  [".github/workflows/ci.yml", "workflow"],
  [".GitHub/Workflows/ci.yml", "workflow"],
  ["action.yml", "workflow"],
  [".github/dependabot.yml", "continuous-integration"],
  ["CLAUDE.md", "agent-instructions"],
  ["packages/a/AGENTS.md", "agent-instructions"],
  [".claude/settings.json", "agent-instructions"],
  [".codex/config.toml", "agent-instructions"],
  [".mcp.json", "agent-instructions"],
  [".dev-agent.yml", "dev-agent-config"],
  [".gitlab-ci.yml", "continuous-integration"],
  ["Jenkinsfile", "continuous-integration"],
  [".gitattributes", "git-config"],
  [".gitleaksignore", "git-config"],
  [".husky/pre-commit", "git-hooks"],
  ["package-lock.json", "lockfile"],
  ["web/yarn.lock", "lockfile"],
  ["go.sum", "lockfile"],
  ["package.json", "manifest"],
  ["requirements-dev.txt", "manifest"],
  ["build.gradle.kts", "manifest"],
  ["tsconfig.build.json", "check-config"],
  ["vitest.config.ts", "check-config"],
  ["conftest.py", "check-config"],
  ["Dockerfile", "build-config"],
  ["deploy/prod.Dockerfile", "build-config"],
  ["Makefile", "build-config"],
  [".vscode/tasks.json", "developer-tools"],
  ["src/cart.ts", null],
  ...[
    ...[
      "CLAUDE.local.md",
      "a/b/Claude.MD",
      "AGENTS.override.md",
      "GEMINI.md",
      "x/.cursorrules",
      ".cursor/rules/a.mdc",
    ],
    ...[
      ".github/copilot-instructions.md",
      ".github/instructions/a.instructions.md",
      ".github/prompts/p.prompt.md",
    ],
    ...[".windsurfrules", ".clinerules/x.md", ".roo/rules/a", ".aider.conf.yml", ".agents/skills/x/SKILL.md"],
    ...[
      "a/.claude",
      ".CLAUDE/settings.json",
      ".clau\u200bde/settings.json",
      "opencode.json",
      ".kiro/steering/a.md",
    ],
  ].map((path) => [path, "agent-instructions"] as const),
  ...[".husky", ".githooks/pre-push", ".git-hooks/x", "lefthook.yml", ".pre-commit-config.yaml"].map(
    (path) => [path, "git-hooks"] as const,
  ),
  ...[
    ".envrc",
    "a/.envrc",
    ".devcontainer/devcontainer.json",
    ".devcontainer.json",
    ".idea/x",
    "a.code-workspace",
  ].map((path) => [path, "developer-tools"] as const),
  ...["ci/Jenkinsfile", ".circleci/config.yml", "azure-pipelines.yml", ".gitlab/ci/a.yml", ".drone.yml"].map(
    (path) => [path, "continuous-integration"] as const,
  ),
  ...[".npmrc", "web/.npmrc", ".yarnrc.yml", ".cargo/config.toml", "pip.conf", "NuGet.Config"].map(
    (path) => [path, "registry"] as const,
  ),
  [".gitmodules", "submodule-config"],
  [".forgejo/workflows/ci.yml", "workflow"],
  [".github/actions/x/index.js", "workflow"],
  [".github/ISSUE_TEMPLATE/bug.md", "dot-folder"],
  ["locales/en/auth.json", null],
  ["src/agent.ts", null],
  ["docs/gemini.txt", null],
  ["docs/claude.txt", null],
  ["src/agents/index.ts", null],
];

it.each(kinds)("%s is %s", (path, kind) => {
  expect(protectedKind(path)).toBe(kind);
});

it.each([
  "test/a.ts",
  "src/__tests__/a.js",
  "a.test.ts",
  "cart_test.go",
  "test_cart.py",
  "src/CartTest.java",
  "spec/a_spec.rb",
])("%s is a test", (path) => {
  expect([isTestPath(path), isSourcePath(path)]).toEqual([true, false]);
});

it.each(["src/latest.ts", "src/contest/a.py", "attest.go", "src/a.rs"])("%s is source", (path) => {
  expect([isTestPath(path), isSourcePath(path)]).toEqual([false, true]);
});

it.each([
  ["src/auth/login.ts", "auth"],
  ["src/userAuth.ts", "auth"],
  ["lib/payment_gateway.py", "payment"],
  ["db/migrations/0001.sql", "migrations"],
  ["src/author.ts", undefined],
  ["src/tokenizer.ts", undefined],
])("%s names %s", (path, word) => {
  expect(sensitiveWord(path)?.word).toBe(word);
});

import {
  isSourcePath,
  isTestPath,
  protectedKind,
  sensitiveWord,
} from "../../../src/checks/risk/protected-paths.ts";

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
  [".husky/pre-commit", "git-config"],
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
  [".vscode/tasks.json", "dot-folder"],
  ["src/cart.ts", null],
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

import { judgeChange } from "../../../src/domain/protection/judge-change.ts";
import { shapeNames, usualProtection } from "../../../src/domain/protection/shapes.ts";
import { changed, factsOf, shapesOf, type Tree } from "./change-scene.ts";

const json = (value: object) => JSON.stringify(value);
const manifest = (value: object): Tree => ({ "package.json": json(value) });
const pyproject = (text: string): Tree => ({ "pyproject.toml": text });

/** Changes with the shape that each must have, and what it leads to where the base says nothing. */
const table: readonly (readonly [
  about: string,
  base: Tree,
  head: Tree,
  shapes: Readonly<Record<string, string>>,
])[] = [
  ["source and its test", {}, { "src/a.ts": "1", "test/a.test.ts": "expect(1)" }, {}],
  ["who must review", {}, { CODEOWNERS: "* @me" }, { "code-owners": "critical" }],
  ["a workflow", {}, { ".github/workflows/a.yml": "on: push" }, { workflow: "critical" }],
  ["a workflow that goes", { ".github/workflows/a.yml": "on: push" }, {}, { workflow: "critical" }],
  ["an action", {}, { "tools/x/action.yml": "runs:" }, { workflow: "critical" }],
  ["another service's CI", {}, { Jenkinsfile: "sh 'x'" }, { "continuous-integration": "critical" }],
  ["its own rules", {}, { ".dev-agent.yml": "push: true" }, { "dev-agent-config": "critical" }],
  ["what agents are told", {}, { "packages/a/CLAUDE.md": "x" }, { "agent-instructions": "critical" }],
  ["hooks", {}, { ".husky/pre-commit": "x" }, { "git-hooks": "critical" }],
  ["an editor's tasks", {}, { ".vscode/tasks.json": "{}" }, { "developer-tools": "raise" }],
  ["where submodules come from", {}, { ".gitmodules": "[submodule]" }, { "submodule-config": "refuse" }],
  ["where packages come from", {}, { ".npmrc": "registry=http://x" }, { registry: "critical" }],
  ["attributes that end lines", {}, { ".gitattributes": "*.sh eol=lf" }, { "git-config": "raise" }],
  ...["*.ts -diff", "*.ts filter=x", "src export-ignore", "*.ts linguist-generated", "a merge=x"].map(
    (line) =>
      [
        `the attribute ${line}`,
        { ".gitattributes": "*.sh eol=lf\n" },
        { ".gitattributes": `*.sh eol=lf\n${line}\n` },
        { "git-config": "raise", "git-attributes": "critical" },
      ] as const,
  ),
  [
    "attributes that were there",
    { ".gitattributes": "a -diff\n" },
    { ".gitattributes": "a -diff\n# b -diff\n" },
    { "git-config": "raise" },
  ],
  ["a lockfile alone", {}, { "package-lock.json": "{}" }, { "lockfile-only": "critical" }],
  [
    "a lockfile with another package's manifest",
    { "a/go.mod": "1" },
    { "a/go.mod": "2", "b/go.sum": "x" },
    { "lockfile-only": "critical", manifest: "raise" },
  ],
  [
    "a lockfile with a manifest of another language",
    { "requirements.txt": "a==1" },
    { "requirements.txt": "a==2", "package-lock.json": "{}" },
    { "lockfile-only": "critical", manifest: "raise" },
  ],
  [
    "a lockfile with a manifest that only says more",
    manifest({ description: "a" }),
    { ...manifest({ description: "b" }), "package-lock.json": "{}" },
    { "lockfile-only": "critical", manifest: "raise" },
  ],
  [
    "a lockfile at the root of a workspace",
    { "packages/a/package.json": json({ version: "1" }) },
    { "packages/a/package.json": json({ version: "2" }), "yarn.lock": "x" },
    { manifest: "raise" },
  ],
  [
    "a new dependency",
    manifest({}),
    { ...manifest({ dependencies: { a: "1" } }), "package-lock.json": "{}" },
    { manifest: "raise", "new-dependencies": "raise" },
  ],
  [
    "a lockfile that downloads from elsewhere",
    { ...manifest({ version: "1" }), "package-lock.json": '"resolved": "https://registry.example/a.tgz"' },
    { ...manifest({ version: "2" }), "package-lock.json": '"resolved": "https://evil.example/a.tgz"' },
    { manifest: "raise", registry: "critical" },
  ],
  ...[
    ["minified", '{"resolved":"https://evil.example/a.tgz"}'],
    ["with escapes", '{"resolved": "https:\\/\\/evil.example\\/a.tgz"}'],
    ["in capitals", '{"resolved": "HTTPS://EVIL.example/a.tgz"}'],
    ["of the first version", '{"a": {"version": "git+ssh://git@evil.example/a.git"}}'],
    ["that nothing came from a server before", '{"resolved": "https://evil.example/a.tgz"}', "{}"],
    ["very deep", `{"a":${"[".repeat(50_000)}{"resolved":"https://evil.example/"}${"]".repeat(50_000)}}`],
  ].map(
    ([about, lock = "", before = '{"resolved": "https://registry.example/a.tgz"}']) =>
      [
        `a lockfile that downloads from elsewhere, ${about}`,
        { ...manifest({ version: "1" }), "package-lock.json": before },
        { ...manifest({ version: "2" }), "package-lock.json": lock },
        { manifest: "raise", registry: "critical" },
      ] as const,
  ),
  ...[
    ["pnpm-lock.yaml", "resolution: {tarball: 'https://evil.example/a.tgz'}"],
    ["pnpm-lock.yaml", 'tarball: "https:\\x2f/evil.example/a.tgz"'],
    ["pnpm-lock.yaml", "{deprecated: x, tarball: https://evil.example/a.tgz}"],
    ["yarn.lock", 'resolution: "a@https://evil.example/a.tgz"'],
    ["bun.lock", '["a@https://evil.example/a.tgz", {}],'],
    ["npm-shrinkwrap.json", '{"resolved":"https://evil.example/a.tgz"}'],
  ].map(
    ([name = "", lock = ""]) =>
      [
        `a first server: ${name} with ${lock}`,
        manifest({ version: "1" }),
        { ...manifest({ version: "2" }), [name]: lock },
        { manifest: "raise", registry: "critical" },
      ] as const,
  ),
  [
    "a lockfile of the usual servers, and what authors say in it",
    { ...manifest({ version: "1" }), "pnpm-lock.yaml": "", "package-lock.json": "{}" },
    {
      ...manifest({ version: "2" }),
      "pnpm-lock.yaml": "    deprecated: see https://a.example/why",
      "package-lock.json": json({
        "node_modules/a": {
          resolved: "https://registry.npmjs.org/a/-/a-1.tgz",
          funding: { url: "https://a.example" },
        },
      }),
    },
    { manifest: "raise" },
  ],
  ...[
    { dependencies: { a: "npm:evil@1" } },
    { dependencies: { a: "git+https://evil.example/a" } },
    { dependencies: { a: "1" }, overrides: { b: "npm:evil@1" } },
    { dependencies: { a: "1" }, overrides: { b: { c: "npm:evil@1" } } },
    { dependencies: { a: "1" }, pnpm: { overrides: { "b@1": "link:../evil" } } },
  ].map(
    (after) =>
      [
        `a dependency from elsewhere: ${json(after)}`,
        manifest({ dependencies: { a: "1" } }),
        manifest(after),
        { manifest: "raise", "new-dependencies": "raise" },
      ] as const,
  ),
  ...["^2.0.0", "workspace:*", "catalog:"].map(
    (version) =>
      [
        `a dependency's version ${version}`,
        manifest({ dependencies: { a: "1" } }),
        manifest({ dependencies: { a: version } }),
        { manifest: "raise" },
      ] as const,
  ),
  ...[{ trustedDependencies: ["evil"] }, { pnpm: { onlyBuiltDependencies: ["evil"] } }].map(
    (after) =>
      [
        `leave to run scripts: ${json(after)}`,
        manifest({}),
        manifest(after),
        { manifest: "raise", "install-scripts": "critical" },
      ] as const,
  ),
  ...["dangerouslyAllowAllBuilds: true", "onlyBuiltDependencies:\n  - evil", '"pnpmfile": x.cjs'].map(
    (line) =>
      [
        `pnpm's settings: ${line}`,
        { "pnpm-workspace.yaml": "packages:\n  - a\n" },
        { "pnpm-workspace.yaml": `packages:\n  - a\n${line}\n` },
        { manifest: "raise", "install-scripts": "critical" },
      ] as const,
  ),
  [
    "one more package of a workspace",
    { "pnpm-workspace.yaml": "packages:\n  - a\n" },
    { "pnpm-workspace.yaml": "packages:\n  - a\n  - b\n" },
    { manifest: "raise" },
  ],
  [
    "a manifest with comments, as Bun takes it",
    manifest({}),
    { "package.json": '{ /* */ "scripts": { "postinstall": "x" } }' },
    { manifest: "raise", "install-scripts": "critical" },
  ],
  [
    "a manifest that is deeper than any",
    manifest({}),
    { "package.json": `{"dependencies":${'{"a":'.repeat(100_000)}1${"}".repeat(100_001)}` },
    { manifest: "raise", "install-scripts": "critical" },
  ],
  ["a manifest that pnpm alone reads", {}, { "package.yaml": "x" }, { "install-scripts": "critical" }],
  ...[
    "preinstall",
    "install",
    "postinstall",
    "prepare",
    "prepublish",
    "dependencies",
    "pnpm:devPreinstall",
  ].map(
    (name) =>
      [
        `the script ${name}`,
        manifest({}),
        manifest({ scripts: { [name]: "node x" } }),
        { manifest: "raise", "install-scripts": "critical" },
      ] as const,
  ),
  ["a script of no consequence", manifest({}), manifest({ scripts: { start: "x" } }), { manifest: "raise" }],
  [
    "a script behind a byte order mark",
    manifest({}),
    { "package.json": `\uFEFF${json({ scripts: { postinstall: "x" } })}` },
    { manifest: "raise", "install-scripts": "critical" },
  ],
  [
    "the script that judged it",
    manifest({ scripts: { test: "node --test" } }),
    manifest({ scripts: { test: "true" } }),
    { manifest: "raise", "test-command": "critical" },
  ],
  [
    "a script that the script that judged it may run",
    manifest({ scripts: { test: "npm run test:unit", "test:unit": "node --test" } }),
    manifest({ scripts: { test: "npm run test:unit", "test:unit": "true" } }),
    { manifest: "raise", "test-command": "critical" },
  ],
  [
    "a first test script",
    manifest({}),
    manifest({ scripts: { test: "node --test" } }),
    { manifest: "raise" },
  ],
  ["setup.py", {}, { "setup.py": "x" }, { manifest: "raise", "install-scripts": "critical" }],
  [
    "a changed setup.py",
    { "setup.py": "x" },
    { "setup.py": "y" },
    { manifest: "raise", "build-scripts": "raise" },
  ],
  ["build.rs", {}, { "build.rs": "x" }, { "build-config": "raise", "install-scripts": "critical" }],
  ["binding.gyp", {}, { "binding.gyp": "x" }, { "install-scripts": "critical" }],
  [
    "a build backend",
    pyproject('[project]\nname = "a"\n'),
    pyproject('[project]\nname = "a"\n[build-system]\nrequires = ["evil"]\n'),
    { manifest: "raise", "install-scripts": "critical" },
  ],
  [
    "a build backend in one line",
    pyproject(""),
    pyproject('build-system = {requires = ["evil"]}\n'),
    { manifest: "raise", "install-scripts": "critical" },
  ],
  [
    "a build hook",
    pyproject(""),
    pyproject('[tool.hatch.build.hooks.custom]\npath = "x.py"\n'),
    { manifest: "raise", "install-scripts": "critical" },
  ],
  [
    "a version in pyproject.toml",
    pyproject("[project]\nversion = 1"),
    pyproject("[project]\nversion = 2"),
    { manifest: "raise" },
  ],
  [
    "a build script of Cargo",
    { "Cargo.toml": "[package]\nname = 'a'" },
    { "Cargo.toml": "[package]\nname = 'a'\nbuild = 'x.rs'" },
    { manifest: "raise", "install-scripts": "critical" },
  ],
  [
    "a script of Composer",
    { "composer.json": "{}" },
    { "composer.json": json({ scripts: { "post-install-cmd": "x" } }) },
    { manifest: "raise", "install-scripts": "critical" },
  ],
  ["a test that goes", { "test/a.test.ts": "x" }, {}, { "tests-deleted": "critical" }],
  ["a test that moves", { "test/a.test.ts": "x" }, { "test/b/c.test.ts": "x" }, {}],
  [
    "a test that moves and changes",
    { "test/a.test.ts": "expect(1)" },
    { "test/b/a.test.ts": "expect(1); more" },
    {},
  ],
  [
    "a test that moves and asserts less",
    { "test/a.test.ts": "expect(1); expect(2)" },
    { "test/b/a.test.ts": "expect(1)" },
    { "tests-weakened": "raise" },
  ],
  ...["docs/a.txt", "src/a.ts", "test/a.ts", "test/a.test.ts.bak", "test/a.disabled.ts"].map(
    (path) =>
      [
        `a test that moves to ${path}, where nothing runs it`,
        { "test/a.test.ts": "x" },
        { [path]: "x" },
        { "tests-deleted": "critical" },
      ] as const,
  ),
  ...["Tests/Foo.php", "Foo.Tests/Bar.cs", "src/FooTest.php", "src/FooSpec.scala", "cypress/a.cy.ts"].map(
    (path) => [`the test ${path} that goes`, { [path]: "x" }, {}, { "tests-deleted": "critical" }] as const,
  ),
  [
    "a test that becomes no test",
    { "test/a.test.ts": "x" },
    { "src/a.ts": "y" },
    { "tests-deleted": "critical" },
  ],
  ["a name like an object's own", {}, { "test/constructor": "x", "test/__proto__": "y" }, {}],
  [
    "an installed program",
    {},
    { "node_modules/.bin/node": "x" },
    { "installed-files": "refuse", "dot-folder": "raise" },
  ],
  ["an installed package that goes", { "a/site-packages/b.py": "x" }, {}, {}],
  [
    "an installed package that changes",
    { "a/site-packages/b.py": "x" },
    { "a/site-packages/b.py": "y" },
    { "installed-files": "refuse" },
  ],
  ["what npm runs scripts with", {}, { ".npmrc": "script-shell=./sh" }, { registry: "critical" }],
  ["a bad name", {}, { "src/aux.c": "x" }, { "reserved-name": "refuse" }],
  ["a name that ends in a dot", {}, { "src/a.": "x" }, { "reserved-name": "refuse" }],
  ["a bad name that was there", { "src/aux.c": "x" }, { "src/aux.c": "y" }, {}],
  [
    "a name in another case",
    { "README.md": "x" },
    { "README.md": "x", "readme.md": "y" },
    { "case-collision": "refuse" },
  ],
  [
    "a folder in another case",
    { "src/a.ts": "x" },
    { "src/a.ts": "x", "SRC/b.ts": "y" },
    { "case-collision": "refuse" },
  ],
  [
    "a file in a folder that collided before",
    { "src/a.ts": "x", "SRC/b.ts": "y" },
    { "src/a.ts": "x", "SRC/b.ts": "y", "src/c.ts": "z" },
    {},
  ],
  ["how it is checked", {}, { "vitest.config.ts": "x" }, { "check-config": "raise" }],
  [
    "a test that keeps others from running",
    { "test/a.test.ts": "it('a', f)" },
    { "test/a.test.ts": "it.only('a', f)" },
    { "tests-only": "refuse" },
  ],
  ["a large file", {}, { "a.txt": "x".repeat(1024 * 1024 + 1) }, { "large-file": "raise" }],
  ["a file at the limit", {}, { "a.txt": "x".repeat(1024 * 1024) }, {}],
];

it.each(table)("%s", (_, base, head, shapes) => {
  expect(shapesOf(base, head)).toEqual(shapes);
});

const file = changed("a", {}, { a: "" });

it.each([
  ["binary", { files: [{ ...file, added: null, deleted: null }] }],
  ["type-change", { files: [{ ...file, newMode: "120000" }] }],
  ["type-change", { files: [{ ...file, status: "type-changed" as const, oldMode: "120000" }] }],
  ["executable", { files: [{ ...file, newMode: "100755" }] }],
  ["executable", { files: [{ ...file, status: "modified" as const, oldMode: "100644", newMode: "100755" }] }],
  ["forced-ignored", { ignored: ["a"] }],
] as const)("%s raises the risk", (name, more) => {
  expect(shapesOf({}, { a: "" }, more)).toEqual({ [name]: "raise" });
});

it.each([
  ["package.json", "install-scripts"],
  ["package-lock.json", "registry"],
] as const)("%s as a link could hold anything", (path, name) => {
  const link = { ...changed(path, {}, { [path]: "" }), newMode: "120000" };
  const texts = [{ path, before: null, after: null }];
  expect(shapesOf({}, { [path]: "" }, { files: [link], texts })).toMatchObject({ [name]: "critical" });
});

it("does what the base's configuration says, name by name", () => {
  const facts = factsOf({}, { CODEOWNERS: "*" });
  const judge = (action: "allow" | "raise" | "critical" | "refuse") =>
    judgeChange(facts, {
      ...usualProtection,
      actions: { ...usualProtection.actions, "code-owners": action },
    });
  expect(judge("allow")).toEqual([]);
  for (const action of ["raise", "critical", "refuse"] as const)
    expect(judge(action)).toMatchObject([{ name: "code-owners", action, paths: ["CODEOWNERS"], points: 50 }]);
});

it("every shape has a row in this file", () => {
  const seen = new Set([...table.flatMap(([, , , shapes]) => Object.keys(shapes))]);
  const others = ["binary", "type-change", "executable", "forced-ignored"];
  expect(shapeNames.filter((name) => !seen.has(name) && !others.includes(name))).toEqual([]);
});

it("the evidence names what was found, and where", () => {
  const facts = factsOf(manifest({}), manifest({ scripts: { postinstall: "x" }, dependencies: { b: "1" } }));
  const whys = judgeChange(facts, usualProtection).map(({ why }) => why);
  expect(whys).toContain("installing or building runs something new: postinstall in package.json");
  expect(whys).toContain("adds b");
});

it("shows names of a model's own making as one short, clean line", () => {
  const hook = `post-x\n::error::\u001b[31m${"y".repeat(5_000)}`;
  const facts = factsOf({ "composer.json": "{}" }, { "composer.json": json({ scripts: { [hook]: "x" } }) });
  const [why = ""] = judgeChange(facts, usualProtection).flatMap(({ name, why }) =>
    name === "install-scripts" ? [why] : [],
  );
  expect(why).toContain("post-x ::error::yyy");
  expect(why).not.toMatch(/\p{Cc}/u);
  expect(why.length).toBeLessThan(300);
});

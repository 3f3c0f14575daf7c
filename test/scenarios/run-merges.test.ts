import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ending, runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { makeProject, type Project } from "./support/project.ts";

/** A project with a dependency to install (a tarball in the repository), its own tests and a lockfile. */
function projectWithDependency(): Project {
  const project = makeProject({
    "lib/package.json": `${JSON.stringify({ name: "doubler", version: "1.0.0", type: "module", main: "index.js" })}\n`,
    "lib/index.js": "export const double = (x) => 2 * x;\n",
  });
  const { directory } = project;
  execFileSync("npm", ["pack", "./lib", "--silent"], { cwd: directory });
  const manifest = {
    name: "app",
    version: "1.0.0",
    type: "module",
    scripts: { test: "node --test" },
    dependencies: { doubler: "file:doubler-1.0.0.tgz" },
  };
  writeFileSync(join(directory, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync(join(directory, "test"));
  writeFileSync(join(directory, ".gitignore"), "node_modules\n");
  writeFileSync(
    join(directory, "test/app.test.js"),
    `import assert from "node:assert/strict";
import { test } from "node:test";
import { double } from "doubler";
import { quadruple } from "../app.js";

test("doubles", () => assert.equal(double(2), 4));
test("quadruples", () => assert.equal(quadruple(2), 8));
`,
  );
  writeFileSync(join(directory, "app.js"), "export const quadruple = (x) => x;\n");
  execFileSync("npm", ["install", "--package-lock-only", "--silent"], { cwd: directory });
  project.commit("An app with a dependency and a failing requirement");
  return project;
}

describe("a goal on a repository with dependencies and its own tests", () => {
  it("is merged exactly as the model wrote it, in the sandbox, with gitleaks", async () => {
    using project = projectWithDependency();
    const change = {
      "app.js": 'import { double } from "doubler";\n\nexport const quadruple = (x) => double(double(x));\n',
      "docs/note é.md": "Quadruples.\n",
    };
    await using server = await serveModel({ coder: writes(change) });
    const before = project.git("rev-parse", "main");

    const result = await runCli({
      args: [
        "run",
        "--goal",
        "Make quadruple right; é `$(x)`",
        "--repo",
        project.directory,
        "--yes",
        "--json",
      ],
      env: server.env,
    });

    expect(result.stderr).not.toMatch(/ at .*\.js:\d+/);
    expect(ending(result)).toMatchObject({ outcome: "merged", code: 0 });
    expect(result.code).toBe(0);
    expect(project.git("rev-list", "--merges", "--count", `${before}..main`)).toBe("1");
    expect(project.git("rev-parse", "main^1")).toBe(before);
    expect(project.git("diff", "--name-only", "-z", before, "main").split("\0").filter(Boolean)).toEqual([
      "app.js",
      "docs/note é.md",
    ]);
    for (const [path, content] of Object.entries(change))
      expect(`${project.show("main", path)}\n`).toBe(content);
    expect(project.git("for-each-ref", "refs/heads/agent")).toBe("");
    // The clean checkout of main was moved forward.
    expect(project.git("status", "--porcelain")).toBe("");
    expect(project.read("app.js")).toBe(change["app.js"]);
    expect(result.events[0]).toMatchObject({
      data: { sandbox: "bubblewrap", secretScanner: expect.stringContaining("gitleaks") },
    });
    expect(result.events.some(({ type }) => type === "setup.finished")).toBe(true);
  });
});

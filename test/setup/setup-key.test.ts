import { runsOwnCode } from "../../src/setup/own-code.ts";
import { type Project, unreadInput } from "../../src/setup/project.ts";
import { keysFor } from "../../src/setup/setup-key.ts";

function project(inputs: Readonly<Record<string, string>>, tree = "t1"): Project {
  const names = Object.keys(inputs).filter((path) => !path.includes("/"));
  return { names, inputs: new Map(Object.entries(inputs)), head: "h", tree, pristine: true };
}

const plain = { "package.json": '{"scripts":{"test":"x"}}', "package-lock.json": "{}" };
const parts = { project: project(plain), commands: ["npm ci"], toolVersions: "v24", runsOwnCode: false };

describe("the cache keys of a set-up", () => {
  it("stay the same for the same dependencies in another tree, except the tree's own", () => {
    const other = keysFor({ ...parts, project: project(plain, "t2") });
    expect(other.dependencies).toBe(keysFor(parts).dependencies);
    expect(other.ofBase).toBe(keysFor(parts).ofBase);
    expect(other.tree).not.toBe(keysFor(parts).tree);
  });

  it.each([
    ["commands", { commands: ["npm ci", "make"] }],
    ["tool versions", { toolVersions: "v22" }],
    ["a lockfile", { project: project({ ...plain, "package-lock.json": "{ }" }) }],
    ["one more manifest", { project: project({ ...plain, "packages/a/package.json": "{}" }) }],
    ["a manifest elsewhere", { project: project({ "package.json": "{}", "a/package-lock.json": "{}" }) }],
  ])("change with %s", (_, change) => {
    expect(keysFor({ ...parts, ...change }).dependencies).not.toBe(keysFor(parts).dependencies);
  });

  it("of the base name the tree too when the set-up runs the repository's own code", () => {
    const keys = keysFor({ ...parts, runsOwnCode: true });
    expect(keys.ofBase).toBe(keys.tree);
  });
});

describe("a set-up that runs the repository's own code", () => {
  const manifest = (scripts: object) => ({ ...plain, "package.json": JSON.stringify({ scripts }) });

  it.each([
    ["a command that wasn't detected", ["npm ci", "make deps"], plain],
    ["an install script", ["npm ci"], manifest({ postinstall: "node build.js" })],
    ["a prepare script", ["npm ci"], manifest({ prepare: "tsc" })],
    [
      "an install script of a package within",
      ["npm ci"],
      { ...plain, "a/package.json": '{"scripts":{"install":"x"}}' },
    ],
    ["a manifest that is a link", ["npm ci"], { ...plain, ".npmrc": unreadInput }],
  ])("is seen by %s", (_, commands, inputs) => {
    expect(runsOwnCode(commands, project(inputs))).toBe(true);
  });

  it.each([
    ["other scripts", manifest({ test: "vitest", build: "tsc" })],
    ["a git hook installer", manifest({ prepare: "husky" })],
    ["a manifest that can't be read elsewhere", { ...plain, "a/package.json": "{" }],
  ])("isn't assumed for %s", (_, inputs) => {
    expect(runsOwnCode(["npm ci"], project(inputs))).toBe(false);
  });
});

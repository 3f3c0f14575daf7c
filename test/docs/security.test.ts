import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";

const page = readFileSync(join(root, "SECURITY.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, asset]) => asset !== "asset");
const testsOf = (cells: readonly string[]) =>
  [...(cells.at(-2) ?? "").matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? "");

const suite = globSync("test/scenarios/red-team/*.test.ts", { cwd: root });

/** Titles of groups, also of those that a table names. */
const groups = suite
  .filter((path) => !path.endsWith("/controls.test.ts"))
  .flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const prefix = /^\] as const\)\("(.*?)%s"/m.exec(text)?.[1] ?? "";
    const tabled = [...text.matchAll(/^ {2}\["([^"]+)", \w+\],$/gm)].map(([, name]) => `${prefix}${name}`);
    return [...[...text.matchAll(/^describe\("([^"]+)"/gm)].map(([, name]) => name ?? ""), ...tabled];
  });

describe("the threat model", () => {
  it("names in every row tests that are there", () => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
    for (const cells of rows) {
      expect(cells).toHaveLength(7);
      expect(testsOf(cells), cells[3]).not.toEqual([]);
      for (const path of testsOf(cells)) expect(existsSync(join(root, path)), path).toBe(true);
    }
  });

  it("names every file and every group of the red team", () => {
    expect(suite.length).toBeGreaterThanOrEqual(6);
    expect(suite.filter((path) => !page.includes(path))).toEqual([]);
    expect(groups.length).toBeGreaterThanOrEqual(10);
    expect(groups.filter((group) => !page.includes(group))).toEqual([]);
  });

  it("is linked from the start page, and so is what an administrator should set", () => {
    const start = readFileSync(join(root, "README.md"), "utf8");
    expect(start).toContain("(SECURITY.md)");
    expect(start).toContain("(docs/how-to/harden.md)");
  });
});

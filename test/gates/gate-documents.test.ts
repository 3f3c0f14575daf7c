import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { gateMatrix } from "../../scripts/gate-matrix-tables.ts";
import { groups } from "../gate-matrix/groups.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("the gate matrix", () => {
  const rows = groups.flatMap((group) => group.rows);

  it("is current: npm run gate-matrix", () => {
    const { path, text } = gateMatrix();
    expect(read(path)).toBe(text);
  });

  it("has at least 100 lines, each of which is told apart from the others of its group", () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
    for (const { rows, title } of groups) {
      const told = rows.map(({ what }) => what);
      expect(new Set(told).size, title).toBe(told.length);
    }
  });

  it("explains only refusals, and asks each refusal for its reason", () => {
    for (const { what, expected, why, says } of rows) {
      if (expected === "refuses") expect(says, what).toMatch(/\S/);
      else expect(why, what).toBeUndefined();
    }
  });
});

/** Lines of the tables whose last cell names tests: `file`: "title". */
const guarantees = read("docs/gate.md")
  .split("\n")
  .filter((line) => /^\|.*`test\//.test(line));
const named = guarantees.flatMap((line) =>
  [...line.matchAll(/`(test\/[^`]+)`: "([^"]+)"/g)].map(
    ([, file = "", title = ""]) => [file, title] as const,
  ),
);

describe("what the gate guarantees", () => {
  it("is proved line by line", () => {
    expect(guarantees.length).toBeGreaterThan(15);
    for (const line of guarantees) expect(line).toMatch(/`test\/[^`]+`: "[^"]+"/);
  });

  it.each(named)("by a test that is there: %s, %s", (file, title) => {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(read(file).replaceAll('\\"', '"')).toContain(title);
  });
});

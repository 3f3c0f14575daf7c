import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { reliabilityPage } from "../../scripts/reliability-table.ts";
import { stopGraceMs } from "../../src/domain/stop-grace.ts";
import { faultGroups } from "../faults/groups.ts";
import { errorCodesIn } from "./error-codes.ts";

const faults = faultGroups.flatMap((group) => group.faults);
const page = readFileSync(join(root, "docs/reliability.md"), "utf8");

describe("the page on reliability", () => {
  it("is current: npm run reliability", () => {
    const { path, text } = reliabilityPage();
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });

  it("tells of at least 25 faults, each of them one", () => {
    expect(faults.length).toBeGreaterThanOrEqual(25);
    expect(new Set(faults.map(({ fault, where }) => `${fault}, ${where}`)).size).toBe(faults.length);
  });

  it("names codes that there are", () => {
    const sources = globSync("src/**/*.ts", { cwd: root }).map((path) => join(root, path));
    const codes = new Set(sources.flatMap((path) => errorCodesIn(path)));
    for (const { code } of faults) if (code !== null) expect(codes).toContain(code);
  });

  it("says how long a process that was told to stop may take", () =>
    expect(page).toContain(`${stopGraceMs / 1_000} seconds later at the latest`));
});

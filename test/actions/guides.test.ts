import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../scripts/action-files.ts";

const guides = ["README.md", ...globSync("docs/how-to/*.md", { cwd: root })];
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe.each(guides)("%s", (path) => {
  it("links to files that are there", () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    for (const link of links) expect(existsSync(join(root, dirname(path), link)), link).toBe(true);
  });
});

it("the set-up guide explains errors that exist, by their codes", () => {
  const table = read("docs/how-to/set-up-in-five-minutes.md").split("| code |")[1] ?? "";
  const codes = table
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, code = ""]) => code));
  expect(codes.length).toBeGreaterThan(9);
  const source = globSync("src/**/*.ts", { cwd: root }).map(read).join("\n");
  for (const code of codes) expect(source.includes(`"${code}"`), code).toBe(true);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { shapeNames, usualActions } from "../../src/domain/protection/shapes.ts";

it("the guide names every protected shape once, with its default", () => {
  const guide = readFileSync(join(root, "docs/how-to/protected-paths.md"), "utf8");
  const rows = guide.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const told = rows.flatMap(([, names = "", , action = ""]) =>
    [...names.matchAll(/`([a-z-]+)`/g)].map(([, name = ""]) => [name, action] as const),
  );
  const shapes = told.filter(([, action]) => action !== "");
  expect(shapes.map(([name]) => name).sort()).toEqual([...shapeNames].sort());
  expect(Object.fromEntries(shapes)).toEqual(usualActions);
});

import { type Played, type PreparedScene, prepareScene } from "./prepared-scene.ts";
import { type Group, opens, type Row, type SceneName } from "./row.ts";

/** Plays groups of the matrix, each on its scene. */
export function playGroups(groups: readonly Group[]): void {
  for (const scene of new Set(groups.map((group) => group.scene)))
    playScene(
      scene,
      groups.filter((group) => group.scene === scene),
    );
}

function playScene(name: SceneName, groups: readonly Group[]): void {
  describe(`gate matrix, ${name}`, () => {
    let scene: PreparedScene;
    beforeAll(async () => {
      scene = await prepareScene(name);
    }, 240_000);
    afterAll(() => scene?.[Symbol.asyncDispose]());
    for (const { title, rows } of groups)
      describe(title, () => {
        it.each(rows.map((row) => [row.expected, row.what, row] as const))("%s: %s", async (_, __, row) => {
          hold(row, await scene.play(row));
        });
      });
    it("opens after all of them as before: none of them left anything behind", async () => {
      const unchanged = opens("nothing is changed", () => {});
      hold(unchanged, await scene.play(unchanged));
    });
  });
}

function hold(
  { expected, says = "" }: Row,
  { log, opened, moved, failedCalls, code, outputs, violations }: Played,
) {
  expect(violations, log).toEqual([]);
  expect({ opened, moved }, log).toEqual({ opened: expected !== "refuses", moved: expected === "lands" });
  if (expected === "lands") expect(outputs, log).toMatchObject({ outcome: "merged", code: "0" });
  else expect(code, log).not.toBe(0);
  if (expected === "retries then opens") expect(failedCalls).toBeGreaterThan(0);
  if (expected === "opens" || expected === "retries then opens")
    expect(log).toContain("The matrix stops here");
  if (expected === "refuses") expect(log).toContain(says);
}

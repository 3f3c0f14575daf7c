import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { candidateFrom, landing, makeScene, type Scene, startSession } from "../git/scene.ts";

/** Two sessions with a candidate each, on one base. */
async function twoSessions(scene: Scene) {
  const ready = async (name: string) => {
    const session = await startSession(scene, { session: `20260102-${name}` });
    await scene.write(`${name}.txt`, `${name}\n`, session.workspace.directory);
    const candidate = await candidateFrom(session);
    return { session, land: () => session.trusted.land(landing(session, candidate)) };
  };
  return { first: await ready("first"), second: await ready("second") };
}

type Ready = Awaited<ReturnType<typeof twoSessions>>["first"];

/** The first merges, and its checkout is as before, as though the process had been killed where it moves it. */
async function mergeWithoutCheckout(scene: Scene, { session, land }: Ready, settled: boolean) {
  await land();
  await scene.git(["read-tree", "-m", "-u", "main", session.base]);
  expect(await scene.git(["status", "--porcelain"])).toBe("D  first.txt");
  if (settled) return;
  const path = join(session.sessionDirectory, "merge.json");
  const { settled: _, ...intent } = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify(intent));
}

describe("a merge after one of another session", () => {
  it("whose process was killed before it moved the checkout, moves the checkout to both", async () => {
    await using scene = await makeScene();
    const { first, second } = await twoSessions(scene);
    await mergeWithoutCheckout(scene, first, false);
    expect(await second.land()).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    expect(await scene.git(["ls-files"])).toBe("README.md\nfirst.txt\nsecond.txt");
    // Its own session finds its merge, and nothing is merged twice.
    expect(await first.land()).toMatchObject({ status: "merged" });
    expect(await scene.git(["rev-list", "--merges", "--count", "main"])).toBe("2");
  });

  it("that was finished leaves alone what the person took back in the checkout since", async () => {
    await using scene = await makeScene();
    const { first, second } = await twoSessions(scene);
    await mergeWithoutCheckout(scene, first, true);
    expect(await second.land()).toMatchObject({ status: "merged", checkout: "left" });
    expect(await scene.git(["ls-files"])).toBe("README.md");
  });

  it("whose record can't be read merges all the same", async () => {
    await using scene = await makeScene();
    const { first, second } = await twoSessions(scene);
    await first.land();
    await writeFile(join(first.session.sessionDirectory, "merge.json"), '{"mergeSha":');
    expect(await second.land()).toMatchObject({ status: "merged", checkout: "moved" });
  });
});

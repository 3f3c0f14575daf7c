import { join } from "node:path";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { candidateFrom, collectFrom, landing, makeScene, startSession } from "../git/scene.ts";

describe("taking over from a workspace in the real sandbox", () => {
  it("commits, bundles, rebuilds and merges", async () => {
    await using scene = await makeScene({ name: "mein prøject" });
    const path = process.env.PATH ?? "";
    const found = await findBubblewrap({ path });
    const sandbox = createBubblewrap({ ...found, nodePath: process.execPath, path, readOnlyPaths: [] });
    const session = await startSession(scene, { sandbox });
    expect(await collectFrom(session)).toEqual({ status: "empty" });
    await scene.write("ü/hello.txt", "hello\n", session.workspace.directory);
    const first = await candidateFrom(session);
    const onto = await scene.commit("other.txt", "x");
    const rebuilt = await session.trusted.rebuild(first, onto, session.branch);
    await scene.write("more.txt", "more\n", session.workspace.directory);
    const candidate = await candidateFrom(session, onto);
    expect(rebuilt?.files).toEqual(first.files);
    expect(candidate.files.map((file) => file.path)).toEqual(["more.txt", join("ü", "hello.txt")]);
    expect(await session.trusted.land(landing(session, candidate))).toMatchObject({ checkout: "moved" });
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });
});

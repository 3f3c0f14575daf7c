import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { type ProvideRequest, provideRepository } from "../../src/git/provide-repository.ts";
import { watchGit } from "../git/watch-git.ts";
import { checkOutLikeAction } from "../github/git/check-out.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";

/** Provides the repository, and how long it wanted to wait meanwhile. */
async function provide({ scene, url, token }: ServedScene, more: Partial<ProvideRequest> = {}) {
  const waits: number[] = [];
  const provided = provideRepository({
    directory: join(scene.root, "workspace"),
    ...{ branch: "main", submodules: "no", lfs: false, url, token, userEnv: scene.env },
    wait: async (ms) => void waits.push(ms),
    ...more,
  });
  const { how, failure } = await provided.then(
    ({ how }) => ({ how, failure: undefined }),
    (failure: unknown) => ({ how: undefined, failure }),
  );
  return { how, failure, waits };
}

describe("the token", () => {
  it.each(["cloned", "completed", "left"] as const)(
    "is on no command line and in no file, whether the repository is %s",
    async (how) => {
      await using served = await makeServedScene();
      const { scene, token } = served;
      const watch = await watchGit(scene);
      const directory = join(scene.root, "workspace");
      const depth = how === "left" ? 0 : 1;
      if (how !== "cloned") await checkOutLikeAction(served, { directory, depth });
      expect((await provide(served, { userEnv: watch.env })).how).toBe(how);
      const lines = await watch.argv();
      expect(lines.some(([program]) => /git-remote-https?$/.test(program ?? ""))).toBe(true);
      const forms = [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
      const holds = (text: string) => forms.some((form) => text.includes(form));
      expect(lines.flat().filter(holds)).toEqual([]);
      const files = await readdir(scene.root, { recursive: true, withFileTypes: true });
      const inside = files
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      expect(inside.length).toBeGreaterThan(30);
      const leaking = [];
      for (const file of inside) if (holds(await readFile(file, "latin1"))) leaking.push(file);
      expect(leaking).toEqual([]);
    },
  );

  it("may be one that can only read", async () => {
    await using served = await makeServedScene();
    expect((await provide(served, { token: served.readToken })).how).toBe("cloned");
  });

  it.each([
    ["a wrong one", "ghs_wrong"],
    ["none", ""],
  ])("is refused in one try: %s", async (_, token) => {
    await using served = await makeServedScene();
    const { failure, waits } = await provide(served, { token });
    expect(failure).toMatchObject({
      ...{ code: "server-denied", kind: "policy" },
      message: expect.stringMatching(
        /^http:\/\/github\.localhost:\d+\/acme\/project did not let this token in: /,
      ),
    });
    expect(String((failure as Error).message)).not.toContain("ghs_wrong");
    expect(waits).toEqual([]);
  });

  it("of another repository is refused, as there is none to be seen", async () => {
    await using served = await makeServedScene();
    const { failure } = await provide(served, { url: served.url.replace("project", "unknown") });
    expect(failure).toMatchObject({ code: "clone-failed", message: expect.stringContaining("not found") });
  });
});

describe("a server that fails", () => {
  it.each([502, 429])("twice with %i is asked a third time", async (status) => {
    await using served = await makeServedScene();
    served.server.failNext("fetch", [status, status]);
    expect(await provide(served)).toMatchObject({ how: "cloned", waits: [2000, 4000] });
  });

  it("in the middle of the transfer is asked again", async () => {
    await using served = await makeServedScene();
    // The first answers tell what there is; the third would bring it.
    served.server.failNext("fetch", [0, 0, 500]);
    expect(await provide(served)).toMatchObject({ how: "cloned", waits: [2000] });
  });

  it("three times ends the job as a failure of the network", async () => {
    await using served = await makeServedScene();
    served.server.failNext("fetch", [500, 500, 500]);
    const { failure, waits } = await provide(served);
    expect(failure).toMatchObject({ code: "server-unreachable", kind: "infrastructure" });
    expect(waits).toEqual([2000, 4000]);
    expect((await provide(served)).how).toBe("cloned");
  });

  it("to answer at all is named", async () => {
    await using served = await makeServedScene();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    await new Promise((resolve) => taken.close(resolve));
    const { failure } = await provide(served, { url: `http://127.0.0.1:${port}/acme/project` });
    expect(failure).toMatchObject({
      ...{ code: "server-unreachable", kind: "infrastructure" },
      message: expect.stringContaining(`http://127.0.0.1:${port}/acme/project could not be reached: `),
    });
  });
});

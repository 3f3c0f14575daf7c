import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ProvideRequest, provideRepository } from "../../src/git/provide-repository.ts";
import { watchGit } from "../git/watch-git.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";

const text = "a large file\n";
const oid = createHash("sha256").update(text).digest("hex");
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${text.length}\n`;

/** `acme/project` has `large.bin` in LFS. git-lfs finds no host under `.localhost`. */
async function largeScene(largeFiles: ReadonlyMap<string, string>): Promise<ServedScene> {
  const served = await makeServedScene({ host: "127.0.0.1", largeFiles });
  const { scene, remote } = served;
  const author = join(scene.root, "author");
  await scene.git(["clone", "-q", remote, author], scene.root);
  await scene.commit(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n", author);
  await scene.commit("large.bin", pointer, author);
  await scene.git(["push", "-q", "origin", "HEAD:main"], author);
  return served;
}

const provide = ({ scene, url, token }: ServedScene, more: Partial<ProvideRequest> = {}) =>
  provideRepository({
    directory: join(scene.root, "workspace"),
    ...{ branch: "main", submodules: "no", lfs: true, url, token, userEnv: scene.env },
    wait: async () => {},
    ...more,
  });

const large = ({ scene }: ServedScene) => readFile(join(scene.root, "workspace/large.bin"), "utf8");

describe("files in LFS", () => {
  it("are brought where that was asked for, by the token, which nothing keeps", async () => {
    await using served = await largeScene(new Map([[oid, text]]));
    await provide(served);
    expect(await large(served)).toBe(text);
    expect(served.server.requests.every(({ token }) => token === served.token)).toBe(true);
    const config = await readFile(join(served.scene.root, "workspace/.git/config"), "utf8");
    expect(config).not.toMatch(/extraheader|filter/i);
  });

  it("stay pointers where it wasn't", async () => {
    await using served = await largeScene(new Map());
    await provide(served, { lfs: false });
    expect(await large(served)).toBe(pointer);
  });

  it("that the server hasn't got stop the job", async () => {
    await using served = await largeScene(new Map());
    await expect(provide(served)).rejects.toMatchObject({ code: "lfs-failed", kind: "configuration" });
  });

  it("without git-lfs are missed in one line", async () => {
    await using served = await makeServedScene();
    const { env } = await watchGit(served.scene);
    // Nothing but git.
    const userEnv = { ...env, PATH: join(served.scene.root, "watched") };
    await expect(provide(served, { userEnv })).rejects.toMatchObject({
      ...{ code: "lfs-failed", kind: "configuration" },
      message: "git-lfs is not installed on this runner.",
    });
  });
});

import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { provideRepository } from "../../src/git/provide-repository.ts";
import { type CheckOut, checkOutLikeAction } from "../github/git/check-out.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";

const inWorkspace = ({ scene }: ServedScene, ...args: readonly string[]) =>
  scene.git(args, join(scene.root, "workspace"));

async function checkOut(served: ServedScene, how: Omit<CheckOut, "directory">): Promise<string> {
  const directory = join(served.scene.root, "workspace");
  await checkOutLikeAction(served, { directory, ...how });
  return directory;
}

async function provide({ scene, url, token }: ServedScene, branch = "main") {
  const directory = join(scene.root, "workspace");
  const submodules = "no";
  return provideRepository({ directory, branch, submodules, lfs: false, url, token, userEnv: scene.env });
}

describe("a shallow checkout of actions/checkout", () => {
  const shallow: readonly (readonly [what: string, how: Omit<CheckOut, "directory">])[] = [
    ["of the base branch", {}],
    ["with the token in its configuration", { credentials: "header" }],
    ["with the token in a file that its configuration includes", { credentials: "include" }],
    ["of two commits", { depth: 2 }],
    ["of another branch", { ref: "refs/heads/topic" }],
    ["of a tag", { ref: "refs/tags/v1" }],
    ["of a pull request's trial merge", { ref: "refs/pull/1/merge", credentials: "header" }],
  ];

  it.each(shallow)("is completed, its head and files left as they are: %s", async (_, how) => {
    await using served = await makeServedScene();
    const directory = await checkOut(served, how);
    await writeFile(join(directory, "unknown.txt"), "unknown");
    const looks = async () => [
      await readFile(join(directory, ".git/HEAD"), "utf8"),
      await inWorkspace(served, "status", "--porcelain"),
      await readFile(join(directory, ".git/config"), "utf8"),
      await readFile(join(directory, ".git/index"), "base64"),
    ];
    const before = await looks();
    expect((await provide(served)).how).toBe("completed");
    expect(await looks()).toEqual(before);
    expect(existsSync(join(directory, ".git/shallow"))).toBe(false);
    expect(await inWorkspace(served, "rev-list", "--count", "refs/remotes/origin/main")).toBe("3");
    expect(await inWorkspace(served, "rev-parse", "--verify", "v1^{commit}")).toMatch(/^[0-9a-f]{40}$/);
    expect(await inWorkspace(served, "fsck", "--strict")).toBe("");
  });

  it("sends the token that dev-agent was given and not the one that the checkout left", async () => {
    for (const credentials of ["header", "include"] as const) {
      await using served = await makeServedScene();
      await checkOut(served, { credentials });
      const before = served.server.requests.length;
      await provide(served);
      const sent = served.server.requests.slice(before).map(({ token }) => token);
      expect(new Set(sent)).toEqual(new Set([served.token]));
    }
  });

  it("stays usable where the server doesn't hand out what is on no branch any more", async () => {
    await using served = await makeServedScene();
    const directory = await checkOut(served, { ref: "refs/pull/1/merge" });
    await served.scene.git(["update-ref", "-d", "refs/pull/1/merge"], served.remote);
    await served.scene.git(["reflog", "expire", "--expire=now", "--all"], served.remote);
    await served.scene.git(["prune", "--expire=now"], served.remote);
    expect((await provide(served)).how).toBe("completed");
    expect(await inWorkspace(served, "rev-list", "--count", "refs/remotes/origin/main")).toBe("3");
    expect(existsSync(join(directory, ".git/shallow"))).toBe(true);
    expect(await inWorkspace(served, "log", "-1", "--format=%s")).toBe("Trial");
  });
});

describe("a whole checkout of actions/checkout", () => {
  it.each([
    ["of a branch", "refs/heads/main"],
    ["of a pull request's trial merge", "refs/pull/1/merge"],
    ["of a tag", "refs/tags/v1"],
  ])("is left alone: %s", async (_, ref) => {
    await using served = await makeServedScene();
    const directory = await checkOut(served, { ref, depth: 0, credentials: "header" });
    const head = await readFile(join(directory, ".git/HEAD"), "utf8");
    expect((await provide(served)).how).toBe("left");
    expect(await readFile(join(directory, ".git/HEAD"), "utf8")).toBe(head);
  });
});

describe("the origin of a checkout", () => {
  let served: ServedScene;
  beforeAll(async () => {
    served = await makeServedScene();
    await checkOut(served, { depth: 0 });
  });
  afterAll(() => served[Symbol.asyncDispose]());

  const own = (origin: (url: string) => string) => origin;
  it.each([
    ["with .git at its end", own((url) => `${url}.git`)],
    ["with a slash at its end", own((url) => `${url}/`)],
    ["with a login in it", own((url) => url.replace("://", "://x-access-token:secret@"))],
    ["in other letters", own((url) => url.replace("acme/project", "Acme/Project"))],
    ["by ssh", own(() => "git@github.localhost:acme/project.git")],
    ["by ssh, as an address", own(() => "ssh://git@github.localhost/acme/project")],
    ["by ssh, with a port", own(() => "ssh://git@github.localhost:2222/acme/project.git")],
  ])("may be written %s", async (_, origin) => {
    await inWorkspace(served, "remote", "set-url", "origin", origin(served.url));
    expect((await provide(served)).how).toBe("left");
  });
});

describe("a server at a path of its host", () => {
  it.each(["/enterprise", "/a/b"])("is cloned from, and knows its checkouts: %s", async (prefix) => {
    await using served = await makeServedScene({ prefix });
    expect((await provide(served)).how).toBe("cloned");
    const { url } = served;
    const by = (origin: string) => inWorkspace(served, "remote", "set-url", "origin", origin);
    for (const origin of [`${url}.git`, "git@github.localhost:acme/project.git"]) {
      await by(origin);
      expect((await provide(served)).how).toBe("left");
    }
    await by(url.replace(prefix, "/another"));
    await expect(provide(served)).rejects.toMatchObject({ code: "workspace-occupied" });
  });
});

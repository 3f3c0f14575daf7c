import { existsSync, readFileSync } from "node:fs";
import { appendFile, chmod, cp } from "node:fs/promises";
import { join } from "node:path";
import { type ProvideRequest, provideRepository } from "../../src/git/provide-repository.ts";
import { checkOutLikeAction } from "../github/git/check-out.ts";
import { serveGit } from "../github/git/git-server.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";
import { createGit } from "../github/rest/git.ts";

const others = { "acme/library": "library.git", "acme/inner": "inner.git" };

/** Commits to a bare repository of the scene a submodule at `path`, which is at another one's tip. */
async function addSubmodule(
  { scene }: ServedScene,
  about: { readonly to: string; readonly path: string; readonly of: string; readonly url: string },
): Promise<void> {
  const { to, path, of, url } = about;
  const [sha, tip] = [of, to].map((name) => createGit(join(scene.root, name)).run(["rev-parse", "main"]));
  const text = `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n`;
  const author = "committer Ada <ada@example.org> 1767312245 +0000";
  const lines = ["commit refs/heads/main", author, "data 3", "Add", `from ${tip}`, `M 160000 ${sha} ${path}`];
  const input = `${lines.join("\n")}\nM 100644 inline .gitmodules\ndata ${text.length}\n${text}\n`;
  createGit(join(scene.root, to)).run(["fast-import", "--quiet"], { input });
}

/** `acme/project` has the submodule `libs/library`, which has `inner`. */
async function nestedScene(
  urlOf: (served: ServedScene) => string = () => "../library",
): Promise<ServedScene> {
  const served = await makeServedScene({ others });
  const { scene, remote } = served;
  for (const name of Object.values(others)) await cp(remote, join(scene.root, name), { recursive: true });
  await addSubmodule(served, { to: "library.git", path: "inner", of: "inner.git", url: "../inner" });
  await addSubmodule(served, {
    to: "remote.git",
    path: "libs/library",
    of: "library.git",
    url: urlOf(served),
  });
  return served;
}

const provide = ({ scene, url, token }: ServedScene, more: Partial<ProvideRequest> = {}) =>
  provideRepository({
    directory: join(scene.root, "workspace"),
    ...{ branch: "main", submodules: "top", lfs: false, url, token, userEnv: scene.env },
    wait: async () => {},
    ...more,
  });

const workspaceHas = ({ scene }: ServedScene, path: string) =>
  existsSync(join(scene.root, "workspace", path));

describe("submodules of the same server", () => {
  it.each([
    ["no", false, false],
    ["top", true, false],
    ["recursive", true, true],
  ] as const)("are brought as far as was asked for: %s", async (submodules, library, inner) => {
    await using served = await nestedScene();
    await provide(served, { submodules });
    expect(workspaceHas(served, "libs/library/third.txt")).toBe(library);
    expect(workspaceHas(served, "libs/library/inner/third.txt")).toBe(inner);
    const sent = new Set(served.server.requests.map(({ token }) => token));
    expect(sent).toEqual(new Set([served.token]));
    const config = readFileSync(join(served.scene.root, "workspace/.git/config"), "utf8");
    expect(config).not.toMatch(/extraheader|insteadOf/i);
  });

  it.each([
    ["by ssh", () => "git@github.localhost:acme/library.git"],
    ["by ssh, as an address", () => "ssh://git@github.localhost/acme/library"],
  ])("may be named %s", async (_, urlOf) => {
    await using served = await nestedScene(urlOf);
    await provide(served);
    expect(workspaceHas(served, "libs/library/third.txt")).toBe(true);
  });

  it("are brought into a checkout without them", async () => {
    await using served = await nestedScene();
    await checkOutLikeAction(served, {
      directory: join(served.scene.root, "workspace"),
      credentials: "header",
    });
    expect((await provide(served, { submodules: "recursive" })).how).toBe("completed");
    expect(workspaceHas(served, "libs/library/inner/third.txt")).toBe(true);
    expect((await provide(served, { submodules: "recursive" })).how).toBe("left");
  });

  it("that the token can't read stop the job", async () => {
    await using served = await nestedScene(({ server }) => `${server.url}/acme/unknown`);
    await expect(provide(served)).rejects.toMatchObject({
      ...{ code: "submodules-failed", kind: "configuration" },
      message: expect.stringContaining("not found"),
    });
  });
});

describe("a submodule elsewhere", () => {
  it("gets no token", async () => {
    await using elsewhere = await serveGit({
      host: "other.localhost",
      open: true,
      repositories: {},
      permissionsOf: () => undefined,
    });
    await using served = await nestedScene(() => `${elsewhere.url}/acme/library`);
    await expect(provide(served)).rejects.toMatchObject({ code: "submodules-failed" });
    expect(elsewhere.requests.length).toBeGreaterThan(0);
    expect(elsewhere.requests.filter(({ token }) => token !== undefined)).toEqual([]);
  });

  it("is brought where everybody may read it", async () => {
    const repositories: Record<string, string> = {};
    await using elsewhere = await serveGit({
      host: "other.localhost",
      open: true,
      repositories,
      permissionsOf: () => undefined,
    });
    await using served = await nestedScene(() => `${elsewhere.url}/acme/library`);
    repositories["acme/library"] = join(served.scene.root, "library.git");
    await provide(served);
    expect(workspaceHas(served, "libs/library/third.txt")).toBe(true);
    expect(elsewhere.requests.every(({ token }) => token === undefined)).toBe(true);
  });

  it("is not taken from this machine's own files", async () => {
    await using served = await nestedScene(({ scene }) => join(scene.root, "library.git"));
    await expect(provide(served)).rejects.toMatchObject({
      ...{ code: "submodules-failed", message: expect.stringContaining("transport 'file' not allowed") },
    });
  });
});

describe("settings planted for a submodule", () => {
  it("don't fire: a program that updates it, and hooks", async () => {
    await using served = await nestedScene();
    const { scene, server } = served;
    const directory = join(scene.root, "workspace");
    await checkOutLikeAction(served, { directory });
    const fired = join(scene.root, "fired");
    const program = join(scene.root, "hooks/post-checkout");
    await scene.write("hooks/post-checkout", `#!/bin/sh\ntouch '${fired}'\n`, scene.root);
    await chmod(program, 0o755);
    const library = `active = true\n\turl = ${server.url}/acme/library\n\tupdate = !${program}`;
    const hooks = `[core]\n\thooksPath = ${join(scene.root, "hooks")}`;
    await appendFile(join(directory, ".git/config"), `[submodule "libs/library"]\n\t${library}\n${hooks}\n`);
    await provide(served);
    expect(workspaceHas(served, "libs/library/third.txt")).toBe(true);
    expect(existsSync(fired)).toBe(false);
  });
});

import { existsSync } from "node:fs";
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createGit } from "../../src/git/commands.ts";
import { provideRepository } from "../../src/git/provide-repository.ts";
import { callServer } from "../../src/git/server.ts";
import { makePlanted } from "../git/planted.ts";
import { commitAtRemote } from "../git/scene.ts";
import { checkOutLikeAction } from "../github/git/check-out.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";

/** A server that takes whatever is sent there. */
async function openTrap() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization ?? ""}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const provide = ({ scene, url, token }: ServedScene, given = token) =>
  provideRepository({
    ...{ directory: join(scene.root, "workspace"), branch: "main", submodules: "no", lfs: false },
    ...{ url, token: given, userEnv: scene.env },
  });

const workspaceOf = ({ scene }: ServedScene) => join(scene.root, "workspace");
const tipOf = (served: ServedScene) =>
  served.scene.git(["rev-parse", "refs/remotes/origin/main"], workspaceOf(served));

/** A checkout in which earlier code planted whatever git would start. */
async function plantedCheckout(served: ServedScene, depth: number) {
  const { scene, server, url } = served;
  const directory = workspaceOf(served);
  await checkOutLikeAction(served, { directory, depth });
  const planted = await makePlanted(scene);
  const config = join(directory, ".git/config");
  await planted.into(config);
  const borrowed = join(scene.root, "borrowed");
  await scene.git(["init", "-q", "--bare", borrowed], scene.root);
  await mkdir(join(directory, ".git/objects/info"), { recursive: true });
  await writeFile(join(directory, ".git/objects/info/alternates"), `${borrowed}/objects\n`);
  const program = join(scene.root, "planted/answer");
  const fired = join(scene.root, "fired.log");
  await writeFile(program, `#!/bin/sh\necho "answer $1" >> '${fired}'\n`, { mode: 0o755 });
  await appendFile(
    config,
    `[core]
	askPass = ${program}
[credential "${server.url}"]
	helper = !${program}
[credential "${url}"]
	helper = !${program}
[remote "${url}"]
	uploadpack = ${program}
`,
  );
  return planted;
}

describe("settings and programs planted in a checkout", () => {
  it.each([
    ["whole", 0, "left"],
    ["shallow", 1, "completed"],
  ] as const)("don't fire where it is %s", async (_, depth, how) => {
    await using served = await makeServedScene();
    const planted = await plantedCheckout(served, depth);
    const theirs = await commitAtRemote(served.scene, "theirs.txt", "theirs");
    expect((await provide(served)).how).toBe(how);
    expect(await planted.fired()).toEqual([]);
    expect(await tipOf(served)).toBe(theirs);
  });

  it("don't answer for a token that the server refuses", async () => {
    await using served = await makeServedScene();
    const planted = await plantedCheckout(served, 1);
    await expect(provide(served, "ghs_wrong")).rejects.toMatchObject({ code: "server-denied" });
    expect(await planted.fired()).toEqual([]);
  });

  it("would fire if git were asked in the checkout itself", async () => {
    await using served = await makeServedScene();
    const { url, token, scene } = served;
    const planted = await plantedCheckout(served, 1);
    const git = createGit(scene.env);
    const at = join(workspaceOf(served), ".git");
    const args = ["fetch", "--", url, "+refs/heads/topic:refs/heads/x"] as const;
    await expect(git.network({ at, args: [...args] })).rejects.toThrow();
    await callServer({ git, server: { url, token }, userEnv: scene.env }, { at, args: [...args] });
    const expected = ["credential.helper", "answer get", "core.alternateRefsCommand"];
    expect(await planted.fired()).toEqual(expect.arrayContaining(expected));
  });
});

describe("addresses planted in a checkout", () => {
  it.each([
    ["another one for the server", '[url "TRAP/"]\n\tinsteadOf = SERVER/'],
    ["one by ssh for the server", '[url "ssh://evil.invalid/"]\n\tinsteadOf = SERVER/'],
    [
      "another one for a remote that is called as the server is",
      '[remote "SERVER/acme/project"]\n\turl = TRAP/',
    ],
    ["a proxy", "[http]\n\tproxy = TRAP"],
    ["a proxy for the server", '[http "SERVER/acme/project"]\n\tproxy = TRAP'],
  ])("lead nowhere else: %s", async (_, setting) => {
    await using served = await makeServedScene();
    await using trap = await openTrap();
    const { scene, server } = served;
    const directory = workspaceOf(served);
    await checkOutLikeAction(served, { directory });
    const fired = join(scene.root, "fired.log");
    const lines = setting.replaceAll("TRAP", trap.url).replaceAll("SERVER", server.url);
    await appendFile(join(directory, ".git/config"), `[core]\n\tsshCommand = touch ${fired};\n${lines}\n`);
    const theirs = await commitAtRemote(scene, "theirs.txt", "theirs");
    expect((await provide(served)).how).toBe("completed");
    expect(await tipOf(served)).toBe(theirs);
    expect(trap.heard).toEqual([]);
    expect(existsSync(fired)).toBe(false);
  });
});

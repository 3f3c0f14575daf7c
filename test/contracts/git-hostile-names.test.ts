import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { usualProtection } from "../../src/domain/protection/shapes.ts";
import { findBase } from "../../src/git/base-branch.ts";
import { createGit } from "../../src/git/commands.ts";
import { provideRepository } from "../../src/git/provide-repository.ts";
import { readFileAt } from "../../src/git/read-file.ts";
import { candidateFrom, landing, makeScene, startSession } from "../git/scene.ts";
import { makeServedScene } from "../github/git/served-scene.ts";

/** Names that do something where they are taken for an option, a pathspec or a part of a shell's line. */
const names = [
  "-rf",
  "--",
  "--output=owned",
  "--exec=touch owned",
  "-c core.fsmonitor=touch owned",
  ":(top)README.md",
  ":!README.md",
  ":(exclude)*",
  "*",
  "?",
  "[a-z]",
  "$(touch owned)",
  "`touch owned`",
  "a;touch owned",
  "a|touch owned",
  "a b",
  "'q'",
  '"q"',
  "é\u202egnp.exe",
  "@ada fixes #1",
  "::error::x",
  "refs/heads/main",
  "-/-x",
] as const;

const ownedIn = async (root: string) =>
  (await readdir(root, { recursive: true })).filter((path) => /(?:^|\/)owned$/.test(path));

describe("files with names that look like something else", () => {
  it("are committed, read, shown, scanned and merged like any other, and nothing is done by their names", async () => {
    await using scene = await makeScene();
    // By default most of them are refused for what they do on Windows.
    const actions = { ...usualProtection.actions, "reserved-name": "allow" } as const;
    const session = await startSession(scene, { protection: { ...usualProtection, actions } });
    const { directory } = session.workspace;
    for (const name of names) await scene.write(name, `text of ${name}\n`, directory);

    const candidate = await candidateFrom(session);

    expect(candidate.files.map(({ path }) => path).toSorted()).toEqual([...names].toSorted());
    const patch = await session.trusted.patch(candidate, 1_000_000);
    const git = createGit(scene.env);
    for (const name of names) {
      expect(patch).toContain(`+text of ${name}`);
      const place = { at: join(scene.repository, ".git"), sha: candidate.headSha, path: name };
      expect(await readFileAt(git, place), name).toBe(`text of ${name}\n`);
    }
    const landed = await session.trusted.land(landing(session, candidate));
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    for (const name of names)
      expect(await readFile(join(scene.repository, name), "utf8")).toBe(`text of ${name}\n`);
    expect(await ownedIn(scene.root)).toEqual([]);
    await expect(access(join(process.cwd(), "owned"))).rejects.toThrow();
  });
});

describe("a base branch that is no branch's name", () => {
  const wanted = [
    "--upload-pack=touch owned",
    "main:refs/heads/other",
    "*",
    "../../heads/main",
    "main~0",
    "-d",
  ];

  it.each(["-d", "--upload-pack=owned"])("is none that a repository has: %s", async (name) => {
    await using scene = await makeScene();
    const git = createGit(scene.env);
    const at = join(scene.repository, ".git");
    // No `git branch` makes a ref of that name, but whoever writes to a repository can.
    await scene.git(["update-ref", `refs/heads/${name}`, "HEAD"]);
    const question = { at, shown: "it", remote: null, currentBranch: "main", wanted: name };
    await expect(findBase(git, question)).rejects.toMatchObject({ code: "base-missing" });
  });

  it.each(wanted)("is asked of no server: %s", async (branch) => {
    await using served = await makeServedScene();
    const { scene, url, token } = served;
    const directory = join(scene.root, "workspace");
    const request = {
      directory,
      branch,
      submodules: "no",
      lfs: false,
      url,
      token,
      userEnv: scene.env,
    } as const;
    await expect(provideRepository(request)).rejects.toMatchObject({ code: "base-missing" });
    expect(served.server.requests).toEqual([]);
    expect(await ownedIn(scene.root)).toEqual([]);
  });
});

import { appendFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../src/domain/finding.ts";
import { candidateFrom, collectFrom, makeScene, type Scene, startSession } from "../git/scene.ts";

const token = "sk-ant-oat01-Qm7ZtX0vB4nL9sKcRw2HdYf6UjEaPg8iTo3Mx5NqVbD1WzSyCuFkJrGhAeIlOp-_A";
const backwards = [...token].reverse().join("");
const inBase64 = Buffer.from(`token=${token}\n`).toString("base64");

interface Work {
  readonly write: (path: string, text: string | Uint8Array) => Promise<void>;
  readonly commit: (path: string, text: string | Uint8Array) => Promise<string>;
  readonly git: (...args: string[]) => Promise<string>;
  readonly directory: string;
}

/** What comes of what an agent did in a workspace of a session that knows the token. */
async function collected(scene: Scene, work: (at: Work) => Promise<unknown>) {
  const session = await startSession(scene, { secrets: [token] });
  const { directory } = session.workspace;
  await work({
    directory,
    write: (path, text) => scene.write(path, text, directory),
    commit: (path, text) => scene.commit(path, text, directory),
    git: (...args) => scene.git(args, directory),
  });
  return { session, result: await collectFrom(session) };
}

async function refused(work: (at: Work) => Promise<unknown>): Promise<readonly Finding[]> {
  await using scene = await makeScene();
  const { session, result } = await collected(scene, work);
  expect(result.status).toBe("refused");
  // Nothing of it is where anything is handed on from.
  expect(await scene.git(["rev-parse", session.branch])).toBe(session.base);
  const findings = result.status === "refused" ? result.findings : [];
  for (const finding of findings)
    expect(finding).toMatchObject({ source: "tree-rules", rule: "known-secret", severity: "error" });
  return findings;
}

/** Every four characters in a row of the token that an agent can't say by chance. */
const pieces = Array.from({ length: token.length - 17 }, (_, at) => token.slice(at + 13, at + 17));

describe("a credential of the session in what an agent made", () => {
  it.each<[what: string, work: (at: Work) => Promise<unknown>, file: string | undefined, said: string]>([
    ["in a file", ({ write }) => write("config.ts", `key = "${token}"\n`), "config.ts", "as it is"],
    ["in base64", ({ write }) => write("a/b.txt", `${inBase64}\n`), "a/b.txt", "in base64"],
    [
      "in base64 over lines",
      ({ write }) => write("mail.txt", inBase64.replace(/.{40}/g, "$&\r\n")),
      "mail.txt",
      "split up, or a part of it",
    ],
    ["reversed", ({ write }) => write("b.txt", `${backwards}\n`), "b.txt", "reversed"],
    [
      "reversed and in base64",
      ({ write }) => write("c.txt", Buffer.from(backwards).toString("base64")),
      "c.txt",
      "in base64",
    ],
    ["in hex", ({ write }) => write("d.txt", Buffer.from(token).toString("hex")), "d.txt", "in hex"],
    [
      "as escapes of a program",
      ({ write }) => write("d.c", [...Buffer.from(token)].map((byte) => `\\x${byte.toString(16)}`).join("")),
      "d.c",
      "in hex",
    ],
    [
      "over two lines",
      ({ write }) => write("e.ts", `const key =\n  "${token.slice(0, 40)}" +\n  "${token.slice(40)}";\n`),
      "e.ts",
      "split up, or a part of it",
    ],
    [
      "in two names",
      ({ write }) => write("f.ts", `const a = "${token.slice(0, 37)}";\nconst z = "${token.slice(37)}";\n`),
      "f.ts",
      "split up, or a part of it",
    ],
    [
      "one sign a line, in a patch",
      ({ write }) => write("g.patch", [...token].map((sign) => `+  ${sign}`).join("\n")),
      "g.patch",
      "split up, or a part of it",
    ],
    [
      "in a file that is no text",
      ({ write }) =>
        write("h.bin", Buffer.concat([Buffer.from([0, 1, 255, 254]), Buffer.from(token), Buffer.alloc(9)])),
      "h.bin",
      "as it is",
    ],
    ["in UTF-16", ({ write }) => write("i.txt", Buffer.from(`key ${token}`, "utf16le")), "i.txt", "as it is"],
    [
      "in a file that git shows no change of",
      async ({ write }) => {
        await write(".gitattributes", "*.lock -diff\n");
        await write("j.lock", token);
      },
      "j.lock",
      "as it is",
    ],
    [
      "in a commit that a later one takes back",
      async ({ commit, git, write }) => {
        await commit("k.txt", `${token}\n`);
        await git("rm", "-q", "k.txt");
        await write("other.txt", "harmless\n");
      },
      "k.txt",
      "as it is",
    ],
    ["in a file's name", ({ write }) => write(`x/${token}.txt`, "x\n"), undefined, "The name of a file"],
    [
      "in the names of two files",
      async ({ write }) => {
        await write(`x/1/${token.slice(0, 30)}`, "x\n");
        await write(`x/2/${token.slice(30)}`, "x\n");
      },
      undefined,
      "The name of a file",
    ],
    [
      "in what a link leads to",
      ({ directory }) => symlink(token, join(directory, "link")),
      "link",
      "as it is",
    ],
    [
      "in a commit's message",
      async ({ commit, git }) => {
        await commit("l.txt", "x\n");
        await git("commit", "-q", "--amend", "-m", `Do it\n\n${token}`);
      },
      undefined,
      "The message or an author of commit",
    ],
    [
      "in an author's name",
      async ({ commit, git }) => {
        await commit("m.txt", "x\n");
        await git("commit", "-q", "--amend", "--no-edit", `--author=${backwards} <a@example.org>`);
      },
      undefined,
      "The message or an author of commit",
    ],
  ])("is found and told, %s, and nothing leaves", async (_what, work, file, said) => {
    const findings = await refused(work);
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...(file === undefined ? {} : { file }),
        message: expect.stringContaining(said),
      }),
    );
    const told = JSON.stringify(findings);
    for (const piece of pieces) expect(told).not.toContain(piece);
  });

  it("is told with what to do about it, for every file of several", async () => {
    const findings = await refused(async ({ write }) => {
      await write("one.txt", token);
      await write("two.txt", inBase64);
    });
    expect(findings.map(({ file }) => file).sort()).toEqual(["one.txt", "two.txt"]);
    expect(findings[0]?.message).toMatch(/take it out of every commit, .*git reset --soft [0-9a-f]{40}$/);
  });

  it("is taken once it is out of every commit", async () => {
    await using scene = await makeScene();
    const { session, result } = await collected(scene, ({ commit }) => commit("k.txt", `${token}\n`));
    expect(result.status).toBe("refused");
    const { directory } = session.workspace;
    await scene.git(["reset", "-q", "--soft", session.base], directory);
    await scene.write("k.txt", "harmless\n", directory);
    expect((await candidateFrom(session)).files.map(({ path }) => path)).toEqual(["k.txt"]);
  });

  it("may be in the base already, where nothing of the change has it", async () => {
    await using scene = await makeScene();
    await scene.commit("old.txt", token);
    const { result } = await collected(scene, ({ write }) => write("new.txt", "x\n"));
    expect(result.status).toBe("candidate");
  });

  it("is looked for again before a candidate is handed on that an earlier process made", async () => {
    await using scene = await makeScene();
    const careless = await startSession(scene);
    await scene.write("n.txt", token, careless.workspace.directory);
    const candidate = await candidateFrom(careless);
    const session = await startSession(scene, { secrets: [token] });
    const bundle = join(scene.root, "candidate.bundle");
    await expect(session.trusted.handOver(candidate, bundle)).rejects.toMatchObject({
      code: "known-secret",
      kind: "policy",
      message: expect.stringMatching(/^The candidate is not handed on: n\.txt: /),
    });
    await expect(rm(bundle)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is not searched for where the process knows none", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.write("n.txt", token, session.workspace.directory);
    await appendFile(join(session.workspace.directory, "README.md"), "More.\n");
    expect((await candidateFrom(session)).files).toHaveLength(2);
  });
});

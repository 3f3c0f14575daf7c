import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { candidateRef } from "../../src/git/bundle.ts";
import { openCandidateRepository } from "../../src/git/candidate-repository.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { type CandidateScene, makeCandidateScene } from "../git/candidate-scene.ts";

let scene: CandidateScene;

beforeAll(async () => {
  scene = await makeCandidateScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const git = (...args: readonly string[]) => scene.served.scene.git(args);

/** Commits on the base, one for each message exactly as it is, each with a file of its own; their ids. */
async function commitsWith(...messages: readonly string[]): Promise<readonly string[]> {
  const { root } = scene.served.scene;
  await git("checkout", "-q", "-B", "work", scene.base);
  const made: string[] = [];
  for (const [index, message] of messages.entries()) {
    await scene.served.scene.write(`file-${index}.txt`, `${index}\n`);
    await git("add", "-A");
    const tree = await git("write-tree");
    const head = `tree ${tree}\nparent ${made.at(-1) ?? scene.base}\n`;
    const who = "Ada <ada@example.org> 1767322800 +0000";
    await writeFile(join(root, "commit"), `${head}author ${who}\ncommitter ${who}\n\n${message}`);
    made.push(await git("hash-object", "-t", "commit", "-w", join(root, "commit")));
  }
  return made;
}

/** The same commits in the private repository of a job. */
async function taken(...messages: readonly string[]) {
  const made = await commitsWith(...messages);
  const head = made.at(-1) ?? scene.base;
  const candidate = await scene.describe(head);
  await scene.repository.takeOver(await scene.bundle(head), candidate);
  return { made, head, candidate };
}

describe("the commits of a candidate", () => {
  it.each([
    ["one line", "Add a thing\n"],
    ["no line's end", "Add a thing"],
    ["a body", "Add a thing\n\nIt is small.\nVery.\n"],
    ["blank lines in it", "Add a thing\n\nOne\n\n\n\nTwo\n"],
    ["blank lines at its end", "Add a thing\n\nOne\n\n\n"],
    ["letters of all kinds", "Füge 東京 hinzu ✓\n"],
    ["what looks like another commit", "commit 1\ntree 2\n\n%H%x00\n"],
  ])("tell their message as it is: %s", async (_, message) => {
    const { made, candidate } = await taken(message);
    const [commit, ...more] = await scene.repository.commits(candidate);
    expect(more).toEqual([]);
    expect(commit).toMatchObject({ sha: made[0], tree: candidate.treeSha });
    // An end of lines more or less makes no other message.
    expect(commit?.message.trimEnd()).toBe(message.trimEnd());
    expect(commit?.message.startsWith(message.trimEnd())).toBe(true);
  });

  it("are told oldest first, each with its own tree", async () => {
    const { made, candidate } = await taken("First\n\nBody\n", "\nSecond\n", "Third");
    const found = await scene.repository.commits(candidate);
    expect(found.map(({ sha }) => sha)).toEqual(made);
    const trees = await Promise.all(made.map((sha) => git("rev-parse", `${sha}^{tree}`)));
    expect(found.map(({ tree }) => tree)).toEqual(trees);
    expect(found.map(({ message }) => message.trim())).toEqual(["First\n\nBody", "Second", "Third"]);
  });

  it("are none between a commit and itself, and refused where one is unknown or no id", async () => {
    const { base: baseSha, repository } = scene;
    expect(await repository.commits({ baseSha, headSha: baseSha })).toEqual([]);
    for (const headSha of ["1".repeat(40), "main", "--all"])
      await expect(repository.commits({ baseSha, headSha })).rejects.toThrow();
  });
});

describe("a commit seen from its base", () => {
  it("is the candidate that its author sees", async () => {
    const { head, candidate } = await taken("First\n", "Second\n");
    expect(await scene.repository.describe({ base: scene.base, head })).toEqual(candidate);
  });

  it("has tree and patch of its twin, whose commits are others", async () => {
    const { candidate } = await taken("First\n", "Second\n");
    const twin = await git("commit-tree", candidate.treeSha, "-p", scene.base, "-m", "All at once");
    await scene.repository.takeOver(await scene.bundle(twin), await scene.describe(twin));
    const found = await scene.repository.describe({ base: scene.base, head: twin });
    expect(found).toEqual({ ...candidate, headSha: twin });
  });
});

describe("a candidate that is handed over", () => {
  it("is taken over by the next job from the bundle, commit by commit", async () => {
    const { candidate } = await taken("First\n\nBody\n", "Second\n");
    const { root, env } = scene.served.scene;
    const path = join(root, `${crypto.randomUUID()}.bundle`);
    await scene.repository.handOver(candidate, path);
    expect(await git("bundle", "list-heads", path)).toBe(`${candidate.headSha} ${candidateRef}`);
    const next = await openCandidateRepository({
      repository: await openRepository(join(root, "clone"), { base: "main", userEnv: env }),
      ...{ directory: join(root, crypto.randomUUID()), userEnv: env },
    });
    await next.takeOver(path, candidate);
    expect(await next.commits(candidate)).toEqual(await scene.repository.commits(candidate));
  });

  it("takes the place of the one before it", async () => {
    const first = await taken("First\n");
    const second = await taken("Other\n", "More\n");
    const path = join(scene.served.scene.root, `${crypto.randomUUID()}.bundle`);
    for (const { candidate } of [first, second]) await scene.repository.handOver(candidate, path);
    expect(await git("bundle", "list-heads", path)).toBe(`${second.head} ${candidateRef}`);
  });

  it("is refused where it isn't there", async () => {
    const path = join(scene.served.scene.root, "none.bundle");
    const { candidate } = await taken("First\n");
    const unknown = { ...candidate, headSha: "1".repeat(40) };
    await expect(scene.repository.handOver(unknown, path)).rejects.toThrow();
  });
});

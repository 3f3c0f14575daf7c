import type { Candidate } from "../../src/domain/candidate.ts";
import { type CandidateScene, makeCandidateScene } from "../git/candidate-scene.ts";

let scene: CandidateScene;
let candidate: Candidate;

beforeAll(async () => {
  scene = await makeCandidateScene();
  const head = await scene.served.scene.commit("hello.txt", "hello\n");
  candidate = await scene.describe(head);
  await scene.repository.takeOver(await scene.bundle(head), candidate);
});
afterAll(() => scene[Symbol.asyncDispose]());

/** Where a branch of the server is on which somebody changed a file since the candidate's base. */
async function movedTip(path: string | null): Promise<string> {
  const { served, repository, base } = scene;
  const { url, token } = served;
  await served.scene.git(["checkout", "-q", "-B", "theirs", base]);
  if (path !== null) await served.scene.commit(path, "theirs\n");
  await served.scene.git(["push", "-q", "--force", served.remote, "HEAD:theirs"]);
  return (await repository.fetchTip({ url, token }, "theirs")) ?? "";
}

describe("a plan to land", () => {
  it.each([
    ["where the base did not move", null, "strict", { status: "ready" }],
    ["where it moved beside the candidate's files", "theirs.txt", "disjoint", { status: "ready" }],
    ["not where it moved and may not", "theirs.txt", "strict", { status: "base-moved", overlap: [] }],
    [
      "not where it moved in the same file",
      "hello.txt",
      "disjoint",
      { status: "base-moved", overlap: ["hello.txt"] },
    ],
    [
      "not where the rules changed",
      ".dev-agent.yml",
      "disjoint",
      { status: "base-moved", overlap: [".dev-agent.yml"] },
    ],
  ] as const)("is made %s", async (_, path, drift, expected) => {
    const tip = await movedTip(path);
    expect(await scene.repository.plan(candidate, tip, drift)).toEqual({
      ...expected,
      ...(expected.status === "base-moved" ? { baseSha: tip } : {}),
    });
  });
});

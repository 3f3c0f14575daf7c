import { join } from "node:path";
import { pullRequestBody } from "../../src/reporting/pull-request.ts";
import type { SessionFolder } from "../../src/session/store.ts";
import { openPull } from "../../src/use-cases/jobs/open-pull.ts";
import { createMemoryEffects } from "../fakes/memory-effects.ts";
import { aCandidate, aState } from "../fakes/session-fixture.ts";
import { branch, makeWritingScene, type WritingScene } from "../github/rest/writing-scene.ts";

/** The publish job's pull request, as each attempt opens it. */
function open({ port: github, scene }: WritingScene, head: string) {
  const files = ["journal", "events", "ledger"].map((name) => [name, join(scene.root, name)]);
  const folder = { record: { id: "20260102-greet" }, ...Object.fromEntries(files) } as SessionFolder;
  const context = { acting: { github }, runId: 7, pages: "https://github.com/acme/widgets" };
  const about = { folder, cautions: [], gate: "environment", effects: createMemoryEffects() } as const;
  return openPull(context as never, { state: stateAt(head), ...about });
}

function stateAt(head: string) {
  const session = { ...aState().session, id: "20260102-greet", branch };
  return aState({ session, candidate: { ...aCandidate, headSha: head } });
}

const bodyAt = (head: string) =>
  pullRequestBody({ state: stateAt(head), calls: [], cautions: [], runUrl: "https://github.com" });

describe("the pull request of a job that runs again", () => {
  it("is the open one from its branch, brought up to date, whoever opened it", async () => {
    await using scene = await makeWritingScene();
    const { pulls } = scene.client({ login: "bob" });
    await pulls.create({
      owner: "acme",
      repo: "widgets",
      head: branch,
      base: "main",
      title: "Mine",
      body: "",
    });
    expect(await open(scene, scene.tip)).toMatchObject({ number: 1 });
    expect(scene.github.world.pulls.get(1)).toMatchObject({ title: "Add a thing" });
    expect(scene.github.world.pulls.size).toBe(1);
  });

  it("is not opened again where somebody merged it meanwhile", async () => {
    await using scene = await makeWritingScene();
    const { number } = await open(scene, scene.tip);
    const { pulls } = scene.client({ login: "bob" });
    await pulls.merge({ owner: "acme", repo: "widgets", pull_number: number });
    expect(await open(scene, scene.tip)).toMatchObject({ number });
    expect(scene.github.world.pulls.size).toBe(1);
  });

  it("is not opened again where somebody closed it meanwhile: that is said", async () => {
    await using scene = await makeWritingScene();
    const { number } = await open(scene, scene.tip);
    scene.github.people.closePull(number);
    await expect(open(scene, scene.tip)).rejects.toMatchObject({
      ...{ code: "pull-changed", kind: "policy", message: expect.stringContaining(`${number}`) },
    });
    expect(scene.github.world.pulls.size).toBe(1);
  });

  it("is another one for another change, after the first was closed", async () => {
    await using scene = await makeWritingScene();
    scene.github.people.closePull((await open(scene, scene.tip)).number);
    const next = scene.github.people.pushCommit({ branch, files: { "hello.txt": "hello again\n" } });
    expect(await open(scene, next)).toMatchObject({ number: 2 });
  });

  it("is none that somebody else closed who copied its text", async () => {
    await using scene = await makeWritingScene();
    const { pulls } = scene.client({ login: "bob" });
    const copy = { title: "Add a thing", body: bodyAt(scene.tip) };
    await pulls.create({ owner: "acme", repo: "widgets", head: branch, base: "main", ...copy });
    scene.github.people.closePull(1);
    expect(await open(scene, scene.tip)).toMatchObject({ number: 2 });
  });
});

import { receiptOf } from "../../../src/use-cases/github/find-initiators.ts";
import { describePaused } from "../../../src/use-cases/jobs/paused-run.ts";
import { sweep } from "../../../src/use-cases/sweep/sweep.ts";
import { sweptRepository } from "./fake-repository.ts";

const now = new Date("2026-03-01T15:00:00.000Z");
const past = new Date("2026-03-01T14:30:00.000Z");
const future = new Date("2026-03-01T15:30:00.000Z");

type Repository = ReturnType<typeof sweptRepository>;

function pause(
  { kept, addRun }: Repository,
  runId: number,
  change: { resumeAt?: Date; form?: Record<string, string>; run?: object; about?: number } = {},
) {
  const { resumeAt = past, form = { "budget-usd": "5", setup: "" }, about = runId } = change;
  addRun(runId, change.run);
  const content = JSON.stringify(
    describePaused({ runId: about, session: "s", goal: "Add a note", resumeAt, form }),
  );
  kept.push({ runId, name: "dev-agent-paused", content });
}

const once = (repository: Repository, runId: number, most = 5) =>
  sweep({ most, now }, repository.sweepAs(runId));

describe("a sweep", () => {
  it("has a run go on whose time has come, with its goal and its form, and leaves a receipt for it", async () => {
    using repository = sweptRepository();
    pause(repository, 7);
    expect(await once(repository, 500)).toEqual([
      { runId: 7, status: "started", what: "as run 1001", nextRun: 1001 },
    ]);
    const inputs = { "budget-usd": "5", goal: "Add a note", "continue-run": "7" };
    expect(repository.dispatches).toEqual([{ file: "goal.yml", inputs }]);
    const receipts = repository.kept.filter(({ name }) => name === receiptOf(1001));
    expect(receipts.map(({ runId }) => runId)).toEqual([500]);
  });

  it("says so where there is none", async () => {
    using repository = sweptRepository();
    expect(await once(repository, 500)).toEqual([]);
  });

  it("starts no more than it may; the next one goes on", async () => {
    using repository = sweptRepository();
    for (const id of [1, 2, 3]) pause(repository, id);
    const statuses = async (runId: number) => (await once(repository, runId, 2)).map(({ status }) => status);
    expect(await statuses(500)).toEqual(["started", "started", "waits"]);
    expect(await statuses(501)).toEqual(["followed", "followed", "started"]);
    expect(repository.dispatches).toHaveLength(3);
  });

  it("goes on with the others where one can't be helped on", async () => {
    using repository = sweptRepository();
    repository.kept.push({ runId: 6, name: "dev-agent-paused", content: "{}" });
    pause(repository, 7);
    expect((await once(repository, 500)).map(({ status }) => status)).toEqual(["failed", "started"]);
  });

  it.each<[string, (repository: Repository) => void, string, RegExp]>([
    [
      "whose time has not come",
      (all) => pause(all, 7, { resumeAt: future }),
      "waits",
      /2026-03-01 15:30 UTC/,
    ],
    ["of another branch", (all) => pause(all, 7, { run: { headBranch: "feature" } }), "left", /feature/],
    ["of a pull request", (all) => pause(all, 7, { run: { event: "pull_request" } }), "left", /pull_request/],
    [
      "of a pull request's target",
      (all) => pause(all, 7, { run: { event: "pull_request_target" } }),
      "left",
      /pull_request/,
    ],
    [
      "with commands in its form",
      (all) => pause(all, 7, { form: { setup: "curl" } }),
      "left",
      /setup.*by hand/,
    ],
    ["with fields of somebody's own", (all) => pause(all, 7, { form: { mine: "x" } }), "left", /mine/],
    ["that speaks of another", (all) => pause(all, 7, { about: 8 }), "left", /can't be read/],
  ])("starts nothing for a run %s", async (_, prepare, status, what) => {
    using repository = sweptRepository();
    prepare(repository);
    const [swept] = await once(repository, 500);
    expect(swept).toMatchObject({ runId: 7, status });
    expect(swept?.what).toMatch(what);
    expect(repository.dispatches).toEqual([]);
  });

  it("ignores a mark that has expired", async () => {
    using repository = sweptRepository();
    pause(repository, 7);
    const [mark] = repository.kept.splice(0);
    if (mark !== undefined) repository.kept.push({ ...mark, expired: true });
    expect(await once(repository, 500)).toEqual([]);
  });

  it.each<[string, (repository: Repository) => void]>([
    [
      "its own revise job started another",
      ({ kept }) => void kept.push({ runId: 7, name: receiptOf(9), content: "" }),
    ],
    [
      "somebody continued it by hand",
      ({ kept, addRun }) => {
        addRun(9);
        kept.push({ runId: 9, name: "dev-agent-resumes-7", content: "" });
      },
    ],
  ])("starts nothing where %s", async (_, prepare) => {
    using repository = sweptRepository();
    pause(repository, 7);
    prepare(repository);
    expect(await once(repository, 500)).toMatchObject([{ status: "followed" }]);
    expect(repository.dispatches).toEqual([]);
  });

  it("is not kept from it by what a pull request left", async () => {
    using repository = sweptRepository();
    pause(repository, 7);
    repository.addRun(9, { event: "pull_request", headBranch: "evil" });
    for (const name of ["dev-agent-resumes-7", "dev-agent-sweeps-7", "dev-agent-sweeps-7-as-9"])
      repository.kept.push({ runId: 9, name, content: '{"before":0}' });
    expect(await once(repository, 500)).toMatchObject([{ status: "started" }]);
  });
});

describe("a sweep that is lost on the way", () => {
  // Each upload and each start is two steps: before it happened, and after, when nobody heard of it.
  it.each(Array.from({ length: 9 }, (_, steps) => steps))(
    "after %i steps: the ones after it start the run once, with a receipt",
    async (steps) => {
      using repository = sweptRepository();
      pause(repository, 7);
      await sweep({ most: 5, now }, repository.sweepAs(500, steps));
      for (const id of [501, 502]) await once(repository, id);
      expect(repository.dispatches).toHaveLength(1);
      expect(repository.kept.some(({ name }) => name === receiptOf(1001))).toBe(true);
    },
  );

  it("and whose start can't be told from others' is left to people", async () => {
    using repository = sweptRepository();
    pause(repository, 7);
    await sweep({ most: 5, now }, repository.sweepAs(500, 2));
    expect(repository.dispatches).toEqual([]);
    for (const id of [801, 802])
      repository.addRun(id, { actor: repository.bot, triggeringActor: repository.bot });
    const [swept] = await once(repository, 501);
    expect(swept).toMatchObject({ runId: 7, status: "failed" });
    expect(swept?.what).toContain("801");
    expect(repository.dispatches).toEqual([]);
  });

  it("takes no run of a person's for its own", async () => {
    using repository = sweptRepository();
    pause(repository, 7);
    await sweep({ most: 5, now }, repository.sweepAs(500, 2));
    repository.addRun(801);
    expect(await once(repository, 501)).toMatchObject([{ status: "started", nextRun: 1001 }]);
  });
});

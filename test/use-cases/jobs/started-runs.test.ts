import type { Account, RunFacts } from "../../../src/ports/github.ts";
import { receiptOf } from "../../../src/use-cases/github/find-initiators.ts";
import type { JobContext } from "../../../src/use-cases/jobs/job.ts";
import { marks } from "../../../src/use-cases/jobs/marks.ts";
import { startedSince } from "../../../src/use-cases/jobs/started-runs.ts";
import { sha } from "../../fakes/session-fixture.ts";

const ada: Account = { id: 1, login: "ada", type: "User" };
const bot: Account = { id: 2, login: "github-actions[bot]", type: "Bot" };

interface Left {
  readonly runId: number;
  readonly name: string;
  readonly expired?: boolean;
}

/** GitHub with runs by who started them, and what they left; run 7 is the one that another goes on with. */
function repository(
  started: Readonly<Record<number, Partial<RunFacts>>>,
  left: readonly Left[] = [],
): Pick<JobContext, "github"> {
  const shown = left.map((one, id) => ({ id, digest: null, expired: false, ...one }));
  const github = {
    defaultBranch: async () => "main",
    dispatched: async () => Object.keys(started).map(Number).reverse(),
    run: async (id: number) => ({
      ...{ id, attempt: 1, event: "workflow_dispatch", actor: bot, triggeringActor: bot },
      ...{ headSha: sha("a"), headBranch: "main", path: ".github/workflows/goal.yml", ...started[id] },
    }),
    artifacts: async (runId: number) => shown.filter((one) => one.runId === runId),
    artifactsNamed: async (name: string) => shown.filter((one) => one.name === name),
  };
  return { github } as unknown as Pick<JobContext, "github">;
}

const since = (context: Pick<JobContext, "github">) =>
  startedSince(context, { runId: 7, file: "goal.yml", before: 10 });
const resumes = (runId: number, other: number) => ({ runId, name: `${marks.resumes}${other}` });

describe("the run that an earlier try started and could not write down", () => {
  it("is the one that began since", async () => {
    expect(await since(repository({ 9: {}, 11: {} }))).toEqual([11]);
    expect(await since(repository({ 9: {} }))).toEqual([]);
  });

  it("can't be told where several began", async () => {
    expect(await since(repository({ 11: {}, 12: {} }))).toEqual([12, 11]);
  });

  it("is the one that says so itself, whatever else began", async () => {
    expect(await since(repository({ 11: {}, 12: {}, 13: {} }, [resumes(12, 7)]))).toEqual([12]);
  });

  it.each<[string, Readonly<Record<number, Partial<RunFacts>>>, readonly Left[]]>([
    ["a person's", { 11: { actor: ada } }, []],
    ["one that goes on with another run", { 11: {} }, [resumes(11, 8)]],
    ["one that another try wrote down", { 11: {} }, [{ runId: 8, name: receiptOf(11) }]],
  ])("is not %s", async (_, started, left) => {
    expect(await since(repository(started, left))).toEqual([]);
  });

  it("is one whose receipt has expired, and none that only a pull request's run names", async () => {
    expect(await since(repository({ 11: {} }, [{ runId: 8, name: receiptOf(11), expired: true }]))).toEqual([
      11,
    ]);
    const forged = { 11: {}, 12: { event: "pull_request_target", actor: ada } };
    expect(await since(repository(forged, [resumes(12, 7)]))).toEqual([11]);
  });
});

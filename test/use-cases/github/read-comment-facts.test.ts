import type { Sha } from "../../../src/domain/candidate.ts";
import type { PullComment } from "../../../src/ports/comments.ts";
import type { Account, GitHub } from "../../../src/ports/github.ts";
import { answeredOf, readCommentFacts } from "../../../src/use-cases/github/read-comment-facts.ts";
import { ada, bot, grace, mallory } from "./run-history.ts";

const head = `0123456789ab${"c".repeat(28)}` as Sha;
const approve = `/approve ${head.slice(0, 12)}`;
const at = "2026-01-02T03:04:05Z";

const comment = (id: number, body: string, by: Account | null): PullComment => {
  return { id, pull: 1, body, by, viaApp: false, createdAt: at, updatedAt: at };
};

/** GitHub, with run 7 that asked, started by Ada, and run 9 that hears. `answered`: runs that left word of an answer. */
function gitHub(answered: Readonly<Record<number, { branch?: string; event?: string }>> = {}) {
  const asked: string[] = [];
  const run = (id: number) => ({
    ...{ id, attempt: 1, actor: ada, triggeringActor: ada, headSha: head, path: "" },
    event: answered[id]?.event ?? "workflow_dispatch",
    headBranch: answered[id]?.branch ?? "main",
  });
  const github = {
    defaultBranch: async () => "main",
    run: async (id: number) => run(id),
    attempt: async (id: number) => run(id),
    pullEvents: async () => [],
    async permission({ login }: Account) {
      asked.push(login);
      return "write";
    },
    async commitNamed(part: string) {
      asked.push(part);
      return head;
    },
    artifactsNamed: async (name: string) =>
      name === answeredOf(7) ? Object.keys(answered).map((id) => ({ runId: Number(id) })) : [],
  } as unknown as GitHub;
  const read = (comments: readonly PullComment[]) => {
    const question = comment(10, "?", bot);
    return readCommentFacts({
      ...{
        github,
        runId: 9,
        pull: 1,
        comments: [question, ...comments],
        question,
        askedBy: 7,
        headSha: head,
      },
      ...{ chain: { previousOf: () => null, isAnswer: () => false }, allowSelfApproval: false, needed: 1 },
    });
  };
  return { read, asked };
}

it("asks only about people who gave commands since the question, and about each once", async () => {
  const { read, asked } = gitHub();
  const facts = await read([
    ...[comment(9, approve, mallory), comment(11, "Hello", mallory), comment(12, approve, bot)],
    ...[comment(13, approve, null), comment(14, approve, grace), comment(15, approve, grace)],
    comment(16, `/approve ${"d".repeat(12)}`, grace),
  ]);
  expect(asked).toEqual([grace.login, head.slice(0, 12)]);
  expect(facts.permissions).toEqual(new Map([[grace.id, "write"]]));
  expect(facts.initiators).toEqual([ada]);
});

it.each([
  ["nobody's answer", {}, false],
  ["the run's own", { 9: {} }, false],
  ["another run's", { 8: { event: "issue_comment" } }, true],
  ["one of another branch, where anybody could leave it", { 8: { branch: "feature" } }, false],
  ["one of a pull request's run", { 8: { event: "pull_request" } }, false],
])("%s: whether the session went on", async (_, answered, wentOn) => {
  expect(await gitHub(answered).read([])).toMatchObject({ wentOn });
});

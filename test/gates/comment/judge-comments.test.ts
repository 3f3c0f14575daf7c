import type { Sha } from "../../../src/domain/candidate.ts";
import { type CommentFacts, faultOf, judgeComments } from "../../../src/gates/comment/judge-comments.ts";
import type { PullComment } from "../../../src/ports/comments.ts";
import type { Account } from "../../../src/ports/github.ts";

const head = `0123456789ab${"c".repeat(28)}` as Sha;
const approve = `/approve ${head.slice(0, 12)}`;

const alice: Account = { id: 1, login: "alice", type: "User" };
const bob: Account = { id: 2, login: "bob", type: "User" };
const carol: Account = { id: 3, login: "carol", type: "User" };
const eve: Account = { id: 4, login: "eve", type: "User" };
const robot: Account = { id: 5, login: "helper[bot]", type: "Bot" };

const at = (minute: number) => `2026-01-02T03:${String(minute).padStart(2, "0")}:00Z`;

function comment(
  id: number,
  body: string,
  { by = bob, ...more }: Partial<Omit<PullComment, "id" | "body">> = {},
): PullComment {
  return { id, pull: 1, body, by, viaApp: false, createdAt: at(id), updatedAt: at(id), ...more };
}

const question = comment(10, "<!-- dev-agent:question -->", { by: robot });

/** Alice started it; everybody but Eve may write. */
function facts(comments: readonly PullComment[], more: Partial<CommentFacts> = {}): CommentFacts {
  return {
    ...{ question, headSha: head, events: [], initiators: [alice], allowSelfApproval: false },
    comments: [question, ...comments].sort((a, b) => a.id - b.id),
    permissions: new Map([
      [1, "admin"],
      [2, "write"],
      [3, "admin"],
      [4, "read"],
      [5, "write"],
    ]),
    commits: new Map([
      [head.slice(0, 12), head],
      [head, head],
    ]),
    ...{ needed: 1, wentOn: false, ...more },
  };
}

const judged = (comments: readonly PullComment[], more: Partial<CommentFacts> = {}) =>
  judgeComments(facts(comments, more));
const event = (kind: string, minute: number) => ({ id: minute, kind, at: at(minute) });

describe("an approval that counts", () => {
  it.each([
    ["twelve digits", [comment(11, approve)], {}],
    ["all forty", [comment(11, `/approve ${head}`)], {}],
    ["an administrator's", [comment(11, approve, { by: carol })], {}],
    ["one after others that don't count", [comment(11, approve, { by: eve }), comment(12, approve)], {}],
    ["one after talk", [comment(11, "Hm"), comment(12, approve)], {}],
    [
      "the initiator's, where the base lets them",
      [comment(11, approve, { by: alice })],
      { allowSelfApproval: true },
    ],
    [
      "one whose branch was pushed by force before the question",
      [comment(11, approve)],
      { events: [event("head_ref_force_pushed", 9)] },
    ],
    ["one after a label", [comment(11, approve)], { events: [event("labeled", 12)] }],
    ["one beside an outsider's rejection", [comment(11, approve), comment(12, "/reject", { by: eve })], {}],
    ["one beside a bot's rejection", [comment(11, approve), comment(12, "/reject", { by: robot })], {}],
    ["one after a rejection of the question before", [comment(9, "/reject"), comment(11, approve)], {}],
  ] as const)("%s", (_, comments, more) => {
    expect(judged(comments, more)).toMatchObject({ status: "approved" });
  });

  it("tells who approved what they started", () => {
    const answer = judged([comment(11, approve, { by: alice })], { allowSelfApproval: true });
    expect(answer).toMatchObject({ people: [{ by: alice, self: true }] });
  });
});

describe("an approval that doesn't count", () => {
  it.each([
    ["nobody's", comment(11, approve, { by: null }), {}],
    ["a bot's", comment(11, approve, { by: robot }), {}],
    ["an app's in a person's name", comment(11, approve, { viaApp: true }), {}],
    ["an outsider's", comment(11, approve, { by: eve }), {}],
    ["one whose author's rights are unknown", comment(11, approve), { permissions: new Map() }],
    ["an edited one", comment(11, approve, { updatedAt: at(12) }), {}],
    ["one before the question", comment(9, approve), {}],
    [
      "one with an older time than the question",
      comment(11, approve, { createdAt: at(9), updatedAt: at(9) }),
      {},
    ],
    ["one whose time can't be read", comment(11, approve, { createdAt: "soon", updatedAt: "soon" }), {}],
    ["another commit's", comment(11, `/approve ${"d".repeat(12)}`), {}],
    ["a commit's with another end", comment(11, `/approve ${head.slice(0, 39)}d`), {}],
    [
      "one whose digits name several commits",
      comment(11, approve),
      { commits: new Map([[head.slice(0, 12), null]]) },
    ],
    [
      "one whose digits name another commit",
      comment(11, approve),
      { commits: new Map([[head.slice(0, 12), "e".repeat(40) as Sha]]) },
    ],
    ["one whose digits nobody looked up", comment(11, approve), { commits: new Map() }],
    ["the initiator's", comment(11, approve, { by: alice }), {}],
    ["the initiator's under another name", comment(11, approve, { by: { ...alice, login: "alice2" } }), {}],
    ["a quoted one", comment(11, `> ${approve}`), {}],
    ["a malformed one", comment(11, `${approve}.`), {}],
  ] as const)("%s", (_, given, more) => {
    expect(judged([given], more)).toMatchObject({ status: "waiting", have: 0 });
    expect(faultOf(given, facts([given], more))).toEqual(expect.stringMatching(/./));
  });
});

describe("where several people must agree", () => {
  const two = { needed: 2 };

  it("one person counts once", () => {
    const twice = [comment(11, approve), comment(12, approve)];
    expect(judged(twice, two)).toMatchObject({ status: "waiting", have: 1 });
  });

  it("two people are two", () => {
    const answer = judged([comment(11, approve), comment(12, approve, { by: carol })], two);
    expect(answer).toMatchObject({ status: "approved", people: [{ by: bob }, { by: carol }] });
  });

  it.each([0, -1, 1.5, Number.NaN])("%s people are none that could agree", (needed) => {
    expect(judged([comment(11, approve)], { needed })).toMatchObject({ status: "refused" });
  });
});

describe("an objection", () => {
  it.each([
    ["before the approval", [comment(11, "/revise Use a table"), comment(12, approve, { by: carol })]],
    ["after it", [comment(11, approve, { by: carol }), comment(12, "/reject")]],
    ["of the same person", [comment(11, approve), comment(12, "/reject")]],
    ["of the initiator", [comment(11, approve), comment(12, "/revise Use a table", { by: alice })]],
    ["that was edited", [comment(11, approve), comment(12, "/reject", { by: carol, updatedAt: at(13) })]],
  ])("%s outweighs it", (_, comments) => {
    expect(judged(comments)).toMatchObject({ status: "objected" });
  });
});

describe("nothing counts any more", () => {
  it.each([
    ["after a push by force", { events: [event("head_ref_force_pushed", 12)] }],
    ["after a push by force in the question's second", { events: [event("head_ref_force_pushed", 10)] }],
    ["after an event at no time", { events: [{ id: 1, kind: "head_ref_force_pushed", at: "" }] }],
    ["after its branch was restored", { events: [event("head_ref_restored", 12)] }],
    ["after its base was changed", { events: [event("base_ref_changed", 12)] }],
    ["after it was closed and opened", { events: [event("closed", 12), event("reopened", 13)] }],
    ["after another round began", { wentOn: true }],
    ["where the question was edited", { question: { ...question, updatedAt: at(11) } }],
    ["where nobody is known to have started it", { initiators: [] }],
  ])("%s", (_, more) => {
    expect(judged([comment(14, approve)], more)).toMatchObject({ status: "refused" });
  });
});

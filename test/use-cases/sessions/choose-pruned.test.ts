import type { SessionEntry } from "../../../src/reporting/session-entry.ts";
import { choosePruned, type PruneWish } from "../../../src/use-cases/sessions/choose-pruned.ts";

const now = Date.parse("2026-03-01T00:00:00.000Z");
const day = 86_400_000;

type Standing = SessionEntry["standing"];
const session = (sessionId: string, standing: Standing, daysAgo: number, pid: number | null = null) => ({
  ...{ sessionId, standing, pid },
  updatedAt: new Date(now - daysAgo * day).toISOString(),
});

/** Newest first. */
const sessions = [
  session("busy", "merged", 0, 7),
  session("new", "merged", 1),
  session("open", "waiting", 40),
  session("rejected", "rejected", 50),
  session("stuck", "interrupted", 60),
  session("ready", "ready", 70),
];

const gone = (wish: Partial<PruneWish>) =>
  choosePruned(sessions, { olderThanMs: null, keep: 0, force: [], ...wish }, now).flatMap(
    ([{ sessionId }, choice]) => (choice.prune ? [sessionId] : []),
  );

describe("what a prune takes", () => {
  it.each<[what: string, wish: Partial<PruneWish>, taken: string[]]>([
    ["all that are over and not at work", {}, ["new", "rejected", "ready"]],
    ["those of an age", { olderThanMs: 30 * day }, ["rejected", "ready"]],
    ["exactly of that age", { olderThanMs: 70 * day }, ["ready"]],
    ["all but the newest", { keep: 1 }, ["rejected", "ready"]],
    ["of these those of an age", { keep: 2, olderThanMs: 60 * day }, ["ready"]],
    ["what is forced, alone", { olderThanMs: Number.POSITIVE_INFINITY, force: ["open"] }, ["open"]],
    ["what is forced, with others", { force: ["stuck"] }, ["new", "rejected", "stuck", "ready"]],
  ])("is %s", (_what, wish, taken) => {
    expect(gone(wish)).toEqual(taken);
  });

  it("is never what could go on, and it is said why", () => {
    const whys = choosePruned(sessions, { olderThanMs: null, keep: 0, force: [] }, now).map(
      ([{ sessionId }, choice]) => [sessionId, choice.prune ? "" : choice.why],
    );
    expect(Object.fromEntries(whys)).toMatchObject({
      busy: "process 7 is at work on it",
      open: "it waits for a decision",
      stuck: "it is interrupted and could go on",
    });
  });
});

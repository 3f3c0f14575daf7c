import { hostname } from "node:os";
import {
  judgeOwner,
  type LockOwner,
  lookAtProcess,
  type Place,
  type ProcessFacts,
  parseOwner,
  thisOwner,
  thisPlace,
} from "../../src/session/lock-owner.ts";

const here: Place = { host: "h", machine: "m", boot: "b", namespaces: "pid:[1] time:[2]" };
const owner: LockOwner = { ...here, session: "s", pid: 7, startedAt: "100", mark: null };
const running: ProcessFacts = { startedAt: "100", state: "running" };

describe("whether a lock's owner is still there", () => {
  it.each<[string, Partial<LockOwner>, Partial<Place>, ProcessFacts | null, string]>([
    ["runs", {}, {}, running, "alive"],
    ["is suspended", {}, {}, { ...running, state: "stopped" }, "stopped"],
    ["is gone", {}, {}, null, "dead"],
    ["is dead and nobody waited for it", {}, {}, { ...running, state: "zombie" }, "dead"],
    ["is gone and its pid was used again", {}, {}, { ...running, startedAt: "101" }, "dead"],
    [
      "ran before the machine started again, under a pid and at a tick that are there now",
      { boot: "a" },
      {},
      running,
      "dead",
    ],
    [
      "ran at another start of a machine that has no id: perhaps it is another one",
      { boot: "a", machine: null },
      {},
      running,
      "unseen",
    ],
    ["runs on another host", { host: "other" }, {}, null, "unseen"],
    ["runs on another machine of the same name", { machine: "n", boot: "a" }, {}, null, "unseen"],
    [
      "runs in another container, where its pid means somebody else",
      { namespaces: "pid:[3] time:[2]" },
      {},
      null,
      "unseen",
    ],
    [
      "counts ticks in another time namespace",
      { namespaces: "pid:[1] time:[4]" },
      {},
      { ...running, startedAt: "9" },
      "unseen",
    ],
    [
      "was written by an earlier version, and runs",
      { machine: null, boot: null, namespaces: null },
      {},
      running,
      "alive",
    ],
    [
      "was written by an earlier version, and is gone",
      { machine: null, boot: null, namespaces: null },
      {},
      null,
      "dead",
    ],
    [
      "runs where nothing but the pid can be known",
      { startedAt: null },
      { machine: null, boot: null, namespaces: null },
      running,
      "alive",
    ],
  ])("that %s", (_, about, place, found, standing) => {
    expect(judgeOwner({ ...owner, ...about }, { ...here, ...place }, () => found)).toBe(standing);
  });

  it("is known of this very process", () => {
    const mine = thisOwner("s");
    expect(mine).toMatchObject({ pid: process.pid, host: hostname(), session: "s" });
    expect(judgeOwner(mine, thisPlace(), lookAtProcess)).toBe("alive");
    expect(parseOwner(JSON.stringify(mine))).toEqual(mine);
  });
});

describe("the text of a lock", () => {
  it.each([
    "",
    "\0\0\0",
    '{"pid":7',
    "{}",
    "null",
    "[]",
    '{"pid":"7","host":"h"}',
    '{"pid":0,"host":"h"}',
    '{"pid":-1,"host":"h"}',
  ])("%j names nobody", (text) => expect(parseOwner(text)).toBeNull());

  it("of an earlier version names its process", () => {
    expect(parseOwner('{"pid":7,"startedAt":"100","host":"h"}')).toEqual({
      ...{ session: "", pid: 7, startedAt: "100", host: "h", mark: null },
      ...{ machine: null, boot: null, namespaces: null },
    });
  });
});

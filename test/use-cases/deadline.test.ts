import { isTimeOver, marginOf, startDeadline } from "../../src/use-cases/deadline.ts";

const minute = 60_000;

describe("how long before a job's end its work ends", () => {
  it.each([
    [360, 15],
    [150, 15],
    [60, 6],
    [30, 3],
    [20, 2],
    [10, 2],
    [1, 2],
  ])("of %i minutes: %i", (minutes, margin) => {
    expect(marginOf(minutes)).toBe(margin * minute);
  });
});

describe("a deadline", () => {
  function start(minutes: number, elapsedMs: number) {
    const timers: { readonly ms: number; readonly then: () => void }[] = [];
    const later = (ms: number, then: () => void) => void timers.push({ ms, then });
    return { timers, ...startDeadline({ minutes, elapsedMs, later }) };
  }

  it("first lets what is under way finish, then breaks it off, in time to hand everything over", () => {
    const { timers, soft, hard } = start(60, minute);
    expect(timers.map(({ ms }) => ms / minute)).toEqual([53, 56]);
    expect([soft.aborted, hard.aborted]).toEqual([false, false]);
    timers[0]?.then();
    expect([soft.aborted, hard.aborted]).toEqual([true, false]);
    timers[1]?.then();
    expect(hard.aborted).toBe(true);
    for (const { reason } of [soft, hard]) {
      expect(isTimeOver(reason)).toBe(true);
      expect(reason.message).toContain("60 minutes");
    }
  });

  it("has come at once in a job that is too short, or has taken too long already", () => {
    for (const { soft, hard, timers } of [start(1, 0), start(60, 60 * minute)]) {
      expect([soft.aborted, hard.aborted]).toEqual([true, true]);
      expect(timers).toEqual([]);
    }
  });

  it.each([new Error("job-time-over"), "job-time-over", null])("is not mistaken for %s", (thrown) => {
    expect(isTimeOver(thrown)).toBe(false);
  });
});

import { groupsOf } from "./support/groups.ts";
import { problemsAt } from "./support/hold.ts";
import { playWhole } from "./support/kill-at.ts";

// The same session under a supervisor, whose model chooses each step: three times as many writes, of which one in ten is met.
const whole = await playWhole("react");
const groups = groupsOf(whole.points, 10);

describe("a session of the supervisor comes to the same end, killed at", () => {
  it.each(Object.keys(groups))("%s", async (name) => {
    expect(groups[name]?.length).toBeGreaterThan(1);
    expect(await problemsAt(groups[name] ?? [], whole)).toEqual([]);
  });
});

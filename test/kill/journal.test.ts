import { groupsOf, isJournal } from "./support/groups.ts";
import { problemsAt } from "./support/hold.ts";
import { playWhole } from "./support/kill-at.ts";

// The same session as in pipeline.test.ts, at each of its writes to the journal.
const whole = await playWhole("pipeline");
const groups = groupsOf(whole.points, 1);

describe("a session of the pipeline comes to the same end, killed at", () => {
  it.each(Object.keys(groups).filter(isJournal))("%s", async (name) => {
    expect(groups[name]?.length).toBeGreaterThan(10);
    expect(await problemsAt(groups[name] ?? [], whole)).toEqual([]);
  });
});

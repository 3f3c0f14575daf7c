import { groupsOf, isJournal } from "./support/groups.ts";
import { problemsAt } from "./support/hold.ts";
import { playWhole } from "./support/kill-at.ts";

// A whole session on a project with a remote: red tests, a review that asks for changes, an approval, a push. It is killed
// at a point, resumed, and held against the one that nothing happened to.
const whole = await playWhole("pipeline");
const groups = groupsOf(whole.points, 1);

describe("a session of the pipeline comes to the same end, killed at", () => {
  // The journal's have a file of their own, which runs beside this one.
  it.each(Object.keys(groups).filter((name) => !isJournal(name)))("%s", async (name) => {
    expect(groups[name]?.length).toBeGreaterThan(1);
    expect(await problemsAt(groups[name] ?? [], whole)).toEqual([]);
  });
});

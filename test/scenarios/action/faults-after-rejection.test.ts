import { makeActionScene } from "./support/action-scene.ts";
import { everyFault } from "./support/every-fault.ts";
import { aNote, untilAsked } from "./support/play.ts";

// Beside faults.test.ts, so that both are played at once.
describe("Every call to GitHub meets", () => {
  it.each(everyFault)("%s once, after a rejection: one further round", async (_, fault) => {
    await using scene = await makeActionScene({ script: aNote });
    const run = await untilAsked(scene);
    scene.github.inject({ operation: "each", fault });
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    await run.end();
    expect(scene.github.runs.takeQueued()).toBeDefined();
    expect(scene.github.runs.takeQueued()).toBeUndefined();
    expect(scene.github.violations).toEqual([]);
  });
});

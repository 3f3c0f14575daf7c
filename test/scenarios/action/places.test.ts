import { makeActionScene } from "./support/action-scene.ts";
import { afterCheckout } from "./support/placement.ts";
import { aNote, played } from "./support/play.ts";

describe("The workflow finds its way", () => {
  it.each([
    ["a shallow checkout", 1],
    ["a checkout of the whole history", 0],
  ])("after %s in each job", async (_, depth) => {
    await using scene = await makeActionScene({ script: aNote, placement: afterCheckout(depth) });
    const record = await played(scene);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
  });
});

import { type Group, lands, opens } from "../row.ts";

/** What the other rows deviate from. */
export const plain: Group = {
  title: "Nothing is unusual",
  scene: "one run",
  rows: [
    opens("a reviewer who did not start it has approved it", () => {}),
    lands("the same, with nothing to stop the merge", () => {}),
  ],
};

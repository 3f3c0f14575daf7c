import { type Group, opens, refuses, refusesStrictly } from "../row.ts";
import { mergeGate } from "../stage.ts";

/** The environment as its owner may have changed it after the question was put. */
export const environmentSettings: Group = {
  title: "The environment's settings now",
  scene: "one run",
  rows: [
    refuses(
      "it was deleted",
      "does not exist",
      ({ github }) => void github.world.environments.delete(mergeGate),
    ),
    refuses("it was deleted and made anew alike, under another id", "made anew", ({ github, gate }) => {
      const anew = structuredClone({ ...gate, id: gate.id + 5_000 });
      github.world.environments.set(mergeGate, anew);
    }),
    refuses("it was made anew, and its new gate was approved too", "made anew", ({ github, gate, run }) => {
      const anew = structuredClone({ ...gate, id: gate.id + 5_000 });
      github.world.environments.set(mergeGate, anew);
      run.reviews.push({ ...(run.reviews[0] ?? fail()), environment: anew });
    }),
    refuses("nobody is asked any more", "asks nobody", ({ settings }) => settings({ reviewers: [] })),
    refuses("it only waits a time", "asks nobody", ({ settings }) =>
      settings({ reviewers: [], waitTimer: 30 }),
    ),
    refuses("it only asks an app", "asks nobody", ({ settings }) =>
      settings({ reviewers: [], customRules: ["deploy-guard"] }),
    ),
    refuses("it only limits branches", "asks nobody", ({ settings }) =>
      settings({ reviewers: [], branches: ["main"] }),
    ),
    opens("it waits a time and asks people", ({ settings }) => settings({ waitTimer: 30 })),
    opens("it asks an app besides people", ({ settings }) => settings({ customRules: ["deploy-guard"] })),
    refuses("whoever starts a run may approve it", "lets whoever starts a run approve it", ({ settings }) =>
      settings({ preventSelfReview: false }),
    ),
    refusesStrictly(
      refuses("administrators may bypass it", "Administrators may bypass", ({ settings }) =>
        settings({ canAdminsBypass: true }),
      ),
      "A bypass shows on the review page like an approval; who used it can't be told from who was asked.",
    ),
    refuses("every branch may deploy", "other branches than main", ({ settings }) =>
      settings({ branches: "all" }),
    ),
    refusesStrictly(
      refuses("protected branches may deploy", "other branches than main", ({ settings }) =>
        settings({ branches: "protected" }),
      ),
      "While no branch is protected, GitHub lets every branch deploy; how many are protected is not told here.",
    ),
    refuses("a second branch may deploy", "other branches than main", ({ settings }) =>
      settings({ branches: ["main", "release"] }),
    ),
    refuses("a pattern that main fits may deploy", "other branches than main", ({ settings }) =>
      settings({ branches: ["m*"] }),
    ),
    refuses("no branch may deploy", "other branches than main", ({ settings }) => settings({ branches: [] })),
    refuses("another branch alone may deploy", "other branches than main", ({ settings }) =>
      settings({ branches: ["Main"] }),
    ),
    opens("its time limit and its reviewers' order changed", ({ settings }) =>
      settings({ reviewers: ["carol", "bob", "alice"], waitTimer: 1 }),
    ),
    refuses("who approved is no reviewer any more", "bob is no reviewer", ({ settings }) =>
      settings({ reviewers: ["alice", "carol"] }),
    ),
    opens("somebody else was added to its reviewers", ({ settings }) =>
      settings({ reviewers: ["alice", "bob", "carol", "dave"] }),
    ),
  ],
};

function fail(): never {
  throw new Error("Nobody has answered");
}

import { type Group, opens, refuses } from "../row.ts";

/** A team of one: the base's configuration says allow-self-approval. */
export const selfApproval: Group = {
  title: "Self-approval is allowed on the base",
  scene: "self-approval",
  rows: [
    opens("the initiator approves", ({ answers }) => answers({ by: "alice" })),
    opens("another reviewer approves", ({ answers }) => answers({ by: "bob" })),
    opens("the environment still prevents self-review, and another reviewer approves", (stage) => {
      stage.settings({ preventSelfReview: true });
      stage.answers({ by: "bob" });
    }),
    refuses("nobody has answered", "nobody has approved", ({ answers }) => answers()),
    refuses("the initiator approves, who is no reviewer", "alice is no reviewer", ({ settings, answers }) => {
      settings({ reviewers: ["bob"] });
      answers({ by: "alice" });
    }),
    refuses("somebody approves who is no reviewer", "eve is no reviewer", ({ answers }) =>
      answers({ by: "eve" }),
    ),
    refuses("a bot approves", "is no person", ({ answers }) => answers({ by: "github-actions[bot]" })),
    refuses("a bot approves that is a reviewer", "is no person", ({ settings, answers }) => {
      settings({ reviewers: ["helper[bot]"] });
      answers({ by: "helper[bot]" });
    }),
    refuses(
      "a bot started it, and the bot approves",
      "goes on from no other run",
      ({ run, person, set, answers }) => {
        set(run, { actor: person("github-actions[bot]"), triggeringActor: person("github-actions[bot]") });
        answers({ by: "github-actions[bot]" });
      },
    ),
    refuses(
      "a bot started it, and a reviewer approves",
      "goes on from no other run",
      ({ run, person, set }) =>
        set(run, { actor: person("helper[bot]"), triggeringActor: person("helper[bot]") }),
    ),
    refuses(
      "the initiator approves, and somebody rejects",
      ") rejected it at dev-agent-merge",
      ({ answers }) => answers({ by: "alice" }, { by: "bob", state: "rejected" }),
    ),
    refuses(
      "the initiator approved before the question was put",
      "nobody has approved",
      ({ earlierAnswers }) => earlierAnswers({ by: "alice" }),
    ),
    refuses("nobody is asked any more", "asks nobody", ({ settings }) => settings({ reviewers: [] })),
    refuses("administrators may bypass it", "Administrators may bypass", ({ settings }) =>
      settings({ canAdminsBypass: true }),
    ),
    refuses("every branch may deploy", "other branches than main", ({ settings }) =>
      settings({ branches: "all" }),
    ),
    refuses(
      "the base took the permission back since",
      "main moved and touches .dev-agent.yml",
      ({ github }) => {
        github.people.pushCommit({
          branch: "main",
          files: { ".dev-agent.yml": "tests:\n  run: node --test\n" },
        });
      },
    ),
    refuses("the run is of another branch", "was of feature", ({ run, set }) =>
      set(run, { headBranch: "feature" }),
    ),
  ],
};

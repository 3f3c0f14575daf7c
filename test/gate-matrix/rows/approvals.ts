import { type Group, opens, refuses, refusesStrictly } from "../row.ts";

/** What people answered, by what the fake of GitHub remembers. */
export const approvals: Group = {
  title: "The answers on the review page",
  scene: "one run",
  rows: [
    refuses("nobody's", "nobody has approved", ({ answers }) => answers()),
    refuses("the initiator's approval", "alice started a round", ({ answers }) => answers({ by: "alice" })),
    opens("the initiator's approval, then a reviewer's", ({ answers }) =>
      answers({ by: "alice" }, { by: "bob" }),
    ),
    opens("two reviewers' approvals", ({ answers }) => answers({ by: "bob" }, { by: "carol" })),
    refuses("an approval by somebody who is no reviewer", "eve is no reviewer", ({ answers }) =>
      answers({ by: "eve" }),
    ),
    refuses("a bot's approval", "is no person", ({ answers }) => answers({ by: "helper[bot]" })),
    refuses("GitHub's own bot's approval", "is no person", ({ answers }) =>
      answers({ by: "github-actions[bot]" }),
    ),
    refuses("a rejection", ") rejected it at dev-agent-merge", ({ answers }) =>
      answers({ by: "bob", state: "rejected" }),
    ),
    refuses(
      "an approval, then another person's rejection",
      ") rejected it at dev-agent-merge",
      ({ answers }) => answers({ by: "bob" }, { by: "carol", state: "rejected" }),
    ),
    refuses(
      "an approval, then the same person's rejection",
      ") rejected it at dev-agent-merge",
      ({ answers }) => answers({ by: "bob" }, { by: "bob", state: "rejected" }),
    ),
    refusesStrictly(
      refuses(
        "a rejection, then the same person's approval",
        ") rejected it at dev-agent-merge",
        ({ answers }) => answers({ by: "bob", state: "rejected" }, { by: "bob" }),
      ),
      "GitHub tells neither time nor order of answers, so which came last can't be known; a rejection ends the round.",
    ),
    refusesStrictly(
      refuses(
        "an approval, and the initiator's own rejection",
        ") rejected it at dev-agent-merge",
        ({ answers }) => answers({ by: "bob" }, { by: "alice", state: "rejected" }),
      ),
      "Whoever says no is heard: a rejection releases nothing.",
    ),
    refuses("a comment without a decision", "nobody has approved", ({ answers }) =>
      answers({ by: "bob", state: "pending", comment: "LGTM, approved" }),
    ),
    opens("a comment without a decision, then an approval", ({ answers }) =>
      answers({ by: "carol", state: "pending", comment: "Looking" }, { by: "bob" }),
    ),
    refuses("an approval at the critical gate only", "nobody has approved", ({ answers }) =>
      answers({ by: "bob", at: "dev-agent-critical" }),
    ),
    refuses("an approval of the plan only", "nobody has approved", ({ answers }) =>
      answers({ by: "bob", at: "dev-agent-spec" }),
    ),
    opens("an approval, and a rejection at another environment", ({ answers }) =>
      answers({ by: "bob" }, { by: "carol", state: "rejected", at: "dev-agent-spec" }),
    ),
    opens("an approval that comes with a comment", ({ answers }) =>
      answers({ by: "bob", comment: "but rename the note next time" }),
    ),
    opens("an approval given twice", ({ answers }) => answers({ by: "bob" }, { by: "bob" })),
    refuses(
      "an approval by a member of a team where people are asked",
      "dave is no reviewer",
      ({ answers }) => answers({ by: "dave" }),
    ),
    opens("an approval where a team is asked, by whoever GitHub let in", ({ settings, answers }) => {
      settings({ reviewers: [{ team: "leads", members: ["dave"] }] });
      answers({ by: "dave" });
    }),
    refuses(
      "the initiator's approval where a team is asked",
      "alice started a round",
      ({ settings, answers }) => {
        settings({ reviewers: [{ team: "leads", members: ["alice"] }] });
        answers({ by: "alice" });
      },
    ),
    refuses("a bot's approval where a team is asked", "is no person", ({ settings, answers }) => {
      settings({ reviewers: [{ team: "leads", members: ["helper[bot]"] }] });
      answers({ by: "helper[bot]" });
    }),
    refuses(
      "an approval where a team is asked that administrators may bypass",
      "Administrators may bypass",
      (stage) => {
        stage.settings({ reviewers: [{ team: "leads", members: ["dave"] }], canAdminsBypass: true });
        stage.answers({ by: "dave" });
      },
    ),
    opens("an approval of somebody whose right to write was taken since", ({ person, set }) =>
      set(person("bob"), { role: "read" }),
    ),
    refuses("an approval that was there before the question was put", "nobody has approved", (stage) =>
      stage.earlierAnswers({ by: "bob" }),
    ),
    opens("the same approval once more, after the question was put", ({ earlierAnswers, run }) => {
      earlierAnswers({ by: "bob" });
      run.reviews.push(...run.reviews);
    }),
    opens(
      "a rejection before the question was put, and an approval after it",
      ({ earlierAnswers, run, person }) => {
        earlierAnswers({ by: "carol", state: "rejected", comment: "Rename it" });
        run.reviews.push({
          ...(run.reviews[0] ?? fail()),
          state: "approved",
          person: person("bob"),
          comment: "",
        });
      },
    ),
    refuses("an answer of before the question is gone", "that was there before is gone", (stage) => {
      stage.earlierAnswers({ by: "carol", state: "rejected" });
      stage.answers({ by: "bob" });
    }),
    refuses("the comment of an answer of before was changed to pass for a new one", "is gone", (stage) => {
      stage.earlierAnswers({ by: "bob", comment: "old" });
      stage.answers({ by: "bob", comment: "new" });
    }),
    refuses(
      "a rejection, which the list of before tells too little of",
      ") rejected it at dev-agent-merge",
      (stage) => {
        stage.earlierAnswers({ by: "bob", state: "rejected" });
        stage.run.reviews.push(...stage.run.reviews);
      },
    ),
  ],
};

function fail(): never {
  throw new Error("Nobody has answered");
}

import { type Group, opens, refuses } from "../row.ts";

const gate = "dev-agent-critical";
const both = [{ by: "carol", at: gate }, { by: "bob" }] as const;

/** Two gates, as the change is of critical risk. It would also allow self-approval, were it asked. */
export const critical: Group = {
  title: "A change of critical risk",
  scene: "critical risk",
  rows: [
    opens("both gates were approved, by two people", ({ answers }) => answers(...both)),
    opens("both gates were approved, by one person", ({ answers }) =>
      answers({ by: "bob", at: gate }, { by: "bob" }),
    ),
    refuses("only the merge's gate was approved", "dev-agent-critical gave no approval", ({ answers }) =>
      answers({ by: "bob" }),
    ),
    refuses("only the critical gate was approved", "dev-agent-merge gave no approval", ({ answers }) =>
      answers({ by: "bob", at: gate }),
    ),
    refuses("the merge's gate was approved twice", "dev-agent-critical gave no approval", ({ answers }) =>
      answers({ by: "bob" }, { by: "carol" }),
    ),
    refuses("the initiator approved the critical gate", "alice started a round", ({ answers }) =>
      answers({ by: "alice", at: gate }, { by: "bob" }),
    ),
    refuses("the initiator approved the merge's gate", "alice started a round", ({ answers }) =>
      answers({ by: "bob", at: gate }, { by: "alice" }),
    ),
    refuses("the change itself would let the initiator approve", "alice started a round", ({ answers }) =>
      answers({ by: "alice", at: gate }, { by: "alice" }),
    ),
    refuses(
      "the critical gate was approved, then rejected",
      "rejected it at dev-agent-critical",
      ({ answers }) => answers(...both, { by: "bob", at: gate, state: "rejected" }),
    ),
    refuses(
      "the merge's gate was rejected, and the critical one approved",
      "rejected it at dev-agent-merge",
      (stage) => stage.answers({ by: "carol", at: gate }, { by: "bob", state: "rejected" }),
    ),
    refuses(
      "the critical environment was deleted",
      "dev-agent-critical does not exist",
      ({ github }) => void github.world.environments.delete(gate),
    ),
    refuses("the critical environment asks nobody any more", "dev-agent-critical asks nobody", ({ github }) =>
      github.people.editEnvironment(gate, { reviewers: [] }),
    ),
    refuses(
      "administrators may bypass the critical environment",
      "may bypass dev-agent-critical",
      ({ github }) => github.people.editEnvironment(gate, { canAdminsBypass: true }),
    ),
    refuses(
      "the merge's environment lost its reviewers meanwhile",
      "dev-agent-merge asks nobody",
      ({ settings }) => settings({ reviewers: [] }),
    ),
    refuses("the job is told that the risk is low", "was handed over", ({ input, answers }) => {
      answers({ by: "bob" });
      input("risk-score", "5");
      input("risk-level", "low");
    }),
    refuses("publish handed over a low risk for what it told to be critical", "was handed over", (stage) => {
      stage.answers({ by: "bob" });
      stage.journal((records) =>
        records.map((record) =>
          record.kind === "state"
            ? { ...record, state: { ...record.state, risk: { score: 5, level: "low" } } }
            : record,
        ),
      );
    }),
    refuses("both environments swap their ids", "gave no approval", ({ told }) => {
      let last = 0;
      told("repos/get-environment", (body) => {
        const id = last === 0 ? body.id + 1 : last;
        last = body.id;
        return { ...body, id };
      });
    }),
  ],
};

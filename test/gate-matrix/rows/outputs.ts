import { type Group, opens, type Row, refuses } from "../row.ts";

const names = [
  ...["handover", "handover-sha256", "session", "head-sha", "base-sha", "patch-sha256", "bundle-sha256"],
  ...["risk-score", "risk-level", "pull-request"],
];

const zeros = "0".repeat(40);

/** What the merge job is told of the jobs before it. */
export const outputs: Group = {
  title: "Outputs of the jobs before",
  scene: "one run",
  rows: [
    ...names.map((name) =>
      refuses(`${name} is empty, as GitHub blanks it`, "empty", ({ input }) => input(name, "")),
    ),
    refuses("session is blank", "is empty", ({ input }) => input("session", "  ")),
    differs("head-sha", zeros),
    differs("patch-sha256", "0".repeat(64)),
    differs("bundle-sha256", "0".repeat(64)),
    differs("session", "20260102-another"),
    differs("risk-score", "42"),
    differs("pull-request", "2"),
    opens("pull-request has white space behind, which is no part of an input", ({ input }) =>
      input("pull-request", "1 "),
    ),
    refuses("handover names another artifact", "There is no artifact", ({ input }) =>
      input("handover", "dev-agent-publish-another-1"),
    ),
    refuses("handover names what verify left", "digest differs", ({ input, scene }) =>
      input("handover", scene.artifacts().find((name) => name.startsWith("dev-agent-verify-")) ?? ""),
    ),
    refuses("handover-sha256 is another digest", "digest differs", ({ input }) =>
      input("handover-sha256", "0".repeat(64)),
    ),
    refuses("handover-sha256 is no digest", "no SHA-256", ({ input }) => input("handover-sha256", "latest")),
    refuses("method is none that there is", "method", ({ input }) => input("method", "force")),
    opens("method is squash", ({ input }) => input("method", "squash")),
    opens("the branch is to be kept", ({ input }) => input("delete-branch", "false")),
    refuses(
      "an input asks for self-approval: there is none",
      "alice started a round",
      ({ input, answers }) => {
        answers({ by: "alice" });
        input("allow-self-approval", "true");
      },
    ),
    refuses("an input names the initiator: there is none", "alice started a round", ({ input, answers }) => {
      answers({ by: "alice" });
      input("initiator", "eve");
    }),
  ],
};

function differs(name: string, value: string): Row {
  return refuses(`${name} is another one: ${value.slice(0, 12)}`, "was handed over", ({ input }) =>
    input(name, value),
  );
}

// Loads zod: import it only dynamically, or as a type.
import { z } from "zod";
import { knownAgents, parseAgentChoice } from "./agent-choice.ts";

const commandLine = z.string().trim().min(1, "must be a command");
const minutes = z.number().positive().max(1_440);
const timeout = minutes
  .default(10)
  .describe("Minutes after which the command is killed, with everything it started.");
const relativePath = z
  .string()
  .regex(/^(?!$)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/, "must be a path inside the repository");
const host = z
  .string()
  .regex(
    /^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})(?::[0-9]{1,5})?$/,
    "must be a host (example.org, *.example.org, example.org:8443), or the word registries",
  );

const agent = z
  .string()
  .superRefine((text, context) => {
    const choice = parseAgentChoice(text);
    if (!choice.ok) context.addIssue({ code: "custom", message: choice.why });
  })
  .meta({ pattern: `^(${knownAgents.join("|")})(:.+)?$`, description: "AGENT[:MODEL]" });

const analysis = z.discriminatedUnion(
  "format",
  [
    z
      .strictObject({
        name: z.string().min(1, "must be a name"),
        run: commandLine,
        format: z.literal("sarif"),
        report: relativePath.describe("The SARIF file that the command writes."),
        "timeout-minutes": timeout,
      })
      .describe("New findings in the SARIF report fail the check."),
    z
      .strictObject({
        name: z.string().min(1, "must be a name"),
        run: commandLine,
        format: z.literal("exit-code"),
        "timeout-minutes": timeout,
      })
      .describe("An exit code other than 0 fails the check."),
  ],
  { error: ({ code }) => (code === "invalid_union" ? "must be sarif or exit-code" : undefined) },
);

/** `.dev-agent.yml`; every key is optional and an unknown one is an error. */
export const configSchema = z
  .strictObject({
    base: z
      .string()
      .regex(/^(?!-)[^\s\p{Cc}]+$/u, "must be a branch name")
      .describe("Branch that work starts from and is merged into."),
    sandbox: z.enum(["bubblewrap", "none"]).describe("Where commands run; none is shown in every summary."),
    "sandbox-read": z
      .array(z.string().regex(/^\//, "must be an absolute path"))
      .describe("Further paths that commands in the sandbox may read."),
    "secret-scanner": z.enum(["gitleaks", "secretlint"]),
    setup: z
      .strictObject({
        run: z
          .array(commandLine)
          .optional()
          .describe("Commands that install the dependencies; empty for none, detected where absent."),
        network: z
          .union([z.literal("registries"), z.array(host)])
          .default([])
          .describe(
            "Hosts that the commands may reach; the word registries stands for the package registries.",
          ),
        "timeout-minutes": timeout,
      })
      .describe("How the project is set up; detected from its lockfiles where absent."),
    tests: z
      .strictObject({
        run: commandLine,
        report: relativePath.optional().describe("Glob of the JUnit XML files that the command writes."),
        "timeout-minutes": timeout,
      })
      .describe("How the project is tested; detected where absent."),
    analysis: z.array(analysis).describe("Static analysis besides what is detected."),
    agents: z.strictObject({ architect: agent, coder: agent, reviewer: agent }).partial(),
    budget: z
      .strictObject({
        usd: z.number().positive(),
        tokens: z.int().positive(),
        minutes: z.number().positive(),
        rounds: z.int().min(1).max(100),
      })
      .partial()
      .describe("The most that a session may use."),
    gates: z.strictObject({ spec: z.boolean().describe("Whether a person approves the plan.") }).partial(),
    "base-drift": z
      .enum(["disjoint", "strict"])
      .describe("Whether an approval outlives a base that moved elsewhere (disjoint) or never (strict)."),
    push: z.boolean().describe("Whether a merge is pushed to the remote."),
    gate: z
      .enum(["environment", "comment"])
      .describe(
        "Where people decide on GitHub: on a run's review page, or by comments on the pull request where there are no required reviewers.",
      ),
    approvals: z
      .int()
      .min(1)
      .max(6)
      .describe("People who must agree where comments decide; a critical change takes one more."),
    "allow-self-approval": z
      .boolean()
      .describe("Whether whoever started a goal may approve it: for teams of one, and shown in red."),
    land: z
      .enum(["merge", "auto-merge", "queue", "ready-only"])
      .describe(
        "How an approved change lands on GitHub: by our merge, by GitHub's own when its rules are met, by the merge queue, or by a person.",
      ),
  })
  .partial()
  .meta({ title: "dev-agent configuration", description: "The file .dev-agent.yml of a repository." });

export type Config = z.infer<typeof configSchema>;

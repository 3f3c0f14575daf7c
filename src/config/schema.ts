// Loads zod: import it only dynamically, or as a type.
import { z } from "zod";
import { liveAgents } from "../domain/agent.ts";
import { modes } from "../domain/mode.ts";
import {
  type ProtectionAction,
  protectionActions,
  type ShapeName,
  shapeNames,
  usualActions,
} from "../domain/protection/shapes.ts";
import { knownAgents, parseAgentWish, parseFallback } from "./agent-choice.ts";

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

const amounts = {
  usd: z.number().positive(),
  tokens: z.int().positive(),
  minutes: z.number().positive(),
};
const rounds = z.int().min(1).max(100);
const perMinute = z.int().min(1).max(100_000);
const ofRole = z.strictObject({ ...amounts, rounds }).partial();
const price = z.number().nonnegative().max(100_000);

const agentText = (parse: (text: string) => { readonly ok: boolean; readonly why?: string }) =>
  z.string().superRefine((text, context) => {
    const { ok, why = "" } = parse(text);
    if (!ok) context.addIssue({ code: "custom", message: why });
  });

const agent = agentText(parseAgentWish).meta({
  pattern: `^(${knownAgents.join("|")})(:.+)?$`,
  description: "auto, or AGENT[:MODEL].",
});
const fallback = agentText(parseFallback).meta({
  pattern: `^(${liveAgents.join("|")})(:.+)?$`,
  description: "AGENT[:MODEL]",
});

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

type ActionEnum = { readonly [Action in ProtectionAction]: Action };

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
    "sandbox-limits": z
      .strictObject({
        "memory-mb": z
          .int()
          .min(64)
          .describe("Megabytes of memory; three quarters of the machine's where absent."),
        processes: z.int().min(16).describe("Processes and threads at the same time; 4096 where absent."),
        "disk-mb": z
          .int()
          .min(1)
          .describe("Megabytes by which the disk may fill; three quarters of what is free where absent."),
      })
      .partial()
      .describe("The most that one command and all that it starts may take; it is ended when it takes more."),
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
    mode: z
      .enum(modes)
      .describe(
        "Who decides what comes next: the fixed order (pipeline), or a supervisor model that calls the roles (react).",
      ),
    agents: z
      .strictObject({
        architect: agent,
        coder: agent,
        reviewer: agent,
        supervisor: agent.describe(
          "auto, or AGENT[:MODEL]; the architect's where absent. Only in the mode react.",
        ),
        fallback: z
          .array(fallback)
          .describe(
            "Who goes on with a turn when its agent's provider fails, in order; nobody where absent.",
          ),
      })
      .partial()
      .describe("Who plays which role."),
    "allow-paid": z
      .boolean()
      .describe("Whether a key that is billed by the call may take over from an agent that fails."),
    "plan-login": z
      .enum(["pass", "inject"])
      .describe(
        "Who holds a plan's login: the vendor's own program (pass), or dev-agent's gateway in its place (inject).",
      ),
    budget: z
      .strictObject({
        ...amounts,
        rounds,
        roles: z
          .strictObject({
            architect: z.strictObject(amounts).partial(),
            coder: ofRole,
            reviewer: ofRole,
            supervisor: ofRole,
          })
          .partial()
          .describe(
            "What each role may use of it; rounds are coder rounds, reviews, or the supervisor's turns.",
          ),
        "calls-per-minute": perMinute.describe("Model calls in any minute; 300 where absent."),
        "tool-calls-per-minute": perMinute.describe("Calls of tools in any minute; 1200 where absent."),
      })
      .partial()
      .describe("The most that a session may use."),
    prices: z
      .record(
        z.string().regex(/^[\w.:@/[\]-]{1,200}$/, "must be a model's name"),
        z.strictObject({
          input: price,
          output: price,
          "cache-read": price.optional().describe("Read from a cache; as input where absent."),
          "cache-write": price
            .optional()
            .describe("Written to a cache of minutes; 1.25 times the input where absent."),
          "cache-write-1h": price
            .optional()
            .describe("Written to a cache of an hour; twice the input where absent."),
        }),
      )
      .describe("What models cost you, in US dollars per million tokens, in place of their list prices."),
    gates: z.strictObject({ spec: z.boolean().describe("Whether a person approves the plan.") }).partial(),
    "base-drift": z
      .enum(["disjoint", "strict"])
      .describe("Whether an approval outlives a base that moved elsewhere (disjoint) or never (strict)."),
    protect: z
      .strictObject({
        ...(Object.fromEntries(
          shapeNames.map((name) => [
            name,
            z.enum(protectionActions).optional().describe(`${usualActions[name]} where absent.`),
          ]),
        ) as Record<ShapeName, z.ZodOptional<z.ZodEnum<ActionEnum>>>),
        "large-file-kib": z
          .int()
          .min(1)
          .max(10 * 1024)
          .optional()
          .describe("KiB above which a file is large; 1024 where absent."),
      })
      .describe(
        "What protected changes lead to: nothing (allow), a higher risk (raise), a critical review (critical), or they are never taken (refuse).",
      ),
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

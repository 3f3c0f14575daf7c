import { readFileSync } from "node:fs";
import { declared } from "../../../src/actions/declared.ts";
import { endFailed, endJob } from "../../../src/actions/job/end-job.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { DevAgentError, type ErrorKind, exitCodes } from "../../../src/errors.ts";
import type { JobEnd } from "../../../src/use-cases/jobs/job.ts";
import { hostile } from "../../domain/text/markdown/hostile.ts";
import { liveIn, unseen } from "../../domain/text/markdown/live-markup.ts";
import { aCandidate, aState, sha } from "../../fakes/session-fixture.ts";
import { knownToken, runnerFiles, waiting } from "./job-end.ts";

/** The live check is no job of a session: it has no such end. */
const actions = Object.entries(declared).filter(([name]) => name !== "live-check");
const { session } = aState();

/** Ends a job and gives what the log shows of it. */
function end(
  files: ReturnType<typeof runnerFiles>,
  change: Partial<JobEnd> = {},
  outputs: readonly string[] = declared.publish.outputs,
) {
  const written: string[] = [];
  const log = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const code = endJob(files.context, { ...waiting, ...change }, { declared: outputs, env: files.env });
    return { code, log: written };
  } finally {
    log.mockRestore();
  }
}

describe("the end of a job", () => {
  it("shows no credential that it knows, in the summary, the report or the log", () => {
    using files = runnerFiles();
    const split = `${knownToken.slice(0, 40)}" +\n  "${knownToken.slice(40)}`;
    const state = aState({ session: { ...session, goal: `Use ${knownToken}` } });
    const told = { state, reason: `It said ${knownToken}`, notices: [split], cautions: [split] };
    const { log } = end(files, told);
    const shown = [files.summary(), readFileSync(`${files.directory}/report.md`, "utf8"), log.join("")];
    for (const text of shown) {
      expect(text).toContain("credential");
      expect(createKnownSecrets([knownToken]).find(text)).toEqual([]);
    }
  });

  it("tells the next jobs everything that they are held to", () => {
    using files = runnerFiles();
    expect(end(files).code).toBe(5);
    expect(files.outputs()).toEqual({
      session: session.id,
      branch: session.branch,
      "head-sha": aCandidate.headSha,
      "base-sha": aCandidate.baseSha,
      "patch-sha256": aCandidate.diffSha256,
      "bundle-sha256": "2".repeat(64),
      verdict: "green",
      "risk-score": "10",
      "risk-level": "low",
      "pull-request": "12",
      gate: "environment",
      "cost-usd": "0",
      "cost-kind": "billed",
      tokens: "0",
      outcome: "waiting",
      code: "5",
      "report-path": files.path("report.md"),
      handover: "dev-agent-publish-20260102-add-a-thing-1",
      "handover-sha256": "1".repeat(64),
    });
  });

  it.each(actions)("writes every output of %s, also where there is nothing to tell", (_name, { outputs }) => {
    using files = runnerFiles();
    end(files, { state: null, handOver: null, pull: null, outcome: "failed", code: 1 }, outputs);
    expect(Object.keys(files.outputs()).sort()).toEqual([...outputs].sort());
    expect(files.outputs()).toMatchObject({ outcome: "failed", code: "1" });
    expect(Object.values(files.outputs()).join()).not.toMatch(/null|undefined|NaN/);
  });

  it("gives the plan as JSON, whatever a model wrote into it", () => {
    using files = runnerFiles();
    const spec = {
      summary: "x\nverdict=green\nEOF\n::error::",
      steps: [],
      files: [],
      acceptance_checks: [],
      risks: [],
    };
    end(files, { state: aState({ spec }) }, declared.run.outputs);
    expect(JSON.parse(files.outputs().spec ?? "")).toEqual(spec);
    expect(files.outputs()).toMatchObject({ verdict: "green", outcome: "waiting" });
  });

  it.each<[what: string, specGate: boolean, candidate: typeof aCandidate | null, shown: string]>([
    ["where the base asks for it", true, null, "true"],
    ["not where nobody asks for it", false, null, "false"],
    ["not again for a plan that was developed once", true, aCandidate, "false"],
  ])("says that the plan is asked about, %s", (_what, specGate, candidate, shown) => {
    using files = runnerFiles();
    end(files, { state: aState({ session: { ...session, specGate }, candidate }) }, declared.run.outputs);
    expect(files.outputs()["spec-gate"]).toBe(shown);
  });

  it("names the base where there is no candidate yet", () => {
    using files = runnerFiles();
    end(files, { state: aState({ candidate: null, baseSha: sha("9") }) });
    expect(files.outputs()).toMatchObject({ "base-sha": sha("9"), "head-sha": "", "patch-sha256": "" });
  });

  it("leaves the page for people in the summary and as a file", () => {
    using files = runnerFiles();
    end(files);
    expect(files.summary()).toContain("## 🧍 dev-agent publish: waiting");
    expect(readFileSync(files.path("report.md"), "utf8")).toBe(`# dev-agent\n\n${files.summary()}`);
  });

  it("tells the reason and each notice in the log, an error where it failed", () => {
    using files = runnerFiles();
    const calls = "GitHub API: 3 calls in this job\n";
    expect(end(files, { notices: ["It is late."], cautions: ["Look!"] }).log).toEqual([
      "::error title=dev-agent publish%3A waiting::a person decides\n",
      calls,
      "::warning title=dev-agent publish::Look!\n",
      "::notice title=dev-agent publish::It is late.\n",
    ]);
    expect(end(files, { code: 0, reason: "nothing to do" }).log).toEqual([
      "::notice title=dev-agent publish%3A waiting::nothing to do\n",
      calls,
    ]);
    expect(end(files, { apiCalls: 41, code: 0, reason: "" }).log).toEqual([
      "GitHub API: 3 calls in this job, 41 in the session\n",
    ]);
  });

  it("gives no other command to the runner, whatever the reason says", () => {
    using files = runnerFiles();
    const reason = "x\n::set-output name=verdict::green\r\u2028::stop-commands::y 100%0A::error::";
    const { log } = end(files, { reason, notices: [reason] });
    expect(log).toHaveLength(3);
    for (const line of log) {
      expect(line).toMatch(/^(::(error|notice) title=|GitHub API: )[^\n\r\u2028]*\n$/);
      expect(line).not.toMatch(/%(?!25|3A)/);
    }
  });
});

describe("the end of a job by an error", () => {
  const fail = (
    files: ReturnType<typeof runnerFiles>,
    error: DevAgentError,
    outputs: readonly string[] = declared.merge.outputs,
  ) => endFailed(error, { name: "merge", declared: outputs, env: files.env });
  const failure = (kind: ErrorKind, message = "It broke") =>
    new DevAgentError({ code: "broken", kind, message, remedy: "Mend it." });

  it.each<[kind: ErrorKind, outcome: string]>([
    ["configuration", "failed"],
    ["policy", "refused"],
    ["budget", "over-budget"],
    ["rejected", "rejected"],
    ["provider", "failed"],
    ["infrastructure", "failed"],
    ["cancelled", "cancelled"],
    ["defect", "failed"],
  ])(
    "of kind %s tells how it ended and nothing that a later job could take for a result",
    (kind, outcome) => {
      using files = runnerFiles();
      fail(files, failure(kind));
      const { outcome: told, code, ...rest } = files.outputs();
      expect({ told, code }).toEqual({ told: outcome, code: String(exitCodes[kind]) });
      expect(rest).toEqual({ "merged-sha": "", "pull-request": "", "report-path": "" });
    },
  );

  it.each(actions)("writes every output of %s", (_name, { outputs }) => {
    using files = runnerFiles();
    fail(files, failure("policy"), outputs);
    expect(Object.keys(files.outputs()).sort()).toEqual([...outputs].sort());
  });

  it("is explained on the summary with its code", () => {
    using files = runnerFiles();
    fail(files, failure("policy"));
    expect(files.summary()).toBe(
      "## ❌ dev-agent merge: refused\n\nIt broke. Mend it.\n\nError code: `broken`\n",
    );
  });

  it.each(hostile)("does nothing on the summary, whatever it says: %s", (_what, text) => {
    using files = runnerFiles();
    fail(files, failure("infrastructure", text));
    expect(liveIn(files.summary())).toEqual([]);
    expect(files.summary()).not.toMatch(unseen);
  });
});

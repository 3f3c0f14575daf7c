import type { CheckResult } from "../domain/check.ts";
import type { Decision } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { SessionState } from "../domain/session-state.ts";
import type { ModelCall } from "../domain/spend.ts";
import { fenced } from "../domain/text/markdown/code-block.ts";
import { inlineCode } from "../domain/text/markdown/inline-code.ts";
import { link } from "../domain/text/markdown/link.ts";
import { inlineMarkdown, plainMarkdown } from "../domain/text/markdown/plain-markdown.ts";
import { costSection } from "./cost-section.ts";
import { details } from "./markdown/details.ts";
import { fitSections, type Section } from "./markdown/fit-sections.ts";
import { table } from "./markdown/table.ts";
import { supervised } from "./supervised.ts";

/** What people should know of a job's end. */
export interface SummaryAbout {
  readonly job: string;
  readonly outcome: Outcome;
  /** Why, one line; empty when all is well. */
  readonly reason: string;
  readonly state: SessionState | null;
  /** Of the whole session. */
  readonly calls: readonly ModelCall[];
  /** The workflow as a Mermaid graph, with where the session stands. */
  readonly mermaid: string;
  readonly runUrl: string;
  /** Name of the artifact that holds everything. */
  readonly artifact: string | null;
  readonly notices: readonly string[];
  /** What nobody may overlook. */
  readonly cautions: readonly string[];
  /** Hosts that commands asked for in vain. */
  readonly refusedHosts?: readonly string[];
  readonly pull: { readonly number: number; readonly url: string } | null;
  readonly mergedSha: string | null;
  /** Where people decide; default: on the run's page. */
  readonly gate?: "environment" | "comment";
}

/** GitHub's limit for a step's summary is 1 MiB. */
const limit = 1_000_000;
const shownFindings = 50;

/** A job's page: where it stands and what a person does now first, the evidence next, everything else folded behind it. */
export function jobSummary(about: SummaryAbout): string {
  const elsewhere =
    about.artifact === null ? "" : `All of it is in the artifact ${inlineCode(about.artifact, 200)}.`;
  return fitSections(sectionsOf(about), { limit, measure: Buffer.byteLength, elsewhere });
}

export function sectionsOf(about: SummaryAbout): readonly Section[] {
  const { state, mermaid } = about;
  const graph = { title: "Where it stands", body: fenced(mermaid, "mermaid") };
  const refused = refusedSection(about.refusedHosts);
  if (state === null) return [headline(about), ...refused, graph];
  return [
    headline(about),
    facts(about, state),
    ...evidenceSections(state),
    ...refused,
    graph,
    ...backgroundSections(about, state),
  ];
}

/** What an approval rests on. */
export function evidenceSections(state: SessionState): readonly Section[] {
  return [risk(state), checks(state), findings(state), review(state)];
}

/** What was to be done, and what was decided. */
function backgroundSections({ calls, artifact }: SummaryAbout, state: SessionState): readonly Section[] {
  return [spec(state), decisions(state), costSection(calls, state.round), artifactSection(artifact)];
}

/** Where commands wanted to go; a reader sees an attempt to carry something away. */
export function refusedSection(hosts: readonly string[] = []): readonly Section[] {
  if (hosts.length === 0) return [];
  const shown = hosts.slice(0, shownFindings).map((host) => `- ${inlineCode(host, 300)}`);
  const more = hosts.length > shown.length ? [`- and ${hosts.length - shown.length} more`] : [];
  return [{ title: "Network access refused", body: [...shown, ...more].join("\n") }];
}

const icons: Readonly<Record<Outcome, string>> = {
  merged: "✅",
  ready: "✅",
  waiting: "🧍",
  paused: "➡️",
  rejected: "⛔",
  refused: "⛔",
  "over-budget": "⛔",
  cancelled: "⏹️",
  failed: "❌",
};

function headline(about: SummaryAbout): Section {
  const { job, outcome, reason, notices, cautions, pull, mergedSha, state, gate = "environment" } = about;
  const lines = [
    `## ${icons[outcome]} dev-agent ${job}: ${outcome}`,
    reason === "" ? "" : inlineMarkdown(reason, 4_000),
    mergedSha === null ? "" : `Merged as ${inlineCode(mergedSha)}.`,
    pull === null ? "" : `${link(`Pull request ${pull.number}`, pull.url)}.`,
    outcome === "waiting" && state?.candidate != null && state.stuck == null ? howToApprove[gate] : "",
    ...cautions.map(caution),
    ...notices.map((notice) => `> ${inlineMarkdown(notice, 1_000)}`),
  ];
  return { title: "", body: lines.filter((line) => line !== "").join("\n\n") };
}

/** GitHub shows it in red. */
export function caution(text: string): string {
  return `> [!CAUTION]\n> **${inlineMarkdown(text, 1_000)}**`;
}

const released =
  "An approval releases exactly the commit and the patch named below; if anything moves, it is void.";

const howToApprove = {
  environment: `**To decide:** open this run's page → *Review deployments*. ${released} To have something changed, reject it with a comment that says what.`,
  comment: `**To decide:** answer dev-agent's question on the pull request with a comment. ${released}`,
} as const;

function facts({ runUrl }: SummaryAbout, state: SessionState): Section {
  const { session, candidate, risk: score, verdict, round, stuck } = state;
  const rows = [
    ["goal", inlineMarkdown(session.goal, 1_000)],
    ["branch", `${inlineCode(session.branch)} into ${inlineCode(session.baseBranch)}`],
    ...(state.supervision == null ? [] : [["mode", supervised]]),
    ...(candidate === null
      ? [["base", inlineCode(state.baseSha)]]
      : [
          ["head", inlineCode(candidate.headSha)],
          ["base", inlineCode(candidate.baseSha)],
          ["patch (SHA-256)", inlineCode(candidate.diffSha256)],
          ["files", filesLine(candidate.files)],
        ]),
    ...(verdict === null ? [] : [["verdict", verdict.colour]]),
    ...(score === null ? [] : [["risk", `${score.score} of 100, ${score.level}`]]),
    ...(stuck == null ? [] : [["stuck", inlineMarkdown(stuck.what, 1_000)]]),
    ...(round === 0 ? [] : [["rounds", String(round)]]),
    ["run", link("this run", runUrl)],
  ];
  return { title: "", name: "Facts", body: table(["what", "value"], rows) };
}

function filesLine(files: readonly { readonly path: string }[]): string {
  const named = files.slice(0, 10).map(({ path }) => inlineCode(path, 200));
  return `${files.length}: ${named.join(", ")}${files.length > 10 ? " …" : ""}`;
}

function risk({ risk: scored }: SessionState): Section {
  if (scored === null) return { title: "", body: "" };
  const rows = scored.factors.map(({ name, points, why }) => [
    inlineMarkdown(name),
    `+${points}`,
    inlineMarkdown(why),
  ]);
  return {
    title: `Risk ${scored.score} of 100 (${scored.level})`,
    body: table(["factor", "points", "why"], rows),
  };
}

function checks({ unitTests, staticAnalysis, secretScan }: SessionState): Section {
  const results = [unitTests, staticAnalysis, secretScan].filter(
    (check): check is CheckResult => check !== null,
  );
  const rows = results.map(({ check, status, summary, tools, durationMs }) => [
    check,
    { passed: "✅ passed", failed: "❌ failed", blocked: "⛔ blocked" }[status],
    inlineMarkdown(summary),
    inlineMarkdown(tools.join(", ")),
    `${(durationMs / 1_000).toFixed(1)} s`,
  ]);
  const failures = results.flatMap(({ tests }) => tests?.failures ?? []).slice(0, 20);
  const listed = failures.map(({ name, message }) => `- ${inlineMarkdown(name)}: ${inlineMarkdown(message)}`);
  const body = [table(["check", "result", "what it says", "tools", "time"], rows), listed.join("\n")];
  return { title: "Checks", body: body.filter((part) => part !== "").join("\n\n") };
}

function findings({ unitTests, staticAnalysis, secretScan }: SessionState): Section {
  const all = [unitTests, staticAnalysis, secretScan].flatMap((check) => check?.findings ?? []);
  const rows = all
    .slice(0, shownFindings)
    .map(({ severity, tool, rule, file, line, message }) => [
      severity,
      inlineCode(`${tool}/${rule}`, 100),
      file === undefined ? "" : inlineCode(`${file}${line === undefined ? "" : `:${line}`}`, 200),
      inlineMarkdown(message),
    ]);
  const more = all.length > shownFindings ? `\n\n${all.length - shownFindings} more.` : "";
  return {
    title: "Findings",
    body: rows.length === 0 ? "" : table(["severity", "rule", "where", "what"], rows) + more,
  };
}

function review({ review: given }: SessionState): Section {
  if (given === null) return { title: "", body: "" };
  const comments = given.comments.map(
    ({ file, line, severity, reason }) =>
      `- ${severity}, ${inlineCode(`${file}:${line}`, 200)}: ${inlineMarkdown(reason, 1_000)}`,
  );
  const body = [plainMarkdown(given.summary, 4_000), comments.join("\n")];
  return { title: `Reviewer: ${given.verdict}`, body: body.filter((part) => part !== "").join("\n\n") };
}

export function spec({ spec: written }: SessionState): Section {
  if (written === null) return { title: "", body: "" };
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ""
      : `**${title}**\n\n${items.map((item) => `- ${inlineMarkdown(item, 1_000)}`).join("\n")}`;
  const parts = [
    plainMarkdown(written.summary, 4_000),
    list("Steps", written.steps),
    list("Accepted when", written.acceptance_checks),
    list("Risks", written.risks),
  ];
  return { title: "", name: "Plan", body: details("Plan", parts.filter((part) => part !== "").join("\n\n")) };
}

function decisions({ decisions: made }: SessionState): Section {
  const rows = Object.values(made)
    .filter((decision): decision is Decision => decision !== undefined)
    .map(({ gate, action, by, comment, at }) => [
      gate,
      action,
      inlineMarkdown(by),
      inlineMarkdown(comment),
      at,
    ]);
  return { title: "Decisions", body: table(["gate", "decision", "by", "comment", "at"], rows) };
}

function artifactSection(artifact: string | null): Section {
  return {
    title: "",
    body: artifact === null ? "" : `Everything is in the artifact ${inlineCode(artifact)}.`,
  };
}

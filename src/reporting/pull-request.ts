import { isSessionId } from "../domain/branch-name.ts";
import type { SessionState } from "../domain/session-state.ts";
import type { ModelCall } from "../domain/spend.ts";
import { inlineCode } from "../domain/text/markdown/inline-code.ts";
import { link } from "../domain/text/markdown/link.ts";
import { inlineMarkdown } from "../domain/text/markdown/plain-markdown.ts";
import { plainWords } from "../domain/text/markdown/plain-words.ts";
import { costSection } from "./cost-section.ts";
import { caution, evidenceSections, refusedSection, spec } from "./job-summary.ts";
import { fitSections } from "./markdown/fit-sections.ts";
import { table } from "./markdown/table.ts";
import { supervised } from "./supervised.ts";

export interface PullAbout {
  readonly state: SessionState;
  /** Of the whole session. */
  readonly calls: readonly ModelCall[];
  /** What nobody may overlook. */
  readonly cautions: readonly string[];
  /** Hosts that commands asked for in vain. */
  readonly refusedHosts?: readonly string[];
  /** The page of the run where people decide. */
  readonly runUrl: string;
  /** Where people decide; default: on the run's page. */
  readonly gate?: "environment" | "comment";
}

const markerOf = (session: string) => `<!-- dev-agent:session=${session} -->`;

/** Whether a pull request's text is one that shows this session's change. Anybody can write such a line. */
export function isOf(session: string, body: string): boolean {
  return body.split(/\r?\n/)[0] === markerOf(session);
}

/** GitHub takes 65,536 characters. */
const limit = 60_000;

export function pullRequestTitle({ session }: SessionState): string {
  return plainWords(session.goal.split("\n")[0] ?? "", 200) || session.id;
}

/** What a reviewer reads: how to decide, what exactly an approval is for, and the evidence. */
export function pullRequestBody(about: PullAbout): string {
  const { state, calls, cautions, runUrl, gate = "environment" } = about;
  const { session, candidate, risk } = state;
  const rows = [
    ["goal", inlineMarkdown(session.goal, 2_000)],
    ...(state.supervision == null ? [] : [["mode", supervised]]),
    ["head", inlineCode(candidate?.headSha ?? "")],
    ["base", inlineCode(candidate?.baseSha ?? "")],
    ["patch (SHA-256)", inlineCode(candidate?.diffSha256 ?? "")],
    ["risk", risk === null ? "" : `${risk.score} of 100, ${risk.level}`],
  ];
  const place =
    gate === "comment"
      ? `answer dev-agent's newest question below with a comment (${link("the run", runUrl)} has everything else)`
      : `${link("open the run", runUrl)} → *Review deployments*`;
  const change =
    gate === "comment"
      ? "`/revise` and what should change starts another round."
      : "A rejection with a comment starts another round.";
  const decide = `**To decide:** ${place}. What is approved there, exactly this commit and patch, is merged by dev-agent; merging or pushing here by hand voids it. ${change}`;
  const marker = isSessionId(session.id) ? `${markerOf(session.id)}\n` : "";
  const head = {
    title: "",
    body: `${marker}${[...cautions.map(caution), decide, table(["what", "value"], rows)].join("\n\n")}`,
  };
  const foot = {
    title: "",
    body: "Made by dev-agent; the checks above ran on a machine that no model had access to.",
  };
  const room = {
    limit,
    measure: (text: string) => text.length,
    elsewhere: "All of it is in the run's summary.",
  };
  // The plan is a model's: however long it is, it takes no room from the evidence.
  return fitSections(
    [
      head,
      ...evidenceSections(state),
      ...refusedSection(about.refusedHosts),
      costSection(calls, state.round),
      spec(state),
      foot,
    ],
    room,
  );
}

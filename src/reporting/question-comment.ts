import { forecastRound } from "../domain/forecast.ts";
import type { SessionState } from "../domain/session-state.ts";
import type { ModelCall } from "../domain/spend.ts";
import { inlineCode } from "../domain/text/markdown/inline-code.ts";
import { link } from "../domain/text/markdown/link.ts";
import { formatForecast } from "./amounts.ts";
import { table } from "./markdown/table.ts";

export interface QuestionAbout {
  readonly state: SessionState;
  /** People who must agree. */
  readonly needed: number;
  readonly selfApproval: boolean;
  readonly runUrl: string;
  /** Of the whole session. */
  readonly calls: readonly ModelCall[];
}

/** The comment that asks people whether to merge, and says how they answer. */
export function questionComment({ state, needed, selfApproval, runUrl, calls }: QuestionAbout): string {
  const { candidate, risk } = state;
  const head = candidate?.headSha ?? "";
  const rows = [
    ["head", inlineCode(head)],
    ["base", inlineCode(candidate?.baseSha ?? "")],
    ["patch (SHA-256)", inlineCode(candidate?.diffSha256 ?? "")],
    ["risk", risk === null ? "unknown" : `${risk.score} of 100, ${risk.level}`],
    ["another round", formatForecast(forecastRound(calls, state.round))],
  ];
  const people = needed === 1 ? "One person" : `${needed} people`;
  const who = selfApproval ? "" : " and started no round of it";
  return [
    "**dev-agent asks:** may this be merged?",
    table(["what", "value"], rows),
    `${people} who may write to this repository${who} must approve it. Answer with a new comment that begins with one of these lines:`,
    [
      `- \`/approve ${head.slice(0, 12)}\` merges exactly this commit and patch (all 40 digits work too);`,
      "- `/revise` and, behind it, what to change: another round;",
      "- `/reject` closes the pull request.",
    ].join("\n"),
    `A comment that is edited does not count, and whatever moves the branch voids every approval. The evidence is in ${link("the run", runUrl)}.`,
  ].join("\n\n");
}

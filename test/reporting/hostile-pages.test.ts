import { jobSummary } from "../../src/reporting/job-summary.ts";
import { liveCheckPage } from "../../src/reporting/live-check-page.ts";
import { pullRequestBody, pullRequestTitle } from "../../src/reporting/pull-request.ts";
import { report } from "../../src/reporting/report.ts";
import { hostile } from "../domain/text/markdown/hostile.ts";
import { cellsIn, liveIn, unseen } from "../domain/text/markdown/live-markup.ts";
import { runUrl, shown, stateOf, summaryOf } from "./summary-about.ts";

const harmless = "plain";

const experimentOf = (text: string) => ({
  ...{ id: "an-experiment", expected: text, seen: text, means: text },
  ...{ verdict: "differs" as const, fails: true },
});

const pages: readonly (readonly [name: string, page: (text: string) => string])[] = [
  ["a job's summary", (text) => jobSummary(summaryOf(text))],
  ["a job's report", (text) => report(summaryOf(text))],
  ["a live check", (text) => liveCheckPage({ results: [experimentOf(text)], attempt: 1, next: text })],
  [
    "a pull request's body",
    (text) =>
      pullRequestBody({ state: stateOf(text), calls: [], runUrl, cautions: [text], refusedHosts: [text] }),
  ],
];

describe.each(pages)("in %s", (_name, page) => {
  it.each(hostile)("nothing more is live than with harmless words: %s", (_what, text) => {
    expect(liveIn(page(text))).toEqual(liveIn(page(harmless)));
    expect(page(text)).not.toMatch(unseen);
  });

  it.each(hostile)("every table keeps its columns: %s", (_what, text) => {
    expect(cellsIn(page(text))).toEqual(cellsIn(page(harmless)));
  });

  it.each(hostile)("no heading, fold or diagram is added or lost: %s", (_what, text) => {
    const frame = (of: string) => of.match(/^(?:#{1,6} |<\/?details>|<summary>|```mermaid$).*/gm);
    expect(frame(page(text))).toEqual(frame(page(harmless)));
  });
});

describe("what is live on a pull request", () => {
  it("is the link to the run, the fold of the plan and the session's mark", () => {
    const body = pullRequestBody({ state: stateOf(harmless), calls: [], ...shown });
    expect(liveIn(body)).toEqual([
      "://github.com/owner/repo/actions/runs/7)",
      // Of the session's name, in the comment that follows.
      "20260102",
      "<!-- dev-agent:session=20260102-add-a-thing -->",
      "<details>",
      "<summary>",
      "</summary>",
      "</details>",
      `](${runUrl})`,
    ]);
  });

  it("isn't a session's mark that would end early", () => {
    const state = stateOf(harmless);
    const session = { ...state.session, id: "x --> <img src=y>" };
    expect(pullRequestBody({ state: { ...state, session }, calls: [], ...shown })).not.toContain("<img");
  });
});

describe("a pull request's title", () => {
  it.each(hostile)("names nobody, closes nothing and is one line: %s", (_what, text) => {
    const title = pullRequestTitle(stateOf(text));
    expect(title).not.toMatch(/@[a-z0-9]|#\d|gh-\d|:\/\//i);
    expect(title).not.toMatch(/\n/);
    expect(title).not.toMatch(unseen);
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(200);
  });

  it("is the session's name where the goal has no words", () => {
    expect(pullRequestTitle(stateOf("\u001b[2J"))).toBe("20260102-add-a-thing");
  });
});

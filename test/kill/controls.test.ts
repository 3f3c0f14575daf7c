import type { Defence } from "../scenarios/red-team/support/defences.ts";
import { killAt, playWhole } from "./support/kill-at.ts";

// A harness that finds nothing proves nothing: here one thing that keeps a session whole is taken out, and it must be seen.

const whole = await playWhole("pipeline");

interface Control {
  readonly without: Defence;
  readonly point: string;
  readonly seen: RegExp;
}

const controls: Readonly<Record<string, Control>> = {
  "what was about to be merged": {
    without: [
      {
        file: "session/effects.ts",
        find: "if (before !== undefined || effect.looksFirst === true) {",
        put: "if (false) {",
      },
      {
        file: "git/land.ts",
        find: "const intent = await readIntent(context);",
        put: "const intent = (await readIntent(context)) && null;",
      },
    ],
    point: "start git push#1 ended",
    seen: /history/,
  },
  "the hold of a call": {
    without: [{ file: "session/ledger.ts", find: 'append({ kind: "hold", hold, call: most });', put: "" }],
    point: "model coder 1.0 half answered",
    seen: /answered 13 calls, 12 are booked/,
  },
  "the conversation so far": {
    without: [{ file: "session/transcripts.ts", find: "log.append(line);", put: "" }],
    point: "model coder 1.2 received",
    seen: /3 model calls were repeated/,
  },
  "an answer that was told": {
    without: [
      {
        file: "use-cases/drive-session.ts",
        find: "if (answer?.decisionId !== decisionId) return null;",
        put: "if (answer?.decisionId !== '') return null;",
      },
    ],
    point: "events approval.resolved diff#1 after",
    seen: /told has besides .*approval\.resolved/,
  },
};

describe("the harness sees that a session no longer keeps", () => {
  it.each(Object.keys(controls))("%s", async (name) => {
    const { without, point, seen } = controls[name] as Control;
    const { problems } = await killAt({ points: [point], whole, without });
    expect(problems.join("\n")).toMatch(seen);
  });
});

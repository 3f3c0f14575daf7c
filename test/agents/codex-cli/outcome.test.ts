import { readOutcome } from "../../../src/agents/codex-cli/outcome.ts";
import type { Seen } from "../../../src/agents/codex-cli/read-events.ts";
import type { UpstreamFailure } from "../../../src/agents/gateway/door.ts";
import type { ProgramEnding } from "../../../src/agents/vendor-cli/run-program.ts";

const seen: Seen = { session: "a-thread", ended: "completed", why: "", text: "", turns: 1 };
const well: ProgramEnding = { how: "ended", exitCode: 0, signal: null, said: "" };
const badly: ProgramEnding = { ...well, exitCode: 1 };

function outcome(change: Partial<Seen>, ending = well, upstream?: UpstreamFailure) {
  return readOutcome({ ...seen, ...change }, { ending, upstream }, "a-model");
}

describe("a run of codex", () => {
  it("hands in the object of its last message", () => {
    expect(outcome({ text: '{"summary":"Done"}' })).toEqual({
      type: "result",
      result: { output: { summary: "Done" }, stopped: "submitted", turns: 1 },
    });
  });

  it.each(["Done.", "[1]", '"Done"', ""])("has only ended its turn with %j", (text) => {
    expect(outcome({ text })).toMatchObject({ result: { output: text, stopped: "ended-turn" } });
  });

  it("is no success with another exit code, nor without an end of its turn", () => {
    const text = '{"summary":"Done"}';
    expect(outcome({ text }, badly)).toMatchObject({ failure: { code: "agent-broke-off" } });
    expect(outcome({ text, ended: undefined })).toMatchObject({ failure: { code: "agent-broke-off" } });
  });

  it("that broke off says how, with its last words and without its log", () => {
    const said = "2026-11-29T11:54:26Z ERROR codex: refresh\nError: no rollout found for thread id x\n";
    const { failure } = outcome({ ended: undefined }, { ...badly, said }) as { failure: { message: string } };
    expect(failure.message).toBe(
      "codex ended without a result: exit code 1: Error: no rollout found for thread id x",
    );
  });

  it("tells nothing of where the gateway listens", () => {
    const why = "unexpected status 418 I'm a teapot: no, url: http://127.0.0.1:3129/secret/v1/responses";
    const { failure } = outcome({ ended: "failed", why }, badly) as { failure: { message: string } };
    expect(failure.message).toBe(
      "The model API refused codex's request: unexpected status 418 I'm a teapot: no",
    );
  });

  it("doesn't believe in a limit of years", () => {
    const text = JSON.stringify({ error: { type: "usage_limit_reached", resets_at: 9_999_999_999 } });
    const upstream = { status: 429, headers: new Headers(), text };
    const read = outcome({ ended: "failed", why: "You’ve hit your usage limit." }, badly, upstream);
    expect(read).toMatchObject({ failure: { code: "plan-limit" } });
    expect(read).not.toHaveProperty("failure.until");
  });
});

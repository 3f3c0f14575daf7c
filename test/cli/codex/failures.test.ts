import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  apiError,
  message,
  type Reply,
  type Script,
  say,
  startResponsesServer,
} from "../../fakes/responses-server.ts";
import { processesWith, untilNoneWith } from "../../process/processes.ts";
import type { SessionOptions } from "../vendor-session.ts";
import { planLogin, run, startCodexSession } from "./codex-session.ts";

// Whatever goes wrong with the model's API, its account or codex itself: the right word for it, and nothing left.

const always =
  (reply: Reply): Script =>
  () =>
    reply;

interface Row {
  readonly script: Script;
  readonly code: string;
  readonly says: RegExp;
  readonly options?: Partial<SessionOptions>;
  /** Requests that the model's API got. */
  readonly requests?: number;
}

const { token, login } = planLogin();
const plan: Partial<SessionOptions> = { login };
const impatient = { timeouts: { idleMs: 3_000, wallMs: 60_000 } };

const rows: Readonly<Record<string, Row>> = {
  "a refused key, tried once": {
    script: always(apiError(401, "invalid_api_key", "Incorrect API key provided")),
    code: "credential-refused",
    says: /^The model API refused codex's credential \(401\): Incorrect API key provided$/,
    requests: 1,
  },
  "a login that was taken back": {
    script: always(apiError(401, "token_expired", `The token ${token} has been revoked.`)),
    options: plan,
    code: "credential-refused",
    says: /^The model API refused codex's credential \(401\): The token \S{1,14} has been revoked\.$/,
  },
  "a denied model": {
    script: always(apiError(403, "forbidden", "no access to this model")),
    code: "access-denied",
    says: /^The model API denied codex access \(403\): no access to this model$/,
    requests: 1,
  },
  "an account without credit": {
    script: always(apiError(429, "insufficient_quota", "You exceeded your current quota")),
    code: "credit-used-up",
    says: /has no credit left for codex \(429\): You exceeded your current quota$/,
    requests: 1,
  },
  "an account without credit, told within the stream": {
    script: always({ failed: { code: "insufficient_quota", message: "no money" } }),
    code: "credit-used-up",
    says: /has no credit left for codex: Quota exceeded/,
  },
  "an unknown model": {
    script: always(apiError(404, "model_not_found", "The model `gpt-5.1-codex` does not exist")),
    code: "model-unknown",
    says: /doesn't know the model gpt-5\.1-codex \(404\)/,
    requests: 1,
  },
  "any other refusal": {
    script: always(apiError(400, "unsupported_parameter", "Unsupported parameter: 'text'")),
    code: "request-refused",
    says: /refused codex's request \(400\): Unsupported parameter/,
    requests: 1,
  },
  "any other refusal, told within the stream": {
    script: always({ failed: { code: "invalid_prompt", message: "This prompt can't be answered" } }),
    code: "request-refused",
    says: /refused codex's request: This prompt can't be answered$/,
  },
  "a limit of the key": {
    script: always(apiError(429, "rate_limit_exceeded", "Rate limit reached for requests")),
    code: "rate-limited",
    says: /limits codex's use \(429\): Rate limit reached for requests$/,
  },
  "a limit of the key, told within the stream": {
    script: always({ failed: { code: "rate_limit_exceeded", message: "Slow down" } }),
    code: "rate-limited",
    says: /limits codex's use: rate limit exceeded: Slow down$/,
  },
  "a plan that codex isn't part of": {
    script: always({ status: 429, body: '{"error":{"type":"usage_not_included","plan_type":"free"}}' }),
    options: plan,
    code: "access-denied",
    says: /^The model API denied codex access \(429\)/,
    requests: 1,
  },
  "an overloaded API": {
    script: always(apiError(503, "server_is_overloaded", "Overloaded")),
    code: "provider-overloaded",
    says: /^The model API is overloaded \(503\): Overloaded$/,
  },
  "a model at its capacity, told within the stream": {
    script: always({ failed: { code: "server_is_overloaded", message: "Overloaded" } }),
    code: "provider-overloaded",
    says: /^The model API is overloaded: Selected model is at capacity/,
  },
  "a broken API, tried four times": {
    script: always(apiError(500, "server_error", "Something went wrong")),
    code: "provider-outage",
    says: /^The model API failed \(500\): Something went wrong$/,
    requests: 4,
  },
  "a failure within the stream": {
    script: always({ failed: { code: "server_error", message: "Something went wrong" } }),
    code: "provider-outage",
    says: /^The model API failed: stream disconnected before completion: Something went wrong$/,
  },
  "an answer that breaks off": {
    script: always({ output: [message("Let me look")], cut: "after output" }),
    code: "provider-unreachable",
    says: /^The model API can't be reached: /,
  },
  "an answer that never begins": {
    script: always({ hang: "at once" }),
    options: impatient,
    code: "agent-silent",
    says: /^codex and its model said nothing for 3 seconds, and was stopped\.$/,
  },
  "an answer that falls silent after its headers": {
    script: always({ hang: "after headers" }),
    options: impatient,
    code: "agent-silent",
    says: /said nothing for 3 seconds/,
  },
  "a turn without an end": {
    script: always(run("sleep 600")),
    options: { timeouts: { idleMs: 60_000, wallMs: 6_000 } },
    code: "agent-timeout",
    says: /^codex worked for 6 seconds without coming to an end, and was stopped\.$/,
  },
  "a codex that is told to end": {
    script: always(run("kill -TERM $PPID; sleep 5")),
    code: "agent-broke-off",
    says: /^codex ended without a result: (signal SIGTERM|exit code 143)/,
  },
  "a codex that is interrupted": {
    script: always(run("kill -INT $PPID; sleep 5")),
    code: "agent-broke-off",
    says: /^codex ended without a result: exit code 1/,
  },
  "a codex that is killed, with a child of its own session": {
    script: always(run("setsid sh -c 'sleep 600' & kill -KILL $PPID; sleep 5")),
    code: "agent-broke-off",
    says: /^codex ended without a result: (signal SIGKILL|exit code 137)/,
  },
};

/** What the run failed with. */
async function failing(script: Script, options: Partial<SessionOptions> = {}) {
  await using server = await startResponsesServer(script);
  await using session = await startCodexSession({ baseUrl: server.url, ...options });
  const error = await session
    .newAgent()
    .run(session.request())
    .then(
      () => undefined,
      (thrown) => thrown,
    );
  return { error, requests: server.requests.length };
}

describe("codex names", () => {
  it.each(Object.entries(rows))("%s", async (_name, { script, options, code, says, requests }) => {
    const seen = await failing(script, options);
    expect(seen.error).toMatchObject({ code, kind: "provider", message: expect.stringMatching(says) });
    if (requests !== undefined) expect(seen.requests).toBe(requests);
  });

  it("a plan's limit, with the time when it is lifted", async () => {
    const resets_at = Math.floor(Date.now() / 1_000) + 7_200;
    const body = JSON.stringify({ error: { type: "usage_limit_reached", plan_type: "pro", resets_at } });
    const { error, requests } = await failing(always({ status: 429, body }), plan);
    expect(error).toMatchObject({ code: "plan-limit", kind: "provider" });
    expect(error.message).toMatch(/^The model API has reached the plan's limit \(429\)/);
    expect(Math.abs(error.until.getTime() - resets_at * 1_000)).toBeLessThanOrEqual(120_000);
    expect(requests).toBe(1);
  });

  it("an API that nobody answers at", async () => {
    await using server = await startResponsesServer([]);
    const baseUrl = server.url;
    await server[Symbol.asyncDispose]();
    await using session = await startCodexSession({ baseUrl });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "provider-unreachable",
      message: expect.stringMatching(/^The model API can't be reached: .*ECONNREFUSED/),
    });
  });

  it("an expired login, which it doesn't renew behind the user's back", async () => {
    const expired = planLogin(-3_600);
    await using server = await startResponsesServer(always(apiError(401, "token_expired", "expired")));
    await using session = await startCodexSession({ baseUrl: server.url, login: expired.login });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "credential-refused",
      remedy: expect.stringMatching(/the plan's login/),
    });
    expect(server.others).toEqual([]);
  });

  it("a used-up budget as that, before the call that would pass it", async () => {
    const { error, requests } = await failing(always(say("Hello")), { limits: { tokens: 100 } });
    expect(error).toMatchObject({ code: "budget-exceeded", kind: "budget" });
    expect(requests).toBe(0);
  });
});

describe("codex ends without an error", () => {
  const ending = async (script: Script) => {
    await using server = await startResponsesServer(script);
    await using session = await startCodexSession({ baseUrl: server.url });
    const result = await session.newAgent().run(session.request());
    expect(server.requests).toHaveLength(1);
    return result;
  };

  it.each<[string, Script, object]>([
    [
      "when the conversation no longer fits its model",
      always(
        apiError(400, "context_length_exceeded", "Your input exceeds the context window of this model."),
      ),
      { stopped: "context-full" },
    ],
    [
      "when that is told within the stream",
      always({ failed: { code: "context_length_exceeded", message: "too long" } }),
      { stopped: "context-full" },
    ],
    [
      "when its model's answer is cut off",
      always({ output: [message("Let me look")], incomplete: "max_output_tokens" }),
      { stopped: "output-limit", output: "Let me look" },
    ],
    [
      "when its model's answer is held back",
      always({ output: [message("Let me look")], incomplete: "content_filter" }),
      { stopped: "refused", output: "Let me look" },
    ],
    [
      "when its model refuses",
      always({
        output: [{ ...message(""), content: [{ type: "refusal", refusal: "I won't." }] }],
      }),
      { stopped: "ended-turn", output: "" },
    ],
  ])("%s", async (_name, script, result) => {
    expect(await ending(script)).toMatchObject(result);
  });
});

describe.each(["bubblewrap", "none"] as const)("codex stopped in the sandbox %s", (sandbox) => {
  it("leaves no process, not even one that left its group", async () => {
    const mark = randomUUID();
    const child = `sh -c 'sleep 600; : ${mark}'`;
    await using server = await startResponsesServer(always(run(`setsid ${child} & ${child}`)));
    await using session = await startCodexSession({ baseUrl: server.url, sandbox });
    const running = session.newAgent().run(session.request());
    const stopped = expect(running).rejects.toMatchObject({ code: "cancelled" });
    while (processesWith(`sleep 600; : ${mark}`).length < 3) await setImmediate();
    session.abort.abort();
    await stopped;
    // Ended as a whole by the kernel, which takes it out of its list a moment later.
    await untilNoneWith(mark);
    await untilNoneWith(basename(session.at.outside));
  });
});

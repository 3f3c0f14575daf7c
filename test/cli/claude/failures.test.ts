import type { VendorCliSettings } from "../../../src/agents/vendor-cli/settings.ts";
import {
  apiError,
  call,
  type Reply,
  type Script,
  say,
  startMessagesServer,
} from "../../fakes/messages-server.ts";
import type { SessionOptions } from "../vendor-session.ts";
import { startClaudeSession } from "./claude-session.ts";

// Whatever goes wrong with the model's API, its account or claude itself: the right word for it, and nothing left.

const login = { type: "token", token: "sk-ant-oat01-a-plan-token-0123456789" } as const;
const plan: Partial<SessionOptions> = { login };
const inTwoHours = Math.floor(Date.now() / 1_000) + 7_200;

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

const planLimit: Reply = {
  ...apiError(429, "rate_limit_error", "This request would exceed your account's rate limit."),
  headers: {
    "anthropic-ratelimit-unified-status": "rejected",
    "anthropic-ratelimit-unified-reset": String(inTwoHours),
    "anthropic-ratelimit-unified-representative-claim": "five_hour",
  },
};

const half = [{ type: "text", text: "Let me look" }] as const;

const rows: Readonly<Record<string, Row>> = {
  "a refused key, tried once": {
    script: always(apiError(401, "authentication_error", "invalid x-api-key")),
    code: "credential-refused",
    says: /^The model API refused claude's credential \(401\): invalid x-api-key$/,
    requests: 1,
  },
  "an expired login": {
    script: always(apiError(401, "authentication_error", "OAuth token has expired.")),
    options: plan,
    code: "credential-refused",
    says: /\(401\): OAuth token has expired\.$/,
  },
  "a denied model": {
    script: always(apiError(403, "permission_error", "no access to this model")),
    code: "access-denied",
    says: /^The model API denied claude access \(403\): no access to this model$/,
    requests: 1,
  },
  "an account without credit": {
    script: always(
      apiError(400, "invalid_request_error", "Your credit balance is too low to access the API."),
    ),
    code: "credit-used-up",
    says: /has no credit left for claude \(400\): Your credit balance/,
    requests: 1,
  },
  "an unknown model": {
    script: always(apiError(404, "not_found_error", "model: claude-sonnet-4-6")),
    code: "model-unknown",
    says: /doesn't know the model claude-sonnet-4-6 \(404\)/,
  },
  "any other refusal": {
    script: always(apiError(400, "invalid_request_error", "tools.0: not supported")),
    code: "request-refused",
    says: /refused claude's request \(400\): tools\.0: not supported$/,
  },
  "a limit of the key": {
    script: always({ ...apiError(429, "rate_limit_error", "Slow down"), headers: { "retry-after": "0" } }),
    code: "rate-limited",
    says: /limits claude's use \(429\): Slow down$/,
    requests: 4,
  },
  "an overloaded API": {
    script: always(apiError(529, "overloaded_error", "Overloaded")),
    code: "provider-overloaded",
    says: /^The model API is overloaded \(529\): Overloaded$/,
  },
  "a broken API": {
    script: always(apiError(500, "api_error", "Internal server error")),
    code: "provider-outage",
    says: /^The model API failed \(500\): Internal server error$/,
    requests: 4,
  },
  "an error within the stream": {
    script: always({ content: half, streamError: { type: "overloaded_error", message: "Overloaded" } }),
    code: "provider-outage",
    says: /^claude failed: API Error: Server error mid-response/,
  },
  "an answer that breaks off": {
    script: always({ content: half, cut: "after content" }),
    code: "provider-unreachable",
    says: /can't be reached|Connection to the API was lost/,
  },
  "an answer that never begins": {
    script: always({ hang: "at once" }),
    options: { timeouts: { idleMs: 4_000, wallMs: 60_000 } },
    code: "agent-silent",
    says: /^claude and its model said nothing for 4 seconds, and was stopped\.$/,
  },
  "an answer that falls silent after its headers": {
    script: always({ hang: "after headers" }),
    options: { timeouts: { idleMs: 4_000, wallMs: 60_000 } },
    code: "agent-silent",
    says: /said nothing for 4 seconds/,
  },
  "a turn without an end": {
    script: always(call({ name: "Bash", input: { command: "sleep 600" } })),
    options: { timeouts: { idleMs: 60_000, wallMs: 5_000 } },
    code: "agent-timeout",
    says: /^claude worked for 5 seconds without coming to an end, and was stopped\.$/,
  },
  "a claude that is told to end": {
    script: always(call({ name: "Bash", input: { command: "kill -TERM $PPID; sleep 5" } })),
    code: "agent-broke-off",
    says: /^claude ended without a usable result: (signal SIGTERM|exit code 143)/,
  },
  "a claude that is interrupted, with exit code 0": {
    script: always(call({ name: "Bash", input: { command: "kill -INT $PPID; sleep 5" } })),
    code: "agent-broke-off",
    says: /^claude ended without a usable result: exit code 0/,
  },
  "a claude that is killed, with a child of its own session": {
    script: always(
      call({ name: "Bash", input: { command: "setsid sh -c 'sleep 600' & kill -KILL $PPID; sleep 5" } }),
    ),
    code: "agent-broke-off",
    says: /^claude ended without a usable result: (signal SIGKILL|exit code 137)/,
  },
};

// Most of them wait between tries.
describe.concurrent("claude names", () => {
  it.each(Object.entries(rows))("%s", async (_name, { script, options, code, says, requests }) => {
    await using server = await startMessagesServer(script);
    await using session = await startClaudeSession({ baseUrl: server.url, ...options });
    const failing = session.newAgent().run(session.request());
    const error = await failing.then(
      () => undefined,
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code, kind: "provider", message: expect.stringMatching(says) });
    if (requests !== undefined) expect(server.requests).toHaveLength(requests);
  });

  it("a plan's limit, with the time when it is lifted", async () => {
    await using server = await startMessagesServer(always(planLimit));
    await using session = await startClaudeSession({ baseUrl: server.url, ...plan });
    const error = await session
      .newAgent()
      .run(session.request())
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "plan-limit", kind: "provider" });
    expect(error.message).toMatch(/^The model API has reached the plan's limit \(429\)/);
    const until = Math.ceil(inTwoHours / 60) * 60_000;
    expect(Math.abs(error.until.getTime() - until)).toBeLessThanOrEqual(60_000);
    expect(server.requests).toHaveLength(1);
  });

  it("an API that nobody answers at", async () => {
    await using server = await startMessagesServer([]);
    const baseUrl = server.url;
    await server[Symbol.asyncDispose]();
    await using session = await startClaudeSession({ baseUrl });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "provider-unreachable",
      message: expect.stringMatching(/^The model API can't be reached: .*ECONNREFUSED/),
    });
  });

  it("a login that isn't there", async () => {
    await using server = await startMessagesServer([]);
    const empty: VendorCliSettings["login"] = { type: "token", token: "" };
    await using session = await startClaudeSession({ baseUrl: server.url, ...plan, login: empty });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "credential-refused",
      message: expect.stringMatching(/^claude failed: Not logged in/),
      remedy: expect.stringMatching(/the plan's login/),
    });
    expect(server.requests).toEqual([]);
  });

  it("a used-up budget as that, before the call that would pass it", async () => {
    await using server = await startMessagesServer(always(say("Hello")));
    await using session = await startClaudeSession({ baseUrl: server.url, limits: { tokens: 100 } });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "budget-exceeded",
      kind: "budget",
    });
    expect(server.requests).toEqual([]);
  });
});

describe("claude ends without an error", () => {
  const run = async (script: Script) => {
    await using server = await startMessagesServer(script);
    await using session = await startClaudeSession({ baseUrl: server.url });
    return await session.newAgent().run(session.request());
  };

  it.each<[string, Script, object]>([
    [
      "when its model says its result in words, although it was told to hand it in",
      always(say('Here: {"summary": "Done"}')),
      { stopped: "ended-turn", output: { summary: "Done" } },
    ],
    [
      "when its model never finds the form",
      always(call({ name: "StructuredOutput", input: { wrong: 1 } })),
      { stopped: "ended-turn", output: { wrong: 1 } },
    ],
    [
      "when the conversation no longer fits its model",
      always(apiError(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum")),
      { stopped: "context-full" },
    ],
    [
      "when its model refuses",
      always({ content: [{ type: "text", text: "I won't." }], stopReason: "refusal" }),
      { stopped: "refused" },
    ],
    [
      "when its model's answers are always cut off",
      always({ content: half, stopReason: "max_tokens" }),
      { stopped: "output-limit", output: "Let me look" },
    ],
    [
      "when a tool is denied: its model finds another way",
      [
        call({ name: "Write", input: { file_path: "/tmp/elsewhere.txt", content: "x" } }),
        call({ name: "StructuredOutput", input: { summary: "Without it" } }),
      ],
      { stopped: "submitted", output: { summary: "Without it" } },
    ],
  ])("%s", async (_name, script, result) => {
    expect(await run(script)).toMatchObject(result);
  });

  it("at the most turns of its role", async () => {
    let asked = 0;
    await using server = await startMessagesServer(() => {
      asked += 1;
      return call({ name: "Glob", input: { pattern: `${"a".repeat(asked)}*` } });
    });
    await using session = await startClaudeSession({ baseUrl: server.url });
    const request = session.request({ role: "architect", tools: ["read", "grep", "glob", "submit"] });
    expect(await session.newAgent().run(request)).toMatchObject({ stopped: "turn-limit", turns: 80 });
  });
});

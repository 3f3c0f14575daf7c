import type { ServerResponse } from "node:http";
import { aSpec, handIn, type Reply } from "../../scenarios/support/model-server.ts";
import type { Fault, Injection } from "../fault.ts";
import { ranOnce } from "../play-fault.ts";

const start = "in the session's first model call";
const midway = "after the coder's tool has run";
const hurried: Injection = { preload: { timers: { 180000: 1_500, 1800000: 2_500 } } };

const raw = (answer: (response: ServerResponse) => void): Reply => ({ raw: answer });

const refused = (status: number, type: string, message: string, headers: Record<string, string> = {}) =>
  raw((response) =>
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify({ type: "error", error: { type, message } })),
  );

const stream = (write: (response: ServerResponse) => void) =>
  raw((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    write(response);
  });

const event = (type: string, data: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
const message = {
  ...{ id: "msg_half", type: "message", role: "assistant", model: "m", content: [], stop_reason: null },
  ...{ stop_sequence: null, usage: { input_tokens: 100, output_tokens: 1 } },
};
/** An answer that begins to call a tool. */
const half =
  event("message_start", { message }) +
  event("content_block_start", {
    index: 0,
    content_block: { type: "tool_use", id: "toolu_half", name: "bash", input: {} },
  }) +
  event("content_block_delta", {
    index: 0,
    delta: { type: "input_json_delta", partial_json: '{"command": "echo ran >> ran.txt' },
  });

const times = (count: number, reply: Reply): readonly Reply[] => Array.from({ length: count }, () => reply);
/** Before anything else is answered. */
const first = (...replies: readonly Reply[]): Injection => ({
  ...hurried,
  script: { architect: [...replies, aSpec] },
});
/** Behind a tool call that was carried out. */
const later = (...replies: readonly Reply[]): Injection => ({
  ...hurried,
  script: { coder: [ranOnce, ...replies, handIn, handIn] },
});

const kept = { exit: 7, state: "kept", continues: "resume" } as const;
const goesOn = { code: null, exit: 0, message: "", state: "merged", continues: null } as const;

const overloaded = refused(529, "overloaded_error", "Overloaded");
const limited = (headers: Record<string, string>) => refused(429, "rate_limit_error", "Slow down", headers);
const inTwoHours = () => String(Math.floor(Date.now() / 1_000) + 7_200);
const cut = raw((response) => response.socket?.resetAndDestroy());
const cutWithin = stream((response) => response.write(half, () => response.socket?.resetAndDestroy()));
const ended = stream((response) => response.end(half));
const stalls = stream((response) => response.write(half));
const endless = stream((response) => {
  response.write(half);
  const timer = setInterval(() => response.write(event("ping", {})), 100);
  response.on("close", () => clearInterval(timer));
});
const tooLong = refused(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum");
const says = (stop_reason: string, content: readonly object[]): Reply =>
  raw((response) =>
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ ...message, content, stop_reason })),
  );
const halfCall = says("max_tokens", [
  { type: "tool_use", id: "toolu_cut", name: "bash", input: { command: "echo ran >> ran.txt" } },
]);

/** What a model's server does wrong. */
export const modelFaults: readonly Fault[] = [
  {
    fault: "the key is refused (401)",
    where: midway,
    code: "credential-refused",
    ...kept,
    message: "refused the key (401): invalid x-api-key. Renew ANTHROPIC_API_KEY, then resume.",
    inject: () => later(refused(401, "authentication_error", "invalid x-api-key")),
  },
  {
    fault: "access is denied (403)",
    where: start,
    code: "access-denied",
    ...kept,
    message: "denied access (403): no access to this model. Use a credential … in place of ANTHROPIC_API_KEY",
    inject: () => first(refused(403, "permission_error", "no access to this model")),
  },
  {
    fault: "the account has no credit left",
    where: midway,
    code: "credit-used-up",
    ...kept,
    message: "has no credit left for this key (400): Your credit balance is too low. Add credit",
    inject: () => later(refused(400, "invalid_request_error", "Your credit balance is too low")),
  },
  {
    fault: "too many calls (429), with `retry-after` in seconds",
    where: midway,
    ...goesOn,
    inject: () => later(limited({ "retry-after": "1" })),
  },
  {
    fault: "too many calls (429), with `retry-after` as a date",
    where: midway,
    ...goesOn,
    inject: () =>
      later(
        limited({
          "retry-after": "Tue, 01 Jan 2030 00:00:01 GMT",
          date: "Tue, 01 Jan 2030 00:00:00 GMT",
        }),
      ),
  },
  {
    fault: "too many calls (429), with a `retry-after` that can't be meant (negative, 10^300 s)",
    where: midway,
    ...goesOn,
    inject: () => later(limited({ "retry-after": "-5" }), limited({ "retry-after": "1e300" })),
  },
  {
    fault: "too many calls (429), in every try, without `retry-after`",
    where: midway,
    code: "rate-limited",
    ...kept,
    message:
      "limits this key's use (429): Slow down. Wait, or raise the plan's limit. Go on later with `dev-agent resume`",
    inject: () => later(...times(5, limited({}))),
  },
  {
    fault: "the plan's limit is reached, and when it is lifted is told",
    where: midway,
    code: "plan-limit",
    ...kept,
    message: "(429): Slow down. Go on with `dev-agent resume` in 120 minutes (…), when the limit is lifted.",
    inject: () =>
      later(
        limited({
          "anthropic-ratelimit-unified-status": "rejected",
          "anthropic-ratelimit-unified-reset": inTwoHours(),
        }),
      ),
  },
  {
    fault: "the provider is overloaded (529), in every try",
    where: midway,
    code: "provider-overloaded",
    ...kept,
    message: "is overloaded (529): Overloaded. Go on later with `dev-agent resume`",
    inject: () => later(...times(5, overloaded)),
  },
  {
    fault: "the provider fails (500), in every try",
    where: start,
    code: "provider-outage",
    ...kept,
    message: "failed (500): Internal server error. Go on later with `dev-agent resume`",
    inject: () => first(...times(5, refused(500, "api_error", "Internal server error"))),
  },
  {
    fault: "the connection is reset before an answer, in every try",
    where: midway,
    code: "provider-unreachable",
    ...kept,
    message:
      "can't be reached: … Check the network and the provider's base URL, then go on with `dev-agent resume`",
    inject: () => later(...times(5, cut)),
  },
  {
    fault: "the connection is reset within a tool call, once",
    where: midway,
    ...goesOn,
    inject: () => later(cutWithin),
  },
  {
    fault: "the connection is reset within a tool call, twice",
    where: midway,
    code: "answer-unusable",
    ...kept,
    message: "gave no usable answer: the answer broke off: … Go on later with `dev-agent resume`",
    inject: () => later(cutWithin, cutWithin),
  },
  {
    fault: "the stream ends within a tool call",
    where: midway,
    code: "answer-unusable",
    ...kept,
    message: "gave no usable answer: …Go on later with `dev-agent resume`",
    inject: () => later(ended, ended),
  },
  {
    fault: "the stream falls silent",
    where: midway,
    code: "answer-unusable",
    ...kept,
    message:
      "gave no usable answer: the answer broke off: nothing came for 180 s. … Go on later with `dev-agent resume`",
    inject: () => later(stalls, stalls),
  },
  {
    fault: "the stream never ends",
    where: midway,
    code: "answer-unusable",
    ...kept,
    message: "gave no usable answer: … Go on later with `dev-agent resume`",
    inject: () => later(endless, endless),
  },
  {
    fault: "the answer is no JSON",
    where: start,
    code: "answer-unusable",
    ...kept,
    message: "gave no usable answer: … Check the provider's base URL",
    inject: () =>
      first(
        ...times(
          2,
          raw((response) => response.writeHead(200, { "content-type": "application/json" }).end("{half")),
        ),
      ),
  },
  {
    fault: "the answer is a web page",
    where: start,
    code: "answer-unusable",
    ...kept,
    message: "gave no usable answer: … Check the provider's base URL",
    inject: () =>
      first(
        ...times(
          2,
          raw((response) =>
            response.writeHead(200, { "content-type": "text/html" }).end("<html>Log in</html>"),
          ),
        ),
      ),
  },
  {
    fault: "the provider's address redirects to another host",
    where: start,
    code: "redirect-refused",
    ...kept,
    message:
      "The model API redirects to http://127.0.0.2:1 (307), which isn't followed. Set the provider's base URL",
    inject: () =>
      first(raw((response) => response.writeHead(307, { location: "http://127.0.0.2:1/v1/messages" }).end())),
  },
  {
    fault: "the provider's name has no address",
    where: start,
    code: "provider-unreachable",
    ...kept,
    message: "The model API at api.invalid can't be reached: … Check the network and the provider's base URL",
    inject: () => ({ ...hurried, env: { ANTHROPIC_BASE_URL: "https://api.invalid" } }),
  },
  {
    fault: "the context window is exceeded: what was done so far is judged",
    where: midway,
    ...goesOn,
    inject: () => later(tooLong),
  },
  {
    fault: "the model refuses, whenever it is asked",
    where: start,
    code: "output-unusable",
    ...kept,
    message:
      "The architect's output could not be used after … attempts: … Run `dev-agent resume` to ask again",
    inject: () => first(...times(3, says("refusal", [{ type: "text", text: "I can't help with that." }]))),
  },
  {
    fault: "the answer is empty",
    where: midway,
    ...goesOn,
    inject: () => later(says("end_turn", [])),
  },
  {
    fault: "the answer is cut off within a tool call (`max_tokens`)",
    where: midway,
    ...goesOn,
    inject: () => later(halfCall),
  },
];

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Role = "architect" | "coder" | "reviewer" | "supervisor";

export interface ToolCall {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the model answers: text, tool calls, or a raw reply instead of a message. */
export interface Reply {
  readonly text?: string;
  readonly calls?: readonly ToolCall[];
  /** Input tokens that it says it took; 100 where absent. */
  readonly input?: number;
  readonly raw?: (response: ServerResponse) => void;
  readonly before?: () => void | Promise<void>;
  /** Called when a streamed answer has begun. */
  readonly midway?: () => void | Promise<void>;
}

export interface ModelServer extends AsyncDisposable {
  readonly env: { readonly ANTHROPIC_BASE_URL: string; readonly ANTHROPIC_API_KEY: string };
  /** Bodies of the requests in order of arrival. */
  readonly requests: { readonly role: Role; readonly body: ModelRequest }[];
}

export interface ModelRequest {
  readonly stream?: boolean;
  readonly model: string;
  readonly max_tokens: number;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly tools: readonly {
    readonly name: string;
    readonly input_schema: { readonly properties?: object };
  }[];
}

/** Replies of each role in order, the supervisor's by its turns; the last one repeats. */
export type Script = Readonly<Record<Role, readonly Reply[]>>;

/** What is answered to a request, whatever was asked before it. */
export type Answers = (request: { readonly role: Role; readonly body: ModelRequest }) => Reply;

export const aSpec: Reply = {
  calls: [
    {
      name: "submit",
      input: { summary: "Do it", steps: ["Do it"], files: [], acceptance_checks: ["It is done"], risks: [] },
    },
  ],
};

export const approval: Reply = {
  calls: [{ name: "submit", input: { verdict: "approve", summary: "Good", comments: [] } }],
};

export const handIn: Reply = {
  calls: [{ name: "submit", input: { summary: "Done", tests_run: [], risks: [] } }],
};

/** A supervisor's turn: calls of one turn, in order. */
export function calling(
  ...tools: readonly (string | { readonly tool: string; readonly instructions: string })[]
): Reply {
  const calls = tools.map((tool) => (typeof tool === "string" ? { tool, instructions: "" } : tool));
  return { calls: [{ name: "submit", input: { reasoning: "It is next", calls } }] };
}

/** The usual way, a call a turn. */
export const usualCalls: readonly Reply[] = [
  calling("architect"),
  calling("coder"),
  calling("tester"),
  calling("reviewer"),
  calling("request_approval"),
  calling("merge"),
];

/** One coder turn that writes files and the two submits that end the round. */
export function writes(files: Readonly<Record<string, string>>): Reply[] {
  const calls = Object.entries(files).map(([path, content]) => ({ name: "write", input: { path, content } }));
  return [{ calls }, handIn, handIn];
}

/** A Messages API on loopback that plays a script by role, streaming or not as asked. */
export async function serveModel(script: Partial<Script> | Answers): Promise<ModelServer> {
  const requests: ModelServer["requests"] = [];
  const answer = typeof script === "function" ? script : inOrder(script);
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request)) as ModelRequest;
    const role = roleOf(body);
    requests.push({ role, body });
    const number = requests.length;
    const reply = answer({ role, body });
    await reply.before?.();
    if (reply.raw !== undefined) reply.raw(response);
    else await send(response, reply, { body, number });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`, ANTHROPIC_API_KEY: "sk-ant-loopback-test-key" },
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function inOrder(script: Partial<Script>): Answers {
  const turns: Record<Role, number> = { architect: 0, coder: 0, reviewer: 0, supervisor: 0 };
  const roles = { architect: [aSpec], coder: [handIn], reviewer: [approval], supervisor: usualCalls };
  const whole: Script = { ...roles, ...script };
  return ({ role, body }) => {
    const replies = whole[role];
    const number = role === "supervisor" ? supervisorTurn(body) : turns[role];
    turns[role] += 1;
    return replies[Math.min(number, replies.length - 1)] ?? {};
  };
}

/** The coder is the only one that may write; the reviewer is asked for a verdict, the supervisor for calls. */
function roleOf({ tools }: ModelRequest): Role {
  if (tools.some(({ name }) => name === "write")) return "coder";
  const submit = tools.find(({ name }) => name === "submit");
  const asked = submit?.input_schema.properties ?? {};
  if ("calls" in asked) return "supervisor";
  return "verdict" in asked ? "reviewer" : "architect";
}

/** A supervisor's turn says which one it is, so that one that is asked again gets the same answer. From 0. */
function supervisorTurn({ messages }: ModelRequest): number {
  const [, turn = "1"] = /Turn (\d+)\. Decide/.exec(JSON.stringify(messages)) ?? [];
  return Number(turn) - 1;
}

async function text(request: IncomingMessage): Promise<string> {
  let all = "";
  for await (const chunk of request.setEncoding("utf8")) all += chunk;
  return all;
}

async function send(
  response: ServerResponse,
  reply: Reply,
  { body, number }: { body: ModelRequest; number: number },
): Promise<void> {
  const content = [
    ...(reply.text === undefined ? [] : [{ type: "text", text: reply.text }]),
    ...(reply.calls ?? []).map(({ name, input }, index) => ({
      type: "tool_use",
      id: `toolu_${number}_${index}`,
      name,
      input,
    })),
  ];
  const message = {
    id: `msg_${number}`,
    type: "message",
    role: "assistant",
    model: body.model,
    content,
    stop_reason: reply.calls === undefined ? "end_turn" : "tool_use",
    stop_sequence: null,
    usage: {
      input_tokens: reply.input ?? 100,
      output_tokens: 20,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
    },
  };
  if (body.stream !== true) {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(message));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const event = (type: string, data: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  event("message_start", { message: { ...message, content: [], stop_reason: null } });
  await reply.midway?.();
  content.forEach((block, index) => {
    const empty = block.type === "text" ? { ...block, text: "" } : { ...block, input: {} };
    event("content_block_start", { index, content_block: empty });
    const delta =
      "input" in block
        ? { type: "input_json_delta", partial_json: JSON.stringify(block.input) }
        : { type: "text_delta", text: "text" in block ? block.text : "" };
    event("content_block_delta", { index, delta });
    event("content_block_stop", { index });
  });
  event("message_delta", {
    delta: { stop_reason: message.stop_reason, stop_sequence: null },
    usage: { output_tokens: 20 },
  });
  event("message_stop", {});
  response.end();
}

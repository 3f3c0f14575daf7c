import type { AgentRequest } from "../../ports/agent.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { ToolCall, ToolSpec } from "./model-provider.ts";
import type { OfferedTool } from "./offered-tools.ts";
import { type CallRun, handle, malformed, runCalls } from "./run-calls.ts";
import { workToConfirm } from "./show-work.ts";
import type { ToolOutcome } from "./tools/tool.ts";
import { findTool } from "./tools/toolbox.ts";
import type { Transcript } from "./transcript.ts";

export interface Settling {
  readonly request: AgentRequest;
  readonly offered: readonly OfferedTool[];
  readonly specs: readonly ToolSpec[];
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  readonly transcript: Transcript;
  readonly scrub: CallRun["scrub"];
}

export interface Settled {
  /** What the role handed in; its call stays open until there is something to say to it. */
  readonly submitted?: unknown;
  /** Calls whose form was right. */
  readonly wellFormed: number;
}

const interrupted =
  "The session was interrupted before this call's result was recorded. It may or may not have taken effect: look before you repeat it.";

/**
 * Gives every call of an answer its result; submit comes last. `interrupted` calls were left without one by a process
 * that ended: those that only read are made again, the others never.
 */
export function settleCalls(settling: Settling) {
  const { request } = settling;
  const run = callRun(settling);
  return async (calls: readonly ToolCall[], from: "new" | "interrupted"): Promise<Settled> => {
    const [submit, ...again] = request.tools.includes("submit") ? calls.filter(isSubmit) : [];
    const others = submit === undefined ? calls : calls.filter((call) => !isSubmit(call));
    const unsafe = from === "new" ? [] : others.filter((call) => mayChange(call, run));
    for (const call of unsafe) await run.finish(call, failure(interrupted));
    const wellFormed = await runCalls(
      others.filter((call) => !unsafe.includes(call)),
      run,
    );
    for (const call of again) await run.finish(call, failure("Call submit once at a time."));
    if (submit === undefined) return { wellFormed };
    const settled = await settleSubmit(submit, settling, run);
    return { ...settled, wellFormed: wellFormed + settled.wellFormed };
  };
}

function callRun({ request, offered, specs, sandbox, transcripts, transcript, scrub }: Settling): CallRun {
  const readOnly = !request.tools.includes("edit") && !request.tools.includes("write");
  const { workspace, signal } = request;
  return {
    request,
    offered,
    specs,
    scrub,
    context: { workspace, sandbox, transcripts, readOnly, signal },
    finish: ({ id }, { text, isError }) => transcript.append({ type: "result", callId: id, text, isError }),
  };
}

/** The workflow judges what is handed in; here it only has to be an object. The coder sees its work before it counts. */
async function settleSubmit(call: ToolCall, settling: Settling, run: CallRun): Promise<Settled> {
  const { request, sandbox, transcript, specs } = settling;
  if (call.unparsed !== undefined || typeof call.input !== "object" || call.input === null) {
    const fault = malformed(call.name, "the input is not a JSON object", specs);
    await handle(call, { run, summary: "malformed call", work: async () => failure(fault) });
    return { wellFormed: 0 };
  }
  const first = request.role === "coder" && !transcript.entries.some(({ type }) => type === "shown");
  if (!first) return { submitted: call.input, wellFormed: 1 };
  const start = transcript.entries.find((entry) => entry.type === "start")?.head ?? null;
  const work = async () => ({ text: await workToConfirm(request, sandbox, start), isError: false });
  await handle(call, { run, summary: "a last look at the diff", work });
  await transcript.append({ type: "shown" });
  return { wellFormed: 1 };
}

const isSubmit = ({ name }: ToolCall) => name === "submit";

const failure = (text: string): ToolOutcome => ({ text, isError: true });

function mayChange({ name }: ToolCall, { offered, context }: CallRun): boolean {
  return findTool(name, offered)?.reads === false && !context.readOnly;
}

import type { EventData } from "../../domain/event.ts";
import { describeHidden, findHidden } from "../../domain/text/hidden-text.ts";
import { cleanLine, promptText } from "../../domain/text/plain-text.ts";
import type { AgentRequest } from "../../ports/agent.ts";
import { inputFault, withoutNulls } from "./check-input.ts";
import type { ToolCall, ToolSpec } from "./model-provider.ts";
import type { OfferedTool } from "./offered-tools.ts";
import { stopIfAborted } from "./stop.ts";
import { type Tool, type ToolContext, type ToolOutcome, ToolProblem } from "./tools/tool.ts";
import { findTool } from "./tools/toolbox.ts";

const sideBySide = 8;
const longestSummary = 160;

export interface CallRun {
  readonly request: AgentRequest;
  readonly offered: readonly OfferedTool[];
  readonly specs: readonly ToolSpec[];
  /** Replaces what must not be shown. */
  readonly scrub: (text: string) => string;
  readonly context: Omit<ToolContext, "callName">;
  /** Stores a call's result; called once for each call, as soon as it is there. */
  readonly finish: (call: ToolCall, outcome: ToolOutcome) => Promise<void>;
}

/** A call that can be carried out, or what is wrong with it. */
type Checked =
  | { readonly call: ToolCall; readonly tool: Tool<Record<string, unknown>> }
  | { readonly call: ToolCall; readonly tool: null; readonly fault: string };

/**
 * Carries out calls in their order; neighbouring calls that only read run side by side.
 * @returns How many of them were well formed.
 */
export async function runCalls(calls: readonly ToolCall[], run: CallRun): Promise<number> {
  const checked = calls.map((call) => checkCall(call, run));
  let batch: Checked[] = [];
  for (const one of checked) {
    const changes = one.tool !== null && !one.tool.reads && !run.context.readOnly;
    if (changes) {
      await sideBySideAll(batch, run);
      await runOne(one, run);
      batch = [];
    } else batch.push(one);
  }
  await sideBySideAll(batch, run);
  return checked.filter(({ tool }) => tool !== null).length;
}

function checkCall(call: ToolCall, { specs, offered }: CallRun): Checked {
  const tool = findTool(call.name, offered);
  if (tool === undefined) {
    const names = specs.map(({ name }) => name).join(", ");
    return { call, tool: null, fault: `There is no tool ${call.name}. There are: ${names}.` };
  }
  const fault =
    call.unparsed === undefined ? inputFault(tool.spec.schema, call.input) : "the input is not a JSON object";
  return fault === null ? { call, tool } : { call, tool: null, fault: malformed(call.name, fault, specs) };
}

/** What the model is told of a call whose form is wrong. */
export function malformed(name: string, fault: string, specs: readonly ToolSpec[]): string {
  const schema = specs.find((spec) => spec.name === name)?.schema;
  return `The call wasn't carried out: ${fault}. ${name} takes: ${JSON.stringify(schema)}`;
}

async function sideBySideAll(batch: readonly Checked[], run: CallRun): Promise<void> {
  const queue = batch.values();
  const worker = async () => {
    for (const one of queue) await runOne(one, run);
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(sideBySide, batch.length) }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

function runOne(one: Checked, run: CallRun): Promise<void> {
  const { call, tool } = one;
  if (tool === null) {
    const work = async () => ({ text: one.fault, isError: true });
    return handle(call, { run, summary: "malformed call", work });
  }
  const input = withoutNulls(call.input);
  const context = { ...run.context, callName: callName(call, run.request) };
  return handle(call, { run, summary: tool.summary(input), work: () => tool.run(input, context) });
}

type ToolCalled = EventData["tool.called"];

export interface Handling {
  readonly run: CallRun;
  readonly summary: string;
  readonly work: () => Promise<ToolOutcome>;
}

/** Does one call's work, tells of it and stores its result. What an abort interrupts gets no result. */
export async function handle(call: ToolCall, { run, summary, work }: Handling): Promise<void> {
  const { request, context, finish, scrub } = run;
  stopIfAborted(context.signal);
  const started = performance.now();
  const about = {
    callId: call.id,
    role: request.role,
    name: call.name,
    summary: cleanLine(scrub(summary), longestSummary),
  };
  request.events.emit("tool.called", about);
  const outcome = await orProblem(work);
  stopIfAborted(context.signal);
  tellHidden(outcome.text, about, request.events);
  await finish(call, { ...outcome, text: promptText(outcome.text) });
  request.events.emit("tool.finished", {
    callId: call.id,
    ok: !outcome.isError,
    exitCode: outcome.exitCode ?? null,
    durationMs: Math.round(performance.now() - started),
  });
}

/** Colours and the like are usual in what programs print, and shown to the model by their pictures anyway. */
function tellHidden(text: string, { role, name, summary }: ToolCalled, events: AgentRequest["events"]): void {
  const hidden = findHidden(text).filter((one) => one.class !== "terminal sequences");
  if (hidden.length === 0) return;
  const where = `What ${name} gave the ${role} (${summary})`;
  events.emit("notice", { level: "warning", text: `${where} has hidden text: ${describeHidden(hidden)}.` });
}

const mendable = ["EACCES", "EPERM", "EISDIR", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ETXTBSY", "EEXIST"];

async function orProblem(work: () => Promise<ToolOutcome>): Promise<ToolOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ToolProblem) return { text: error.message, isError: true };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !mendable.includes(code)) throw error;
    return { text: `The file can't be used (${code}).`, isError: true };
  }
}

function callName({ id }: ToolCall, { role, round }: AgentRequest): string {
  return `${role}-${round}-${id.replace(/[^\w-]/g, "").slice(0, 60)}`;
}

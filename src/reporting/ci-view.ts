import type { DevAgentEvent } from "../domain/event.ts";
import type { Finding } from "../domain/finding.ts";
import { cleanLine } from "../domain/plain-text.ts";
import type { EventView } from "../ports/events.ts";
import { disarmCommands } from "./disarm-commands.ts";
import { eventLines, phaseName } from "./event-lines.ts";
import type { Output } from "./output.ts";
import { createPaint, marks } from "./paint.ts";

export interface CiView {
  readonly output: Output;
  /** Whether the log folds groups and shows annotations as GitHub's does; plain lines otherwise. */
  readonly github: boolean;
  readonly colours: boolean;
}

/** Lines for a log: nothing is ever redrawn. */
export function createCiView({ output, github, colours }: CiView): EventView {
  const paint = createPaint(colours);
  const line = (event: DevAgentEvent) => {
    for (const { tone, text } of eventLines(event))
      output.write(`${paint(tone, disarmCommands(marks[tone] + text))}\n`);
  };
  if (!github) return { show: line, close: () => {} };

  // Groups don't nest, and checks run side by side: one group holds all phases that overlap.
  const open = new Set<string>();
  const ended: DevAgentEvent[] = [];
  let grouped = false;
  const endGroup = () => {
    if (grouped) output.write("::endgroup::\n");
    grouped = false;
    for (const event of ended.splice(0)) line(event);
  };
  const startPhase = (event: DevAgentEvent, name: string) => {
    open.add(name);
    if (grouped) return line(event);
    output.write(`::group::${escapeData(cleanLine(name))}\n`);
    grouped = true;
  };
  const finishPhase = (event: DevAgentEvent, name: string) => {
    if (!open.delete(name)) return line(event);
    ended.push(event);
    if (open.size === 0) endGroup();
  };
  return {
    show(event) {
      if (event.type === "phase.started") startPhase(event, phaseName(event.data));
      else if (event.type === "phase.finished") finishPhase(event, phaseName(event.data));
      else if (event.type === "finding.added") output.write(`${annotation(event.data)}\n`);
      else line(event);
    },
    close: endGroup,
  };
}

const levels = { error: "error", warning: "warning", note: "notice" } as const;

/** A finding as GitHub's annotation of the line it is about. */
function annotation({ severity, file, line, tool, rule, message }: Finding): string {
  const properties = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: String(line) }),
    title: `${tool}/${rule}`,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(cleanLine(value))}`);
  return `::${levels[severity]} ${list.join(",")}::${escapeData(cleanLine(message))}`;
}

const escapeData = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

import type { DevAgentEvent, EventType } from "../domain/event.ts";
import type { Finding } from "../domain/finding.ts";
import { annotationLine, groupLine } from "../domain/text/annotation.ts";
import { disarmCommands } from "../domain/text/disarm-commands.ts";
import type { EventView } from "../ports/events.ts";
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
  const linesOf = (event: DevAgentEvent) =>
    eventLines(event).map(({ tone, text }) => `${paint(tone, disarmCommands(marks[tone] + text))}\n`);
  if (!github) return { show: (event) => void output.write(linesOf(event).join("")), close: () => {} };
  // In one piece: nothing of dev-agent's own, a mask above all, may come to stand where commands are stopped.
  const line = (event: DevAgentEvent) => {
    const lines = linesOf(event);
    if (lines.length > 0) output.write(fromOutside.has(event.type) ? withoutCommands(lines) : lines.join(""));
  };

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
    output.write(groupLine(name));
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
      else if (event.type === "finding.added") output.write(annotation(event.data));
      else line(event);
    },
    close: endGroup,
  };
}

/** Events whose words are mostly those of models, tools and the repository. */
const fromOutside: ReadonlySet<EventType> = new Set([
  ...(["agent.message", "tool.called", "spec.written", "review.finished"] as const),
  ...(["test.finished", "setup.finished", "approval.resolved"] as const),
]);

/** Lines while which the runner takes no command, until a word that nobody can foresee. */
function withoutCommands(lines: readonly string[]): string {
  const word = crypto.randomUUID();
  return `::stop-commands::${word}\n${lines.join("")}::${word}::\n`;
}

const levels = { error: "error", warning: "warning", note: "notice" } as const;

/** A finding as GitHub's annotation of the line it is about. */
function annotation({ severity, file, line, tool, rule, message }: Finding): string {
  const properties = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: String(line) }),
    title: `${tool}/${rule}`,
  };
  return annotationLine({ level: levels[severity], properties, text: message }, 500);
}

import type { Clock } from "../ports/clock.ts";
import type { EventView } from "../ports/events.ts";
import { eventLines } from "./event-lines.ts";
import type { Output } from "./output.ts";
import { createPaint, marks } from "./paint.ts";
import { advance, footer, noProgress } from "./progress.ts";
import { fitWidth } from "./text-width.ts";

export interface TerminalView {
  readonly output: Output;
  readonly colours: boolean;
  readonly clock: Clock;
}

const eraseLine = "\r\u001b[2K";
const redrawMs = 1_000;

/**
 * One line per event over a live footer, for a terminal that can move its cursor. The footer makes room while a
 * person is asked something.
 */
export function createTerminalView({ output, colours, clock }: TerminalView): EventView {
  const paint = createPaint(colours);
  const width = () => Math.max(20, (output.columns ?? 80) - 1);
  let progress = noProgress;
  let footerShown = false;

  const hide = () => {
    if (footerShown) output.write(eraseLine);
    footerShown = false;
  };
  const draw = () => {
    const line = fitWidth(footer(progress, clock.now().getTime()), width());
    output.write(`${eraseLine}${paint("dim", line)}`);
    footerShown = true;
  };
  const timer = setInterval(() => footerShown && draw(), redrawMs);
  timer.unref();

  return {
    show(event) {
      progress = advance(progress, event);
      hide();
      const lines = eventLines(event);
      for (const { tone, text } of lines)
        output.write(`${paint(tone, fitWidth(marks[tone] + text, width()))}\n`);
      if (event.type !== "approval.requested" && event.type !== "run.finished") draw();
    },
    close() {
      clearInterval(timer);
      hide();
    },
  };
}

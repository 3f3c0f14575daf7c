import { fitWidth, wrapWidth } from "../domain/text/text-width.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventView } from "../ports/events.ts";
import { eraseLine } from "./erase-line.ts";
import { type EventLine, eventLines } from "./event-lines.ts";
import type { Output } from "./output.ts";
import { createPaint, marks } from "./paint.ts";
import { advance, footer, noProgress } from "./progress.ts";

export interface TerminalView {
  readonly output: Output;
  readonly colours: boolean;
  readonly clock: Clock;
}

const redrawMs = 1_000;
/** The terminal shows `^C` behind the footer; it must not begin a new line. */
const interruptWidth = 2;

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
    const line = fitWidth(footer(progress, clock.now().getTime()), width() - interruptWidth);
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
      for (const line of lines)
        for (const row of rows(line, width())) output.write(`${paint(line.tone, row)}\n`);
      if (event.type !== "approval.requested" && event.type !== "run.finished") draw();
    },
    close() {
      clearInterval(timer);
      hide();
    },
  };
}

/** What matters is wrapped under its mark; what is only said by the way is cut. */
function rows({ tone, text }: EventLine, width: number): readonly string[] {
  const mark = marks[tone];
  if (tone === "dim" || tone === "plain") return [fitWidth(mark + text, width)];
  return wrapWidth(text, width - mark.length).map((row, index) => (index === 0 ? mark : "  ") + row);
}

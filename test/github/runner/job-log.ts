import type { Masks } from "./masks.ts";
import type { Annotation, ProcessRecord, StepRecord } from "./records.ts";

/** Everything that a job leaves to be read, masked as it arrives. */
export interface JobLog {
  /** Names the step that the following lines belong to. */
  enter(step: string): void;
  line(text: string): void;
  annotate(annotation: Omit<Annotation, "step">): void;
  error(message: string): void;
  warn(message: string): void;
  summarise(text: string): void;
  started(process: Omit<ProcessRecord, "step">): void;
  finished(step: StepRecord): void;
  readonly record: {
    readonly log: string;
    readonly annotations: readonly Annotation[];
    readonly summary: string;
    readonly processes: readonly ProcessRecord[];
    readonly steps: readonly StepRecord[];
  };
}

type Listener = (line: { readonly step: string; readonly text: string }) => void;

export function createJobLog(masks: Masks, onLine: Listener): JobLog {
  let step = "Set up job";
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  const processes: ProcessRecord[] = [];
  const steps: StepRecord[] = [];
  const line = (text: string) => {
    const shown = masks.hide(text);
    lines.push(shown);
    onLine({ step, text: shown });
  };
  const annotate = ({ level, message, properties }: Omit<Annotation, "step">) => {
    annotations.push({ level, message: masks.hide(message), properties, step });
    line(`##[${level}]${message}`);
  };
  return {
    enter(name) {
      step = name;
    },
    line,
    annotate,
    error: (message) => annotate({ level: "error", message, properties: {} }),
    warn: (message) => annotate({ level: "warning", message, properties: {} }),
    summarise: (text) => void summaries.push(text.split("\n").map(masks.hide).join("\n")),
    started: (process) => void processes.push({ ...process, step }),
    finished: (record) => void steps.push(record),
    get record() {
      const log = lines.map((text) => `${text}\n`).join("");
      return { log, annotations, summary: summaries.join("\n"), processes, steps };
    },
  };
}

import type { ChildProcess } from "node:child_process";
import type { DevAgentEvent, EventType } from "../../../src/domain/event.ts";

type Moment = (event: DevAgentEvent, child: ChildProcess) => void;

/** Does something once, when the first event of a type comes, of a phase where one is named. */
export function at(type: EventType, work: (child: ChildProcess) => void, phase?: string): Moment {
  let done = false;
  return (event, child) => {
    if (
      done ||
      event.type !== type ||
      (phase !== undefined && !("phase" in event.data && event.data.phase === phase))
    )
      return;
    done = true;
    work(child);
  };
}

import type { DevAgentEvent, EventData, EventType } from "../domain/event.ts";

/** Where everything that happens is told. `emit` numbers, stamps, stores and shows the event, in that order. */
export interface EventSink {
  emit<T extends EventType>(type: T, data: EventData[T]): void;
}

/** A view of the event stream, e.g. the terminal. */
export interface EventView {
  show(event: DevAgentEvent): void;
  close(): void;
}

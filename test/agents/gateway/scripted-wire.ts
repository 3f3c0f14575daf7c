/** Wire text of both providers as a person wrote it down from their references: scripted, not recorded. */

const sse = { "content-type": "text/event-stream; charset=utf-8" };

export type Event = Readonly<Record<string, unknown>>;

/** An answer that streams these events. */
export function streamOf(events: readonly Event[]): Response {
  return new Response(events.map(textOf).join(""), { headers: sse });
}

export interface PacedStream {
  readonly events: readonly Event[];
  /** Whether the network breaks off after the last of them. */
  readonly cut?: boolean;
  /** Awaited before each event, and before the end. */
  readonly pace?: () => Promise<unknown>;
}

/** The same, event by event. */
export function pacedStreamOf({ events, cut = false, pace }: PacedStream): Response {
  const left = [...events];
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        await pace?.();
        const next = left.shift();
        if (next !== undefined) controller.enqueue(new TextEncoder().encode(textOf(next)));
        else if (cut) controller.error(new TypeError("terminated"));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: sse });
}

const textOf = (event: Event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/** Events of a Messages API stream. @param start Usage at its start. @param end Usage at its end. */
export function messageStream(start: Event, end: Event): readonly Event[] {
  const message = { id: "msg_1", type: "message", role: "assistant", content: [], usage: start };
  return [
    { type: "message_start", message },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "ping" },
    {
      type: "content_block_delta",
      index: 0,
      delta: { type: "text_delta", text: '"usage": {"output_tokens":9}' },
    },
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: end },
    { type: "message_stop" },
  ];
}

/** Events of a Responses API stream. @param ending `completed`, `incomplete` or `failed`. */
export function responseStream(
  usage: Event | null,
  ending = "completed",
  more: Event = {},
): readonly Event[] {
  const response = { id: "resp_1", object: "response", status: "in_progress", usage: null };
  const item = { id: "msg_1", type: "message", role: "assistant", content: [] };
  return [
    { type: "response.created", response },
    { type: "response.in_progress", response },
    { type: "response.output_item.added", output_index: 0, item },
    { type: "response.output_text.delta", delta: '{"type":"response.completed","response":{"usage":{}}}' },
    { type: "response.output_item.done", output_index: 0, item },
    { type: `response.${ending}`, response: { ...response, status: ending, usage, ...more } },
  ];
}

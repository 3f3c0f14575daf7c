import { toDevAgentError } from "../../errors.ts";

export interface BodyObserver {
  chunk(bytes: Uint8Array): void;
  /** Called once, before the reader learns that the body ended: to its end, or before it. */
  end(how: "whole" | "cut"): Promise<void>;
}

/** The same successful response, with its body seen by an observer on the way; nothing is held back. */
export function observeBody(response: Response, observer: BodyObserver): Response {
  const source = (response.body ?? new Blob([]).stream()).getReader();
  let ended = false;
  const end = async (how: "whole" | "cut") => {
    if (ended) return;
    ended = true;
    await observer.end(how).catch((error: unknown) => {
      throw toDevAgentError(error);
    });
  };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await source.read().catch(async (error: unknown) => {
          await end("cut");
          throw error;
        });
        if (done) {
          await end("whole");
          controller.close();
          return;
        }
        observer.chunk(value);
        controller.enqueue(value);
      },
      cancel: async (reason) => {
        await Promise.allSettled([source.cancel(reason)]);
        await end("cut");
      },
    },
    { highWaterMark: 0 },
  );
  const status = response.body === null ? 200 : response.status;
  return new Response(body, { status, headers: response.headers });
}

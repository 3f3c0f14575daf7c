import { DevAgentError } from "../../errors.ts";
import type { Answer } from "../tool-loop/model-provider.ts";
import { BrokenAnswer, StreamedError } from "./broken-answer.ts";

/** Puts an answer together from the events of its stream. */
export interface AnswerReader {
  /** @param data The data text of one event. @throws BrokenAnswer, StreamedError */
  push(data: string): void;
  /** @throws BrokenAnswer when the stream ended before the answer did. */
  finish(): Answer;
  /** How often an answer that breaks off now may be asked for again. */
  repeat(): BrokenAnswer["repeat"];
}

/** How a provider's answers are read. */
export interface Reading {
  readonly reader: AnswerReader;
  /** Of an answer that came as one JSON body. @throws BrokenAnswer, StreamedError */
  readonly whole: (text: string) => Answer;
  /** Splits the body into server-sent events; pings are events too. */
  readonly split: (
    response: Response,
    controller: AbortController,
  ) => AsyncGenerator<{ readonly event: string | null; readonly data: string }, void>;
}

export interface Receiving extends Reading {
  readonly response: Response;
  /** Ends the request when it is aborted. */
  readonly controller: AbortController;
  /** Longest silence within an answer. */
  readonly idleMs: number;
}

/** The model's answer, streamed or whole. @throws BrokenAnswer, StreamedError, DevAgentError */
export async function receiveAnswer(receiving: Receiving): Promise<Answer> {
  const { response, reader, controller } = receiving;
  const type = response.headers.get("content-type") ?? "";
  try {
    if (!type.includes("text/event-stream"))
      return receiving.whole(await orSilence(response.text(), receiving));
    const events = receiving.split(response, controller);
    for (;;) {
      const next = await orSilence(events.next(), receiving);
      if (next.done === true) return reader.finish();
      if (next.value.event !== "ping" && next.value.data !== "") reader.push(next.value.data);
    }
  } catch (error) {
    if (error instanceof BrokenAnswer || error instanceof StreamedError || error instanceof DevAgentError)
      throw error;
    throw new BrokenAnswer(`the answer broke off: ${(error as Error).message}`, reader.repeat(), error);
  }
}

/** Waits for the next part of an answer, but not for ever. */
async function orSilence<T>(part: Promise<T>, { idleMs }: Receiving): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${idleMs / 1_000} s`)), idleMs);
  });
  try {
    return await Promise.race([part, silence]);
  } finally {
    clearTimeout(timer);
    part.catch(() => {});
  }
}

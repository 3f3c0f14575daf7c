/** An answer that can't be used: it broke off, fell silent or isn't an answer of the API. */
export class BrokenAnswer extends Error {
  /** Once where the model had begun to speak or the answer makes no sense; often where nothing had come. */
  readonly repeat: "once" | "often";

  constructor(message: string, repeat: "once" | "often", cause?: unknown) {
    super(message, { cause });
    this.repeat = repeat;
  }
}

/** An error that the API reports within a stream. */
export class StreamedError extends Error {
  /** The API's word for it, e.g. `overloaded_error`. */
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

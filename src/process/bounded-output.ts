/** Collects output in bounded memory: the first and the last bytes, and a line that says how much lies between. */
export class BoundedOutput {
  bytes = 0;
  readonly #half: number;
  #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;

  /** @param keep Bytes to keep, half of them from the start; unlimited when absent. */
  constructor(keep = Number.POSITIVE_INFINITY) {
    this.#half = keep / 2;
  }

  push(chunk: Buffer): void {
    this.bytes += chunk.length;
    const room = Math.max(0, this.#half - this.#headBytes);
    const first = room >= chunk.length ? chunk : chunk.subarray(0, room);
    if (first.length > 0) {
      this.#head.push(first);
      this.#headBytes += first.length;
    }
    const rest = chunk.subarray(first.length);
    if (rest.length === 0) return;
    this.#tail.push(rest);
    this.#tailBytes += rest.length;
    while (this.#tail.length > 1 && this.#tailBytes - (this.#tail[0]?.length ?? 0) >= this.#half)
      this.#tailBytes -= this.#tail.shift()?.length ?? 0;
  }

  text(): string {
    const head = Buffer.concat(this.#head).toString("utf8");
    if (this.#tailBytes === 0) return head;
    const all = Buffer.concat(this.#tail);
    const tail = all.subarray(Math.max(0, all.length - this.#half));
    const left = this.bytes - this.#headBytes - tail.length;
    const between = left > 0 ? `\n[… ${left} bytes left out …]\n` : "";
    return head + between + tail.toString("utf8");
  }
}

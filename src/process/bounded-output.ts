/** Collects output in bounded memory: the first and the last bytes, and a line that says how much lies between. */
export class BoundedOutput {
  bytes = 0;
  readonly #half: number;
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  /** Ring of the last bytes, made when the head is full. */
  #ring: Buffer | undefined;
  #ringEnd = 0;

  /** @param keep Bytes to keep, half of them from the start; unlimited when absent. */
  constructor(keep = Number.POSITIVE_INFINITY) {
    this.#half = Math.ceil(keep / 2);
  }

  push(chunk: Buffer): void {
    this.bytes += chunk.length;
    const first = chunk.subarray(0, Math.max(0, this.#half - this.#headBytes));
    if (first.length > 0) {
      // A copy where only a part is kept, so that the rest of the chunk isn't held in memory.
      this.#head.push(first.length === chunk.length ? chunk : Buffer.from(first));
      this.#headBytes += first.length;
    }
    if (first.length < chunk.length) this.#pushTail(chunk.subarray(first.length));
  }

  #pushTail(rest: Buffer): void {
    this.#ring ??= Buffer.alloc(this.#half);
    const ring = this.#ring;
    if (ring.length === 0) return;
    const last = rest.subarray(Math.max(0, rest.length - ring.length));
    const start = (this.#ringEnd + rest.length - last.length) % ring.length;
    const untilEdge = last.copy(ring, start);
    last.copy(ring, 0, untilEdge);
    this.#ringEnd = (start + last.length) % ring.length;
  }

  text(): string {
    const head = Buffer.concat(this.#head);
    if (this.#ring === undefined) return head.toString("utf8");
    const after = this.bytes - head.length;
    if (after <= this.#ring.length)
      return Buffer.concat([head, this.#ring.subarray(0, after)]).toString("utf8");
    const inOrder = [this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)];
    const start = head.subarray(0, wholeCharacters(head));
    const end = Buffer.concat(inOrder);
    const tail = end.subarray(firstCharacter(end));
    const left = this.bytes - start.length - tail.length;
    return `${start.toString("utf8")}\n[… ${left} bytes left out …]\n${tail.toString("utf8")}`;
  }
}

/** Length of `bytes` without a UTF-8 character that is cut off at its end. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Where the first whole UTF-8 character of `bytes` begins. */
function firstCharacter(bytes: Buffer): number {
  let start = 0;
  while (start < Math.min(3, bytes.length) && isContinuation(bytes[start] ?? 0)) start++;
  return start;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

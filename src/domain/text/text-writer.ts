const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Text put together by code units: its cost is the same whether few or all of them differ from what was read. */
export class TextWriter {
  private units: Uint16Array;
  private length = 0;

  /** @param expected Code units; more are taken too. */
  constructor(expected: number) {
    this.units = new Uint16Array(expected + 64);
  }

  put(unit: number): void {
    if (this.length === this.units.length) this.widen(1);
    this.units[this.length++] = unit;
  }

  copy(text: string, from: number, to: number): void {
    if (this.length + to - from > this.units.length) this.widen(to - from);
    const { units } = this;
    let { length } = this;
    for (let at = from; at < to; at += 1) units[length++] = text.charCodeAt(at);
    this.length = length;
  }

  toString(): string {
    return utf16.decode(this.units.subarray(0, this.length));
  }

  private widen(more: number): void {
    const wider = new Uint16Array(2 * (this.length + more));
    wider.set(this.units.subarray(0, this.length));
    this.units = wider;
  }
}

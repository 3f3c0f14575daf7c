/** A text that counts how often somebody reads from it: what is done with it in one pass reads in proportion to its length. */
class CountingText {
  reads = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.text.length;
  }

  charCodeAt(at: number): number {
    this.reads += 1;
    return this.text.charCodeAt(at);
  }

  codePointAt(at: number): number | undefined {
    this.reads += 1;
    return this.text.codePointAt(at);
  }

  startsWith(start: string, at: number): boolean {
    this.reads += start.length;
    return this.text.startsWith(start, at);
  }
}

/** How often a function reads from a text. */
export function readsOf(work: (text: string) => unknown, text: string): number {
  const counting = new CountingText(text);
  work(counting as unknown as string);
  return counting.reads;
}

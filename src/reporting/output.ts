/** What a view writes to, e.g. `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  /** Undefined where the output is no terminal. */
  readonly columns?: number | undefined;
}

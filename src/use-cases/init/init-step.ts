/** One thing that `dev-agent init` looks after. */
export interface InitStep {
  readonly name: string;
  /**
   * `write`, `create`, `change`: to be done; `keep`: as it should be; `differs`: somebody's own, left alone; `by hand`: what
   * this token or no call can do.
   */
  readonly state: "write" | "create" | "change" | "keep" | "differs" | "by hand";
  /** Exactly what it sets, or what a person does. */
  readonly what: string;
  /** Shell lines that do the same, for whoever may. */
  readonly command: string | null;
  /** Does it; null where nothing is to be done here. */
  readonly run: (() => Promise<void>) | null;
}

/** What came of a step. */
export interface InitResult {
  readonly step: Omit<InitStep, "run">;
  /** Null where it was done. */
  readonly failure: string | null;
}

export const keep = (name: string, what: string): InitStep => ({
  name,
  state: "keep",
  what,
  command: null,
  run: null,
});

export const byHand = (name: string, what: string, command: string | null = null): InitStep => ({
  ...{ name, state: "by hand", what, command, run: null },
});

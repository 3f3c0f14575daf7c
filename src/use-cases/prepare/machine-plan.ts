import type { DevAgentError } from "../../errors.ts";

/** What is to be done on a machine before a secret comes there. */
export interface MachinePlan {
  /** `install` and `load-profile` are steps, after which the machine is looked at again. */
  readonly sandbox: "install" | "load-profile" | "proved" | "none";
  /** `none`: there is no right to become root that could be dropped. */
  readonly sudo: "drop" | "kept" | "none";
  /** Sockets that are as good as root and are to be closed. */
  readonly closing: readonly string[];
  /** What isn't as it should be, and why it stays so. */
  readonly notes: readonly Note[];
  /** Nothing may go on here. */
  readonly refusal: DevAgentError | null;
}

export interface Note {
  readonly level: "warning" | "notice";
  readonly text: string;
}

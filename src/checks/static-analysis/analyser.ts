import type { Finding } from "../../domain/finding.ts";

/** One analyser of a session: configured, or detected and then `tsc` or `eslint`. */
export interface Analyser {
  readonly name: string;
  /** A shell line. */
  readonly run: string;
  readonly format: "sarif" | "exit-code" | "tsc" | "eslint";
  /** The file it writes, relative to the checkout; its output when absent. */
  readonly report?: string | undefined;
  /** Default 10 minutes. */
  readonly timeoutMs?: number | undefined;
}

/** What one analyser said of one commit. */
export type AnalyserRun =
  | {
      readonly status: "ran";
      readonly exitCode: number;
      /** Empty for the format exit-code. */
      readonly findings: readonly Finding[];
      readonly output: string;
    }
  | { readonly status: "broken"; readonly why: string; readonly output: string };

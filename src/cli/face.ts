import type { Readable, Writable } from "node:stream";
import type { UseCases } from "../use-cases/use-cases.ts";
import type { Invocation } from "./parse-arguments.ts";

/** A stream that may be a terminal. */
export type MaybeTerminal<S> = S & { readonly isTTY?: boolean };

/** What commands have to work with: this process's streams, variables and signals. */
export interface Face {
  readonly stdin: MaybeTerminal<Readable>;
  readonly stdout: MaybeTerminal<Writable> & { readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** How this program was called, ready to paste. */
  readonly program: string;
  /** Loads the use cases; from here on the request is understood. */
  useCases(): Promise<UseCases>;
}

/** Runs one command and gives the exit code; throws DevAgentError. */
export type Command = (invocation: Invocation, face: Face) => Promise<number>;

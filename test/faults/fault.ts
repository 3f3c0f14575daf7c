import type { CliRun } from "../scenarios/support/cli.ts";
import type { Script } from "../scenarios/support/model-server.ts";
import type { Stage } from "./stage.ts";

/** What is left when the process has ended. */
export const states = {
  nothing: "nothing was begun, the repository is as it was",
  kept: "the base is as it was, the session and its work are kept",
  "kept, pushed": "the merge is at the remote; the session is kept",
  "base gone": "nothing but the base is gone, the session and its work are kept",
  merged: "merged",
  "merged, untold": "merged, which the session finds when it goes on",
  "merged, checkout left": "merged; the checkout is left as it was, and how to bring it forward is said",
} as const;

/** Something that breaks, and what must come of it: a line of `docs/reliability.md`, and a test. */
export interface Fault {
  readonly fault: string;
  /** What is under way when it strikes. */
  readonly where: string;
  /** The error's code, explained in `docs/how-to/troubleshooting.md`; null where the session goes on, or nobody is left to tell. */
  readonly code: string | null;
  /** Of the process: its exit code, or the signal that ended it. */
  readonly exit: number | NodeJS.Signals;
  /** What the one line says; `…` stands for anything. Empty: there is none. */
  readonly message: string;
  readonly state: keyof typeof states;
  /** The command that goes on to the merge once the fault is gone: the very one that was printed, where one was. */
  readonly continues: "resume" | "run" | "approve" | null;
  /** `.dev-agent.yml`; default: without a sandbox and without gitleaks. */
  readonly config?: string;
  /** Prepares the fault. */
  readonly inject: (stage: Stage) => Injection;
}

/** How a session is played so that the fault strikes. */
export interface Injection extends Pick<CliRun, "onEvent" | "onStart" | "wrap" | "stdin"> {
  readonly script?: Partial<Script>;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** In a terminal of its own, where nobody has said yes yet. */
  readonly terminal?: true;
  /** For `preload.ts`. */
  readonly preload?: Preload;
  /** The same for the process that goes on. */
  readonly later?: Preload;
  /** Options of Node.js. */
  readonly node?: readonly string[];
  /** Where the remote is while the fault lasts; default: where it always is. */
  readonly remoteAt?: string;
  /** Takes the fault away. */
  readonly heal?: () => void | Promise<void>;
}

/** What `preload.ts` changes in the process under test. */
export interface Preload {
  /** System calls on a file that fail; `after`: how many go well before. */
  readonly fs?: {
    readonly call: "writeSync" | "fdatasyncSync" | "openSync" | "mkdtempSync" | "writeFileSync";
    readonly errno: string;
    /** Part of the file's path. */
    readonly path: string;
    readonly after?: number;
    /** Uses up the memory instead. */
    readonly memory?: boolean;
  };
  /** By how much the clock is wrong, in milliseconds, and after how many events. */
  readonly clock?: { readonly byMs: number; readonly after: number };
  /** Timers that are shortened: from these milliseconds to those. */
  readonly timers?: Readonly<Record<number, number>>;
}

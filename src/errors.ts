export type ErrorKind =
  | "configuration"
  | "policy"
  | "budget"
  | "waiting"
  | "rejected"
  | "provider"
  | "infrastructure"
  | "cancelled"
  | "defect";

/** Exit code of the command line for each kind; 0 is merged or done. */
export const exitCodes: Readonly<Record<ErrorKind, number>> = {
  defect: 1,
  configuration: 2,
  policy: 3,
  budget: 4,
  waiting: 5,
  rejected: 6,
  provider: 7,
  infrastructure: 8,
  cancelled: 130,
};

export interface ErrorDetail {
  /** Literal and stable, kebab-case: documentation and tests refer to it. */
  readonly code: string;
  readonly kind: ErrorKind;
  /** What happened and where, one line. */
  readonly message: string;
  /** What to do about it, one line. */
  readonly remedy: string;
  /** When what stands in the way is over by itself, where that is known. */
  readonly until?: Date;
  readonly cause?: unknown;
  /** All that was looked at, in plain words, for where there is room. */
  readonly table?: ErrorTable;
}

export interface ErrorTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every error that dev-agent raises on purpose. Anything else that is thrown is a defect. */
export class DevAgentError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly remedy: string;
  readonly until: Date | null;
  readonly table: ErrorTable | undefined;

  constructor(detail: ErrorDetail) {
    super(detail.message, { cause: detail.cause });
    this.name = "DevAgentError";
    this.code = detail.code;
    this.kind = detail.kind;
    this.remedy = detail.remedy;
    this.until = detail.until ?? null;
    this.table = detail.table;
  }

  get exitCode(): number {
    return exitCodes[this.kind];
  }
}

/** Any thrown value as a DevAgentError; failures of disk and machine become infrastructure errors, the rest defects. */
export function toDevAgentError(thrown: unknown): DevAgentError {
  if (thrown instanceof DevAgentError) return thrown;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { code = "", path = "a file", syscall } = error as NodeJS.ErrnoException;
  // Node.js says so of a directory that can't be made where everything is read-only.
  const errno = code === "ENOENT" && syscall === "mkdir" ? "EROFS" : code;
  if (errno in diskFaults)
    return new DevAgentError({
      code: "disk",
      kind: "infrastructure",
      message: `${diskFaults[errno]} (${errno}) at ${path}.`,
      remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
      cause: thrown,
    });
  if (errno in machineLimits) return machineLimit(errno, thrown);
  return new DevAgentError({
    code: "defect",
    kind: "defect",
    message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
    remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
    cause: thrown,
  });
}

/** Whether a system call failed for what the machine, or the process, has too little of. */
export function isMachineLimit(errno: string | undefined): boolean {
  return errno !== undefined && errno in machineLimits;
}

function machineLimit(errno: string, cause: unknown): DevAgentError {
  return new DevAgentError({
    code: "machine-limit",
    kind: "infrastructure",
    message: `${machineLimits[errno]} (${errno}).`,
    remedy:
      "Raise the limit (ulimit -n, ulimit -u, memory) or end other programs, then run `dev-agent resume`.",
    cause,
  });
}

const diskFaults: Readonly<Record<string, string>> = {
  ENOSPC: "No space is left on the disk",
  EDQUOT: "The disk quota is used up",
  EROFS: "The disk is read-only",
  EACCES: "Permission was denied",
  EIO: "The disk failed",
  EFBIG: "A file is larger than is allowed here",
};

const machineLimits: Readonly<Record<string, string>> = {
  EMFILE: "This process has too many files open",
  ENFILE: "The machine has too many files open",
  EAGAIN: "The machine has no room for another process",
  ENOMEM: "The machine has no memory left",
};

/** One line for people: what happened and what to do. */
export function explain(error: DevAgentError): string {
  const message = /[.?!…]$/.test(error.message) ? error.message : `${error.message}.`;
  return `${message} ${error.remedy}`.trim();
}

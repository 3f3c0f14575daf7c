/** An untrusted clone in which agents or the repository's own commands run. */
export interface Workspace {
  /** Absolute path of its working tree on this machine. */
  readonly directory: string;
  /** Absolute path of its private home directory, writable inside the sandbox. */
  readonly home: string;
  /** Git object directories it borrows from; read-only inside the sandbox, at the same paths. */
  readonly sharedObjects: readonly string[];
  /** `agent`: a model works in it; `checks`: a clean checkout of a candidate or base that only checks run in. */
  readonly purpose: "agent" | "checks";
}

export interface LoopRequest {
  /** Of the loopback Messages server. */
  readonly baseUrl: string;
  readonly model: string;
  /** The working tree: a repository. */
  readonly directory: string;
  /** Empty, for what a run leaves behind. */
  readonly runDirectory: string;
  readonly sandbox: "none" | "bubblewrap";
  readonly roles: readonly ("coder" | "architect" | "reviewer")[];
}

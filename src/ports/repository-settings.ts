import type { MergeMethod } from "./branch-rules.ts";

/** What a repository is, as far as it is shown to this token. */
export interface RepositorySettings {
  readonly visibility: "public" | "private" | "internal";
  readonly owner: { readonly login: string; readonly type: "User" | "Organization" };
  readonly defaultBranch: string;
  readonly archived: boolean;
  /** Null: only who may write is told. */
  readonly methods: readonly MergeMethod[] | null;
  readonly autoMerge: boolean | null;
}

/** What a job's own token may do where its workflow says nothing, and whether it may open pull requests at all. */
export interface WorkflowPermissions {
  readonly usual: "read" | "write";
  readonly mayOpenPulls: boolean;
}

/** The older kind of branch protection, of which GitHub shows its checks alone to whoever is no administrator. */
export interface ClassicProtection {
  readonly checks: readonly { readonly context: string; readonly app: number | null }[];
}

/** Reads the settings of one repository, and nothing else. */
export interface SettingsReader {
  repository(): Promise<RepositorySettings>;
  /** Null: this token is not told. Administrators are. */
  workflowPermissions(): Promise<WorkflowPermissions | null>;
  /** Null: the branch has none. */
  classicProtection(branch: string): Promise<ClassicProtection | null>;
  /** A file's text on the default branch; null where there is none. */
  file(path: string): Promise<string | null>;
  /** Paths of the files in a folder on the default branch; none where there is no such folder. */
  folder(path: string): Promise<readonly string[]>;
}

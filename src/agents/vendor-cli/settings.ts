import type { KnownSecrets } from "../../ports/known-secrets.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { GatewayDoor } from "../gateway/door.ts";

/** What an agent needs that is a vendor's own command-line program. */
export interface VendorCliSettings {
  /** e.g. `claude-cli:claude-opus-5-5`. */
  readonly name: string;
  readonly model: string;
  readonly program: VendorProgram;
  readonly door: GatewayDoor;
  /** Directory for the program's own files: conversations, and the login of a plan. Private to the session. */
  readonly state: string;
  /** The login file's content, where the program logs in with a plan and the gateway doesn't do it for it. */
  readonly login: PlanLogin | null;
  /** Where what pays for it comes from, e.g. `ANTHROPIC_API_KEY` or `the Claude plan's login`. */
  readonly credential: string;
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  readonly secrets: KnownSecrets;
  readonly timeouts?: CliTimeouts;
}

/** An installed command-line program. */
export interface VendorProgram {
  /** Absolute path of what is started. */
  readonly path: string;
  readonly version: string;
  /** Absolute paths that it needs besides the system's own, e.g. its package's folder. */
  readonly readable: readonly string[];
}

export type PlanLogin =
  | { readonly type: "file"; readonly content: object }
  /** Claude's `setup-token`, which goes into the environment. */
  | { readonly type: "token"; readonly token: string };

export interface CliTimeouts {
  /** Longest silence of both the program and its model. */
  readonly idleMs: number;
  /** For one turn of a role. */
  readonly wallMs: number;
}

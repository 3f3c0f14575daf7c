import type { DevAgentError } from "../../errors.ts";
import type { Caller } from "./transport.ts";

/** Leads an agent that runs in a process of its own to the gateway. */
export interface GatewayDoor {
  /**
   * Opens it for one role's conversation of one round.
   * @param way `socket`: for a sandbox that bridges it; `loopback`: a port of this machine, for the sandbox `none`.
   */
  open(caller: Caller, way: "socket" | "loopback"): Promise<OpenDoor>;
}

export interface OpenDoor extends AsyncDisposable {
  /**
   * What the agent takes for its provider's base URL, without the API's version; no slash at its end. Its path is
   * random, so that nobody who wasn't told can use it.
   */
  readonly url: string;
  /** What the sandbox bridges; null for `loopback`. */
  readonly bridge: { readonly socketPath: string; readonly port: number } | null;
  /**
   * What the agent holds in place of a key: good for this conversation alone, and worth nothing outside. Of no use
   * where a plan's login passes through: there the program sends its own.
   */
  readonly dummy: string;
  /**
   * Why the gateway itself let a call not through, e.g. the budget, which is kept before any other reason. It says
   * why a run failed; a run that succeeded nevertheless is stopped by a used-up budget alone.
   */
  readonly refusal: () => DevAgentError | undefined;
  /** The provider's last answer that was no success, without credentials; undefined after a success. */
  readonly failure: () => UpstreamFailure | undefined;
  /** Called at every call and every piece of an answer: the agent is alive as long as its model speaks. */
  onActivity(listener: () => void): void;
}

export interface UpstreamFailure {
  /** 0 where no answer came, or one that broke off. */
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { DevAgentError } from "../../errors.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import { type CassetteEntry, type CassetteHeader, formatCassette, readHeader } from "./cassette.ts";
import { cleanEntry, requireClean } from "./clean-entry.ts";
import { observeBody } from "./observe-body.ts";
import type { ProviderWire } from "./provider-wire.ts";
import type { Transport } from "./transport.ts";

export interface Recording {
  readonly path: string;
  readonly goal: string;
  /** Which agent plays each role, where it isn't dev-agent's own. */
  readonly agents?: Readonly<Record<string, string>>;
  /** When the session began, ISO 8601. */
  readonly at: string;
  /** What must not stand in it. */
  readonly secrets: KnownSecrets;
  readonly wire: ProviderWire;
  readonly transport: Transport;
}

/**
 * The same transport, writing each whole answer to a cassette. Nothing of a request but its conversation's shape is
 * written, of a response's headers only the content type, and no credential. A file of the same goal and agents is
 * continued; several transports may write to one.
 * @throws DevAgentError of kind configuration when the file can't be written or is another session's.
 */
export function recordTransport(recording: Recording): Transport {
  const { path, goal, wire, transport, secrets } = recording;
  begin(recording);
  return {
    usdKind: transport.usdKind,
    send: async (request, { role, round, turn }) => {
      const body = await request.clone().text();
      const response = await transport.send(request, { role, round, turn });
      if (!response.ok) return response;
      const expect = wire.shape(JSON.parse(body), goal);
      const type = response.headers.get("content-type") ?? "application/json";
      const { status } = response;
      return keepBody(response, async (text) => {
        const answer = { status, headers: { "content-type": type }, body: text };
        const { provider } = wire;
        const entry: CassetteEntry = { provider, role, round, turn, expect, response: answer };
        await appendFile(path, `${JSON.stringify(cleanEntry(entry, secrets))}\n`);
      });
    },
  };
}

function keepBody(response: Response, save: (text: string) => Promise<void>): Response {
  const chunks: Uint8Array[] = [];
  return observeBody(response, {
    chunk: (bytes) => chunks.push(bytes),
    end: async (how) => {
      if (how === "whole") await save(Buffer.concat(chunks).toString("utf8"));
    },
  });
}

function begin({ path, goal, agents, at, secrets }: Recording): void {
  requireClean(goal, secrets);
  const header: CassetteHeader = {
    v: 1,
    kind: "recorded",
    goal,
    ...(agents === undefined ? {} : { agents }),
    at,
  };
  if (existsSync(path)) {
    const earlier = readHeader(path);
    if (earlier?.goal !== goal)
      throw unwritable(`${path} holds something else than a recording of this goal.`);
    if (!isDeepStrictEqual(earlier.agents, header.agents))
      throw unwritable(`${path} holds a recording with other agents.`);
    writing(path, () => appendFileSync(path, ""));
    return;
  }
  writing(path, () => writeFileSync(path, formatCassette({ header, entries: [] }), { mode: 0o600 }));
}

function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw unwritable(`${path} can't be written: ${(error as NodeJS.ErrnoException).code}.`, error);
  }
}

function unwritable(message: string, cause?: unknown): DevAgentError {
  return new DevAgentError({
    code: "recording-unwritable",
    kind: "configuration",
    message,
    remedy: "Give --record a new file in a directory that you can write to.",
    cause,
  });
}

import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { DevAgentError } from "../../errors.ts";
import { type CassetteEntry, formatCassette, readCassette } from "./cassette.ts";
import { observeBody } from "./observe-body.ts";
import type { ProviderWire } from "./provider-wire.ts";
import type { Transport } from "./transport.ts";

export interface Recording {
  readonly path: string;
  readonly goal: string;
  readonly wire: ProviderWire;
  readonly transport: Transport;
}

/**
 * The same transport, writing each whole answer to a cassette. Nothing of a request but its conversation's shape is
 * written, and of a response's headers only the content type. A file of the same goal is continued.
 * @throws DevAgentError of kind configuration when the file can't be written or is another session's.
 */
export function recordTransport({ path, goal, wire, transport }: Recording): Transport {
  begin(path, goal);
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
        const entry: CassetteEntry = { role, round, turn, expect, response: answer };
        await appendFile(path, `${JSON.stringify(entry)}\n`);
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

function begin(path: string, goal: string): void {
  if (existsSync(path)) {
    if (recordedGoal(path) !== goal)
      throw unwritable(`${path} holds something else than a recording of this goal.`);
    writing(path, () => appendFileSync(path, ""));
    return;
  }
  const header = { v: 1, kind: "recorded", goal } as const;
  writing(path, () => writeFileSync(path, formatCassette({ header, entries: [] }), { mode: 0o600 }));
}

function recordedGoal(path: string): string | null {
  try {
    return readCassette(path).header.goal;
  } catch {
    return null;
  }
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

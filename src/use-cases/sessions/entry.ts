import { join } from "node:path";
import { costOf, type ModelCall, sumCalls } from "../../domain/spend.ts";
import { DevAgentError } from "../../errors.ts";
import type { SessionEntry } from "../../reporting/session-entry.ts";
import { diskUsage } from "../../session/disk-usage.ts";
import { readCalls } from "../../session/ledger.ts";
import type { SessionSummary } from "../../session/store.ts";
import { cardOf } from "../status.ts";

/** A session with what it takes and has spent, calls that a killed process left included. */
export async function entryOf(session: SessionSummary, workspaces: string): Promise<SessionEntry> {
  const { folder, record, view, pid } = session;
  const calls = callsOf(session);
  const spent = calls === null ? {} : { ...costOf(sumCalls(calls)), tokens: sumCalls(calls).usage };
  const [own, workspace] = await Promise.all([
    diskUsage(folder.directory),
    diskUsage(join(workspaces, record.id)),
  ]);
  return {
    ...cardOf(session),
    ...spent,
    updatedAt: view.updatedAt === "" ? record.createdAt : view.updatedAt,
    bytes: own + workspace,
    pid,
  };
}

/** Null where a newer dev-agent wrote them: then its events are all that can be read. */
export function callsOf({ folder }: SessionSummary): readonly ModelCall[] | null {
  try {
    return readCalls(folder.ledger);
  } catch (error) {
    if (error instanceof DevAgentError) return null;
    throw error;
  }
}

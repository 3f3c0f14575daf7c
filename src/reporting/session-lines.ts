import { printedLine } from "../domain/text/printed.ts";
import { count, formatCost, grouped } from "./amounts.ts";
import { sessionCard } from "./session-card.ts";
import type { Pruning, RoundFacts, SessionDetails, SessionEntry, SessionList } from "./session-entry.ts";
import type { WayBack } from "./way-back.ts";

/** A repository's sessions, one a line, and what they take in all. @param now Milliseconds since 1970. */
export function sessionListLines({ sessions, damaged }: SessionList, now: number): string[] {
  if (sessions.length === 0 && damaged.length === 0) return ["No sessions here."];
  const rows = sessions.map((session) => [
    session.sessionId,
    standingOf(session),
    ago(session, now),
    size(session.bytes),
    formatCost(session),
    printedLine(session.goal, 60),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const all = sessions.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")),
    ...damaged.map((id) => `${id}  damaged: its record can't be read`),
    `${count(sessions.length, "session")}, ${size(all)}`,
  ];
}

/** All of one session: the facts, the rounds, its files, and what to do next. */
export function sessionDetailLines(details: SessionDetails, back: WayBack): string[] {
  const { rounds, files, directory, bytes, pid, updatedAt } = details;
  const [title = "", ...card] = sessionCard(details, back);
  const row = (name: string, value: string) => `  ${name.padEnd(9)} ${printedLine(value, 8_000)}`;
  return [
    title,
    ...card,
    row("last", updatedAt),
    ...(pid === null ? [] : [row("process", `${pid} is at work on it`)]),
    ...rounds.map((facts) => row(facts.round === 0 ? "plan" : `round ${facts.round}`, roundText(facts))),
    row("files", `${size(bytes)} in ${directory}`),
    ...files.map((file) => `    ${grouped(file.bytes).padStart(13)}  ${printedLine(file.path)}`),
  ];
}

/** What a prune took or would take, what it left, and why. */
export function pruningLines({ dryRun, pruned, kept, leftovers }: Pruning): string[] {
  const all = pruned.reduce((sum, { bytes }) => sum + bytes, 0);
  const gone = pruned.map(({ sessionId, standing, bytes, lost, branch }) => {
    const stays = branch === null ? "" : `; its branch ${branch} stays`;
    return `${sessionId}  ${standing}, ${size(bytes)}: ${lost.join(", ")}${stays}`;
  });
  return [
    ...gone,
    ...kept.map(({ sessionId, why }) => `${sessionId}  stays: ${printedLine(why)}`),
    `${count(pruned.length, "session")}, ${size(all)} ${dryRun ? "would be deleted" : "deleted"}`,
    ...(leftovers > 0
      ? [`${count(leftovers, "folder")} cleared that something before had left half-way`]
      : []),
  ];
}

function standingOf({ standing, pending, pid }: SessionEntry): string {
  const gate = pending === null ? "" : ` at the ${pending} gate`;
  return `${standing}${gate}${pid === null ? "" : ` (pid ${pid})`}`;
}

function roundText({ checks, review, calls, usd }: RoundFacts): string {
  const parts = [
    ...Object.entries(checks).map(([check, status]) => `${check} ${status}`),
    ...(review === null ? [] : [review === "approve" ? "review approves" : "review asks for changes"]),
    `${count(calls, "model call")}${usd === null ? ", cost unknown" : usd === 0 ? "" : `, $${usd.toFixed(4)}`}`,
  ];
  return parts.join(", ");
}

const size = (bytes: number) => `${grouped(bytes)} bytes`;

function ago({ updatedAt }: SessionEntry, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(updatedAt)) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1_440)} d`;
}

import { randomUUID } from "node:crypto";
import { isObject, parseJson } from "../domain/json.ts";
import type { ModelCall } from "../domain/spend.ts";
import { openAppendLog, readLines } from "./append-log.ts";
import { setAside } from "./damage.ts";
import { replaceFile } from "./durable.ts";
import { frame, unframe } from "./frame.ts";
import { type JournalRecord, migrate } from "./migrations.ts";

/** Every metered model call of a session, so that what was spent outlives the process. */
export interface Ledger {
  /** Those of earlier processes, with those that were left. */
  readonly earlier: readonly ModelCall[];
  /** Calls that were under way when their process died: counted with the most that they may have cost. */
  readonly left: readonly ModelCall[];
  /** What became of lines that weren't sound, one line; null where all were. */
  readonly damage: string | null;
  /** Stores the most that a call may cost, before it is sent; gives what stores its real cost, or null where it had none. */
  hold(most: ModelCall): (call: ModelCall | null) => void;
  close(): void;
}

/** @throws DevAgentError `journal-version` for a ledger of a newer format. */
export function openLedger(path: string): Ledger {
  const { book, sound, rest, damaged } = readLedger(path);
  // Each line stands for itself: those behind damage count as well.
  const torn = damaged.length === 0 ? rest : new Uint8Array();
  const damage = setAside(path, Buffer.concat(damaged.length === 0 ? [] : [...damaged, rest]));
  const lines = sound.map((line) => `${line}\n`).join("");
  if (damage !== null) replaceFile(path, lines);
  const log = openAppendLog(path, { bytes: Buffer.byteLength(lines), rest: torn });
  // What is written outlives the process. The loss of power it outlives a moment later, while the call is under way: a
  // settled call that wasn't on the disk yet counts with its hold.
  const append = (record: LedgerRecord) => log.append(frame(JSON.stringify(record)), "soon");
  for (const [hold, call] of book.open) append({ kind: "call", call: atMost(call), hold });
  const left = [...book.open.values()].map(atMost);
  return {
    earlier: [...book.calls, ...left],
    left,
    damage: damage ?? log.damage,
    hold(most) {
      const hold = randomUUID();
      append({ kind: "hold", hold, call: most });
      return (call) => append(call === null ? { kind: "release", hold } : { kind: "call", call, hold });
    },
    close: () => log.close(),
  };
}

/** The calls of a session that nobody is at work on. */
export function readCalls(path: string): readonly ModelCall[] {
  const { calls, open } = readLedger(path).book;
  return [...calls, ...[...open.values()].map(atMost)];
}

type LedgerRecord =
  | { readonly kind: "hold"; readonly hold: string; readonly call: ModelCall }
  | { readonly kind: "release"; readonly hold: string }
  /** Without a hold where a version before holds wrote it. */
  | { readonly kind: "call"; readonly call: ModelCall; readonly hold?: string };

interface Book {
  readonly calls: ModelCall[];
  /** Holds of calls that are under way, or were when their process died. */
  readonly open: Map<string, ModelCall>;
  readonly settled: Set<string>;
}

const atMost = (call: ModelCall): ModelCall => ({ ...call, estimated: true });

function readLedger(path: string) {
  const book: Book = { calls: [], open: new Map(), settled: new Set() };
  const sound: string[] = [];
  const damaged: Uint8Array[] = [];
  const { rest } = readLines(path, (line) => {
    const whole = unframe(line, path) ?? ofFirstVersion(line);
    // Damage may have taken the end of the line before this one.
    for (const piece of whole === undefined ? line.split(/(?=\{"v":)/) : [line]) {
      const record = whole ?? unframe(piece, path);
      if (record === undefined) damaged.push(Buffer.from(`${piece}\n`));
      else {
        sound.push(piece);
        enter(book, record as LedgerRecord);
      }
    }
    return true;
  });
  return { book, sound, rest, damaged };
}

function enter({ calls, open, settled }: Book, record: LedgerRecord): void {
  const { hold } = record;
  if (hold !== undefined && settled.has(hold)) return;
  if (record.kind === "hold") open.set(record.hold, record.call);
  if (record.kind === "call") calls.push(record.call);
  if (record.kind === "hold" || hold === undefined) return;
  open.delete(hold);
  settled.add(hold);
}

function ofFirstVersion(line: string): JournalRecord | undefined {
  const call = parseJson(line);
  if (!isObject(call) || typeof call.role !== "string" || !isObject(call.usage)) return undefined;
  return typeof call.usd === "number" || call.usd === null ? migrate(call, 1) : undefined;
}

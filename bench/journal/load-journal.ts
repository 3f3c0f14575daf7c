import { readFileSync } from "node:fs";
import { JournalSaver } from "../../src/session/checkpoints/journal-saver.ts";
import { openJournal } from "../../src/session/journal.ts";
import { interleave, timed } from "../measure.ts";
import { memoryUsed } from "../memory-used.ts";
import { sessionId } from "./take-steps.ts";

export interface LoadRequest {
  readonly journal: string;
}

/** What a resume takes until it has its state; times in milliseconds, memory in MiB. */
export interface Loaded {
  readonly load: number;
  /** Reading the same lines as JSON and no more. */
  readonly bare: number;
  /** After the first load. */
  readonly rss: number;
}

/** Loads a session's journal to its newest checkpoint, as a resume does; prints what that took. */
export async function loadJournal({ journal: path }: LoadRequest): Promise<void> {
  const load = async () => {
    const opened = openJournal(path, () => {});
    const saver = new JournalSaver(opened);
    const tuple = await saver.getTuple({ configurable: { thread_id: sessionId } });
    opened.journal.close();
    if (tuple?.checkpoint.channel_values.session === undefined) throw new Error("no state came back");
  };
  await load();
  const { rss } = memoryUsed();
  const times = await interleave(
    {
      load: () => timed(load),
      bare: () =>
        timed(async () => {
          for (const line of readFileSync(path, "utf8").split("\n")) if (line !== "") JSON.parse(line);
        }),
    },
    { warmUps: 1, rounds: 5 },
  );
  const loaded: Loaded = { ...times, rss };
  process.stdout.write(JSON.stringify(loaded));
}

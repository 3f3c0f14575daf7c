import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { validate } from "@langchain/langgraph-checkpoint-validation";
import { JournalSaver } from "../../src/session/checkpoints/journal-saver.ts";
import { type OpenedJournal, openJournal } from "../../src/session/journal.ts";

// LangGraph's own suite for savers, run against the journal as sessions use it.
const opened = new Map<JournalSaver, { path: string; journal: OpenedJournal["journal"] }>();

validate({
  checkpointerName: "JournalSaver",
  createCheckpointer() {
    const path = join(mkdtempSync(join(tmpdir(), "journal-")), "journal.ndjson");
    const content = openJournal(path, (text) => {
      throw new Error(text);
    });
    const saver = new JournalSaver(content);
    opened.set(saver, { path, journal: content.journal });
    return saver;
  },
  destroyCheckpointer(saver) {
    const about = opened.get(saver as JournalSaver);
    about?.journal.close();
    if (about !== undefined) rmSync(dirname(about.path), { recursive: true });
  },
});

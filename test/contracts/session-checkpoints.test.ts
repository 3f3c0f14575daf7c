import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { emptyCheckpoint } from "@langchain/langgraph-checkpoint";
import { validate } from "@langchain/langgraph-checkpoint-validation";
import { JournalSaver } from "../../src/session/checkpoints/journal-saver.ts";
import { type OpenedJournal, openJournal } from "../../src/session/journal.ts";
import { temporary } from "../session/temporary.ts";

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

describe("writes after a checkpoint", () => {
  it("stay as they were first stored, but for the special ones, also when they are read again", async () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    const content = openJournal(path, () => {});
    const saver = new JournalSaver(content);
    const config = await saver.put(
      { configurable: { thread_id: "t" } },
      emptyCheckpoint(),
      { source: "input", step: -1, parents: {} },
      {},
    );
    const write = (value: string) =>
      saver.putWrites(
        config,
        [
          ["channel", value],
          ["__resume__", value],
        ],
        "task",
      );
    await write("first");
    await write("second");
    const expected = [
      ["task", "__resume__", "second"],
      ["task", "channel", "first"],
    ];
    expect((await saver.getTuple(config))?.pendingWrites).toEqual(expected);
    content.journal.close();
    const again = new JournalSaver(openJournal(path, () => {}));
    expect((await again.getTuple(config))?.pendingWrites).toEqual(expected);
  });
});

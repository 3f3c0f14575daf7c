import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../src/process/run-command.ts";
import { openAppendLog } from "../../src/session/append-log.ts";
import { readEvents } from "../../src/session/events-log.ts";
import { openJournal } from "../../src/session/journal.ts";
import { temporary } from "../session/temporary.ts";

const source = (name: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../src/session/${name}`, import.meta.url)));

/** Runs a script in a process whose files can't grow over 2 × 512 bytes: the write that goes over it stops half-way. */
function runOnSmallDisk(script: string, path: string) {
  const argv = ["sh", "-c", 'ulimit -f 2; exec "$0" "$@"', process.execPath, "--input-type=module"] as const;
  const env = { NODE_NO_WARNINGS: "1", PATH: process.env.PATH ?? "" };
  return runCommand({ argv: [...argv, "-e", script, path], env, timeoutMs: 60_000 });
}

describe("a disk without room", () => {
  it("is named in an infrastructure error", () => {
    const log = openAppendLog("/dev/full", { bytes: 0, rest: new Uint8Array() });
    expect(() => log.append("one")).toThrow(
      expect.objectContaining({
        code: "disk",
        kind: "infrastructure",
        message: "/dev/full can't be written: no space is left (ENOSPC).",
      }),
    );
    log.close();
  });

  it("leaves the journal sound: the record that was half written is cut off, a smaller one still fits", async () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    const { exitCode, stdout, stderr } = await runOnSmallDisk(
      `import { openJournal } from ${source("journal.ts")};
       const { journal } = openJournal(process.argv[1], () => {});
       journal.append({ kind: "kept" });
       try { journal.append({ kind: "big", text: "x".repeat(2000) }); } catch (error) { process.stdout.write(error.code); }
       journal.append({ kind: "small" });`,
      path,
    );
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "disk", stderr: "" });
    const warnings: string[] = [];
    const { journal, records } = openJournal(path, (text) => warnings.push(text));
    journal.close();
    expect(records).toEqual([{ kind: "kept" }, { kind: "small" }]);
    expect(warnings).toEqual([]);
  });

  it("stops the event stream before the event is shown", async () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    const { stdout } = await runOnSmallDisk(
      `import { openEventsLog } from ${source("events-log.ts")};
       const show = (event) => process.stdout.write(event.seq + " ");
       const views = [{ show, close() {} }];
       const log = openEventsLog({ path: process.argv[1], runId: "r", clock: { now: () => new Date(0) }, views });
       log.emit("notice", { level: "info", text: "small" });
       try { log.emit("notice", { level: "info", text: "x".repeat(2000) }); } catch (error) { process.stdout.write(error.code); }`,
      path,
    );
    expect(stdout).toBe("1 disk");
    expect(readEvents(path)).toHaveLength(1);
    expect(readFileSync(path, "utf8").endsWith("\n")).toBe(true);
  });

  it("or a file where a folder should be is an infrastructure error, not a defect", () => {
    using place = temporary();
    writeFileSync(place.path("file"), "");
    expect(() => openJournal(place.path("file/journal.ndjson"), () => {})).toThrow(
      expect.objectContaining({ code: "disk", kind: "infrastructure" }),
    );
  });
});

import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { openJournal } from "../../src/session/journal.ts";
import { newerLine } from "./newer-line.ts";
import { temporary } from "./temporary.ts";

const silent = () => {};

function write(path: string, records: readonly { kind: string }[]): void {
  const { journal } = openJournal(path, silent);
  for (const record of records) journal.append(record);
  journal.close();
}

function read(path: string) {
  const warnings: string[] = [];
  const { journal, records } = openJournal(path, (text) => warnings.push(text));
  journal.close();
  return { records, warnings };
}

describe("the journal", () => {
  it("gives back what was written, in order, after any number of processes", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    write(path, [{ kind: "one" }]);
    write(path, [{ kind: "two" }, { kind: 'th"ree\né🙂' }]);
    expect(read(path)).toEqual({
      records: [{ kind: "one" }, { kind: "two" }, { kind: 'th"ree\né🙂' }],
      warnings: [],
    });
  });

  it("holds any JSON value unchanged, one line each", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (values) => {
        writeFileSync(path, "");
        const records = values.map((value) => ({ kind: "any", value: JSON.parse(JSON.stringify(value)) }));
        write(path, records);
        expect(read(path).records).toEqual(records);
        expect(readFileSync(path, "utf8").split("\n")).toHaveLength(records.length + 1);
      }),
      { numRuns: 50 },
    );
  });

  it("drops a last record that is torn at any of its bytes, with a warning, and goes on from there", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    write(path, [{ kind: "kept" }]);
    const kept = statSync(path).size;
    write(path, [{ kind: "é torn" }]);
    const whole = readFileSync(path);
    for (let size = kept + 1; size < whole.length; size += 1) {
      writeFileSync(path, whole.subarray(0, size));
      const { records, warnings } = read(path);
      expect(records).toEqual([{ kind: "kept" }]);
      expect(warnings).toHaveLength(1);
      expect(statSync(path).size).toBe(kept);
    }
    write(path, [{ kind: "after" }]);
    expect(read(path)).toEqual({ records: [{ kind: "kept" }, { kind: "after" }], warnings: [] });
  });

  it("drops everything from a record that any flipped byte corrupts", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    write(path, [{ kind: "kept" }]);
    const kept = statSync(path).size;
    write(path, [{ kind: "corrupt" }]);
    const end = statSync(path).size;
    write(path, [{ kind: "behind it" }]);
    const whole = readFileSync(path);
    for (let at = kept; at < end; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      expect(read(path).records).toEqual([{ kind: "kept" }]);
    }
  });

  it("refuses a newer format and leaves it as it is", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    write(path, [{ kind: "one" }]);
    const newer = `${readFileSync(path, "utf8")}${newerLine}`;
    writeFileSync(path, newer);
    expect(() => read(path)).toThrow(expect.objectContaining({ code: "journal-version" }));
    expect(readFileSync(path, "utf8")).toBe(newer);
  });

  it("survives garbage behind its last record", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    write(path, [{ kind: "one" }]);
    appendFileSync(path, Buffer.from([0, 255, 10, 10, 123]));
    expect(read(path).records).toEqual([{ kind: "one" }]);
  });
});

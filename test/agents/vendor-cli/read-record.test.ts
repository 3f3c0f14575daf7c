import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRecord } from "../../../src/agents/vendor-cli/read-record.ts";
import { runCommand } from "../../../src/process/run-command.ts";

describe("a program's record of a session", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "dev-agent-record-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it("is found in whatever folder it lies", async () => {
    mkdirSync(join(directory, "2026/11"), { recursive: true });
    writeFileSync(join(directory, "2026/11/rollout-s-1.jsonl"), "{}\n");
    expect(await readRecord(directory, "s-1.jsonl")).toBe("{}\n");
    expect(await readRecord(directory, "s-2.jsonl")).toBeNull();
    expect(await readRecord(join(directory, "gone"), "s-1.jsonl")).toBeNull();
  });

  it("is none where a model put a link, a pipe or a flood in its place", async () => {
    mkdirSync(join(directory, "elsewhere"));
    writeFileSync(join(directory, "elsewhere/secret"), "secret");
    symlinkSync(join(directory, "elsewhere/secret"), join(directory, "linked.jsonl"));
    await runCommand({
      argv: ["mkfifo", join(directory, "pipe.jsonl")],
      env: { PATH: process.env.PATH ?? "" },
    });
    writeFileSync(join(directory, "flood.jsonl"), "");
    truncateSync(join(directory, "flood.jsonl"), 2 ** 32);
    for (const name of ["linked", "pipe", "flood"])
      expect(await readRecord(directory, `${name}.jsonl`)).toBeNull();
  });
});

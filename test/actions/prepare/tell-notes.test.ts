import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellNotes } from "../../../src/actions/prepare/tell-notes.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "notes-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function told(notes: Parameters<typeof tellNotes>[0]["notes"]) {
  const summary = join(directory, "summary");
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    tellNotes({ sandbox: "bubblewrap", sudo: "kept", notes }, { GITHUB_STEP_SUMMARY: summary });
  } finally {
    write.mockRestore();
  }
  return { lines, summary: existsSync(summary) ? readFileSync(summary, "utf8") : "" };
}

describe("what is told of a machine", () => {
  it("is nothing where everything is as it should be", () => {
    expect(told([])).toEqual({ lines: [], summary: "" });
  });

  it("is an annotation each, and one table", () => {
    const { lines, summary } = told([
      { level: "warning", text: "No sandbox, 100%." },
      { level: "notice", text: "sudo | stays" },
    ]);
    expect(lines).toEqual([
      "::warning title=dev-agent prepare::No sandbox, 100%25.\n",
      "::notice title=dev-agent prepare::sudo | stays\n",
    ]);
    expect(summary).toContain("sandbox: bubblewrap, sudo: kept");
    expect(summary.match(/^\| (warning|notice) \|/gm)).toHaveLength(2);
    expect(summary).not.toContain("sudo | stays");
  });
});

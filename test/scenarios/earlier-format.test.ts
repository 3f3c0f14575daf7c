import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SessionList } from "../../src/reporting/session-entry.ts";
import { ending, runCli } from "./support/cli.ts";
import { serveModel } from "./support/model-server.ts";

const fixtures = join(import.meta.dirname, "../fixtures/sessions");
const id = "20261130-add-a-note";

/** A repository as a release before left it: its branches, and a session's files with its trusted repository. */
function restore(format: string, standing: string) {
  const place = mkdtempSync(join(tmpdir(), "dev-agent-earlier-"));
  const from = join(fixtures, format, standing);
  const directory = join(place, "project");
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const unpack = (bundle: string, at: string) =>
    git("-C", at, "fetch", "-q", "--update-head-ok", join(from, bundle), "refs/*:refs/*");
  git("init", "-q", "-b", "main", directory);
  unpack("project.bundle", directory);
  git("-C", directory, "reset", "-q", "--hard", "main");
  const session = join(directory, ".git/dev-agent/sessions", id);
  mkdirSync(session, { recursive: true });
  for (const file of ["session.json", "journal.ndjson", "events.ndjson", "ledger.ndjson", "transcripts"])
    cpSync(join(from, file), join(session, file), { recursive: true });
  git("init", "-q", "--bare", join(session, "trusted.git"));
  unpack("trusted.bundle", join(session, "trusted.git"));
  return {
    ...{ directory, session },
    git: (...args: string[]) => git("-C", directory, ...args),
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  };
}

describe("a session that an earlier release began", () => {
  it.each([
    // Killed after the first check of the candidate, with four of its five calls made.
    ["half-done", ["resume", "--yes"], 4],
    ["waiting", ["approve"], 5],
  ])("in format 1, %s, comes to the end that it would have had", async (standing, args, paid) => {
    using project = restore("format-1", standing);
    await using server = await serveModel({});
    const cli = (...words: string[]) => runCli({ args: words, cwd: project.directory, env: server.env });
    const before = readFileSync(join(project.session, "ledger.ndjson"), "utf8");
    const result = await cli(...args, "--json");
    expect([result.code, result.stderr]).toEqual([0, expect.stringContaining("outcome: merged")]);
    expect(ending(result)).toMatchObject({ outcome: "merged", usdKind: "billed" });
    expect(ending(result).usd).toBeCloseTo(0.004, 9);
    // Nothing that was paid for is asked for again, and its old lines are as they were.
    expect(server.requests.map(({ role }) => role)).toEqual(paid === 5 ? [] : ["reviewer"]);
    expect(readFileSync(join(project.session, "ledger.ndjson"), "utf8").startsWith(before)).toBe(true);
    expect(project.git("show", "main:note.txt")).toBe("n");
    expect(project.git("rev-list", "--merges", "--count", "main")).toBe("1");
    expect(project.git("for-each-ref", "refs/heads/agent")).toBe("");
    const { sessions } = JSON.parse((await cli("sessions", "--json")).stdout) as SessionList;
    expect(sessions).toMatchObject([
      { sessionId: id, standing: "merged", tokens: { input: 500, output: 100 } },
    ]);
    expect(sessions[0]?.estimatedCalls).toBeUndefined();
  });
});

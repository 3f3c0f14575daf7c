import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventSchema } from "../../src/session/event-schema.ts";
import { ending, runCli } from "./support/cli.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "dev-agent-demo-test-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync("git", ["-C", join(place, "p"), ...args], { encoding: "utf8" }).trim();
const demo = (...args: string[]) =>
  runCli({ args: ["demo", "--directory", join(place, "p"), "--json", ...args] });
const continued = (...args: string[]) => runCli({ args: [...args, "--json"], cwd: join(place, "p") });

describe("the demo", () => {
  it("merges after a red round and a review, and every event fits the schema", async () => {
    const result = await demo("--yes");
    expect(ending(result)).toMatchObject({ outcome: "merged", code: 0 });
    for (const event of result.events) expect(eventSchema.safeParse(event).error).toBeUndefined();
    const tests = result.events.flatMap((event) =>
      event.type === "test.finished" ? [event.data.failed] : [],
    );
    expect(tests).toEqual([1, 0, 0]);
    const reviews = result.events.flatMap((event) =>
      event.type === "review.finished" ? [event.data.verdict] : [],
    );
    expect(reviews).toEqual(["changes", "approve"]);
    expect(git("rev-list", "--merges", "--count", "main")).toBe("1");
    expect(git("for-each-ref", "refs/heads/agent")).toBe("");
    expect(git("status", "--porcelain")).toBe("");
    expect(result.stderr).toContain("scripted");
  });

  it("waits without --yes, takes a revision and then an approval", async () => {
    expect(ending(await demo())).toMatchObject({ outcome: "waiting", code: 5 });
    expect(ending(await continued("revise", "--comment", "Show it in the README"))).toMatchObject({
      outcome: "waiting",
    });
    expect(ending(await continued("approve"))).toMatchObject({ outcome: "merged" });
    expect(git("show", "main:README.md")).toContain("creme-brulee");
  });

  it("never writes into a directory that holds something", async () => {
    execFileSync("mkdir", [join(place, "p")]);
    writeFileSync(join(place, "p", "mine.txt"), "mine\n");
    const result = await demo("--yes");
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/isn't empty/);
    expect(execFileSync("ls", ["-A", join(place, "p")], { encoding: "utf8" })).toBe("mine.txt\n");
  });
});

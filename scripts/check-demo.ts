// check-demo.ts CLONE NODE: runs the demo of a bare clone on a given Node and looks at what it left.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const [clone, node] = process.argv.slice(2);
if (clone === undefined || node === undefined) throw new Error("usage: check-demo.ts CLONE NODE");
const repository = join(`${clone}-demo`, "project");
const command = [join(clone, "dist/cli/index.js"), "demo", "--yes", "--json", "--directory", repository];
const printed = execFileSync(node, command, { encoding: "utf8" });
const events = printed
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

expect(events[0]?.type === "run.started", "the first event is run.started");
const last = events.at(-1);
expect(
  last?.type === "run.finished" && last.data.outcome === "merged",
  "the last event is run.finished, merged",
);
expect(
  events.every((event, index) => event.seq === index + 1),
  "the events are numbered without gaps",
);

const git = (...args: string[]) =>
  execFileSync("git", ["-C", repository, ...args], { encoding: "utf8" }).trim();
expect(git("rev-list", "--merges", "--count", "main") === "1", "main has one merge commit");
expect(git("rev-parse", "main") === last.data.mergeSha, "main is at the merge commit");
expect(git("for-each-ref", "refs/heads/agent/") === "", "no agent branch is left");

function expect(ok: boolean, what: string): void {
  if (!ok) throw new Error(`not so: ${what}\n${printed.slice(-4000)}`);
}

import type { EventType } from "../../src/domain/event.ts";
import { ending, runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const killPoints: readonly (readonly [EventType, NodeJS.Signals])[] = [
  ["run.started", "SIGKILL"],
  ["spec.written", "SIGKILL"],
  ["tool.finished", "SIGKILL"],
  ["diff.updated", "SIGKILL"],
  ["check.finished", "SIGKILL"],
  ["review.finished", "SIGKILL"],
  ["approval.resolved", "SIGKILL"],
  ["tool.called", "SIGTERM"],
  ["check.finished", "SIGINT"],
];

describe("a session that is killed goes on where it was", () => {
  it.each(killPoints)("at %s by %s", async (type, signal) => {
    using project = makeProject(calculator);
    const before = project.git("rev-parse", "main");
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    let sent = false;
    const killed = await runCli({
      args: ["run", "--goal", "Add a note", "--yes", "--json"],
      cwd: project.directory,
      env: server.env,
      onEvent: (event, child) => {
        if (event.type === type && !sent) sent = child.kill(signal);
      },
    });
    if (signal === "SIGKILL") expect(killed.signal).toBe("SIGKILL");
    else expect(killed.code).toBe(signal === "SIGINT" ? 130 : 143);

    const resumed = await runCli({
      args: ["resume", "--yes", "--json"],
      cwd: project.directory,
      env: server.env,
    });
    // The kill may have come after the merge: then there is nothing left to resume.
    if (resumed.code !== 2) expect(ending(resumed)).toMatchObject({ outcome: "merged", code: 0 });
    expect(project.git("rev-list", "--merges", "--count", `${before}..main`)).toBe("1");
    expect(project.show("main", "note.txt")).toBe("n");
    expect(project.git("for-each-ref", "refs/heads/agent")).toBe("");
    expect(project.git("status", "--porcelain")).toBe("");
  });
});

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { ending, runCli } from "./support/cli.ts";
import { type Reply, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

describe("a process that is killed while a model call is under way", () => {
  it("leaves the call to the next one, which counts it with the most it may have cost, says so and goes on", async () => {
    using project = makeProject(calculator);
    let running: ChildProcess | undefined;
    const killed: Reply = {
      before: async () => {
        running?.kill("SIGKILL");
        if (running?.signalCode === null) await once(running, "exit");
      },
    };
    await using server = await serveModel({ coder: [killed, ...writes({ "note.txt": "n\n" })] });
    const cli = (...args: string[]) =>
      runCli({
        args: [...args, "--yes", "--json"],
        ...{ cwd: project.directory, env: server.env },
        onStart: (child) => {
          running = child;
        },
      });
    const first = await cli("run", "--goal", "Add a note", "--budget-usd", "9");
    expect(first.signal).toBe("SIGKILL");
    const resumed = await cli("resume");
    const end = ending(resumed);
    expect(end).toMatchObject({ outcome: "merged", estimatedCalls: 1 });
    const notices = resumed.events.flatMap(({ type, data }) => (type === "notice" ? [data.text] : []));
    expect(notices.filter((text) => text.includes("broke off"))).toEqual([
      expect.stringMatching(
        /^1 model call broke off when the process before died \(of the coder in round 1, .*: counted with .*\$\d/,
      ),
    ]);
    const costs = [...first.events, ...resumed.events].flatMap(({ type, data }) =>
      type === "cost.updated" ? [data] : [],
    );
    // The architect's call, then the one that was left, in one step with no other.
    expect(costs.map(({ calls }) => calls)).toEqual(costs.map((_, index) => index + 1));
    expect(costs[1]).toMatchObject({ estimatedCalls: 1, byRole: { coder: { calls: 1 } } });
    expect(costs[1]?.usd).toBeGreaterThan((costs[0]?.usd ?? 0) * 10);
    // Each that the server saw is booked.
    expect(server.requests).toHaveLength(costs.length);
  });

  it("counts it against the budget: what doesn't fit any more isn't sent", async () => {
    using project = makeProject(calculator);
    let running: ChildProcess | undefined;
    const killed: Reply = {
      before: async () => {
        running?.kill("SIGKILL");
        if (running?.signalCode === null) await once(running, "exit");
      },
    };
    await using server = await serveModel({ architect: [killed] });
    const cli = (...args: string[]) =>
      runCli({
        args: [...args, "--yes", "--json"],
        ...{ cwd: project.directory, env: server.env },
        onStart: (child) => {
          running = child;
        },
      });
    await cli("run", "--goal", "Add a note", "--budget-tokens", "20000");
    const resumed = await cli("resume");
    expect(ending(resumed)).toMatchObject({ outcome: "over-budget", code: 4 });
    expect(server.requests).toHaveLength(1);
  });
});

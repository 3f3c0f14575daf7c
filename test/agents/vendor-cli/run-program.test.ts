import { type ProgramRun, runProgram } from "../../../src/agents/vendor-cli/run-program.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import { type AgentWorkspace, createAgentWorkspace } from "../../fakes/agent-workspace.ts";
import { createDirectSandbox } from "../../fakes/direct-sandbox.ts";

// Programs that would run for ten minutes: a test that waits for one fails by its own time limit.

const patient = { idleMs: 600_000, wallMs: 600_000 };
const say = (name: string) => `echo '{"name":"${name}"}'`;
const forever = "exec sleep 600";

let at: AgentWorkspace;
beforeAll(async () => {
  at = await createAgentWorkspace({});
});
afterAll(() => at[Symbol.asyncDispose]());

function run(script: string, change: Partial<ProgramRun> = {}) {
  const names: unknown[] = [];
  const onEvent = ({ name }: JsonObject) => {
    names.push(name);
    return "go-on" as const;
  };
  const ending = runProgram({
    sandbox: createDirectSandbox(),
    command: { workspace: at.workspace, argv: ["bash", "-c", script] },
    timeouts: patient,
    signal: new AbortController().signal,
    deadline: undefined,
    onEvent,
    isBusy: () => false,
    onActivity: () => {},
    ...change,
  });
  return { names, ending };
}

describe("a vendor's program", () => {
  it("gives its events as they come, and how it ended", async () => {
    const { names, ending } = run(`${say("a")}; echo problem >&2; ${say("b")}; exit 3`);
    expect(await ending).toEqual({ how: "ended", exitCode: 3, signal: null, said: "problem\n" });
    expect(names).toEqual(["a", "b"]);
  });

  it("is stopped where an event says that there is no use, and hears of nothing after it", async () => {
    const names: unknown[] = [];
    const onEvent = ({ name }: JsonObject) => {
      names.push(name);
      return "stop" as const;
    };
    const { ending } = run(`${say("a")}; ${say("b")}; ${forever}`, { onEvent });
    expect(await ending).toMatchObject({ how: "stopped", exitCode: null, signal: "SIGKILL" });
    expect(names).toEqual(["a"]);
  });

  it("is stopped when an event can't be taken, which is told", async () => {
    const onEvent = () => {
      throw new Error("the disk is full");
    };
    await expect(run(`${say("a")}; ${forever}`, { onEvent }).ending).rejects.toThrow("the disk is full");
  });

  it("is stopped when both it and its model are silent", async () => {
    const { ending } = run(forever, { timeouts: { idleMs: 1, wallMs: 600_000 } });
    expect(await ending).toMatchObject({ how: "silent" });
  });

  it("may be silent while it runs a tool", async () => {
    let looks = 0;
    // Asked each time that it seems idle: the tool ends after some of them.
    const isBusy = () => ++looks < 5;
    const { ending } = run(forever, { timeouts: { idleMs: 1, wallMs: 600_000 }, isBusy });
    expect(await ending).toMatchObject({ how: "silent" });
    expect(looks).toBe(5);
  });

  it("is stopped when its time is over", async () => {
    const { ending } = run(forever, { timeouts: { idleMs: 600_000, wallMs: 50 } });
    expect(await ending).toMatchObject({ how: "timeout" });
  });

  it("is stopped by the signal, at once", async () => {
    const stop = new AbortController();
    const onEvent = () => {
      stop.abort();
      return "go-on" as const;
    };
    const { ending } = run(`${say("a")}; ${forever}`, { signal: stop.signal, onEvent });
    expect(await ending).toMatchObject({ how: "stopped" });
  });

  it("ends at the deadline with its next event", async () => {
    const deadline = new AbortController();
    const names: unknown[] = [];
    const onEvent = ({ name }: JsonObject) => {
      names.push(name);
      if (name === "a") queueMicrotask(() => deadline.abort());
      return "go-on" as const;
    };
    const script = `${say("a")}; until test -e go; do sleep 0.01; done; ${say("b")}; ${say("c")}; ${forever}`;
    const { ending } = run(script, { deadline: deadline.signal, onEvent });
    deadline.signal.addEventListener("abort", () => void at.git("init", "-q", "go"));
    expect(await ending).toMatchObject({ how: "stopped" });
    expect(names).toEqual(["a", "b"]);
  });

  it("ends at the deadline at once while it runs a tool", async () => {
    const deadline = new AbortController();
    const onEvent = () => {
      queueMicrotask(() => deadline.abort());
      return "go-on" as const;
    };
    const { ending } = run(`${say("a")}; ${forever}`, {
      deadline: deadline.signal,
      onEvent,
      isBusy: () => true,
    });
    expect(await ending).toMatchObject({ how: "stopped" });
  });
});
